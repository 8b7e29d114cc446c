/** The card at the word, in a shadow root of its own: nothing of the page reaches it, nothing of it reaches the page. */
export const HOVER_CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.card {
  --paper: light-dark(#ffffff, #1d2126);
  --ink: light-dark(#1a1d21, #eceff3);
  --quiet: light-dark(#5a626d, #a9b3bf);
  --line: light-dark(#d8dde3, #3a424c);
  --accent: light-dark(#1d4f91, #8fc0fa);
  box-sizing: border-box;
  position: fixed;
  width: min(320px, calc(100vw - 16px));
  overflow: auto;
  padding: 12px 14px 8px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
  font: 400 15px/1.5 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  text-align: start;
}
.kind { color: var(--quiet); font-size: 12px; letter-spacing: 0.02em; }
.title { margin: 0; font-size: 17px; font-weight: 650; line-height: 1.35; overflow-wrap: anywhere; }
.lines { margin: 6px 0 0; padding: 0; list-style: none; }
.lines li { overflow-wrap: anywhere; }
.why { margin: 6px 0 0; color: var(--quiet); font-size: 12px; overflow-wrap: anywhere; }
.why summary { cursor: pointer; min-height: 24px; }
.bar { display: flex; align-items: center; gap: 2px; margin: 6px -8px 0; border-top: 1px solid var(--line); padding-top: 4px; }
.count { flex: 1; color: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums; padding-left: 8px; }
button {
  min-width: 44px;
  min-height: 44px;
  border: 0;
  border-radius: 8px;
  background: none;
  color: var(--accent);
  font: inherit;
  font-size: 14px;
  cursor: pointer;
}
button:hover { background: color-mix(in srgb, var(--accent) 12%, transparent); }
button:focus-visible, summary:focus-visible, .card:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.note { text-align: center; padding: 10px 14px; }
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; box-shadow: none; }
  button { border: 1px solid ButtonText; }
}
`;

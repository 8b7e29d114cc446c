import { GROUNDS } from './comfort-style.ts';

/** The colours of a ground that the reader chose for the article, a shade lighter or a line apart from it. */
function coloursOf(name: 'sepia' | 'contrast', paper: string, line: string): string {
  const { scheme, ink, quiet, link } = GROUNDS[name];
  return `:host([data-ground="${name}"]) { color-scheme: ${scheme} !important; }
:host([data-ground="${name}"]) :is(.card, .bar-box) { --paper: ${paper}; --ink: ${ink}; --quiet: ${quiet}; --line: ${line}; --accent: ${link}; }`;
}

/** What takes the zoom of the page's root back, as a property of the host. */
export const UNZOOM = '--doc-ro-unzoom';

/** Everything that we show on the page (card, note, strip, bar), in a shadow root of its own: nothing of the page reaches it, nothing of it reaches the page. */
export const HOVER_CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  zoom: var(${UNZOOM}) !important;
}
:host::backdrop { display: none !important; }
:host([data-ground="light"]) { color-scheme: light !important; }
:host([data-ground="dark"]) { color-scheme: dark !important; }
.card {
  --paper: light-dark(#ffffff, #1d2126);
  --ink: light-dark(#1a1d21, #eceff3);
  --quiet: light-dark(#5a626d, #a9b3bf);
  --line: light-dark(#d8dde3, #3a424c);
  --accent: light-dark(#1d4f91, #8fc0fa);
  box-sizing: border-box;
  position: fixed;
  /* Of the window without its scrollbar, which vw counts in. */
  width: min(320px, calc(100% - 16px));
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
.why summary { margin-inline: -5px; padding-inline: 5px; cursor: pointer; min-height: 24px; line-height: 24px; list-style: none; }
/* The same sign as on our own screens: open or closed is told by a chevron. */
.why summary::after { content: ''; display: inline-block; width: 5px; height: 5px; margin: 0 4px 3px 8px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
.why[open] summary::after { margin-bottom: 0; rotate: 225deg; }
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
/* Arrows and cross are signs, not letters. */
.bar button[aria-label] { font-size: 20px; line-height: 1; }
button:hover { background: color-mix(in srgb, var(--accent) 12%, transparent); }
button:focus-visible, summary:focus-visible, .card:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* Between both edges: put at 50 %, it would be as wide as half the window. Above the reading bar where that is shown. */
.note { inset: auto 8px 24px; width: fit-content; max-width: 420px; margin-inline: auto; text-align: center; padding: 10px 16px; }
.bar-box ~ .note, .note:has(~ .bar-box) { bottom: 72px; }
.note:empty { opacity: 0; }
/* Seen as long as the style of the page is there: Firefox takes that away where the extension is switched off, and ends our scripts. */
.card, .strip, .progress, .bar-box { visibility: var(--doc-ro-here, hidden); }
.strip { position: fixed; inset: 0 0 auto auto; width: 0; height: 0; }
.tick { position: fixed; right: 0; width: 24px; height: 12px; margin-top: -6px; cursor: pointer; }
.tick::after { content: ''; position: absolute; inset: 4px 0 4px auto; width: 12px; border-radius: 2px 0 0 2px; background: #d18a00; box-shadow: 0 0 0 1px light-dark(#ffffffcc, #000000cc); }
.tick:hover::after { width: 20px; }
.tick.here::after { width: 20px; background: #b3261e; }
.progress { position: fixed; inset: 0 0 auto 0; height: 3px; background: rgb(128 128 128 / 0.18); }
.progress::after { content: ''; position: absolute; inset: 0 auto 0 0; width: var(--read, 0%); background: #1d6fd1; }
.bar-box {
  --paper: light-dark(#ffffff, #1d2126);
  --ink: light-dark(#1a1d21, #eceff3);
  --line: light-dark(#d8dde3, #3a424c);
  --accent: light-dark(#1d4f91, #8fc0fa);
  box-sizing: border-box;
  position: fixed;
  right: 16px;
  bottom: 16px;
  max-width: calc(100% - 16px);
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 4px;
  padding: 0 4px 0 16px;
  border: 1px solid var(--line);
  border-radius: 24px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 2px 12px rgb(0 0 0 / 0.12);
  font: 400 14px/1.4 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
.left { font-variant-numeric: tabular-nums; }
.buttons { display: flex; }
.bar-box button { border-radius: 22px; padding: 0 10px; }
@media (max-width: 480px) { .bar-box { right: 8px; bottom: 8px; } }
/* Where the column is as wide as the window, the bar gives way to the line that is being read and comes back when the reader scrolls up. */
@media (max-width: 700px) { .bar-box.away:not(:focus-within) { translate: 0 calc(100% + 16px); } }
@media (prefers-reduced-motion: no-preference) { .bar-box { transition: translate 160ms; } }
@media (pointer: coarse) { .why summary { padding-block: 13px; } }
${coloursOf('sepia', '#fcf6ea', '#d8c8a8')}
${coloursOf('contrast', GROUNDS.contrast.paper, GROUNDS.contrast.ink)}
@media print { :host { display: none !important; } }
@media (forced-colors: active) {
  .card, .bar-box { border: 2px solid CanvasText; box-shadow: none; }
  .tick::after { background: CanvasText; forced-color-adjust: none; }
  .tick.here::after, .progress::after { background: Highlight; forced-color-adjust: none; }
  button { border: 1px solid ButtonText; }
}
`;

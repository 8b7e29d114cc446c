/**
 * In-page keys: Alt+Shift+→ and Alt+Shift+← go to the next and the previous mention and open its card; Alt+Shift+Enter puts the keyboard
 * into the open card. Modifier keys only, so that nothing is taken from typing, from a screen reader's letters or from find-as-you-type;
 * in a field, in an editor and while an input method composes (Telex, VNI) they do nothing.
 */
export interface PageKeys {
  step(back: boolean): void;
  enter(): void;
}

export function listenToKeys(keys: PageKeys, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented || event.isComposing || isTyping(event)) return;
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') keys.step(event.key === 'ArrowLeft');
      else if (event.key === 'Enter') keys.enter();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}

/** The innermost target counts: editors live in shadow roots too. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/.test(target.localName);
}

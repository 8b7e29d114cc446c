import type { MentionKind } from '../entities/entities.ts';
import { live } from './live-document.ts';

/** The keys that switch one kind, with Alt+Shift, by their place on the keyboard: with Shift they write other signs. */
const KIND_KEYS: Readonly<Record<string, MentionKind>> = { Digit1: 'person', Digit2: 'party', Digit3: 'date' };

/**
 * In-page keys: Alt+Shift+→ and Alt+Shift+← go to the next and the previous mention and open its card; Alt+Shift+Enter puts the keyboard
 * into the open card; Alt+Shift+1, 2, 3 switch people, parties, dates; Escape closes what we opened. The others are modifier keys only, so that nothing is taken from typing, from a screen
 * reader's letters or from find-as-you-type; in a field, in an editor and while an input method composes (Telex, VNI) they do nothing.
 */
export interface PageKeys {
  /** The reader may switch the keys off; Escape always works. */
  areOn(): boolean;
  step(back: boolean): void;
  enter(): void;
  toggle(kind: MentionKind): void;
  escape(): void;
}

export function listenToKeys(keys: PageKeys, signal: AbortSignal): void {
  live.addEventListener(
    'keydown',
    (event) => {
      // What these keys choose is kept: a page that makes up a key press is not the reader.
      if (!event.isTrusted) return;
      if (event.isComposing || event.keyCode === COMPOSING) return;
      if (event.key === 'Escape') {
        keys.escape();
        return;
      }
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented || !keys.areOn() || isTyping(event)) return;
      const kind = KIND_KEYS[event.code];
      if (kind) keys.toggle(kind);
      else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') keys.step(event.key === 'ArrowLeft');
      else if (event.key === 'Enter') keys.enter();
      else return;
      event.preventDefault();
    },
    { signal, capture: true },
  );
}

/** Key code of a key that an input method has taken; some browsers set `isComposing` one event late. */
const COMPOSING = 229;

/** The innermost target counts: editors live in shadow roots too. A closed one shows its host only, which then holds the focus. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    /^(input|textarea|select)$/.test(target.localName) ||
    /^(textbox|searchbox|combobox|spinbutton)$/.test(target.getAttribute('role') ?? '')
  );
}

import { type FloatingHost, make, makeButton } from './floating-host.ts';

/** Ms that a note stays: long enough to read five words. */
const STAY = 2600;
/** Ms between an empty live region and its text: else nothing is read out. */
const HEARD = 40;

/** Says in a few words, at the foot of the window, what a command did. A later note takes the place of an earlier one. */
export class Note {
  #floating: FloatingHost;
  #box: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(floating: FloatingHost, signal: AbortSignal) {
    this.#floating = floating;
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** @param action makes the note a button, where the browser wants a click before it does something */
  say(text: string, action?: { label: string; act(): void }): void {
    this.#remove();
    const box = make('div', 'card note');
    box.setAttribute('role', 'status');
    this.#box = box;
    this.#floating.put(box);
    setTimeout(() => {
      box.append(make('span', '', text));
      if (!action) return;
      box.append(
        makeButton(action.label, action.label, () => {
          this.#remove();
          action.act();
        }),
      );
    }, HEARD);
    this.#timer = setTimeout(() => this.#remove(), action ? 4 * STAY : STAY);
  }

  #remove(): void {
    clearTimeout(this.#timer);
    this.#floating.take(this.#box);
    this.#box = undefined;
  }
}

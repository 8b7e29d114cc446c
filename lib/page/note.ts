import { make, openHost } from './floating-host.ts';

/** Ms that a note stays: long enough to read five words. */
const STAY = 2600;

/** Says in a few words, at the foot of the window, what a keyboard command did. A later note takes the place of an earlier one. */
export class Note {
  #host: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** @param action makes the note a button, where the browser wants a click before it does something */
  say(text: string, action?: { label: string; act(): void }): void {
    this.#remove();
    const { host, shadow } = openHost();
    this.#host = host;
    const box = make('div', 'card note');
    box.setAttribute('role', 'status');
    box.style.left = '50%';
    box.style.bottom = '24px';
    box.style.transform = 'translateX(-50%)';
    shadow.append(box);
    // The live region first, its text after: else nothing is read out.
    setTimeout(() => {
      box.append(make('span', '', text));
      if (!action) return;
      const button = make('button', '', action.label);
      button.type = 'button';
      button.addEventListener('click', () => {
        this.#remove();
        action.act();
      });
      box.append(button);
    }, 40);
    this.#timer = setTimeout(() => this.#remove(), action ? 4 * STAY : STAY);
  }

  #remove(): void {
    clearTimeout(this.#timer);
    this.#host?.remove();
    this.#host = undefined;
  }
}

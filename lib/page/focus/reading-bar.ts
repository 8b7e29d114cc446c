import { type FloatingHost, make, makeButton } from '../floating-host.ts';
import { live } from '../live-document.ts';
import type { PageWords } from '../page-words.ts';

export interface AloudControls {
  start(): void;
  toggle(): void;
  skip(by: number): void;
  faster(): void;
  stop(): void;
}

export interface AloudState {
  speaking: boolean;
  paused: boolean;
  rate: number;
}

/** Px of scrolling that count as none. */
const STILL = 8;

/** In the focus level: how far the reader has come, how many minutes are left, and the buttons of reading aloud. */
export class ReadingBar {
  #floating: FloatingHost;
  #words: PageWords;
  #locale: string;
  #controls: AloudControls;
  #line: HTMLElement | undefined;
  #box: HTMLElement | undefined;
  #left = make('span', 'left');
  #buttons = make('span', 'buttons');
  #round: AbortController | undefined;
  #frame = 0;
  #signal: AbortSignal;

  constructor(floating: FloatingHost, words: PageWords, locale: string, controls: AloudControls, signal: AbortSignal) {
    this.#floating = floating;
    this.#words = words;
    this.#locale = locale;
    this.#controls = controls;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** @param minutes of the whole article */
  show(root: Element, minutes: number, aloud: AloudState): void {
    this.hide();
    const line = make('div', 'progress');
    line.setAttribute('role', 'progressbar');
    line.setAttribute('aria-label', this.#words('progress'));
    const box = make('div', 'bar-box');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', this.#words('readingTools'));
    box.append(this.#left, this.#buttons);
    this.#line = line;
    this.#box = box;
    this.setAloud(aloud);
    this.#floating.put(line);
    this.#floating.put(box);
    this.#round = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#round.signal]);
    const update = () => {
      this.#frame = 0;
      this.#tell(root, minutes);
    };
    let last = scrollY;
    const later = () => {
      this.#frame ||= requestAnimationFrame(update);
      const end = scrollY + innerHeight >= live.documentElement.scrollHeight - STILL;
      if (Math.abs(scrollY - last) < STILL && !end) return;
      box.classList.toggle('away', scrollY > last && !end && !aloud.speaking);
      last = scrollY;
    };
    live.addEventListener('scroll', later, { signal, capture: true, passive: true });
    window.addEventListener('resize', later, { signal });
    update();
  }

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#round?.abort();
    this.#floating.take(this.#line);
    this.#floating.take(this.#box);
    this.#line = undefined;
    this.#box = undefined;
  }

  setAloud({ speaking, paused, rate }: AloudState): void {
    const words = this.#words;
    const controls = this.#controls;
    const focused = this.#floating.focused;
    const at = focused ? [...this.#buttons.children].indexOf(focused) : -1;
    const rateText = `${rate.toLocaleString(this.#locale)}×`;
    const buttons = speaking
      ? [
          makeButton(paused ? '▶' : '❚❚', words(paused ? 'aloudResume' : 'aloudPause'), () => controls.toggle()),
          makeButton('‹', words('aloudBack'), () => controls.skip(-1)),
          makeButton('›', words('aloudForth'), () => controls.skip(1)),
          makeButton(rateText, words('aloudRate', rateText), () => controls.faster()),
          makeButton('■', words('aloudStop'), () => controls.stop()),
        ]
      : [makeButton(`▶ ${words('aloudStart')}`, words('aloudStart'), () => controls.start())];
    this.#buttons.replaceChildren(...buttons);
    // The buttons were made anew under the keyboard: it stays where it was.
    if (at >= 0) buttons[Math.min(at, buttons.length - 1)]?.focus({ preventScroll: true });
  }

  #tell(root: Element, minutes: number): void {
    const { top, height } = root.getBoundingClientRect();
    const share = height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
    const percent = Math.round(share * 100);
    this.#line?.style.setProperty('--read', `${percent}%`);
    this.#line?.setAttribute('aria-valuenow', String(percent));
    const left = Math.ceil(minutes * (1 - share));
    this.#left.textContent =
      left > 0 ? this.#words('timeLeft', String(percent), String(left)) : this.#words('timeOver');
  }
}

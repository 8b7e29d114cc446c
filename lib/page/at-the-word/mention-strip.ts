import { type FloatingHost, make } from '../floating-host.ts';
import { live } from '../live-document.ts';
import { rectOf, scrollerOf } from '../marks/jump.ts';
import type { PageMention } from '../marks/mention-ranges.ts';

/** Px of height for one tick: nearer ones share it. */
const STEP = 6;
/** More mentions than this are told apart by nobody on one screen's height. */
const MOST = 1000;
/** Ms in which changes of size are gathered. */
const SETTLE = 150;

/** By their px from the top of the window. */
type Ticks = Map<number, { placed: PageMention; here: boolean }>;

/**
 * A slim strip beside the scrollbar: where on the page the mentions of the chosen entity are, and the current one among them. For eyes and
 * pointer only; card, popup and keys say the same to everybody else.
 */
export class MentionStrip {
  #floating: FloatingHost;
  #go: (placed: PageMention) => void;
  #box: HTMLElement | undefined;
  #list: readonly PageMention[] = [];
  #current: PageMention | undefined;
  #ticks: Ticks = new Map();
  #sizes: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param go a tick was pressed */
  constructor(floating: FloatingHost, go: (placed: PageMention) => void, signal: AbortSignal) {
    this.#floating = floating;
    this.#go = go;
    signal.addEventListener('abort', () => this.#remove(), { once: true });
    window.addEventListener('resize', () => this.#later(), { signal });
  }

  /** Shows where these are; an empty list takes the strip away. */
  show(list: readonly PageMention[], current?: PageMention): void {
    this.#list = list;
    this.#current = current;
    if (list.length === 0) this.#remove();
    else this.#draw();
  }

  #draw(): void {
    const first = this.#list[0];
    if (!first) return;
    if (!this.#box) {
      this.#box = make('div', 'strip');
      this.#box.setAttribute('aria-hidden', 'true');
      this.#floating.put(this.#box);
      // Pictures and late parts move the text: the ticks follow.
      this.#sizes = new ResizeObserver(() => this.#later());
      this.#sizes.observe(live.body);
    }
    const scroller = scrollerOf(first.range.startContainer);
    const top = scroller === live.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
    const ticks: Ticks = new Map();
    const every = Math.ceil(this.#list.length / MOST);
    this.#list.forEach((placed, index) => {
      const here = placed.mention === this.#current?.mention;
      if (index % every !== 0 && !here) return;
      const rect = rectOf(placed.range);
      if (!rect) return;
      const share = (rect.top - top + scroller.scrollTop) / scroller.scrollHeight;
      const at = Math.round((Math.min(1, Math.max(0, share)) * innerHeight) / STEP) * STEP;
      if (here || !ticks.has(at)) ticks.set(at, { placed, here });
    });
    this.#ticks = ticks;
    const drawn = [...ticks].map(([at, { here }]) => `${at} ${here} ${innerHeight}`).join();
    // A tick that stays where it is stays itself: taken away while it is pressed, it would never hear of the click.
    if (drawn === this.#box.dataset.drawn) return;
    this.#box.dataset.drawn = drawn;
    this.#box.replaceChildren(...[...ticks].map(([at, { here }]) => this.#tick(at, here)));
  }

  #tick(at: number, here: boolean): HTMLElement {
    const tick = make('div', here ? 'tick here' : 'tick');
    tick.style.top = `${Math.min(at, innerHeight - STEP)}px`;
    tick.addEventListener('click', (event) => {
      event.stopPropagation();
      const tick = this.#ticks.get(at);
      if (tick) this.#go(tick.placed);
    });
    return tick;
  }

  #later(): void {
    if (!this.#box) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#box) this.#draw();
    }, SETTLE);
  }

  #remove(): void {
    clearTimeout(this.#timer);
    this.#sizes?.disconnect();
    this.#floating.take(this.#box);
    this.#box = undefined;
    this.#list = [];
    this.#current = undefined;
  }
}

import type { Entities } from '../../entities/entities.ts';
import { copyText } from '../copy-card.ts';
import type { FloatingHost } from '../floating-host.ts';
import { live } from '../live-document.ts';
import { type Box, boxOf } from '../marks/jump.ts';
import { MentionFinder } from '../marks/mention-at.ts';
import { type PageMention, sameMention } from '../marks/mention-ranges.ts';
import type { PageWords } from '../page-words.ts';
import { describeMention, type MentionCard, mentionCardText } from './describe-mention.ts';
import { announce, cardView } from './hover-card-view.ts';
import { placeCard } from './place-card.ts';

/** Ms that the pointer rests on a word before its card opens: shorter flickers along the way, longer feels stuck. */
const REST = 200;
/** Ms to come back to the word or to reach the card. */
const LEAVE = 300;
/** Px that a finger may slip in a tap. */
const SLIP = 10;

export interface HoverCardOptions {
  words: PageWords;
  /** BCP 47 language of the interface, for dates. */
  locale: string;
  /** Only painted mentions open a card. */
  isPainted(placed: PageMention): boolean;
  /** Previous or next mention of the same thing was asked for. */
  step(from: PageMention, back: boolean): void;
  /** Where the words come from, to go along with what is copied: headline, portal, address. */
  source(): string[];
}

/** The card that opens at a word: by a resting pointer, a tap, or `open()` from the keyboard. */
export class HoverCard {
  #options: HoverCardOptions;
  #mentions: readonly PageMention[] = [];
  #finder = new MentionFinder([]);
  #entities: Entities | undefined;
  #floating: FloatingHost;
  #view: HTMLElement | undefined;
  #shown: PageMention | undefined;
  /** Until the pointer has rested. */
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Until the card closes behind a pointer that left. Apart from the other: a late word that it left must not undo the next opening. */
  #gone: ReturnType<typeof setTimeout> | undefined;
  #pinned = false;
  #down: { x: number; y: number } | undefined;
  #before: Element | null = null;
  /** Which of the card's buttons led to the next one: the keyboard stays on it. */
  #stepped: number | undefined;
  /** Pictures and late parts move the word under the open card. */
  #sizes = new ResizeObserver(() => this.#follow());

  constructor(floating: FloatingHost, options: HoverCardOptions, signal: AbortSignal) {
    this.#floating = floating;
    this.#options = options;
    const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void) =>
      live.addEventListener(type, act, { signal, capture: true, passive: true });
    on('pointermove', (event) => this.#moved(event));
    on('pointerdown', (event) => this.#pressed(event));
    on('pointerup', (event) => this.#released(event));
    on('scroll', (event) => {
      if (this.#shown && !this.#floating.owns(event)) this.#follow();
    });
    window.addEventListener('resize', () => this.#follow(), { signal });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The mention whose card is open. */
  get shown(): PageMention | undefined {
    return this.#shown;
  }

  /** Takes over what is on the page. An open card whose mention is gone closes. */
  use(mentions: readonly PageMention[], entities: Entities, copies: readonly PageMention[] = []): void {
    this.#entities = entities;
    this.drop(mentions, copies);
  }

  /** Some mentions are gone from the page: these are left. */
  drop(mentions: readonly PageMention[], copies: readonly PageMention[] = []): void {
    const drawn = [...mentions, ...copies];
    this.#mentions = mentions;
    this.#finder = new MentionFinder(drawn);
    if (!this.#shown) return;
    // Read again (more of the article came): the card stays with its word.
    const same = sameMention(drawn, this.#shown);
    if (same) this.#shown = same;
    else this.close();
  }

  /** Opens the card of a mention; with `focus` the keyboard goes into it, and back to where it was when it closes. */
  open(placed: PageMention, how: { pinned?: boolean; focus?: boolean } = {}): void {
    this.#forgetPointer();
    const word = boxOf(placed.range);
    if (!word || !this.#entities) {
      this.close();
      return;
    }
    const { words, locale } = this.#options;
    const card = describeMention(placed, this.#mentions, this.#entities, words, locale);
    const hadFocus = this.#hasFocus;
    if (!hadFocus) this.#before = live.activeElement;
    this.#remove();
    const stepped = this.#stepped ?? -1;
    this.#stepped = undefined;
    const view = cardView(card, words, {
      step: (back) => {
        this.#stepped = back ? 0 : 1;
        this.#options.step(this.#shown ?? placed, back);
      },
      copy: () => void this.#copy(card),
      close: () => this.close(),
    });
    view.addEventListener('pointerenter', () => this.#forgetPointer());
    view.addEventListener('pointerleave', () => {
      if (view === this.#view) this.#leave();
    });
    view.addEventListener('pointerdown', () => {
      this.#pinned = true;
    });
    // "Why" unfolds: the card must not grow over its word.
    view.addEventListener('toggle', () => this.#follow(), { capture: true });
    this.#floating.put(view);
    this.#sizes.observe(live.body);
    this.#view = view;
    this.#shown = placed;
    this.#pinned = how.pinned ?? false;
    this.#stand(view, word);
    announce(view, [card.title, ...card.lines, words('countOf', String(card.index), String(card.count))].join('. '));
    if (how.focus || hadFocus) (view.querySelectorAll('button')[stepped] ?? view).focus({ preventScroll: true });
  }

  close(): void {
    this.#forgetPointer();
    this.#hide();
  }

  #forgetPointer(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#gone);
    this.#gone = undefined;
  }

  #hide(): void {
    const hadFocus = this.#hasFocus;
    this.#remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  get #hasFocus(): boolean {
    const focused = this.#floating.focused;
    return focused !== null && this.#view?.contains(focused) === true;
  }

  #remove(): void {
    this.#sizes.disconnect();
    this.#floating.take(this.#view);
    this.#view = undefined;
    this.#shown = undefined;
    this.#pinned = false;
  }

  #stand(view: HTMLElement, word: Box): void {
    view.style.maxHeight = '';
    const { width, height } = view.getBoundingClientRect();
    // Without a scrollbar, which would cover the card's edge.
    const inner = Math.min(innerWidth, live.documentElement.clientWidth || innerWidth);
    const at = placeCard(word, { width, height }, { width: inner, height: innerHeight });
    view.style.left = `${at.left}px`;
    view.style.top = `${at.top}px`;
    view.style.maxHeight = `${at.maxHeight}px`;
  }

  /** The page scrolls under the card: it goes with its word, or closes when the word leaves the window. */
  #follow(): void {
    if (!this.#view || !this.#shown) return;
    const word = boxOf(this.#shown.range);
    // The pointer may rest on another word by now: that one's card still opens.
    if (!word || word.top + word.height < 0 || word.top > innerHeight) this.#hide();
    else this.#stand(this.#view, word);
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#floating.owns(event)) return;
    if (this.#mentions.length === 0) return;
    clearTimeout(this.#rest);
    const { clientX: x, clientY: y } = event;
    this.#rest = setTimeout(() => {
      const placed = this.#under(x, y);
      if (placed && placed !== this.#shown) this.open(placed);
      else if (placed) this.#forgetPointer();
      else this.#leave();
    }, REST);
  }

  #leave(): void {
    if (this.#pinned || !this.#shown) return;
    this.#gone ??= setTimeout(() => {
      this.#gone = undefined;
      this.#hide();
    }, LEAVE);
  }

  #pressed(event: PointerEvent): void {
    if (this.#floating.owns(event)) return;
    this.#down = { x: event.clientX, y: event.clientY };
    this.#forgetPointer();
    if (event.pointerType !== 'touch') this.close();
  }

  /** A tap or a click on a word opens its card, to stay. A link stays a link: the tap follows it. */
  #released(event: PointerEvent): void {
    const down = this.#down;
    this.#down = undefined;
    if (!down || event.button !== 0 || this.#floating.owns(event)) return;
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > SLIP) return;
    const inLink = event.target instanceof Element && event.target.closest('a[href], button, input, textarea, select');
    const placed = inLink ? undefined : this.#under(event.clientX, event.clientY);
    if (placed) this.open(placed, { pinned: true });
    else this.close();
  }

  #under(x: number, y: number): PageMention | undefined {
    const placed = this.#finder.at(x, y);
    return placed && this.#options.isPainted(placed) ? placed : undefined;
  }

  async #copy(card: MentionCard): Promise<void> {
    const view = this.#view;
    const { words, source } = this.#options;
    const copied = await copyText(mentionCardText(card, source()));
    const count = view?.querySelector('.count');
    if (count) count.textContent = words(copied ? 'copied' : 'copyBlocked');
    if (view) announce(view, words(copied ? 'copied' : 'copyBlocked'));
  }
}

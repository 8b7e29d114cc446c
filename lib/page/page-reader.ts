import type { Article, NoArticleReason, Span } from '../article/article.ts';
import { portalOf } from '../article/portals/index.ts';
import { clutterSelectors } from '../article/portals/portal.ts';
import { type ArticleReading, readPage } from '../article/read-page.ts';
import type { Card } from '../card/card.ts';
import type { Entities, MentionKind } from '../entities/entities.ts';
import { ClutterHider, type ClutterLevel, type HiddenEntry } from './clutter-hider.ts';
import { Highlighter } from './highlighter.ts';
import { hostTokens } from './host-tokens.ts';
import { HoverCard } from './hover-card.ts';
import { isDarkGround } from './is-dark-ground.ts';
import { nextMention, scrollToRange } from './jump.ts';
import { sortLate } from './late-clutter.ts';
import { locateMentions, locateSpan, type PageMention } from './mention-ranges.ts';
import { Note } from './note.ts';
import { listenToKeys } from './page-keys.ts';
import type { PageWords } from './page-words.ts';
import { watchArticle } from './watch-article.ts';
import { watchLateClutter } from './watch-late-clutter.ts';

export interface PageReaderOptions {
  analyse(article: Article): { entities: Entities; card: Card };
  highlights: { on: boolean; kinds: Record<MentionKind, boolean> };
  level: ClutterLevel;
  words: PageWords;
  /** BCP 47 language of the interface. */
  locale: string;
  shadow?: ShadowRootMode;
}

/** What a page turned out to be. */
export type Outcome = { article: null; reason: NoArticleReason } | { article: Article; card: Card };

/** Ms of rest before a page that changed is read again; doubled each time, so that a page that never rests does not keep us busy. */
const FIRST_REREAD = 600;
const LAST_REREAD = 30_000;
/** Ms after which a jump's scrolling is over at the latest. */
const SCROLL_TIME = 900;

/** Reads one live page and keeps what we draw on it true to it, until the signal ends. */
export class PageReader {
  readonly highlighter: Highlighter;
  readonly hider: ClutterHider;
  readonly hover: HoverCard;
  readonly note: Note;
  #options: PageReaderOptions;
  #signal: AbortSignal;
  #reading: ArticleReading | undefined;
  #outcome: Outcome = { article: null, reason: 'empty' };
  #tookMs = 0;
  #round: AbortController | undefined;
  #pause = FIRST_REREAD;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #force = false;
  #url = '';

  constructor(options: PageReaderOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.highlighter = new Highlighter(options.highlights, signal);
    this.hider = new ClutterHider(document, signal);
    this.note = new Note(signal);
    this.hover = new HoverCard(
      {
        words: options.words,
        locale: options.locale,
        isPainted: (placed) => this.highlighter.isPainted(placed),
        step: (from, back) => this.#step(from, { entity: from.mention.entity, back, focus: true }),
        ...(options.shadow && { shadow: options.shadow }),
      },
      signal,
    );
    listenToKeys(
      {
        step: (back) => this.#step(this.highlighter.current, { back }),
        enter: () => {
          const at = this.hover.shown ?? this.highlighter.current;
          if (at) this.hover.open(at, { pinned: true, focus: true });
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#stopRound(), { once: true });
    this.#watchAddress();
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  get tookMs(): number {
    return this.#tookMs;
  }

  get hidden(): HiddenEntry[] {
    return this.hider.hidden();
  }

  /** Reads the page as it stands now. Never throws: what breaks our reading leaves the page as it was. */
  read(force = this.#force): Outcome {
    this.#force = force;
    this.#url = location.href;
    this.#stopRound();
    const started = performance.now();
    performance.mark('doc-ro:start');
    try {
      this.#outcome = this.#readNow(force);
    } catch (error) {
      console.error('Đọc Rõ', error);
      this.#forget();
      this.#outcome = { article: null, reason: 'unsure' };
    }
    performance.mark('doc-ro:end');
    this.#tookMs = performance.now() - started;
    return this.#outcome;
  }

  setLevel(level: ClutterLevel): void {
    this.#options = { ...this.#options, level };
    if (this.#reading) this.hider.setLevel(level);
  }

  /** Next or previous mention of an entity. False where it is not on the page. */
  jumpTo(entity: string, back = false): boolean {
    return this.#step(this.highlighter.current, { entity, back });
  }

  /** A key point or a statement: scrolls to it and marks it. */
  jumpToSpan(span: Span): boolean {
    const range = locateSpan(this.#reading?.sources[span.block], span.start, span.end);
    return range !== undefined && scrollToRange(range);
  }

  #readNow(force: boolean): Outcome {
    const reading = readPage(document, location.href, { force });
    if (!reading.article) {
      this.#forget();
      return reading;
    }
    const { entities, card } = this.#options.analyse(reading.article);
    this.#reading = reading;
    const portal = portalOf(location.href);
    this.hider.use(
      reading,
      portal && portal.clutter.length > 0
        ? { hosts: hostTokens(location.hostname), selector: clutterSelectors(portal).join(',') }
        : undefined,
    );
    this.hider.setLevel(this.#options.level);
    this.highlighter.set({ dark: isDarkGround(reading.root) });
    this.#show(locateMentions(entities.mentions, reading.sources), entities);
    this.#watch(reading, entities);
    return { article: reading.article, card };
  }

  #show(mentions: readonly PageMention[], entities: Entities): void {
    this.highlighter.show(mentions);
    this.hover.use(mentions, entities);
  }

  #forget(): void {
    this.#reading = undefined;
    this.#show([], { mentions: [], people: [], parties: [], dates: [], places: [], organisations: [] });
    this.hider.forget();
  }

  #step(from: PageMention | undefined, how: { entity?: string; back?: boolean; focus?: boolean }): boolean {
    const { entity, back } = how;
    const candidates = entity
      ? this.highlighter.mentions
      : this.highlighter.mentions.filter((one) => this.highlighter.isPainted(one) && one.mention.kind !== 'role');
    const next = nextMention(candidates, from, { ...(entity && { entity }), ...(back && { back }) });
    if (!next) return false;
    this.highlighter.setCurrent(next);
    const scrolled = scrollToRange(next.range);
    if (scrolled) this.#openWhenStill(next, how.focus ?? false);
    return scrolled;
  }

  /** The card opens when scrolling is over: before, its word is still on the way. */
  #openWhenStill(placed: PageMention, focus: boolean): void {
    const started = performance.now();
    let last = Number.NaN;
    const look = () => {
      if (this.#signal.aborted || this.highlighter.current !== placed) return;
      if (scrollY === last || performance.now() - started > SCROLL_TIME)
        this.hover.open(placed, { pinned: true, focus });
      else {
        last = scrollY;
        setTimeout(look, 60);
      }
    };
    look();
  }

  #watch(reading: ArticleReading, entities: Entities): void {
    this.#round = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#round.signal]);
    const outside = reading.sources.map(({ element }) => element).filter((element) => !reading.root.contains(element));
    watchArticle(
      [reading.root, ...new Set(outside)],
      {
        textChanged: (nodes) => {
          if (this.highlighter.dropStale(nodes) === 0) return;
          this.hover.use(this.highlighter.mentions, entities);
          this.#readAgain();
        },
        textCame: () => this.#readAgain(),
      },
      signal,
    );
    const portal = portalOf(location.href);
    watchLateClutter(
      document.body,
      (elements) => {
        const late = sortLate(elements, reading, portal, (element) => this.hider.isProtected(element));
        this.hider.add(late.clutter);
        this.hider.add(late.beside, true);
      },
      signal,
    );
  }

  #readAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pause = Math.min(this.#pause * 2, LAST_REREAD);
      this.read();
    }, this.#pause);
  }

  /** Sites that change their page without loading one. What was painted goes at once; the new page is read when it rests. */
  #watchAddress(): void {
    const moved = () => {
      const path = (url: string) => url.split('#')[0];
      if (path(location.href) === path(this.#url)) return;
      this.#url = location.href;
      this.#force = false;
      this.#pause = FIRST_REREAD;
      this.highlighter.setCurrent(undefined);
      this.hover.close();
      this.highlighter.dropStale();
      this.#readAgain();
    };
    window.addEventListener('popstate', moved, { signal: this.#signal });
    const navigation = (window as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('navigatesuccess', moved, { signal: this.#signal });
  }

  #stopRound(): void {
    clearTimeout(this.#timer);
    this.#round?.abort();
    this.#round = undefined;
  }
}

import type { Article, NoArticleReason, Span } from '../article/article.ts';
import { mayBeArticle } from '../article/portals/gate.ts';
import { portalOf } from '../article/portals/index.ts';
import { clutterSelectors } from '../article/portals/portal.ts';
import { type ArticleReading, readPageInSteps } from '../article/read-page.ts';
import type { Card } from '../card/card.ts';
import type { Entities, Mention, MentionKind } from '../entities/entities.ts';
import { breathe, unhurried } from './breathe.ts';
import type { ClutterLevel } from './clutter/clutter-hider.ts';
import { hostTokens } from './clutter/host-tokens.ts';
import { live } from './live-document.ts';
import { locateCopies, locateMentions, locateSpan } from './marks/mention-ranges.ts';
import { PageDrawing, type PageDrawingOptions } from './page-drawing.ts';
import { listenToKeys } from './page-keys.ts';
import { seldom } from './seldom.ts';
import { sourceLines } from './source-lines.ts';
import { tidyLate } from './tidy-late.ts';
import { watchAddress } from './watch/watch-address.ts';
import { watchArticle } from './watch/watch-article.ts';

export interface PageReaderOptions extends PageDrawingOptions {
  /** Finds what an article names; not on this page's main thread. */
  analyse(article: Article): Promise<{ card: Card; mentions: Mention[] }>;
  level: ClutterLevel;
  /** The keys on the page are on. */
  keys: boolean;
  /** A key on the page asks to switch one kind. */
  toggleKind(kind: MentionKind): void;
  /** The page was read again: who shows what stood there before shows what is old. */
  readAgain(): void;
}

/** What a page turned out to be. */
export type Outcome = { article: null; reason: NoArticleReason } | { article: Article; card: Card };

/** Ms of rest before a page that changed is read again; doubled each time, so that a page that never rests does not keep us busy. */
const FIRST_REREAD = 600;
const LAST_REREAD = 30_000;
/** Ms after which a page whose address promises an article, but that had none, is looked at again: some build their text by script. */
const SECOND_LOOKS = [1000, 4000, 5000];
/** Letters that must have come in between. */
const WORTH_READING = 80;

/** Reads one live page and keeps what we draw on it true to it, until the signal ends. */
export class PageReader {
  readonly drawn: PageDrawing;
  #options: PageReaderOptions;
  #signal: AbortSignal;
  #address: { look(): void };
  #reading: ArticleReading | undefined;
  #outcome: Outcome = { article: null, reason: 'empty' };
  /** That the article takes to read. */
  #minutes = 1;
  #pending: Promise<Outcome> | undefined;
  #tookMs = 0;
  #round: AbortController | undefined;
  #pause = FIRST_REREAD;
  #looks = 0;
  /** Five changes of the address in half a minute are read at once; a page that changes it more often is read less and less often. */
  #movesSeldom = seldom(5, 30_000);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #force = false;

  constructor(options: PageReaderOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.drawn = new PageDrawing(
      options,
      () => this.source(),
      () => this.#reading?.root,
      signal,
    );
    listenToKeys(
      {
        areOn: () => this.#options.keys,
        step: (back) => this.drawn.steps.step(this.drawn.highlighter.current, { back }),
        enter: () => this.drawn.enterCard(),
        toggle: (kind) => {
          if (this.#reading) this.#options.toggleKind(kind);
        },
        escape: () => this.drawn.escape(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#stopRound(), { once: true });
    this.#address = watchAddress(() => this.#moved(), signal);
    // The page comes back into sight: from the back/forward cache, from another tab.
    const look = () => this.#address.look();
    window.addEventListener('pageshow', look, { signal });
    live.addEventListener('visibilitychange', look, { signal });
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  get tookMs(): number {
    return this.#tookMs;
  }

  /** The reading that is under way is done. */
  async settled(): Promise<void> {
    let last: Promise<Outcome> | undefined;
    do {
      last = this.#pending;
      await last;
    } while (last !== this.#pending);
  }

  /** Reads the page as it stands now. Never throws: what breaks our reading leaves the page as it was. */
  read(force = this.#force): Promise<Outcome> {
    this.#force = force;
    this.#stopRound();
    this.#round = new AbortController();
    const { signal } = this.#round;
    const reading = this.#readNow(force, AbortSignal.any([this.#signal, signal]));
    this.#pending = reading;
    return reading;
  }

  setLevel(level: ClutterLevel): void {
    this.#options = { ...this.#options, level };
    if (!this.#reading) return;
    this.drawn.hider.setLevel(level);
    this.#useFocus();
  }

  setKeys(keys: boolean): void {
    this.#options = { ...this.#options, keys };
  }

  /** Next or previous mention of an entity. False where it is not on the page. */
  jumpTo(entity: string, back = false): boolean {
    const { steps, highlighter } = this.drawn;
    return steps.step(highlighter.current, { entity, back });
  }

  /** A key point or a statement: scrolls to it and makes it stand out. */
  jumpToSpan(span: Span): boolean {
    const { sources = [], repeats = [] } = this.#reading ?? {};
    const printed = [
      sources[span.block],
      ...repeats.flatMap(({ block, source }) => (block === span.block ? source : [])),
    ];
    return printed.some((source) => this.drawn.pointAt(locateSpan(source, span.start, span.end)));
  }

  /** Marks words wherever they stand. Gives the number of places; nothing where they were marked before and are not any more. */
  markWords(text: string): number | undefined {
    return this.drawn.marks.toggle(text, this.#reading);
  }

  /** Where the words of this page come from, in lines. */
  source(): string[] {
    return sourceLines(this.#outcome.article, { title: live.title, url: location.href }, this.#options.locale);
  }

  async #readNow(force: boolean, signal: AbortSignal): Promise<Outcome> {
    const started = performance.now();
    performance.mark('doc-ro:start');
    try {
      const outcome = await this.#readPage(force, signal);
      if (signal.aborted) return outcome;
      this.#outcome = outcome;
    } catch (error) {
      if (signal.aborted) return this.#outcome;
      console.error('Đọc Rõ', error);
      this.#forget();
      this.#outcome = { article: null, reason: 'unsure' };
    }
    performance.mark('doc-ro:end');
    this.#tookMs = performance.now() - started;
    if (!this.#outcome.article) this.#lookAgain();
    return this.#outcome;
  }

  /** In steps with a breath between them: each is short enough not to be felt. */
  async #readPage(force: boolean, signal: AbortSignal): Promise<Outcome> {
    const reading = await unhurried(readPageInSteps(live, location.href, { force }), signal);
    if (!reading || signal.aborted) return this.#outcome;
    if (!reading.article) {
      this.#forget();
      return reading;
    }
    performance.mark('doc-ro:read');
    const analysis = this.#options.analyse(reading.article);
    // Heard below: until then no report of an unhandled rejection.
    analysis.catch(() => undefined);
    const late = tidyLate(reading, this.drawn, signal);
    await breathe();
    if (signal.aborted) return this.#outcome;
    this.#reading = reading;
    this.#hide(reading);
    late.begin();
    await breathe();
    if (!signal.aborted) this.#watch(reading, signal);
    const { card, mentions } = await analysis;
    if (signal.aborted) return this.#outcome;
    performance.mark('doc-ro:analysed');
    const placed = locateMentions(mentions, reading.sources);
    const copies = locateCopies(placed, reading.repeats);
    await breathe();
    if (signal.aborted) return this.#outcome;
    this.drawn.matchGround(reading.root);
    this.drawn.show(placed, entitiesOf(card, mentions), copies);
    this.drawn.marks.renew(reading);
    this.#minutes = card.readingMinutes;
    this.#useFocus();
    return { article: reading.article, card };
  }

  #hide(reading: ArticleReading): void {
    const portal = portalOf(location.href);
    const { hider } = this.drawn;
    hider.use(
      reading,
      portal && portal.clutter.length > 0
        ? { hosts: hostTokens(location.hostname), selector: clutterSelectors(portal).join(',') }
        : undefined,
    );
    hider.setLevel(this.#options.level);
  }

  #useFocus(): void {
    this.drawn.focus.use(this.#reading, this.#minutes, this.#options.level === 'focus');
  }

  #forget(): void {
    this.#reading = undefined;
    this.drawn.show([], { mentions: [], people: [], parties: [], dates: [], places: [], organisations: [] });
    this.#useFocus();
    this.drawn.marks.clear();
    this.drawn.hider.forget();
  }

  #watch(reading: ArticleReading, signal: AbortSignal): void {
    const printed = [...reading.sources, ...reading.repeats.map(({ source }) => source)];
    const outside = printed.map(({ element }) => element).filter((element) => !reading.root.contains(element));
    watchArticle(
      [reading.root, ...new Set(outside)],
      {
        textChanged: (nodes) => {
          this.drawn.marks.renew(this.#reading);
          if (this.drawn.dropStale(nodes)) this.#readAgain();
        },
        textCame: () => {
          this.#address.look();
          this.#readAgain();
        },
        resting: (rests) => this.drawn.highlighter.rest(rests),
      },
      signal,
    );
  }

  #readAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pause = Math.min(this.#pause * 2, LAST_REREAD);
      void this.read().then(this.#options.readAgain);
    }, this.#pause);
  }

  /** An address of articles, but no article: a few times more, and only where text came. Nothing watches in between. */
  #lookAgain(): void {
    const wait = SECOND_LOOKS[this.#looks];
    if (wait === undefined || !mayBeArticle(location.href)) return;
    this.#looks++;
    const letters = () => live.body?.textContent?.length ?? 0;
    const before = letters();
    this.#timer = setTimeout(() => {
      if (letters() >= before + WORTH_READING) void this.read().then(this.#options.readAgain);
      else this.#lookAgain();
    }, wait);
  }

  /** The site changed its page without loading one: the new page is read when it rests. */
  #moved(): void {
    if (this.#movesSeldom()) {
      this.#pause = FIRST_REREAD;
      this.#looks = 0;
    }
    this.#force = false;
    this.drawn.leave();
    this.#readAgain();
  }

  #stopRound(): void {
    clearTimeout(this.#timer);
    this.#round?.abort();
    this.#round = undefined;
  }
}

function entitiesOf(card: Card, mentions: Mention[]): Entities {
  const { people, parties, dates, places, organisations } = card;
  return { mentions, people, parties, dates, places, organisations };
}

import type { Entities, MentionKind } from '../entities/entities.ts';
import { HoverCard } from './at-the-word/hover-card.ts';
import { MentionSteps } from './at-the-word/mention-steps.ts';
import { MentionStrip } from './at-the-word/mention-strip.ts';
import { ClutterHider } from './clutter/clutter-hider.ts';
import { FloatingHost } from './floating-host.ts';
import { FocusLevel } from './focus/focus-level.ts';
import { live } from './live-document.ts';
import { Highlighter, type HighlighterOptions } from './marks/highlighter.ts';
import { scrollToRange } from './marks/jump.ts';
import { type PageMention, toLiveRange } from './marks/mention-ranges.ts';
import { WordMarks } from './marks/word-marks.ts';
import { Note } from './note.ts';
import type { PageWords } from './page-words.ts';
import type { Comfort } from './style/comfort-style.ts';
import { isDarkGround } from './style/is-dark-ground.ts';

export interface PageDrawingOptions {
  highlights: { on: boolean; kinds: Record<MentionKind, boolean> };
  comfort: Comfort;
  /** Makes a style sheet hold in this page in place of the one given before. False where that could not be done. */
  style(css: string): Promise<boolean>;
  words: PageWords;
  /** BCP 47 language of the interface. */
  locale: string;
  shadow?: ShadowRootMode;
}

/** Everything of ours on one page, each part with its own undo; all of it is gone when the signal ends. */
export class PageDrawing {
  readonly highlighter: Highlighter;
  readonly hider: ClutterHider;
  readonly hover: HoverCard;
  readonly note: Note;
  readonly steps: MentionSteps;
  readonly focus: FocusLevel;
  readonly marks: WordMarks;
  #floating: FloatingHost;

  /**
   * @param source where the words of this page come from, in lines
   * @param ground the element on whose ground the article stands, where there is one
   */
  constructor(
    { highlights, comfort, style, words, locale, shadow }: PageDrawingOptions,
    source: () => string[],
    ground: () => Element | undefined,
    signal: AbortSignal,
  ) {
    const floating = new FloatingHost(signal, shadow, locale);
    this.#floating = floating;
    this.highlighter = new Highlighter(highlights, signal);
    this.hider = new ClutterHider(live, signal);
    this.note = new Note(floating, signal);
    this.marks = new WordMarks(this.highlighter);
    this.hover = new HoverCard(
      floating,
      {
        words,
        locale,
        isPainted: (placed) => this.highlighter.isPainted(placed),
        step: (from, back) => this.steps.step(from, { entity: from.mention.entity, back, focus: true }),
        source,
      },
      signal,
    );
    const strip = new MentionStrip(floating, (placed) => this.steps.goTo(placed), signal);
    this.steps = new MentionSteps(this.highlighter, this.hover, strip, signal);
    this.focus = new FocusLevel(
      floating,
      {
        comfort,
        style,
        words,
        locale,
        paint: (range) => this.highlighter.setExtra('aloud', range ? [range] : []),
        say: (text) => this.note.say(text),
        looksChanged: () => this.matchGround(ground()),
      },
      signal,
    );
  }

  /** Takes the tints for the ground, light or dark, on which the article stands. */
  matchGround(root: Element | undefined): void {
    if (!root) return;
    const dark = isDarkGround(root);
    const { comfort } = this.focus;
    this.#floating.setGround(dark, comfort.isOn ? comfort.comfort.ground : undefined);
    if (dark !== this.highlighter.options.dark) this.highlighter.set({ dark });
  }

  show(mentions: readonly PageMention[], entities: Entities, copies: readonly PageMention[] = []): void {
    this.highlighter.show(mentions, copies);
    this.hover.use(mentions, entities, copies);
    this.steps.tick();
  }

  /** Switches highlights; what hangs on them follows. */
  setHighlights(options: Partial<HighlighterOptions>): void {
    this.highlighter.set(options);
    this.steps.tick();
    const { shown } = this.hover;
    if (shown && !this.highlighter.isPainted(shown)) this.hover.close();
  }

  /** Drops what no longer stands on its words. Says whether something was dropped. */
  dropStale(nodes?: ReadonlySet<Node>): boolean {
    if (this.highlighter.dropStale(nodes) === 0) return false;
    this.hover.drop(this.highlighter.mentions, this.highlighter.copies);
    this.steps.tick();
    return true;
  }

  /** Brings a stretch of the text into sight and makes it stand out, in place of what stood out before. False where it is not drawn. */
  pointAt(range: StaticRange | undefined): boolean {
    // All of it is to be seen, below the tallest masthead too.
    if (!range || !scrollToRange(range, innerHeight / 4)) return false;
    this.hover.close();
    this.steps.choose(undefined);
    // A range that the browser moves with the text: where the words are replaced, nothing is painted.
    this.highlighter.setExtra('sentence', [toLiveRange(range) ?? range]);
    return true;
  }

  /** The site changed its page without loading one: what was painted goes at once. */
  leave(): void {
    this.highlighter.setCurrent(undefined);
    this.marks.clear();
    this.hover.close();
    this.focus.aloud.stop();
    this.highlighter.dropStale();
    this.steps.tick();
  }

  /** Into the card that is open, or that of the mention that stands out. */
  enterCard(): void {
    const at = this.hover.shown ?? this.highlighter.current;
    if (at) this.hover.open(at, { pinned: true, focus: true });
  }

  /** Closes one thing at a time: the card, then what stands out. */
  escape(): void {
    if (this.hover.shown) this.hover.close();
    else {
      this.marks.clear();
      this.steps.choose(undefined);
    }
  }
}

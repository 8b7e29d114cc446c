import type { Highlighter } from '../marks/highlighter.ts';
import { nextMention, rectOf, scrollToRange } from '../marks/jump.ts';
import type { PageMention } from '../marks/mention-ranges.ts';
import type { HoverCard } from './hover-card.ts';
import type { MentionStrip } from './mention-strip.ts';

/** Ms after which a jump's scrolling is over at the latest: a busy page begins late with it. */
const SCROLL_TIME = 2000;
/** Ms between two looks at a word on its way. */
const LOOK_AGAIN = 60;

/** Goes from mention to mention: paints the current one, scrolls to it, opens its card, ticks the others beside the scrollbar. */
export class MentionSteps {
  #highlighter: Highlighter;
  #hover: HoverCard;
  #strip: MentionStrip;
  #signal: AbortSignal;

  constructor(highlighter: Highlighter, hover: HoverCard, strip: MentionStrip, signal: AbortSignal) {
    this.#highlighter = highlighter;
    this.#hover = hover;
    this.#strip = strip;
    this.#signal = signal;
  }

  /** The next or previous mention, of an entity or of all. False where there is none that is drawn. */
  step(from: PageMention | undefined, how: { entity?: string; back?: boolean; focus?: boolean }): boolean {
    const { entity, back } = how;
    const { mentions } = this.#highlighter;
    const candidates = entity
      ? mentions
      : mentions.filter((one) => this.#highlighter.isPainted(one) && one.mention.kind !== 'role');
    const next = nextMention(candidates, from, { ...(entity && { entity }), ...(back && { back }) });
    return next !== undefined && this.goTo(next, how.focus);
  }

  goTo(wanted: PageMention, focus = false): boolean {
    const placed = this.#inSight(wanted);
    this.#highlighter.setCurrent(placed);
    this.tick();
    const scrolled = scrollToRange(placed.range);
    if (scrolled) this.#openWhenStill(placed, focus);
    return scrolled;
  }

  /** Makes an entity's mentions stand out, or none. False where it is not on the page. */
  choose(entity: string | undefined): boolean {
    this.#highlighter.choose(entity);
    this.tick();
    return entity === undefined || this.#highlighter.mentions.some(({ mention }) => mention.entity === entity);
  }

  /** Draws the strip as highlights stand now. */
  tick(): void {
    const { chosen, current, mentions, options } = this.#highlighter;
    const list = options.on && chosen ? mentions.filter(({ mention }) => mention.entity === chosen) : [];
    this.#strip.show(list, current);
  }

  /** Of two printings a page may hide the first one, for phones: then the other. */
  #inSight(placed: PageMention): PageMention {
    if (rectOf(placed.range)) return placed;
    const isDrawn = (copy: PageMention) => copy.mention === placed.mention && rectOf(copy.range) !== undefined;
    return this.#highlighter.copies.find(isDrawn) ?? placed;
  }

  /**
   * The card opens when its word stands still in the window. A busy page begins to scroll only after a while: a card opened before at a word
   * out of sight would close on the way.
   */
  #openWhenStill(placed: PageMention, focus: boolean): void {
    const started = performance.now();
    let last = Number.NaN;
    const look = () => {
      if (this.#signal.aborted || this.#highlighter.current !== placed) return;
      const top = rectOf(placed.range)?.top ?? Number.NaN;
      const still = top === last && top >= 0 && top < innerHeight;
      if (still || performance.now() - started > SCROLL_TIME) this.#hover.open(placed, { pinned: true, focus });
      else {
        last = top;
        setTimeout(look, LOOK_AGAIN);
      }
    };
    look();
  }
}

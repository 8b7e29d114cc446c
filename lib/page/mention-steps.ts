import type { Highlighter } from './highlighter.ts';
import type { HoverCard } from './hover-card.ts';
import { nextMention, scrollToRange } from './jump.ts';
import type { PageMention } from './mention-ranges.ts';
import type { MentionStrip } from './mention-strip.ts';

/** Ms after which a jump's scrolling is over at the latest. */
const SCROLL_TIME = 900;

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

  goTo(placed: PageMention, focus = false): boolean {
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

  /** The card opens when scrolling is over: before, its word is still on the way. */
  #openWhenStill(placed: PageMention, focus: boolean): void {
    const started = performance.now();
    let last = Number.NaN;
    const look = () => {
      if (this.#signal.aborted || this.#highlighter.current !== placed) return;
      if (scrollY === last || performance.now() - started > SCROLL_TIME)
        this.#hover.open(placed, { pinned: true, focus });
      else {
        last = scrollY;
        setTimeout(look, 60);
      }
    };
    look();
  }
}

import type { MentionKind } from '../../entities/entities.ts';
import { live } from '../live-document.ts';
import { type PageMention, sameMention, standsThere, toLiveRange } from './mention-ranges.ts';
import { type Slice, sliceInSight } from './slice-in-sight.ts';

/** Names in the page's highlight registry; the page can see them, hence the prefix. Styles: `entrypoints/page-style.css`. */
const HIGHLIGHT_PREFIX = 'doc-ro-';

/** The later one paints over the earlier one where two lie on the same letters. */
const KINDS: readonly MentionKind[] = ['organisation', 'place', 'role', 'date', 'party', 'person'];
/** Stretches that are painted beside the mentions: the sentence that is read aloud, the one that the card led to, words marked by hand. */
export type Extra = 'aloud' | 'sentence' | 'marked';
const PRIORITY: readonly string[] = ['aloud', ...KINDS, 'sentence', 'entity', 'marked', 'current'];

/**
 * With more mentions than this only those near the window are registered: browsers look through all registered ranges at every change of
 * the page, so that with thousands each letter typed anywhere is felt.
 */
const MANY = 1500;
/** Windows above and below that are painted, and that must be painted. */
const PAINTED_WINDOWS = 4;
const NEEDED_WINDOWS = 1;

/** Every name that may stand in the page's registry. */
export const HIGHLIGHT_NAMES: readonly string[] = PRIORITY.flatMap((kind) => [
  HIGHLIGHT_PREFIX + kind,
  `${HIGHLIGHT_PREFIX + kind}-dark`,
]);

export interface HighlighterOptions {
  on: boolean;
  kinds: Record<MentionKind, boolean>;
  /** The article stands on a dark ground: take the tints for it. */
  dark?: boolean;
}

/**
 * Paints mentions with the CSS Custom Highlight API: no element of the page is wrapped or changed. It owns what it registers and takes it
 * away when the signal ends. The registry is never read back: in Firefox its iterators throw in a content script.
 */
export class Highlighter {
  #mentions: readonly PageMention[] = [];
  #copies: readonly PageMention[] = [];
  #options: HighlighterOptions;
  #registered = new Map<string, Highlight>();
  #chosen: string | undefined;
  #extras = new Map<Extra, readonly AbstractRange[]>();
  #current: PageMention | undefined;
  /** What is registered of many mentions, and of their copies; nothing: all of them. */
  #slices: readonly Slice[] | undefined;
  #frame = 0;
  #rests = false;
  #printing = false;

  constructor(options: HighlighterOptions, signal: AbortSignal) {
    this.#options = options;
    const later = () => {
      if (this.#slices) this.#frame ||= requestAnimationFrame(() => this.#follow());
    };
    live.addEventListener('scroll', later, { signal, capture: true, passive: true });
    window.addEventListener('resize', later, { signal });
    window.addEventListener('beforeprint', () => this.#print(true), { signal });
    window.addEventListener('afterprint', () => this.#print(false), { signal });
    signal.addEventListener('abort', () => this.#takeAway(), { once: true });
  }

  get mentions(): readonly PageMention[] {
    return this.#mentions;
  }

  /** Mentions once more where the page prints their words a second time. */
  get copies(): readonly PageMention[] {
    return this.#copies;
  }

  get current(): PageMention | undefined {
    return this.#current;
  }

  /** The entity whose mentions stand out. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  get options(): Readonly<HighlighterOptions> {
    return this.#options;
  }

  /** Whether a mention is painted, as its kind and the switch for all stand now. */
  isPainted({ mention }: PageMention): boolean {
    return this.#options.on && this.#options.kinds[mention.kind];
  }

  /** Replaces everything that is painted. Both lists are in the order of the page. */
  show(mentions: readonly PageMention[], copies: readonly PageMention[] = []): void {
    this.#mentions = mentions;
    this.#copies = copies;
    this.#slices = this.#slicesNow();
    this.#current &&= sameMention(mentions, this.#current) ?? sameMention(copies, this.#current);
    if (!mentions.some(({ mention }) => mention.entity === this.#chosen)) this.#chosen = undefined;
    this.#paint();
  }

  /** What stands out does so no longer when its own kind is switched off; chosen while it is off, it may. */
  set(options: Partial<HighlighterOptions>): void {
    const before = this.#options.kinds;
    this.#options = { ...this.#options, ...options };
    const stands = this.#current ?? this.#mentions.find(({ mention }) => mention.entity === this.#chosen);
    const kind = stands?.mention.kind;
    if (kind && before[kind] && !this.#options.kinds[kind]) {
      this.#current = undefined;
      this.#chosen = undefined;
    }
    this.#paint();
  }

  /** Makes one mention stand out, and the others of its entity a little. Nothing: none. */
  setCurrent(current: PageMention | undefined): void {
    this.#current = current;
    this.choose(current?.mention.entity);
  }

  /** Makes the mentions of an entity stand out, without a current one among them, and no sentence any more. */
  choose(entity: string | undefined): void {
    if (this.#current?.mention.entity !== entity) this.#current = undefined;
    this.#chosen = entity;
    this.setExtra('sentence', []);
    this.#paintCurrent();
  }

  /** Paints stretches beside the mentions; they show whether mentions are on or off. An empty list takes them away. */
  setExtra(extra: Extra, ranges: readonly AbstractRange[]): void {
    this.#extras.set(extra, ranges);
    this.#register(extra, ranges);
  }

  /**
   * Drops every mention whose words are no longer at its place. Called from a MutationObserver, that is before the next frame: a highlight
   * never shows on wrong words.
   * @param touched only mentions that begin or end in one of these nodes; without it all
   * @returns how many were dropped
   */
  dropStale(touched?: ReadonlySet<Node>): number {
    const stands = (placed: PageMention) => {
      const { startContainer, endContainer } = placed.range;
      if (touched && !touched.has(startContainer) && !touched.has(endContainer)) {
        return startContainer.isConnected && endContainer.isConnected;
      }
      return standsThere(placed);
    };
    const kept = this.#mentions.filter(stands);
    const left = new Set(this.#copies.length > 0 ? kept.map(({ mention }) => mention) : []);
    const copies = this.#copies.filter((copy) => left.has(copy.mention) && stands(copy));
    const dropped = this.#mentions.length - kept.length + this.#copies.length - copies.length;
    if (dropped > 0) this.show(kept, copies);
    return dropped;
  }

  /**
   * Nobody tells of changes from now on, or somebody does again. At rest the ranges are such as the browser itself moves with the text: where
   * their words are replaced they close, and nothing is painted. They cost a little at every change of the page, so only at rest.
   */
  rest(rests: boolean): void {
    if (this.#rests === rests) return;
    this.#rests = rests;
    this.#paint();
  }

  /** Registers everything again, where the page has emptied the registry. Says whether it had. */
  repaint(): boolean {
    const gone = [...this.#registered].some(([name, highlight]) => CSS.highlights.get(name) !== highlight);
    if (gone) this.#paint();
    return gone;
  }

  get #drawn(): readonly (readonly PageMention[])[] {
    return [this.#mentions, this.#copies];
  }

  #slicesNow(): Slice[] | undefined {
    if (this.#mentions.length + this.#copies.length <= MANY) return undefined;
    return this.#drawn.map((list) => sliceInSight(list, PAINTED_WINDOWS));
  }

  /** On paper everything is in sight, and paper is white: a dark tint would be a bar of ink. */
  #print(printing: boolean): void {
    this.#printing = printing;
    this.#slices = printing ? undefined : this.#slicesNow();
    this.#paint();
  }

  /** The page was scrolled: what comes into sight is painted before it is there. */
  #follow(): void {
    this.#frame = 0;
    const slices = this.#slices;
    if (!slices) return;
    const isShort = this.#drawn.some((list, i) => {
      const needed = sliceInSight(list, NEEDED_WINDOWS);
      const { from, to } = slices[i] ?? needed;
      return needed.from < from || needed.to > to;
    });
    if (!isShort) return;
    this.#slices = this.#slicesNow();
    this.#paint();
  }

  #paint(): void {
    const byKind = new Map<string, StaticRange[]>();
    const slices = this.#slices;
    for (const placed of this.#drawn.flatMap((list, i) => list.slice(slices?.[i]?.from, slices?.[i]?.to))) {
      if (!this.isPainted(placed)) continue;
      const ranges = byKind.get(placed.mention.kind);
      if (ranges) ranges.push(placed.range);
      else byKind.set(placed.mention.kind, [placed.range]);
    }
    for (const kind of KINDS) this.#register(kind, byKind.get(kind) ?? []);
    for (const [extra, ranges] of this.#extras) this.#register(extra, ranges);
    this.#paintCurrent();
  }

  #paintCurrent(): void {
    const on = this.#options.on && this.#chosen !== undefined;
    const current = on ? this.#current : undefined;
    const isSame = (one: PageMention) => one.mention.entity === this.#chosen && one !== current;
    const same = on ? this.#drawn.flatMap((list) => list.filter(isSame)) : [];
    this.#register(
      'entity',
      same.filter((one) => this.isPainted(one)).map((one) => one.range),
    );
    this.#register('current', current ? [current.range] : []);
  }

  #register(kind: string, ranges: readonly AbstractRange[]): void {
    const onDark = this.#options.dark === true && !this.#printing;
    for (const dark of [false, true]) {
      const name = HIGHLIGHT_PREFIX + kind + (dark ? '-dark' : '');
      if (ranges.length === 0 || dark !== onDark) {
        if (this.#registered.delete(name)) CSS.highlights.delete(name);
        continue;
      }
      const highlight = new Highlight();
      for (const range of ranges) highlight.add((this.#rests && toLiveRange(range)) || range);
      highlight.priority = PRIORITY.indexOf(kind);
      this.#registered.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }

  #takeAway(): void {
    for (const name of this.#registered.keys()) CSS.highlights.delete(name);
    this.#registered.clear();
    cancelAnimationFrame(this.#frame);
    this.#slices = undefined;
    this.#mentions = [];
    this.#copies = [];
    this.#extras.clear();
    this.#current = undefined;
    this.#chosen = undefined;
  }
}

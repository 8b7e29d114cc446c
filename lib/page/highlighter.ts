import type { MentionKind } from '../entities/entities.ts';
import { type PageMention, sameMention, standsThere } from './mention-ranges.ts';

/** Names in the page's highlight registry; the page can see them, hence the prefix. Styles: `entrypoints/page-style.css`. */
export const HIGHLIGHT_PREFIX = 'doc-ro-';

/** The later one paints over the earlier one where two lie on the same letters. */
const KINDS: readonly MentionKind[] = ['organisation', 'place', 'role', 'date', 'party', 'person'];
/** Stretches that are painted beside the mentions: the sentence that is read aloud, words marked by hand. */
export type Extra = 'aloud' | 'marked';
const PRIORITY: readonly string[] = ['aloud', ...KINDS, 'entity', 'marked', 'current'];

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
  #options: HighlighterOptions;
  #registered = new Map<string, Highlight>();
  #chosen: string | undefined;
  #extras = new Map<Extra, readonly StaticRange[]>();
  #current: PageMention | undefined;

  constructor(options: HighlighterOptions, signal: AbortSignal) {
    this.#options = options;
    signal.addEventListener('abort', () => this.#takeAway(), { once: true });
  }

  get mentions(): readonly PageMention[] {
    return this.#mentions;
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

  /** Replaces everything that is painted. */
  show(mentions: readonly PageMention[]): void {
    this.#mentions = mentions;
    this.#current &&= sameMention(mentions, this.#current);
    if (!mentions.some(({ mention }) => mention.entity === this.#chosen)) this.#chosen = undefined;
    this.#paint();
  }

  set(options: Partial<HighlighterOptions>): void {
    this.#options = { ...this.#options, ...options };
    this.#paint();
  }

  /** Makes one mention stand out, and the others of its entity a little. Nothing: none. */
  setCurrent(current: PageMention | undefined): void {
    this.#current = current;
    this.#chosen = current?.mention.entity;
    this.#paintCurrent();
  }

  /** Makes the mentions of an entity stand out, without a current one among them. */
  choose(entity: string | undefined): void {
    if (this.#current?.mention.entity !== entity) this.#current = undefined;
    this.#chosen = entity;
    this.#paintCurrent();
  }

  /** Paints stretches beside the mentions; they show whether mentions are on or off. An empty list takes them away. */
  setExtra(extra: Extra, ranges: readonly StaticRange[]): void {
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
    const kept = this.#mentions.filter((placed) => {
      const { startContainer, endContainer } = placed.range;
      if (touched && !touched.has(startContainer) && !touched.has(endContainer)) {
        return startContainer.isConnected && endContainer.isConnected;
      }
      return standsThere(placed);
    });
    const dropped = this.#mentions.length - kept.length;
    if (dropped > 0) this.show(kept);
    return dropped;
  }

  /** Registers everything again, where the page has emptied the registry. Says whether it had. */
  repaint(): boolean {
    const gone = [...this.#registered].some(([name, highlight]) => CSS.highlights.get(name) !== highlight);
    if (gone) this.#paint();
    return gone;
  }

  #paint(): void {
    const byKind = new Map<string, StaticRange[]>();
    for (const placed of this.#mentions) {
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
    const same = on ? this.#mentions.filter((one) => one.mention.entity === this.#chosen && one !== current) : [];
    this.#register(
      'entity',
      same.filter((one) => this.isPainted(one)).map((one) => one.range),
    );
    this.#register('current', current ? [current.range] : []);
  }

  #register(kind: string, ranges: readonly StaticRange[]): void {
    for (const dark of [false, true]) {
      const name = HIGHLIGHT_PREFIX + kind + (dark ? '-dark' : '');
      if (ranges.length === 0 || dark !== (this.#options.dark ?? false)) {
        if (this.#registered.delete(name)) CSS.highlights.delete(name);
        continue;
      }
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = PRIORITY.indexOf(kind);
      this.#registered.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }

  #takeAway(): void {
    for (const name of this.#registered.keys()) CSS.highlights.delete(name);
    this.#registered.clear();
    this.#mentions = [];
    this.#extras.clear();
    this.#current = undefined;
    this.#chosen = undefined;
  }
}

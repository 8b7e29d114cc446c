import type { MentionKind } from '../entities/entities.ts';
import { type PageMention, standsThere } from './mention-ranges.ts';

/** Names in the page's highlight registry; the page can see them, hence the prefix. Styles: `entrypoints/page-style.css`. */
export const HIGHLIGHT_PREFIX = 'doc-ro-';

/** The later one paints over the earlier one where two lie on the same letters. */
const PRIORITY: readonly string[] = ['organisation', 'place', 'role', 'date', 'party', 'person', 'entity', 'current'];

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
  #entity: string | undefined;
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
    if (this.#current && !mentions.includes(this.#current)) this.#current = undefined;
    this.#paint();
  }

  set(options: Partial<HighlighterOptions>): void {
    this.#options = { ...this.#options, ...options };
    this.#paint();
  }

  /** Makes one mention stand out, and the others of its entity a little. Nothing: none. */
  setCurrent(current: PageMention | undefined): void {
    this.#current = current;
    this.#entity = current?.mention.entity;
    this.#paintCurrent();
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

  #paint(): void {
    const byKind = new Map<string, StaticRange[]>();
    for (const placed of this.#mentions) {
      if (!this.isPainted(placed)) continue;
      const ranges = byKind.get(placed.mention.kind);
      if (ranges) ranges.push(placed.range);
      else byKind.set(placed.mention.kind, [placed.range]);
    }
    for (const kind of PRIORITY.slice(0, -2)) this.#register(kind, byKind.get(kind) ?? []);
    this.#paintCurrent();
  }

  #paintCurrent(): void {
    const current = this.#options.on ? this.#current : undefined;
    const same = current ? this.#mentions.filter((one) => one.mention.entity === this.#entity && one !== current) : [];
    this.#register(
      'entity',
      same.filter((one) => this.isPainted(one)).map((one) => one.range),
    );
    this.#register('current', current ? [current.range] : []);
  }

  #register(kind: string, ranges: StaticRange[]): void {
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
    this.#current = undefined;
  }
}

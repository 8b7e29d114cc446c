import type { Article, Block, NoArticleReason, Span } from '../article/article.ts';
import type { Card } from '../card/card.ts';
import type { Mention, MentionKind } from '../entities/entities.ts';
import type { ClutterLevel } from '../page/clutter/clutter-hider.ts';
import type { PageWord } from '../page/page-words.ts';
import type { Comfort } from '../page/style/comfort-style.ts';

/** What the popup, the background and the reader on the page say to each other. Plain data only. */

export type { ClutterLevel, Comfort };

/** Reading aloud by the system's own voice. */
export interface Aloud {
  /** A Vietnamese voice is installed. */
  available: boolean;
  /** Reading, or paused within the text. */
  speaking: boolean;
  paused: boolean;
  /** 0.5–2; 1 is the voice's own speed. */
  rate: number;
}

/** What the last request did or could not do: a locale key without its `page_`, and what is filled in. */
export interface Saying {
  word: PageWord;
  values: string[];
  /** False: it could not be done. */
  done: boolean;
}

export interface HiddenBlock {
  id: string;
  /** First words of the block, at most 60 characters. */
  label: string;
  /** Locale key of the reason: "hidden_related", "hidden_survey" … */
  reason: string;
  shown: boolean;
}

/**
 * Why nobody answers on a page: `restricted` the browser lets no extension in (its own pages, its store), `pdf` or `viewer` it shows a file
 * or an error in a page of its own, `refused` we have no permission for this site, `chosen` our own reader wants its site left
 * alone, `lost` the reader should be there and is silent.
 */
export type NoReaderReason = 'restricted' | 'pdf' | 'viewer' | 'refused' | 'chosen' | 'lost';

/** Everything the popup needs, in one answer. */
export type PageState =
  | { status: 'no-reader'; why?: NoReaderReason; url?: string }
  | { status: 'no-article'; reason: NoArticleReason; url: string }
  | {
      status: 'article';
      card: Card;
      /** What the card's spans point into: first sentences, links to the text and the print sheet come from here. */
      blocks: readonly Block[];
      highlights: { on: boolean; kinds: Record<MentionKind, boolean> };
      clutter: { level: ClutterLevel; hidden: HiddenBlock[] };
      /** Holds in the focus level only. */
      comfort?: Comfort;
      aloud?: Aloud;
      /** The entity whose mentions stand out and are ticked beside the scrollbar. */
      chosen?: string | null;
      /** Answer to the last request only. */
      said?: Saying;
      /** How long our reading took, in ms. */
      tookMs: number;
    };

/** Popup, side panel or background → reader (`tabs.sendMessage`). Each answers with the PageState after it. */
export type ReaderRequest =
  | { type: 'state' }
  | { type: 'read-anyway' }
  | { type: 'set-highlights'; on?: boolean; kinds?: Partial<Record<MentionKind, boolean>> }
  | { type: 'toggle-highlights' }
  /** Key on the page: one kind on or off. */
  | { type: 'toggle-kind'; kind: MentionKind }
  | { type: 'set-clutter'; level: ClutterLevel }
  /** Keyboard command: tidy → focus → off → tidy. */
  | { type: 'cycle-clutter' }
  | { type: 'show-hidden'; id?: string; shown: boolean }
  /** Jumps to the next mention of an entity, or to a span (key point, statement). */
  | { type: 'jump'; entity: string; back?: boolean }
  | { type: 'jump-span'; span: Span }
  /** Keyboard command: the card to the clipboard, as text and rich text; the page says that it was done. */
  | { type: 'copy' }
  | { type: 'set-comfort'; comfort: Comfort }
  /** `start` begins at the paragraph in sight. Without a Vietnamese voice the answer says so (`said`). */
  | { type: 'read-aloud'; action: 'start' | 'pause' | 'resume' | 'stop'; rate?: number }
  /** Context menu: paints every place on the page where these words stand, whatever they name. */
  | { type: 'mark-text'; text: string }
  /** Context menu: the selected words with headline, portal, date and link. */
  | { type: 'copy-selection' }
  /** Makes the mentions of one entity stand out and ticks them beside the scrollbar; null: none. */
  | { type: 'choose'; entity: string | null };

/** Reader → side panel (`runtime.sendMessage`): what you show of my page is old. Nobody answers. */
export interface PageChanged {
  type: 'page-changed';
}

/** What the background found in an article. Everything named is on the card; `mentions` are all of them in reading order. */
export interface Analysis {
  card: Card;
  mentions: Mention[];
}

/** Reader or popup → background (`runtime.sendMessage`). */
export type BackgroundRequest =
  /** Inject the reader into this tab (the gate says: this page shows a story). Answer: done or not. */
  | { type: 'load-reader'; tabId?: number }
  /** There may soon be an article to analyse (the gate says: the address is one of an article). Answer: true. */
  | { type: 'warm-up' }
  | { type: 'badge'; text: string }
  /** Answer: an `Analysis`. */
  | { type: 'analyse'; article: Article }
  /** A style sheet for the page that asks; `old` is the one that it takes the place of. Answer: done or not. */
  | { type: 'style'; css: string; old: string };

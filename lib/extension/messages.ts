import type { NoArticleReason, Span } from '../article/article.ts';
import type { Card } from '../card/card.ts';

/** What the popup, the background and the reader on the page say to each other. Plain data only. */

export type HighlightKind = 'person' | 'party' | 'date' | 'role' | 'place' | 'organisation';
export type ClutterLevel = 'off' | 'tidy' | 'focus';

export interface HiddenBlock {
  id: string;
  /** First words of the block, at most 60 characters. */
  label: string;
  /** Locale key of the reason: "hidden_related", "hidden_survey" … */
  reason: string;
  shown: boolean;
}

/** Everything the popup needs, in one answer. */
export type PageState =
  | { status: 'no-reader' }
  | { status: 'no-article'; reason: NoArticleReason; url: string }
  | {
      status: 'article';
      card: Card;
      highlights: { on: boolean; kinds: Record<HighlightKind, boolean> };
      clutter: { level: ClutterLevel; hidden: HiddenBlock[] };
      /** How long our reading took, in ms. */
      tookMs: number;
    };

/** Popup, side panel or background → reader (`tabs.sendMessage`). Each answers with the PageState after it. */
export type ReaderRequest =
  | { type: 'state' }
  | { type: 'read-anyway' }
  | { type: 'set-highlights'; on?: boolean; kinds?: Partial<Record<HighlightKind, boolean>> }
  | { type: 'toggle-highlights' }
  | { type: 'set-clutter'; level: ClutterLevel }
  /** Keyboard command: tidy → focus → off → tidy. */
  | { type: 'cycle-clutter' }
  | { type: 'show-hidden'; id?: string; shown: boolean }
  /** Jumps to the next mention of an entity, or to a span (key point, statement). */
  | { type: 'jump'; entity: string; back?: boolean }
  | { type: 'jump-span'; span: Span }
  /** Keyboard command: the card to the clipboard, as text and rich text; the page says that it was done. */
  | { type: 'copy' };

/** Reader or popup → background (`runtime.sendMessage`). */
export type BackgroundRequest =
  /** Inject the reader into this tab (the gate says: this looks like an article). */
  { type: 'load-reader'; tabId?: number } | { type: 'badge'; text: string };

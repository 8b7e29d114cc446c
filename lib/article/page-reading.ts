import type { Article, NoArticleReason } from './article.ts';

/** What a block of the page is there for, when it is not there for the article. Locale key: `hidden_<reason>`. */
export type ClutterReason =
  | 'related'
  | 'most-read'
  | 'survey'
  | 'comments'
  | 'video'
  | 'audio'
  | 'sponsored'
  | 'ad'
  | 'share'
  | 'tags'
  | 'newsletter'
  | 'login'
  | 'popup'
  | 'footer'
  | 'other';

export interface Clutter {
  element: Element;
  reason: ClutterReason;
  /** Its first words told it: a reason without a name of its own counts as known then. */
  inWords?: true;
}

/** The way from the clean text of a block back to the text nodes of the page. */
export interface BlockSource {
  /** The innermost element that holds the whole block. */
  element: Element;
  /**
   * The place of a UTF-16 offset of `Block.text`. With `end`, the place right after the letter before it, so that a range does not
   * reach into the next text node and takes the combining marks of its last letter along.
   */
  locate(offset: number, end?: boolean): { node: Text; offset: number };
}

/** A block that stands on the page a second time: a lead above the story and as its first paragraph, a caption in the picture and under it. */
export interface Repeat {
  /** Number of the block. */
  block: number;
  /** Takes offsets of that block's text to the letters of this other printing. */
  source: BlockSource;
}

export interface ArticleReading {
  article: Article;
  /** `sources[i]` belongs to `article.blocks[i]`. */
  sources: BlockSource[];
  /** In the order of the page. */
  repeats: Repeat[];
  /** The element that holds the story. */
  root: Element;
  /** What belongs to the article although it stands outside `root`: title, lead, byline, date, lead picture. Never hidden. */
  keep: Element[];
  /** Boxes that we know to be clutter, inside the body and beside it. None overlaps the article's text or pictures. */
  clutter: Clutter[];
  /** Everything else beside the path from `<body>` to the article that is neither masthead nor furniture: hidden in focus. */
  beside: Clutter[];
}

export type PageReading = ArticleReading | { article: null; reason: NoArticleReason };

export interface ReadPageOptions {
  /** The reader asked for it ("Vẫn đọc trang này"): take the best guess although the page does not look like an article. */
  force?: boolean;
  /** Leave the portal files aside (measuring the generic way). */
  withoutPortals?: boolean;
}

/** What an article is to the rest of the house: plain text in blocks, with the facts that the portal tells about it. */

export type BlockKind = 'title' | 'lead' | 'heading' | 'paragraph' | 'caption' | 'quote' | 'list-item' | 'table-cell';

/** One run of text. `text` is clean: NFC, white space folded to single blanks, trimmed (see `lib/text/clean-text.ts`). */
export interface Block {
  kind: BlockKind;
  text: string;
}

export interface Article {
  url?: string;
  /** Name of the portal as people say it: "Nhân Dân". */
  portal?: string;
  title: string;
  /** The sapo, without the dateline prefix ("NDO - ", "(Dân trí) - "). */
  lead?: string;
  /** ISO 8601, with the zone where the page tells it ("2022-12-01T17:05:00+07:00") or the day alone ("2022-12-01"). */
  publishedAt?: string;
  updatedAt?: string;
  authors: string[];
  section?: string;
  /** BCP 47: "vi" for everything that we analyse. */
  language: string;
  /** In reading order; the title is the first block, the lead the second where there is one. */
  blocks: Block[];
}

/** A stretch of one block: UTF-16 offsets into `article.blocks[block].text`, end exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** Why a page is not taken for an article; the message for people is in the locale files under `noArticle_<reason>`. */
export type NoArticleReason =
  | 'empty'
  | 'list'
  | 'too-short'
  | 'too-long'
  | 'not-vietnamese'
  | 'login-wall'
  /** No web page at all: the browser shows a file in a viewer of its own. */
  | 'pdf'
  | 'unsure';

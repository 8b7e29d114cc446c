import type { Frame } from './parts.ts';
import type { PrintDate } from './printed.ts';

/** What a portal's template is filled with. Strings are markup. */
export interface Content {
  title: string;
  lead: string;
  /** As printed. */
  date: string;
  iso: string;
  authors: readonly string[];
  section: string;
  body: string;
  /** The lead picture with its caption, or nothing. */
  opening: string;
}

/** A portal's template, after the structure of its real pages (class names are facts; the text is ours). */
export interface Shell {
  id: string;
  site: string;
  /** Address of the article. */
  url: string;
  frame: Frame;
  print: PrintDate;
  /** Agency prefix of the lead: "NDO - ". */
  dateline?: string;
  body(content: Content): string;
}

/** Marks of CommonMark, GFM and Obsidian (`$` mathematics, `==` highlight, `%%` comment, `~~` struck) anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|#~$]|={2,}|%{2,}|&(?=#?\w{1,32};)/g;
/** What makes a list, a quotation or a heading at the beginning of a line only: "1. ", "2) ", "- ", "+ ". */
const AT_START = /^(\s*)(?:(\d{1,9})([.)])(?=\s|$)|([-+=])(?=[\s=-]|$))/;

/**
 * A piece of the article's text as Markdown that shows it letter by letter. Line breaks become blanks.
 * @example escapeMarkdown('1. *Hội nghị* #1') // 1\. \*Hội nghị\* \#1
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(ANYWHERE, (marks) => [...marks].map((mark) => `\\${mark}`).join(''))
    .replace(AT_START, (_, blank: string, digits = '', stop = '', mark = '') => `${blank}${digits}\\${stop || mark}`);
}

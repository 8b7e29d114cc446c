import { CLUTTER_LINES } from './clutter-lines.ts';
import { BOX_HEADINGS, ENDS_THE_ARTICLE, ruleFor } from './conventions.ts';
import { isDateLine } from './date-line.ts';
import { printedDates } from './published-date.ts';

/** Letters from which a line without a sentence's end is prose, and with one. */
const PROSE = 100;
const SENTENCE = 60;
/** Letters of a headline; names of sections and bylines are shorter. */
const HEADLINE = 15;
const SENTENCE_END = /[.!?…:"”)]\s*$/;
/** A picture with its credit: "Quang cảnh hội nghị. (Ảnh: Minh An)". */
const CAPTION = /\((?:ảnh|nguồn|đồ họa|photo)\b[^()]*\)[.\s|]*$/iu;
/** What a crawler leaves of a picture, and the furniture above a headline: "![](…)", "Logo", "Đăng ký mua gói|Đăng nhập". */
const FURNITURE = /^!\[.*\]\(.*\)|^(?:logo|menu|trang chủ|tìm kiếm|(?:.{0,40}\|)?\s*đăng (?:nhập|ký|xuất).{0,40})$/iu;

/** The story within a page's whole text. */
export interface PageText {
  /** Which lines are the story's, the headline first where there is one. */
  lines: readonly number[];
  /** Which of them are captions. */
  captions: ReadonlySet<number>;
  /** ISO 8601, where the page prints it beside the headline. */
  publishedAt?: string;
}

/**
 * Finds the story in all the text of a page, as "select all" or a crawler gives it: masthead and menus above the headline, players and pictures
 * within, boxes below. The headline is the last short line above the first prose; the story ends at the first heading of a box that no story
 * goes on behind. Without prose all lines are the story. Linear.
 */
export function storyInPageText(lines: readonly string[]): PageText {
  const isProse = (line: string) => line.length >= PROSE || (line.length >= SENTENCE && SENTENCE_END.test(line));
  const isClutter = (line: string) =>
    !/\p{L}/u.test(line) || FURNITURE.test(line) || ruleFor(line, CLUTTER_LINES) !== undefined;
  const clean = lines.flatMap((line, index) => (isClutter(line) ? [] : [index]));
  const first = clean.findIndex((index) => isProse(lines[index] ?? ''));
  if (first < 0) return { lines: lines.map((_, index) => index), captions: new Set() };
  const dates = clean.slice(0, first).filter((index) => isDateLine(lines[index] ?? ''));
  const above = clean.slice(0, first).filter((index) => !dates.includes(index));
  const isHeadline = (index: number) => (lines[index] ?? '').length >= HEADLINE;
  const title = above.findLast(isHeadline) ?? above.at(-1);
  const below = clean.slice(first);
  const end = below.findIndex((index) => {
    const { reason } = ruleFor(lines[index] ?? '', BOX_HEADINGS) ?? {};
    return reason !== undefined && ENDS_THE_ARTICLE.has(reason);
  });
  const story = (end < 0 ? below : below.slice(0, end)).filter(
    (index, at, all) =>
      !ruleFor(lines[index] ?? '', BOX_HEADINGS) && (at === 0 || lines[index] !== lines[all[at - 1] ?? -1]),
  );
  // Teasers of other stories stand between the last sentence and the box.
  const isTeaser = (line: string) => !isProse(line) && !SENTENCE_END.test(line);
  while (story.length > 1 && isTeaser(lines[story.at(-1) ?? -1] ?? '')) story.pop();
  const published = dates.map((index) => printedDates(lines[index] ?? '')?.published).find(Boolean);
  return {
    lines: title === undefined ? story : [title, ...story],
    captions: new Set(story.filter((index) => CAPTION.test(lines[index] ?? ''))),
    ...(published ? { publishedAt: published } : {}),
  };
}

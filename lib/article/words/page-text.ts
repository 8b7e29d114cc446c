import { CLUTTER_LINES } from './clutter-lines.ts';
import { BOX_HEADINGS, ENDS_THE_ARTICLE } from './conventions.ts';
import { isDateLine, printedDates } from './published-date.ts';
import { ruleFor } from './rule-for.ts';

/** Letters from which a line without a sentence's end is prose, and with one. */
const PROSE = 100;
const SENTENCE = 60;
/** Letters of a headline; names of sections and bylines are shorter. */
const HEADLINE = 15;
/** It is one of so many lines above the story. */
const NEAR = 5;
/** Letters of prose after which a box is the end. */
const STORY = 600;
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

interface Line {
  index: number;
  text: string;
}

/**
 * Finds the story in all the text of a page, as "select all" or a crawler gives it: masthead and menus above the headline, players and pictures
 * within, boxes below. The headline is the longest of the last short lines above the first prose; the story ends at the first heading of a box
 * that no story goes on behind. Without prose all lines are the story. Linear.
 */
export function storyInPageText(texts: readonly string[]): PageText {
  const lines = texts.map((text, index) => ({ index, text }));
  const clean = lines.filter(({ text }) => !isClutter(text));
  const first = clean.findIndex(({ text }) => isProse(text));
  if (first < 0) return { lines: lines.map(({ index }) => index), captions: new Set() };
  const [dates, above] = parted(clean.slice(0, first), ({ text }) => isDateLine(text));
  const title = headline(above);
  const story = withoutBoxes(clean.slice(first));
  const publishedAt = dates.map(({ text }) => printedDates(text)?.published).find(Boolean);
  return {
    lines: [...(title ? [title] : []), ...story].map(({ index }) => index),
    captions: new Set(story.filter(({ text }) => CAPTION.test(text)).map(({ index }) => index)),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

const isProse = (text: string): boolean => text.length >= PROSE || (text.length >= SENTENCE && SENTENCE_END.test(text));

function isClutter(text: string): boolean {
  if (!/\p{L}/u.test(text) || FURNITURE.test(text)) return true;
  const rule = ruleFor(text, CLUTTER_LINES);
  // "* Trước đó, bà Hạnh đã gặp …": here nobody knows what is linked, and stories have a second part.
  return rule !== undefined && !(rule.linked && isProse(text));
}

const parted = <T>(list: readonly T[], is: (one: T) => boolean): [T[], T[]] => [
  list.filter(is),
  list.filter((one) => !is(one)),
];

/** Bylines, sections and buttons may stand between it and the story: they are shorter. */
function headline(above: readonly Line[]): Line | undefined {
  const near = above.filter(({ text }) => text.length >= HEADLINE).slice(-NEAR);
  const longest = Math.max(...near.map(({ text }) => text.length));
  return near.find(({ text }) => text.length === longest) ?? above.at(-1);
}

/** The lines up to the box that ends the story, each once, without the teasers of other stories before that box. */
function withoutBoxes(below: readonly Line[]): Line[] {
  const letters = ({ text }: Line) => (isProse(text) ? text.length : 0);
  const all = below.reduce((sum, line) => sum + letters(line), 0);
  const story: Line[] = [];
  let before = 0;
  for (const line of below) {
    before += letters(line);
    const box = ruleFor(line.text, BOX_HEADINGS);
    // A box may stand right below the lead, too: then most of the page is still to come.
    if (box && ENDS_THE_ARTICLE.has(box.reason) && (before >= STORY || all < before * 4)) break;
    if (!box && line.text !== story.at(-1)?.text) story.push(line);
  }
  const isTeaser = ({ text }: Line) => !isProse(text) && !SENTENCE_END.test(text);
  const last = story.findLastIndex((line) => !isTeaser(line));
  return story.slice(0, last + 1);
}

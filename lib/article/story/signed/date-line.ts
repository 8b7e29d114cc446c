import { cleanWords } from '../../../text/clean-text.ts';
import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { isLabelledSignature, looksLikeNames } from '../../facts/authors.ts';
import type { Portal } from '../../portals/portal.ts';
import { CLUTTER_LINES } from '../../words/clutter-lines.ts';
import { isDateLine, machineDate, type PrintedDates, printedDate, printedDates } from '../../words/published-date.ts';
import { ruleFor } from '../../words/rule-for.ts';

/** When a page says that its article came out, and who stands on the same line. */

type Dates = PrintedDates & { element?: Element };

export function datesByPlace(doc: Document, portal: Portal | undefined): Dates | undefined {
  for (const { selector } of portal?.date ?? []) {
    for (const element of Array.from(doc.querySelectorAll(selector)).slice(0, 4)) {
      if (element.closest('a')) continue;
      const dates = printedDates(element.getAttribute('content') ?? (element.textContent ?? '').replace(/\s+/g, ' '));
      if (dates) return element.tagName.toUpperCase() === 'META' ? dates : { ...dates, element };
    }
  }
  return undefined;
}

/** A short line with a full date just above the headline or between it and the body. Links carry other stories' dates, unless they lead to this one. */
export function dateNearTitle(before: readonly SourcedBlock[], titleAt: number): Dates | undefined {
  const near =
    titleAt < 0
      ? before.slice(-10).reverse()
      : [...before.slice(titleAt + 1), ...before.slice(Math.max(0, titleAt - 6), titleAt).reverse()];
  for (const [i, { block, source, linked }] of near.entries()) {
    if (block.text.length > 120) continue;
    const isOwn = linked <= 0.5 || leadsHere(source.element) || hasButtonsAlone(source.element);
    const printed = isOwn ? printedDates(wordsApart(source.element, block.text)) : undefined;
    const dates = printed ?? machineDates(source.element, isOwn);
    if (dates) return { ...withHour(dates, near[i + 1]), element: source.element };
    const inBoxes = isOwn && block.text.length <= IN_BOXES ? datesInBoxes(source.element) : undefined;
    if (inBoxes) return inBoxes;
  }
  return undefined;
}

/** The hour may stand in a box of its own behind the day (Elementor). */
export function withHour(dates: PrintedDates, next: SourcedBlock | undefined): PrintedDates {
  const hour = /^([01]?\d|2[0-3])[:h]([0-5]\d)$/.exec(next?.block.text ?? '');
  if (!hour || dates.published?.length !== 10) return dates;
  return { ...dates, published: `${dates.published}T${hour[1]!.padStart(2, '0')}:${hour[2]}+07:00` };
}

/** Letters of a day, a month and a year that stand in a box each. */
const IN_BOXES = 24;
/** Boxes that such a leaf has at most. */
const MOST_BOXES = 8;

/** A leaf of a calendar: "07", "Th11" and "2026", in boxes one below the other. */
function datesInBoxes(element: Element): Dates | undefined {
  for (let at: Element | null = element, step = 0; at && step < 3; at = at.parentElement, step++) {
    // Asked for by its place: to count a hundred thousand of them for each line above the story would take a second.
    if (at.children[MOST_BOXES]) return undefined;
    const parts = Array.from(at.children, (part) => (part.textContent ?? '').trim());
    const line = parts.join(' ');
    if (line.length > IN_BOXES) return undefined;
    const dates = parts.length > 1 ? printedDates(line) : undefined;
    if (dates) return { ...dates, element: at };
  }
  return undefined;
}

/** A line made by a script has no blanks between its parts: "14/11/2026 22:35" and "12.304 lượt xem", "14/11/2026" and "0 bình luận". */
export function wordsApart(element: Element, line: string): string {
  return /\d:\d{3}|\d\/\d{5}/.test(line) ? partsOf(element, line).join(' ') : line;
}

/** Nothing but their elements may part a name, the office and the day: "Lê Thị Mai", "Trạm Y tế xã Ba Đồn", "14/11/2026". */
export function namesApart({ block, source: { element } }: SourcedBlock): string {
  const isWhole =
    block.text.length >= 120 ||
    element.childElementCount === 0 ||
    element.childElementCount > MOST_BOXES ||
    isLabelledSignature(block.text);
  return isWhole ? block.text : partsOf(element, block.text).join(' | ');
}

/** Loose words may stand beside boxes of other lines: headline, day and story in one. */
const partsOf = (element: Element, line: string): string[] =>
  Array.from(element.childNodes, (node) => cleanWords(node.textContent ?? '')).filter(
    (part) => part !== '' && line.includes(part),
  );

/** WordPress links the date of a post to the post itself, or to all posts of that day. */
export function leadsHere(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  const path = (link as HTMLAnchorElement | null)?.pathname;
  return !!path && (path === link!.ownerDocument.location?.pathname || /^\/20\d\d\/\d\d?\/(?:\d\d?\/)?$/.test(path));
}

/** Links of a line that are looked at. */
const MOST_LINKS = 12;

/** Links that lead nowhere, beside a day in none of them: "Cỡ chữ A- A+", "In bài". */
function hasButtonsAlone(element: Element): boolean {
  const links = element.closest('a') ? [] : Array.from(element.querySelectorAll('a')).slice(0, MOST_LINKS);
  return links.length > 0 && links.every((link) => /^(?:#.*|javascript:.*)?$/i.test(link.getAttribute('href') ?? ''));
}

/** `<time datetime>`, or what a title tells of it, whose printed words say "2 giờ trước" or leave the year out; among links to other pages it is none of them. */
function machineDates(element: Element, isOwn: boolean): PrintedDates | undefined {
  const time = element.closest('time') ?? element.querySelector('time') ?? element;
  if (!isOwn && time.closest('a')) return undefined;
  const published = machineDate(time.getAttribute('datetime')) ?? printedDate(time.getAttribute('title') ?? '');
  return published ? { published } : undefined;
}

/** What themes of WordPress call the time of a post, wherever they print it. */
const POSTED =
  ':is(time:is(.published, .entry-date, [itemprop="datePublished"], [pubdate])[datetime], abbr.published[title])';

/** The time of the post itself, below the story too: other posts on the page have articles of their own, or link theirs to these. */
export function postedAt(title: Element | undefined): Dates | undefined {
  const own = title?.closest('article, [itemtype$="Article"], .post, .hentry');
  for (const element of Array.from(own?.querySelectorAll(POSTED) ?? []).slice(0, 4)) {
    const published = machineDate(element.getAttribute('datetime') ?? element.getAttribute('title'));
    if (published && (!element.closest('a') || leadsHere(element))) return { published, element };
  }
  return undefined;
}

/**
 * The time of the post itself, where the day alone is printed: Joomla, Blogger and themes of WordPress tell machines the hour.
 * @param day as printed
 */
export function hourOf(day: string, title: Element | undefined): string {
  const told = day.includes('T') ? undefined : postedAt(title)?.published;
  return told?.includes('T') && inVietnam(told).startsWith(day) ? inVietnam(told) : day;
}

/** WordPress tells the time in Greenwich's, by which what comes out early in Vietnam is of the day before. */
export function inVietnam(told: string): string {
  if (!/T.*(?:Z|\+00:00)$/.test(told)) return told;
  return `${new Date(Date.parse(told) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** What stands between names and a date, and between two parts of such a line; icons leave nothing between a date, the names and how often it was read. */
export const BEFORE_DATE = /\s+(?:vào|lúc|on)(?:\s.*)?$/iu;
const PARTS =
  /\s+[-–—]\s+|\s*[|•·]\s*|\s+bởi\s+|(?<=\d)\s*(?=\p{Lu})|(?<=[\p{L})])[\s,]*(?=\d{1,2}(?:[.:/-]\d| (?:phút|giờ|ngày|tuần|tháng) trước))|(?<=\p{L})\s*[-–—,]?\s*(?=[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật|[Nn]gày \d|\d{1,2} (?:tháng|[A-Z][a-z]{2} ))|\s+\d+$/u;
/** "Mai Hoa3 ngày trước" */
const AGO = /\d (?:phút|giờ|ngày|tuần|tháng) trước$/i;
const WEEKDAY = /^(?:thứ|chủ nhật)(?!\p{L})/iu;

/** What somebody is, between the name and the date. */
const CALLING = /^(?:phóng viên|biên tập viên|cộng tác viên|nhà báo|tác giả|pv|btv|ctv)$/i;

/**
 * Names on the lines between headline and story that stand beside a date, with nothing that calls them authors.
 * @example namesBesideDate(['Lê Thị Mai - 14/05/2026 17:42', '14/05/2026Lê Thị Mai 312']) // ['Lê Thị Mai', 'Lê Thị Mai']
 */
export function namesBesideDate(all: readonly string[]): string[] {
  const lines = all.filter((line) => !CALLING.test(line));
  const isDated = lines.map((line) => line.length < 120 && (AGO.test(line) || printedDates(line) !== undefined));
  return lines.flatMap((line, i) => {
    if (line.length >= 120 || !(isDated[i] || isDated[i - 1] || isDated[i + 1])) return [];
    const parts = line.split(PARTS).map((part) => part.replace(BEFORE_DATE, ''));
    // "Lục Sơn 3 - 1 Hòa Lộc" begins with no name.
    return isDated[i] || looksLikeNames(parts[0] ?? '') ? parts.filter(isName) : [];
  });
}

/** Who is a doctor of something stands above a paper with it: "PGS, TS Lê Thị Mai". */
const DEGREE = /^(?:P?GS|TSKH|TS|Th\.?S|NCS|LS)[., ]/;

/** What stands below the name of who wrote a paper: an office or a school. */
const OFFICE =
  /^(?:(?:P?GS|TSKH|TS|Th\.?S)[., ]|(?:Nguyên )?(?:Ủy viên|(?:Phó )?(?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Viện trưởng|Hiệu trưởng|Tổng Biên tập|Chủ nhiệm|Cục trưởng|Vụ trưởng)|Bộ trưởng|Thứ trưởng|Học viện|Trường|Viện|Đại học|Khoa)(?!\p{L}))/u;
export const isOffice = (line: string): boolean => line.length <= 100 && OFFICE.test(line) && !/[.!?…]$/.test(line);

/** What somebody is, right below the name: journals of the Party print both above the story. */
export const isOfficeOf = ({ block: { text } }: SourcedBlock, above: SourcedBlock | undefined): boolean =>
  !!above && isOffice(text) && looksLikeNames(above.block.text);

/** A name in capitals with its office on the next line, as papers of the Party print it: "LÊ THỊ MAI", "Bí thư Tỉnh ủy". */
const isAboveOffice = (line: string, next = ''): boolean => !/\p{Ll}/u.test(line) && isName(line) && isOffice(next);

const isName = (part: string): boolean =>
  part.includes(' ') &&
  part.length <= 60 &&
  looksLikeNames(part) &&
  !WEEKDAY.test(part) &&
  !/^Tin /i.test(part) &&
  !ruleFor(part, CLUTTER_LINES);

/** Before a signature: "— Lê Thị Mai". */
export const DASH = /^[—–-]+\s*/u;

/** All names on the lines between headline and story that nothing in the markup calls authors. */
export function namesAbove(lines: readonly string[]): string[] {
  const signed = lines.filter((line, i) => {
    if (isLabelledSignature(line) || isAboveOffice(line, lines[i + 1])) return true;
    return (DASH.test(line) || DEGREE.test(line)) && line.length <= 60 && looksLikeNames(line.replace(DASH, ''));
  });
  return [...namesBesideDate(lines), ...signed];
}

const POSTED_LINE = /^(?:(?:ngày )?(?:đăng|cập nhật|xuất bản)|lần cập nhật cuối|posted|published)(?!\p{L})/iu;

/** "Đăng lúc 08:15 ngày 12-11-2026". */
export const isPostedLine = (text: string): boolean => POSTED_LINE.test(text) && isDateLine(text);

/** "Thứ Năm, 12/11/2026 16:05", no headline with its day behind it. */
export const isDayAlone = (text: string): boolean =>
  /^\P{L}*(?:\d|(?:thứ|chủ nhật|ngày|lúc|đăng|cập nhật|xuất bản|phát hành)(?!\p{L}))/iu.test(text) && isDateLine(text);

/** Blocks behind a story among which the line stands that says when it was posted. */
const BEHIND = { blocks: 3, letters: 600 };

/** Blogs print below a story when it was posted. */
export function dateBehind(root: Element): Dates | undefined {
  let at: Element | null = root;
  while (at && !at.nextElementSibling) at = at.parentElement;
  const page = at?.parentElement;
  if (!page) return undefined;
  const blocks = readBlocks(page, () => false, { from: at!.nextElementSibling!, most: BEHIND });
  const [first, second] = blocks;
  // Other stories print theirs above their headlines, too.
  const isDay = first && isDayAlone(first.block.text) && first.linked === 0 && !(second && second.linked > 0.5);
  const line = isDay ? first : blocks.find(({ block, linked }) => linked < 0.5 && isPostedLine(block.text));
  return line && { ...printedDates(line.block.text), element: line.source.element };
}

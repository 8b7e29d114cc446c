import { firstBehind } from '../../../text/first-behind.ts';
import { comesBefore } from '../../blocks/comes-before.ts';
import { NO_TEXT } from '../../blocks/element-nature.ts';
import { isRightAligned } from '../../blocks/is-right-aligned.ts';
import { glance } from '../../clutter/beside.ts';
import { AND_OTHERS, isLabelledSignature, looksLikeNames, signs } from '../../facts/authors.ts';
import { trueDocument } from '../../true-document.ts';
import { BOX_HEADINGS, SIGN_OFF } from '../../words/conventions.ts';
import { ruleFor } from '../../words/rule-for.ts';
import { BEFORE_DATE } from './date-line.ts';
import { nameByPortrait } from './portrait-box.ts';

/** What the markup of Vietnamese CMS calls an author. */
export const BYLINE_NAME = /author|byline|created-?by|tac-?gia|nguoi-?viet|(?:^|[\s_-])auth(?:$|\s)/i;

const BYLINES =
  ':is([class*="author" i], [class~="auth" i], [class$="-auth" i], [class*="byline" i], [class*="createdby" i], [class*="tacgia" i], [class*="tac-gia" i], [rel="author"], [itemprop="author"], a[href*="/tac-gia"], a[href*="/author"], a[href*="?author="])';
/** Links to the page of somebody who writes. */
const WRITER = 'a:is([href*="tac-gia"], [href*="tacgia"], [href*="author"], [rel="author"])';
/** What readers wrote below a story. */
const OF_READERS = '[class*="comment" i], [id*="comment" i], [class*="binh-luan" i]';
/** Date, time or a dash that stands behind the names on one line. */
const BEHIND_NAMES = /\s*[-–—|•,]?\s*(?:(?:thứ|chủ nhật|ngày)\s.*|[a-z]{3} \d\d?, \d{4}|\d.*)?$/iu;
const LONGEST = 80;
/** Letters between the story and its byline: a share bar, a source. */
const GAP = 60;

/**
 * The names that the markup calls authors, after the headline and no further than right behind the story; else a signature, set to the right,
 * as the first words behind it.
 */
export function bylineOf(doc: Document, title: Element, root: Element): string[] {
  const bylines = Array.from(doc.querySelectorAll(BYLINES)).slice(0, 24);
  for (const [i, element] of bylines.entries()) {
    if (!comesBefore(title, element)) continue;
    if (comesBefore(root, element) && !root.contains(element) && !isRightBehind(root, element)) continue;
    const names = namesIn(element);
    if (names.length > 0) return withOthers(names, element, bylines.slice(i + 1), root);
  }
  const signature = signatureBehind(root);
  return signature ? [signature] : writerAbove(title, bylines);
}

/** Columns print who writes them above the headline. */
function writerAbove(title: Element, bylines: readonly Element[]): string[] {
  let box = (title.closest('h1, h2') ?? title).parentElement;
  while (box?.childElementCount === 1) box = box.parentElement;
  const above = bylines.find((one) => box?.contains(one) && comesBefore(one, title) && namesIn(one).length > 0);
  return above ? namesIn(above.matches(WRITER) ? above.parentElement! : above) : [];
}

/** Each of those who wrote it together may have a link side by side, or above the story a box of its own. */
function withOthers(names: string[], first: Element, others: readonly Element[], root: Element): string[] {
  const above = isWriterAbove(first, root);
  const together = others.filter((one) =>
    above ? isWriterAbove(one, root) : one.matches(WRITER) && one.parentElement === first.parentElement,
  );
  return [...new Set([...names, ...together.flatMap(namesIn)])];
}

const isWriterAbove = (element: Element, root: Element): boolean =>
  comesBefore(element, root) &&
  !element.contains(root) &&
  (element.matches(WRITER) || element.querySelector(WRITER) !== null);

/** In a box beside the story, or with next to no text in between; who comments on it has an author's class, too. */
function isRightBehind(root: Element, element: Element): boolean {
  if (element.closest(OF_READERS)) return false;
  if (element.closest('div, section, article')?.parentElement?.contains(root)) return true;
  const between = trueDocument(root.ownerDocument).createRange();
  between.setStartAfter(root);
  between.setEndBefore(element);
  return between.toString().replace(/\s+/g, ' ').length < GAP;
}

/** Each writer's link is one name; without links the whole text is, or the heading of a box that tells more of who wrote it. */
function namesIn(element: Element): string[] {
  const texts = Array.from(element.querySelectorAll(WRITER))
    .slice(0, 12)
    .map((link) => folded(link));
  const linked = [...new Set(texts)].filter((text) => text !== '' && text.length <= LONGEST && signs(text));
  if (linked.length > 0) return linked;
  const heading = element.querySelector('h2, h3, h4, h5, h6, b, strong');
  // A degree and the name above the school, both in one box.
  for (const text of [folded(element), heading ? folded(heading) : '', glance(element, true).texts[0] ?? '']) {
    const names = text.replace(AND_OTHERS, '').replace(BEHIND_NAMES, '').trim();
    if (names.length <= LONGEST && signs(names)) return [names];
  }
  return [];
}

/** What the markup calls a signature below the story, or where it was taken from. */
const SIGNED = new RegExp(`${BYLINE_NAME.source}|nguon(?:$|[\\s_-])|source`, 'i');

/** The first words behind the story where they are signed: `<p align="right"><strong>…</strong></p>`. */
function signatureBehind(root: Element): string | undefined {
  let at: Element | null = root;
  // A cell alone in its row has nothing behind it.
  for (let level = 0; at && level < 3; level += at.nextElementSibling ? 1 : 0.5, at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (NO_TEXT.has(next.tagName.toUpperCase())) continue;
      const text = folded(next);
      if (!text) continue;
      const labelled = labelledSignature(next);
      if (labelled) return labelled;
      const portrayed = next.closest(OF_READERS) ? undefined : nameByPortrait(next);
      if (portrayed) return portrayed;
      const signed = isRightAligned(cellOf(next)) || SIGNED.test(next.getAttribute('class') ?? '');
      return (signed && text.length <= 60 && signs(text)) || isNamesAlone(next) ? text : undefined;
    }
  }
  return undefined;
}

/** A box with nothing but names, which lead nowhere and label nothing: how a story is signed where no markup says so. */
function isNamesAlone(element: Element): boolean {
  const text = folded(element);
  if (
    !text.includes(' ') ||
    text.length > SHORT ||
    !looksLikeNames(text) ||
    OF_SITE.test(text) ||
    ruleFor(text, BOX_HEADINGS)
  )
    return false;
  if (element.closest(`h1, h2, h3, h4, h5, h6, ${OF_READERS}`) || element.querySelector('a, button, img, h2, h3, h4'))
    return false;
  return glance(element.nextElementSibling ?? element).longest < HEADLINE;
}

/** Who publishes the site, in a line below all of it. */
export const OF_SITE = /^(?:Báo|Tạp chí|Đài|Trang|Cổng) /;

/** Boxes right behind the story one of which may be its signature. */
const NEXT = 3;

/**
 * Names alone in a box right behind the story that was left out.
 * @param dropped in the order of the page
 * @param last the last element of the story
 */
export function namesBehind(dropped: readonly { element: Element }[], last: Element | undefined): string[] {
  if (!last) return [];
  const next = firstBehind(dropped, ({ element }) => comesBefore(last, element));
  const behind = dropped.slice(next, next + NEXT).map(({ element }) => element);
  return behind.flatMap((box) => (isNamesAlone(box) ? folded(box) : (nameByPortrait(box) ?? [])));
}

/** Letters of a linked headline. */
const HEADLINE = 25;

/** A box below the story that opens with a signature and its label: "Tác giả bài viết: Mai Hoa" (NukeViet), "Người đăng: Mai Hoa vào lúc 14:05" (Blogger). */
export function labelledSignature(box: Element): string | undefined {
  const lines = Array.from(box.querySelectorAll('p, li, div')).slice(0, CREDITS);
  const line = folded(lines[0] ?? box).replace(BEFORE_DATE, '');
  if (line.length > LONGEST) return undefined;
  // Long forms close with credits, a line each: "Chỉ đạo: Trà Sơn", "Nội dung: Mai Hoa", "Thiết kế: Lê Sơn".
  const credits = SIGN_OFF.test(line) ? lines.map(folded).filter((one) => SIGN_OFF.test(one)) : [];
  const credit = credits.length > 1 ? credits.find((one) => OF_WORDS.test(one) && signs(one)) : undefined;
  return credit ?? (isLabelledSignature(line) || isTakenFrom(line) ? line : undefined);
}

/** Lines of such a box that are looked at. */
const CREDITS = 8;
const OF_WORDS = /^(?:nội dung|bài viết|thực hiện) ?: ?/i;

/** "Theo Hồ Hương", "Nguồn: TTXVN" below a story, as no sentence and no button begins. */
export const isTakenFrom = (line: string): boolean =>
  /^(?:Theo|Nguồn:) \p{Lu}/u.test(line) && line.length <= SHORT && looksLikeNames(line);
const SHORT = 40;

/** The only cell of a row: the row is not set to the right, its cell is. */
function cellOf(element: Element): Element {
  let at = element;
  while (/^(?:TABLE|TBODY|TR)$/i.test(at.tagName) && at.childElementCount === 1) at = at.firstElementChild!;
  return at;
}

function folded(element: Element): string {
  return (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
}

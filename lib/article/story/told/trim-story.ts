import { isRightAligned } from '../../blocks/is-right-aligned.ts';
import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import type { Repetition } from '../../blocks/repeat-source.ts';
import { isLabelledSignature, looksLikeNames } from '../../facts/authors.ts';
import { fold, opening } from '../../facts/page-facts.ts';
import { isSignOff } from '../../words/conventions.ts';
import { isDateLine } from '../../words/published-date.ts';
import { captionOfCover } from '../above/lead-figures.ts';
import { BEFORE_DATE, DASH, isOfficeOf, isPostedLine } from '../signed/date-line.ts';
import { nameByPortrait } from '../signed/portrait-box.ts';

/** Shorter than this and without the end of a sentence, a line above the story is its date, section or byline. */
const META_LINE = 60;

/** Takes away what stands in the body above the story: the breadcrumb, section, date and share line between headline and prose. */
export function dropMetaLines(
  blocks: SourcedBlock[],
  titleAt: number,
): { blocks: SourcedBlock[]; dropped: SourcedBlock[] } {
  const above = blocks.slice(0, Math.max(0, titleAt));
  const cover = captionOfCover(above);
  const dropped = ownLines(above).filter((one) => !cover.includes(one));
  let from = titleAt + 1;
  const kept: SourcedBlock[] = [];
  for (; from < blocks.length; from++) {
    const one = blocks[from]!;
    if (one.block.kind === 'caption') kept.push(one);
    // Below the first picture the story has begun.
    else if (kept.length > 0 && isSubhead(one)) break;
    else if (isMetaLine(one.block.text) || isOfficeOf(one, dropped.at(-1))) dropped.push(one);
    else break;
  }
  return { blocks: [...cover, ...kept, ...blocks.slice(from)], dropped };
}

const isMetaLine = (text: string): boolean =>
  (text.length < META_LINE && !/[.!?…]["”]?$/.test(text)) || isDateLine(text);

const isSubhead = ({ block: { text }, source, linked }: SourcedBlock): boolean =>
  linked < 0.5 && source.element.closest('h2, h3, h4') !== null && !isDateLine(text) && !looksLikeNames(text);

/** Letters of a linked line from which it is a headline of another story. */
const HEADLINE = 30;

/** Of the lines above a headline those that belong to it: not what stands in a list of other stories before them. */
function ownLines(above: readonly SourcedBlock[]): SourcedBlock[] {
  const isOther = ({ block, linked }: SourcedBlock) => linked >= 0.6 && block.text.length >= HEADLINE;
  return above.slice(above.findLastIndex(isOther) + 1);
}

/**
 * Takes away what stands in the body below the story: the byline, and headings that head nothing (they are headlines of other stories).
 * @param least blocks that stay in any case: none where a lead tells the story of a picture
 */
export function dropSignOff(
  blocks: SourcedBlock[],
  authors: readonly string[],
  least: number,
): { blocks: SourcedBlock[]; dropped: SourcedBlock[] } {
  const names = new Set(authors.map(fold));
  // Magazines print the notes below the signature.
  const notes = blocks.findLastIndex(({ block }) => !FOOTNOTE.test(block.text)) + 1;
  let end = notes;
  while (end > least) {
    const { block, source, linked } = blocks[end - 1]!;
    const isByline =
      (block.text.length <= 160 && [POINTS_ON, ATTACHED, RECEIVED].some((line) => line.test(block.text))) ||
      (block.text.length <= 80 &&
        (names.has(fold(block.text)) ||
          isSignOff(block.text) ||
          IN_BRACKETS.test(block.text) ||
          INITIALS.test(block.text) ||
          isPostedLine(block.text) ||
          isLabelledSignature(block.text.replace(BEFORE_DATE, '')) ||
          (block.kind !== 'list-item' && AN_OFFICE.test(block.text)) ||
          (linked >= 0.9 && block.text.length <= KEYWORD) ||
          (block.text.includes(' ') &&
            block.text.replace(/ \(.*/, '').length <= 40 &&
            looksLikeNames(block.text.replace(DASH, '')) &&
            !SPOKE.test(block.text)) ||
          (isRightAligned(source.element) && block.text.length < META_LINE))) ||
      (block.text.length <= LONGEST_LIFE && standsInAuthorBox(source.element));
    // Whose words were set large.
    if (block.kind === 'quote' && blocks[0]!.block.kind !== 'quote' && blocks[end - 2]?.block.kind === 'quote') break;
    const headsNothing = block.kind === 'heading' && blocks.length > 2 && !closesTalk(block.text, source.element);
    if (block.kind === 'caption' || !(isByline || headsNothing)) break;
    end--;
  }
  end += listedNames(blocks, end);
  const signedAt = blocks.findLastIndex(
    ({ block: { text } }, i) => i >= end && (OFFICE.test(text) || CLOSES_LETTER.test(text)),
  );
  if (signedAt >= 0) end = Math.min(blocks.length, signedAt + 2);
  const above =
    end === notes ? blocks.slice(0, end).findLastIndex((_, i) => i > least && signsAboveBoxes(blocks, i)) : -1;
  const isStory = (_: SourcedBlock, i: number) => i !== above && (i < end || i >= notes);
  return {
    blocks: blocks.filter(isStory),
    dropped: blocks.filter((one, i) => !isStory(one, i)),
  };
}

/** Blocks of the boxes below a signature. */
const BOXED = 12;

/** Names set to the right below the last paragraph: what follows are boxes of background facts alone. */
function signsAboveBoxes(blocks: readonly SourcedBlock[], i: number): boolean {
  const { block, source } = blocks[i]!;
  const columnOf = (element: Element) => (element.closest('p') ?? element).parentElement;
  return (
    i >= blocks.length - 1 - BOXED &&
    i < blocks.length - 1 &&
    block.text.length < META_LINE &&
    isRightAligned(source.element) &&
    looksLikeNames(block.text) &&
    blocks.slice(i + 1).every((one) => columnOf(one.source.element) !== columnOf(source.element))
  );
}

/** "(1) Niên giám thống kê, 2024, tr. 21", "[2] Tlđd". */
const FOOTNOTE = /^[([]\d{1,3}[)\]]/;

/** Names one below the other from which they are a list of the story's, and behind the colon that announces one. */
const LISTED = { alone: 4, announced: 2 };

/** How many of the lines at the end name those of whom the story tells: who was elected, who gets a medal. All of them are set alike. */
function listedNames(blocks: readonly SourcedBlock[], from: number): number {
  const [first] = blocks.slice(from, from + 1);
  let to = from;
  while (
    first &&
    blocks[to]?.bold === first.bold &&
    blocks[to]!.block.kind === first.block.kind &&
    isPlainNames(blocks[to]!)
  )
    to++;
  const announced = from > 0 && /:$/.test(blocks[from - 1]!.block.text);
  return to - from >= (announced ? LISTED.announced : LISTED.alone) ? to - from : 0;
}

const isPlainNames = ({ block: { text }, source }: SourcedBlock): boolean =>
  !isLabelledSignature(text) && !isRightAligned(source.element) && looksLikeNames(text);

/** Who signed the decree that a page prints, above the name: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG". The name is no reporter's. */
const OFFICE =
  /^(?:(?:KT|TM|TL|TUQ|Q)\. ?\P{Ll}+|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|TỔNG THƯ KÝ|THỦ TƯỚNG|(?:TỔNG |TỔNG CỤC |CỤC |VỤ |HIỆU )?(?:GIÁM ĐỐC|TRƯỞNG)|CHÁNH VĂN PHÒNG|TRƯỞNG BAN)(?: \P{Ll}+)?|BỘ TRƯỞNG|THỨ TRƯỞNG|Chủ tịch nước|Tổng Bí thư|Thủ tướng(?: Chính phủ)?|Chủ tịch Quốc hội)$/u;

/** How a letter closes, above the name of who wrote it. */
const CLOSES_LETTER =
  /^(?:(?:chào )?(?:thân ái|đoàn kết|trân trọng|kính chào|kính thư|thân mến)(?: và .{5,30})?)[.,!]?$/i;

/** Bold words that are no heading by their markup and say thanks: interviews end with them ("Xin cảm ơn bà!"). */
function closesTalk(text: string, element: Element): boolean {
  return /[!.]["”]?$/.test(text) && element.closest('h1, h2, h3, h4, h5, h6') === null;
}

/** Who said the words set large above: nobody signs like this. */
const SPOKE = /^(?:Ông|Bà|Anh|Chị) /;
/** The part of an office that wrote it: "Văn phòng Sở", "Phòng Chăn nuôi". */
export const AN_OFFICE =
  /^(?:Văn phòng|Phòng|Ban [Bb]iên tập|BBT|Trung tâm|Cổng thông tin|Chi cục|Bộ phận)(?: [\p{L}\d, -]{2,50})?$/u;
/** Initials: "H.A", "T.T.H", "PV". */
const INITIALS = /^\p{Lu}(?:[. ]?\p{Lu}){1,3}\.?$/u;
/** Letters of a keyword, which leads to all stories with it. */
const KEYWORD = 25;
/** Where a series goes on, and where the story was printed first: "(Còn nữa)", "Kỳ cuối: …", "(Nguồn tin: …)". */
const POINTS_ON =
  /^\(?(?:còn nữa|còn tiếp|xem tiếp kỳ sau|nguồn(?: tin)? ?:.+)\)$|^(?:(?:mời )?(?:đón|xem|đọc) (?:đọc |tiếp )?)?(?:kỳ|bài) (?:cuối|sau|tới|tiếp(?: theo)?|\d{1,2}) ?[:.–-] .+/i;
/** What an office hands out with it: "Tài liệu đính kèm: quyet-dinh.pdf". */
const ATTACHED = /^(?:file|tệp(?: tin)?|tập tin|tài liệu|văn bản) (?:đính|gửi|kèm) (?:kèm|theo)(?: ?:.*)?$/i;
/** When a journal was sent a paper: "Ngày nhận bài: 5/2/2024; Ngày duyệt đăng: 8/3/2024". */
const RECEIVED = /^ngày (?:tòa soạn )?nhận(?: bài| bản thảo)? ?: ?\d.{0,150}$/i;
/** The agency alone, in brackets: "(TTXVN/Vietnam+)". */
const IN_BRACKETS = /^\((?:\p{Lu}[\p{L}\p{M}\d+.]*[ /–-]{0,3}){1,4}\)$/u;

/** Letters of what a box below the story tells about who wrote it. */
const LONGEST_LIFE = 500;
const AUTHOR_BOX =
  /(?:author|tac-?gia)[-_ ]*(?:box|bio|info|about|profile|card)|(?:box|bio|info|about|profile)[-_ ]*(?:the[-_ ])?(?:author|tac-?gia)/i;

/** A portrait with a few words on its life, by its name or its build. */
function standsInAuthorBox(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 4; step++, at = at.parentElement) {
    if (AUTHOR_BOX.test(at.getAttribute('class') ?? '') || nameByPortrait(at)) return true;
  }
  return false;
}

/** Is a text the headline again, alone or as the name of a picture ("… ảnh 1")? */
export function repeatsOf(title: string): (text: string) => boolean {
  const first = opening(title);
  const folded = fold(title);
  return (text) => {
    if (text.length > 400 || opening(text) !== first) return false;
    const own = fold(text);
    return own.startsWith(folded) && /^(?:(?:ảnh|hình)\d{1,2})?$/.test(own.slice(folded.length));
  };
}

/** A caption or line that is printed twice in a row, in the picture and under it, counts once. */
export function onceEach(blocks: readonly SourcedBlock[]): { blocks: SourcedBlock[]; repeats: Repetition[] } {
  const kept: SourcedBlock[] = [];
  const repeats: Repetition[] = [];
  blocks.forEach((one, i) => {
    const [before, of] = [blocks[i - 1], kept.at(-1)];
    const isLine = one.block.kind === 'caption' || before?.block.kind === 'caption' || one.block.text.length > 20;
    const again = isLine && one.block.kind !== 'table-cell' && one.block.text === before?.block.text;
    if (of && again) repeats.push({ of, copy: one });
    else kept.push(one);
  });
  return { blocks: kept, repeats };
}

import { isCapital } from '../../../../text/tokens.ts';
import { alsoServes } from '../../role-words/also-serves.ts';
import { beforeAside } from '../../role-words/beside-post.ts';
import { signedPost } from '../../role-words/signed-post.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PARTY } from '../../words/taken.ts';
import type { TokenSpan } from '../../words/token-span.ts';

/** Between the names of several who sign: "Minh An - Lê Hoa". */
const JOINS: ReadonlySet<string> = new Set([',', '-', '–', '—', '/', '&', '+', ';', 'và']);
/** What a story ends with before somebody signs it: "… trong tuần này./. Minh An". */
const STORY_ENDS = /^[.!?…"”’»)/]$/;
/** "(Theo Reuters)", "(tổng hợp)", "theo Thông tấn xã": tokens. */
const LONGEST_SOURCE = 9;
/** "(Theo Reuters, Guardian, Times of Israel)": so many where the bracket says itself that it is one. */
const LONGEST_LIST = 24;
/** So many lines at the end may be source, place or credit, and are no longer: letters. */
const LAST_LINES = 3;
const SHORT_LINE = 60;
/** A story says something before it is signed: tokens. */
const LEAST_STORY = 12;

/** Names without those that sign the story at its very end: "… trong tuần này. Minh An (Theo Reuters)": they wrote it and are not in it. Linear. */
export function withoutSignatures<T extends TokenSpan>(
  names: readonly T[],
  blocks: readonly BlockWords[],
): readonly T[] {
  let length = 0;
  for (const { tokens } of blocks) length += tokens.length;
  const signed = new Set<T>();
  for (let line = blocks.length - 1; line >= Math.max(0, blocks.length - LAST_LINES); line -= 1) {
    const words = blocks[line] as BlockWords;
    if (length < LEAST_STORY) break;
    // "PHÓ THỦ TƯỚNG", "Lê An": who signs what is printed.
    if (signedPost(blocks, line)) break;
    const here = names.filter(({ block }) => block === words.block);
    for (const one of isCredit(words) ? here : signing(here, words, blocks[line - 1])) signed.add(one);
    if (words.text.length > SHORT_LINE || signed.size > 0) break;
    length -= words.tokens.length;
  }
  const isSigned = (one: T) => signed.has(one) || isInitials(blocks[one.block]);
  return names.some(isSigned) ? names.filter((one) => !isSigned(one)) : names;
}

/** "T.K", "P. V. H.": a line of initials signs something wherever it stands. */
const isInitials = (words: BlockWords | undefined): boolean =>
  words !== undefined &&
  words.tokens.length <= LONGEST_INITIALS &&
  words.tokens.every(({ text }) => text === '.' || /^\p{Lu}$/u.test(text));
const LONGEST_INITIALS = 7;

/** What a line of those who made the story opens with: "Bài và ảnh: HOÀI THU – MINH TÚ". */
const MADE = /^(?:bài|tin|ảnh|video|clip|đồ họa|nội dung|thực hiện|thiết kế|trình bày)(?:$| |,)/;

function isCredit({ tokens, lower }: BlockWords): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 6 || !MADE.test(lower.slice(0, colon).join(' '))) return false;
  return tokens
    .slice(colon + 1)
    .every(
      (token) => isCapital(token) || JOINS.has(token.lower) || /^[.:]$/.test(token.text) || MADE.test(token.lower),
    );
}

/** Of the names of a block, in reading order, those that stand alone behind its last sentence or that of the block before. */
function signing<T extends TokenSpan>(names: readonly T[], words: BlockWords, before?: BlockWords): T[] {
  const { tokens, lower } = words;
  let end = withoutSource(words);
  // "Minh An (T.H)": who put it together is named in the source.
  const found = names.filter(({ from }) => from > end);
  for (let at = names.length - 1 - found.length; at >= 0; at -= 1) {
    const one = names[at] as T;
    if (one.to !== end) return [];
    found.push(one);
    end = one.from;
    // "Đại sứ Việt Nam tại Lào (kiêm nhiệm) Lê An."
    // "nguyên Bí thư Thành ủy (khóa VIII) Lê An."
    if (alsoServes(words, end) < end || beforeAside(words, end) < end) return [];
    if (isBehindLetters(words, end)) return [];
    const last = end > 0 ? tokens[end - 1] : before?.tokens[before.tokens.length - 1];
    if (STORY_ENDS.test(last?.text ?? '') || (lower[end - 2] === 'tại' && lower[end - 1] === 'đây')) return found;
    if (JOINS.has(lower[end - 1] ?? '')) {
      end -= 1;
      // Fellow authors whom nobody took for names: "Nguyễn Đông - [Võ Thạnh]", "[Lê An] - Bùi Quang - [Vũ Hòa]".
      for (;;) {
        const before = capitalsBefore(words, end);
        if (names[at - 1]?.to === end || before === end) break;
        if (before === 0 || STORY_ENDS.test(tokens[before - 1]?.text ?? '')) return found;
        if (!JOINS.has(lower[before - 1] ?? '')) break;
        end = before - 1;
      }
    }
    // "Xem thêm: Vì sao cầu mới bị nứt Minh An": the headline of another story has no full stop.
    else return isOurs(tokens[end]?.text ?? '') && pointsElsewhere(words, end) ? found : [];
  }
  return [];
}

/** "Tổng Thư ký Đảng Lao động (PT) | Otto Weiss.": the letters of a party, or of a body in a sentence that has its full stop behind the name. */
const isBehindLetters = ({ tokens, taken }: BlockWords, at: number): boolean =>
  tokens[at - 1]?.text === ')' &&
  tokens[at - 3]?.text === '(' &&
  (taken[at - 2] === PARTY || tokens[tokens.length - 1]?.text === '.');

/** A syllable of ours, or the letter of one: "Minh An", "M. A". */
const isOurs = (text: string): boolean => text.length === 1 || isNative(text);

/** Where the run of two to four capitals that ends at `end` begins; `end` where there is none. */
function capitalsBefore({ tokens }: BlockWords, end: number): number {
  let from = end;
  while (end - from < 5 && isCapital(tokens[from - 1])) from -= 1;
  return end - from >= 2 && end - from <= 4 ? from : end;
}

/** The end of a block without its source. */
function withoutSource({ tokens, lower }: BlockWords): number {
  let end = tokens.length;
  if (tokens[end - 1]?.text === '.') end -= 1;
  if (tokens[end - 1]?.text === ')')
    for (let at = end - 2; at >= Math.max(0, end - LONGEST_LIST); at -= 1)
      if (tokens[at]?.text === '(' && (end - at <= LONGEST_SOURCE || lower[at + 1] === 'theo')) return at;
  for (let at = end - 1; at >= Math.max(1, end - LONGEST_SOURCE / 2); at -= 1)
    if (lower[at] === 'theo' && lower[at + 1] !== '.') return at;
  return end;
}

/** Does the last sentence before `at` lead to another story? */
function pointsElsewhere({ tokens, lower }: BlockWords, at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 40); i -= 1) {
    if (lower[i - 1] === 'xem' && lower[i] === 'thêm') return true;
    if (/^[.!?]$/.test(tokens[i]?.text ?? '') && tokens[i]?.end !== tokens[i + 1]?.start) return false;
  }
  return false;
}

import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PARTY } from '../../words/taken.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import { runEnd } from '../runs/run-ends.ts';

/** Nouns before a name that is not somebody's: "liên minh Zora Mela của đảng …", "kênh Zora Live thuộc đảng …". */
const GROUPS =
  /^(?:minh|trào|trận|khối|kênh|báo|tờ|mạng|chức|nhóm|viện|hãng|bang|phe|trang|quân|hội|sách|bình|tượng|thành|phố|đoàn|liên|cánh|phái)$/;

/**
 * Foreign names of two words or more of whom the text says which party they are of: "[Rixa Moncal] của đảng Tự do", "[Otto Weiss] thuộc Fatah",
 * "[Otto Weiss] (đảng Xanh)", "Fatah của [Otto Weiss]". Linear.
 */
export const partyMembers = (blocks: readonly BlockWords[]): TokenSpan[] =>
  blocks.filter(({ taken }) => taken.includes(PARTY)).flatMap(membersIn);

function membersIn(words: BlockWords): TokenSpan[] {
  const { tokens, taken, place, block } = words;
  const found: TokenSpan[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isCapital(tokens[from]) || taken[from]) continue;
    const to = runEnd(words, from);
    // "FSP | Rixa Moncal"
    while (from < to - 2 && isAllCaps(tokens[from]?.text ?? '')) from += 1;
    const isForeign =
      !isNative(tokens[to - 1]?.text ?? '') && ![from, to - 1].some((at) => isAllCaps(tokens[at]?.text ?? ''));
    const isName =
      to - from > 1 && isForeign && (place[from] ?? 0) < to - from && (isOfParty(words, to) || isItsHead(words, from));
    if (isName && ![from - 1, from].some((at) => GROUPS.test(words.lower[at] ?? '')) && !headBefore({ from }, words))
      found.push({ block, from, to });
    from = to - 1;
  }
  return found;
}

/** "Fatah của | Otto Weiss", "đảng Xanh (GRN) của | Otto Weiss" */
const isItsHead = ({ tokens, lower, taken }: BlockWords, at: number): boolean =>
  lower[at - 1] === 'của' && taken[tokens[at - 2]?.text === ')' ? at - 3 : at - 2] === PARTY;

/** "của đảng Tự do", "thuộc đảng cầm quyền Tự do", "(đảng Xanh)", "(thuộc đảng Xanh"; letters in brackets may be those of a coalition. */
function isOfParty({ tokens, lower, taken }: BlockWords, at: number): boolean {
  const isOpen = tokens[at]?.text === '(';
  const of = isOpen ? at + 1 : at;
  const isOf = /^(?:của|thuộc)$/.test(lower[of] ?? '');
  const first = isOf ? of + 1 : of;
  if (!isOpen && !isOf) return false;
  if (lower[first] === 'đảng') return isOf || taken[first] === PARTY;
  return taken[first] === PARTY && (isOf ? !isOpen : !isAllCaps(tokens[first]?.text ?? ''));
}

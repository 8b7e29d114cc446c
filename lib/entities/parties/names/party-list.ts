import type { Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';
import { isPartyWord } from '../words/party-vocabulary.ts';
import { KINDS } from './bare-name.ts';
import { OTHER_LETTERS } from './brackets.ts';
import { unknownPartyEnd } from './unknown-party.ts';

/** Before "đảng" they make it several parties: "các đảng", "hai đảng". */
const MANY = /^(?:các|những|hai|ba|bốn|năm|sáu|bảy|nhiều|số|nhóm|\d+)$/i;
/** What kind of parties they are: "hai đảng [Hồi giáo] Ennahda và PAS", "ba đảng [cực hữu] Suan và Mali"; no name of one of them. */
const CREED = /^(?:(?:hồi|phật|công) giáo|do thái|(?:thiên|cơ) (?:chúa|đốc)|ả rập|người kurd|chính thống)$/;
/** Behind a kind: "hai đảng đối lập [lớn]". */
const SIZE = /^(?:chính|lớn|nhỏ)$/;

/** Behind the words that tell what kind of parties they are whose "đảng" stands at `at`. */
function behindKind(tokens: readonly Token[], at: number): number {
  let first = at + 1;
  for (;;) {
    const [one, two] = [tokens[first]?.lower ?? '', `${tokens[first]?.lower} ${tokens[first + 1]?.lower}`];
    if (CREED.test(two)) first += 2 + (tokens[first + 2]?.text === 'giáo' ? 1 : 0);
    else if (tokens[first]?.isCapital) return first;
    else if (KINDS.has(two)) first += 2;
    else if (KINDS.has(one) || SIZE.test(one)) first += 1;
    else return first;
  }
}

/** "hai đảng Hồi giáo", "các đảng Do Thái chính thống Shas và …": several of one kind, and no name. */
export const isKindOfMany = (tokens: readonly Token[], at: number): boolean =>
  MANY.test(tokens[at - 1]?.text ?? '') && CREED.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`);

/** "Liên minh các đảng Lam Sơn (LLS)": where the parties of a union are, and no name of one. */
export const isUnionOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'các' && tokens[at - 2]?.text === 'minh' && tokens[at - 3]?.text === 'Liên';

/** Between "các đảng" and the first name: "các đảng như …", "ba đảng gồm …". */
const LEADS = /^(?:như|gồm|bao|là|:)$/;
const JOINS = /^(?:,|và|hoặc|hay|cùng)$/;
const LONGEST = 6;

/** "các đảng cánh tả [Mỹ Latinh]", "các đảng cực hữu [Đông Âu]": where they are. */
const REGION = /^(?:mỹ la|(?:trung|đông|tây|bắc|nam) (?:đông|á|âu|phi|mỹ|nam)(?: |$)|ả rập)/;

/** Where the first name of a list stands that the "đảng" at `at` opens; undefined where it opens none. */
export function listOpenedAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== 'đảng' || !MANY.test(tokens[at - 1]?.text ?? '') || isUnionOf(tokens, at)) return undefined;
  let first = behindKind(tokens, at);
  while (LEADS.test(tokens[first]?.text ?? '')) first += 1;
  if (REGION.test(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`)) return undefined;
  return tokens[first]?.isCapital && !OTHER_LETTERS.has(tokens[first]?.text ?? '') ? first : undefined;
}

/** "Sức mạnh Do Thái (Otzma Yehudit)": past a bracket of a few words; `at` where none stands. */
function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST; end += 1) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** Where the next name of a list may begin that has come as far as `behind`. */
export function nextOfList(tokens: readonly Token[], behind: number): number | undefined {
  const at = pastBracket(tokens, behind);
  if (!JOINS.test(tokens[at]?.text ?? '')) return undefined;
  return tokens[at]?.text === ',' && tokens[at + 1]?.text === 'và' ? at + 2 : at + 1;
}

/**
 * Where a name ends that nobody listed and that stands without "đảng" in a list of parties: "các đảng như Pheu Chart, Thai Sang Thai và
 * Prachachart". After a comma the list must go on: what follows its last name is another thing ("…, Reuters đưa tin"). `at` where none stands.
 */
export function listedNameEnd(tokens: readonly Token[], at: number): number {
  const end = unknownPartyEnd(tokens, at - 1, LONGEST);
  const isExplained = tokens[countryAt(tokens, end)?.next ?? end]?.text === '(';
  if (isExplained) return end;
  const isName = tokens.slice(at, end).every(({ text }) => isPartyWord(text) || /^(?:[-–.'’a-z]+|vì)$/i.test(text));
  if (!isName) return at;
  return tokens[at - 1]?.text !== ',' || /^(?:,|và|hoặc|hay|cùng|\()$/.test(tokens[end]?.text ?? '') ? end : at;
}

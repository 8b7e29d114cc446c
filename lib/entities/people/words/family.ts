import { isCapital } from '../../../text/tokens.ts';
import { isNative } from './name-words.ts';
import type { BlockWords } from './read-block.ts';

/** One of a family; patterns. "bố" closes "tuyên bố" and "khủng bố" too. */
const ONE = [
  'vợ',
  'chồng',
  'mẹ',
  'cha',
  '(?<!(?:tuyên|khủng|công|phân) )bố',
  '(?:con|em|anh|chị|cháu) (?:gái|trai|rể|dâu|họ|nuôi)',
  'con (?:cả|út|đầu lòng)',
  'ái nữ',
  'quý tử',
  'phu (?:nhân|quân)',
  'hôn (?:phu|thê)',
  'bạn (?:gái|trai)',
].join('|');
/** Several: "hai con", "các cháu". */
const SEVERAL = '(?:các|hai|ba|bốn|năm|những)(?: người)? (?:con|cháu|em|anh em|chị em)';
const MEMBER = `(?:${ONE}|${SEVERAL})`;
/** "con trai lớn", "vợ quá cố" */
const KINDS = 'lớn|nhỏ|cả|út|đầu|đầu lòng|riêng|kế|cũ|mới|trẻ|quá cố|duy nhất|song sinh|sinh đôi';
const WHICH = `(?: (?:${KINDS}|thứ (?:nhất|hai|ba|tư)|\\d+ tuổi))?`;
/** Whose: "anh", "của ông ấy", "của Tổng thống Harlan". */
const OWNER = '(?: của)?(?: [^\\s,.;:()]+){0,5}?';
/** Behind these no member of a family is told, but where he lives or what is his: "quê mẹ", "nhà bố". */
const NOT_BEFORE = '(?<!(?:^|\\s)(?:quê|nhà|về|theo|của|bên|họ|thăm))';

/** How the names of a family are opened, up to the first of them. */
export const OPENINGS: readonly { pattern: RegExp; closed?: true; example: string }[] = [
  { pattern: new RegExp(`(?:^|\\s)${MEMBER}${WHICH}$`), example: 'Con trai lớn [Petrovar] vắng mặt.' },
  {
    pattern: new RegExp(`${NOT_BEFORE}(?:^|\\s)${MEMBER}${WHICH}${OWNER} (?:là|tên(?: là)?)$`),
    example: 'Con gái ông là [Sofiador] vắng mặt.',
  },
  // Closed on the other side, too: what follows a comma may be a new thought.
  {
    pattern: new RegExp(`${NOT_BEFORE}(?:^|\\s)${MEMBER}${WHICH}${OWNER} ,(?: (?:trong đó có|gồm|bao gồm))?$`),
    closed: true,
    example: 'Vợ anh, [Melindora], vắng mặt.',
  },
  {
    pattern: /(?:^|\s)(?:(?:kết|đính|tái|ly) hôn|ly dị|hẹn hò|cưới)(?: với| cùng)?$/,
    example: 'Ông kết hôn với [Brigidora] hôm qua.',
  },
];

/** The last words of all openings: behind any other word none is asked for. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  (
    'vợ chồng mẹ cha bố gái trai rể dâu họ nuôi cả út lòng nữ tử nhân quân phu thê con cháu em lớn nhỏ đầu riêng kế cũ mới trẻ cố nhất sinh đôi ' +
    'hai ba tư tuổi là tên , có gồm hôn dị hò cưới với cùng'
  ).split(' '),
);

/** Names of a family that are told one after the other. */
const MOST = 5;
/** Tokens that are looked at before a name. */
const BEFORE = 12;

/** Behind the name where a comma stands before it. */
const CLOSES = /^(?:[,()]|và|cùng)$/;
/** A name of two words may close the sentence; one word there may be a place. */
const isSentence = (from: number, to: number, { lower }: BlockWords): boolean =>
  to - from > 1 && /^[.;]$/.test(lower[to] ?? '.');

/** What opens the names of a family right before `at`. */
function openingBefore(at: number, { lower }: BlockWords) {
  const before = lower.slice(Math.max(0, at - BEFORE), at).join(' ');
  return OPENINGS.find(({ pattern }) => pattern.test(before));
}

/** "vợ anh, [Melinda], …", "hai con của bà, Lucas và [Emma], …": is what begins at `from` told to be of somebody's family? */
export function isOfFamily(from: number, to: number, words: BlockWords): boolean {
  const { tokens, lower } = words;
  let at = from;
  for (let passed = 0; passed < MOST; passed++) {
    const opening = LAST_WORDS.has(lower[at - 1] ?? '') ? openingBefore(at, words) : undefined;
    if (opening) return !opening.closed || passed > 0 || CLOSES.test(lower[to] ?? '.') || isSentence(from, to, words);
    if (!/^(?:,|và)$/.test(lower[at - 1] ?? '')) return false;
    let first = at - 1;
    while (first > at - 4 && isCapital(tokens[first - 1]) && !isNative(tokens[first - 1]?.text ?? '')) first--;
    if (first === at - 1) return false;
    at = first;
  }
  return false;
}

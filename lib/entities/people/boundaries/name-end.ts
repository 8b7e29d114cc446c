import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { thingLength } from '../no-names/no-thing.ts';
import { touches } from '../words/hyphens.ts';
import { isNative, vietnameseName } from '../words/name-words.ts';
import { JOINTS } from '../words/no-spelling.ts';
import type { BlockWords } from '../words/read-block.ts';

/** Where the name ends in a stretch of tokens that begins with it. */
type End = (from: number, to: number, words: BlockWords) => number;

/** What ends a name, and what belongs to it though it stands behind, one after the other; each with a stretch in square brackets that it changes. */
export const ENDS: readonly { end: End; example: string }[] = [
  { end: beforePoint, example: 'Cô yêu [Balogara.] Ông đi.' },
  { end: beforeAside, example: 'Ông [Otto Weiss - người] bắt đầu.' },
  { end: beforeOther, example: '[Clara Weissan - Olga Lamarova] chung bảng.' },
  { end: beforeOverhang, example: 'Anh [V. T (]trú xã Lam) đi.' },
  { end: beforeGluedPost, example: 'Dự có [Lê Văn Lam-Phó] Chủ tịch tỉnh.' },
  { end: hyphensEnd, example: 'Tổng thống [Kang Lam]-in đi.' },
  { end: beforeSentence, example: 'Hắn tấn công anh [C. Bị] đâm, anh hô lên.' },
  { end: beforeAddress, example: 'Hắn đuổi theo ông [K. Ông K.] bỏ chạy.' },
  { end: beforePost, example: 'Với ông [Đỗ Minh Quân Bí] thư Thành ủy.' },
  { end: beforeByline, example: `Ông nói${' và nói'.repeat(30)} khi đón [Weiss Hồng Hạnh]` },
  { end: withJunior, example: 'Tổng thống [Otto Weiss Jr]. đi.' },
  { end: withPoint, example: 'Họ đưa chị [Th]. vào viện.' },
  { end: withNickname, example: 'Họ bắt [Trí] "Gà" đêm qua.' },
];

export const nameEnd: End = (from, to, words) => ENDS.reduce((last, { end }) => end(from, last, words), to);

/** The point of an initial stays: "Hồ Lê Anh Đ."; "[Rihanna.]" loses the sentence's. */
function beforePoint(from: number, to: number, { tokens, lower }: BlockWords): number {
  return to - from > 1 && tokens[to - 1]?.text === '.' && (lower[to - 2]?.length ?? 0) > 3 ? to - 1 : to;
}

/** "[Donald Harker - người] bắt đầu": what a dash parts in small letters of ours, or a bar in a headline; "Kang Kyung - wha" is whole. */
function beforeAside(from: number, to: number, { tokens }: BlockWords): number {
  for (let at = from + 1; at < to - 1; at += 1)
    if (
      tokens[at]?.text === '|' ||
      (/^[-–]$/.test(tokens[at]?.text ?? '') && !isCapital(tokens[at + 1]) && /[^a-z]/.test(tokens[at + 1]?.text ?? ''))
    )
      return at;
  return to;
}

/** "[Clara Weissan] - Olga Lamarova", "[Otto Weissan] - Juventus", "[Lê Hoài Lam] - Wushu": a dash between blanks, two foreign words on either side, a club behind or a whole name of ours before. */
function beforeOther(from: number, to: number, words: BlockWords): number {
  const { tokens } = words;
  const isForeign = (at: number) => isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '');
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!/^[-–]$/.test(tokens[at]?.text ?? '') || tokens[at]?.start === tokens[at - 1]?.end) continue;
    if (thingLength(words, at + 1) > 0 || vietnameseName(tokens, from, at) === at - from) return at;
    const isTwo = [from, at + 1].every(isForeign) && [at - 1, at + 2].every((other) => isCapital(tokens[other]));
    if (isTwo && at - from > 1 && to - at > 2) return at;
  }
  return to;
}

function beforeOverhang(from: number, to: number, words: BlockWords): number {
  let end = to;
  while (end - from > 1 && hangsOver(words, from, end - 1)) end -= 1;
  return end;
}

/** What must open inside a name for its end to be one: 'Trí "Nhảm"', but 'dẫn Lê An"'. */
const OPENS: Readonly<Record<string, string>> = { ')': '(', '"': '"', "'": "'", '”': '“"', '’': '‘’' };

/** A mark that opens or parts something at the end of a name, or closes what the name did not open: "[V. T (]trú …". */
function hangsOver({ tokens }: BlockWords, from: number, at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (/^[-–([,;:!?]$/.test(mark)) return true;
  const opens = OPENS[mark];
  return opens !== undefined && !tokens.slice(from, at).some(({ text }) => opens.includes(text));
}

/** "[Lê Văn Lam]-Phó Chủ tịch tỉnh": some papers tie the post to the name. */
function beforeGluedPost(from: number, to: number, words: BlockWords): number {
  for (let at = from + 1; at < to; at += 1) if (isGluedPost(words, at)) return at;
  return to;
}

/** "chị em [Trương Thảo My]-Trương Thảo Vy": two whole names of ours, or a post. */
const isGlued = (from: number, at: number, words: BlockWords): boolean =>
  isGluedPost(words, at) ||
  (vietnameseName(words.tokens, from, at) > 2 && vietnameseName(words.tokens, at + 1, at + 4) === 3);

/** Whether the hyphen at `at` ties a post to what stands before. */
export const isGluedPost = ({ tokens, title }: BlockWords, at: number): boolean =>
  tokens[at]?.text === '-' &&
  isCapital(tokens[at + 1]) &&
  // "Lê Lam-PCT"
  ((title[at + 1] ?? 0) > 1 || (title[at + 1] === 1 && isAllCaps(tokens[at + 1]?.text ?? '')));

/** Where a name ends that hyphens go through: "[Moon Jae]-in", "[Bun-nhông] Vo-la-chan", "[Cam-pu]-chia". */
export function hyphensEnd(from: number, to: number, words: BlockWords): number {
  const { tokens } = words;
  let end = to;
  while (end - from < LONGEST_NAME)
    if (
      tokens[end]?.text === '-' &&
      tokens[end + 1]?.kind === 'word' &&
      touches(words, end) &&
      !isGlued(from, end, words)
    )
      end += 2;
    else if (tokens[end - 2]?.text === '-' && isCapital(tokens[end]) && touches(words, end + 1)) end += 1;
    else break;
  return end;
}
/** In tokens: "Gu-rơ-ba-gu-li Béc-đi-mu-kha-mê-đốp" has eighteen. */
export const LONGEST_NAME = 18;

/** "chị [V.] Hậu quả là": the next sentence begins with a word that looks like a name. */
function beforeSentence(from: number, to: number, { tokens, lower, isPair }: BlockWords): number {
  const last = tokens[to - 1]?.text ?? '';
  if (to - from <= 2 || tokens[to - 2]?.text !== '.' || !isNative(last) || isCapital(tokens[to])) return to;
  const isWord = JOINTS.has(lower[to - 1] ?? '') || isPair?.(lower[to - 1] ?? '', lower[to] ?? '');
  return isWord ? to - 1 : to;
}

/** "đuổi ông [K.] Ông K. bỏ chạy": the next sentence begins with a form of address; "Trần V. Anh" ends with the word. */
function beforeAddress(from: number, to: number, { tokens, lower }: BlockWords): number {
  for (let at = from + 2; at < to - 1; at += 1)
    if (
      tokens[at - 1]?.text === '.' &&
      tokens[at - 1]?.end !== tokens[at]?.start &&
      /^(?:ông|bà|anh|chị)$/.test(lower[at] ?? '')
    )
      return at;
  return to;
}

/** "ông [Đỗ Minh Quân Bí] thư Thành ủy": the post behind the name, a comma forgotten. */
function beforePost(from: number, to: number, { tokens, title }: BlockWords): number {
  const isPost = (title[to - 1] ?? 0) > 1 && tokens[to]?.kind === 'word' && !isCapital(tokens[to]);
  return to - from > 2 && isPost ? to - 1 : to;
}

/** "… đón Whitaker Hồng Hạnh": at the end of a long block the author's Vietnamese name runs into a foreign one. */
function beforeByline(from: number, to: number, { tokens }: BlockWords): number {
  const closes = to === tokens.length || (tokens[to]?.text === '(' && tokens.length - to < 6);
  if (!closes || tokens.length < LONG_BLOCK || isNative(tokens[from]?.text ?? '')) return to;
  let at = to;
  while (at > from && isCapital(tokens[at - 1]) && isNative(tokens[at - 1]?.text ?? '')) at -= 1;
  return to - at >= 2 && to - at <= 3 && at > from ? at : to;
}
/** In tokens: titles and captions are shorter. */
const LONG_BLOCK = 60;

function withJunior(_: number, to: number, { tokens, lower }: BlockWords): number {
  return /^[js]r$/.test(lower[to - 1] ?? '') && tokens[to]?.text === '.' ? to + 1 : to;
}

/** "chị [Nh.]", "Đặng Thị [Tr.]": two letters or three that make one sound are an initial, and its point is part of it. */
function withPoint(_: number, to: number, { tokens }: BlockWords): number {
  const [last, point] = [tokens[to - 1], tokens[to]];
  const isInitial = /^(?:[CGKNPT]h|Ngh?|Tr|Gi|Qu)$/.test(last?.text ?? '');
  return isInitial && point?.text === '.' && point.start === last?.end ? to + 1 : to;
}

function withNickname(from: number, to: number, words: BlockWords): number {
  return to - from === 1 && isNative(words.tokens[from]?.text ?? '') ? nicknameEnd(words, to) : to;
}

/** Past the closing mark of a nickname of one or two words in quotation marks right behind a name; `at` where there is none. */
export function nicknameEnd({ tokens }: BlockWords, at: number): number {
  if (!QUOTES.test(tokens[at]?.text ?? '') || !isCapital(tokens[at + 1])) return at;
  for (let end = at + 2; end <= at + 3; end += 1) if (QUOTES.test(tokens[end]?.text ?? '')) return end + 1;
  return at;
}
export const QUOTES = /^["'“”‘’]$/;

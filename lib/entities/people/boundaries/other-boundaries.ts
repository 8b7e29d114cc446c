import { isCapital } from '../../../text/tokens.ts';
import { FOREIGN_ADDRESSES } from '../words/honours.ts';
import { isJoint, isNative, isSurname, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { nicknameEnd } from './name-end.ts';
import { FAR } from './name-start.ts';

/** First token and the one behind the last. */
type Boundaries = [from: number, to: number];
type Try = (from: number, to: number, words: BlockWords) => Boundaries[];

/** Other boundaries that a reader of names would try. */
export const mended = ({ from, to }: TokenSpan, words: BlockWords): Boundaries[] =>
  TRIES.flatMap((tried) => tried(from, to, words));

const TRIES: readonly Try[] = [
  withoutAddress,
  wholeNameAtEnd,
  withoutPlace,
  withSurname,
  withParticles,
  withForeignName,
  withHyphenBefore,
  withHyphenBehind,
  withNickname,
  besideByline,
];

/** "Shrimati Preeti Saran": the address goes, the name stays. */
function withoutAddress(from: number, to: number, { tokens, lower }: BlockWords): Boundaries[] {
  let start = from;
  while (to - start > 1 && (FOREIGN_ADDRESSES.has(lower[start] ?? '') || tokens[start]?.kind === 'mark')) start += 1;
  return start > from ? [[start, to]] : [];
}

/** "Công Thương Hồ Thị Kim Thoa", "Lâm Đồng Trần Hồng Thái": a whole Vietnamese name at the end is the name. */
function wholeNameAtEnd(from: number, to: number, { tokens }: BlockWords): Boundaries[] {
  const found: Boundaries[] = [];
  for (let at = from + 1; at < to - 1; at += 1)
    if (isSurname(tokens[at]?.text ?? '') && vietnameseName(tokens, at, to) === to - at) found.push([at, to]);
  return found;
}

/** "Hàn Quốc Moon Jae-in", "NATO Mark Rutte": a known place in front goes. */
function withoutPlace(from: number, to: number, words: BlockWords): Boundaries[] {
  const place = words.place[from] ?? 0;
  return place > 0 && place < to - from ? [[from + place, to]] : [];
}

/** "[Thị Kim Ngân]" after "Nguyễn": the surname belongs to it. */
function withSurname(from: number, to: number, { tokens }: BlockWords): Boundaries[] {
  return isCapital(tokens[from - 1]) && isSurname(tokens[from - 1]?.text ?? '') ? [[from - 1, to]] : [];
}

/** "[Leyen]" after "Ursula von der": particles tie it to what stands before. */
function withParticles(from: number, to: number, { tokens }: BlockWords): Boundaries[] {
  let left = from;
  while (left > 0 && from - left < FAR && isJoint(tokens[left - 1])) left -= 1;
  const isTied = left < from && isCapital(tokens[left - 1]) && !isNative(tokens[from]?.text ?? '');
  return isTied ? [[left - 1, to]] : [];
}

/** "[Anaya Gutiérrez]" after "Alberto", "[Huckabee Sanders]" after "Sarah". */
function withForeignName(from: number, to: number, words: BlockWords): Boundaries[] {
  return isForeign(from - 1, words) ? [[from - 1, to]] : [];
}

const isForeign = (at: number, { tokens }: BlockWords): boolean =>
  isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '');

/** "Heinz - Christian Strache": a hyphen set between blanks. */
function withHyphenBefore(from: number, to: number, words: BlockWords): Boundaries[] {
  const isJoined = words.tokens[from - 1]?.text === '-' && isForeign(from - 2, words) && isForeign(from, words);
  const start = runStart(words, from - 2);
  return isJoined && start < from ? [[start, to]] : [];
}

/** "Ho Hei - wah" */
function withHyphenBehind(from: number, to: number, words: BlockWords): Boundaries[] {
  const behind = words.tokens[to + 1];
  if (words.tokens[to]?.text !== '-' || !isForeign(to - 1, words)) return [];
  return behind?.kind === 'word' && !isNative(behind.text) ? [[from, to + 2]] : [];
}

/** 'Vũ "Nhôm"': a nickname between quotation marks goes with the name before it. */
function withNickname(from: number, to: number, words: BlockWords): Boundaries[] {
  const quoted = nicknameEnd(words, to);
  return quoted > to ? [[from, quoted]] : [];
}

/** "… với Donald Trump Như Tâm": the author's name closes the block. */
function besideByline(from: number, to: number, { tokens }: BlockWords): Boundaries[] {
  const found: Boundaries[] = [];
  if (to !== tokens.length && tokens[to]?.text !== '(') return found;
  for (let at = from + 1; at < to; at += 1)
    if (!isNative(tokens[at - 1]?.text ?? '') && tokens.slice(at, to).every(({ text }) => isNative(text)))
      found.push([from, at], [at, to]);
  return found;
}

/** Where the run of capitals before `at` that `at` ends begins. */
function runStart({ tokens }: BlockWords, at: number): number {
  let from = at;
  while (at - from < FAR && isCapital(tokens[from - 1])) from -= 1;
  return from;
}

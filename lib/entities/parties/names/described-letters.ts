import type { Token } from '../../../text/tokens.ts';
import { described } from './bare-name.ts';
import { OTHER_LETTERS } from './brackets.ts';
import { acronymEnd, isAcronym, isExplained, unknownPartyEnd } from './unknown-party.ts';

/** Behind "đảng" they make another word: "đảng viên mới", "đảng phái cánh tả". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['viên', 'phái', 'bộ', 'ủy', 'uỷ', 'đoàn', 'tịch', 'phí']);

/** Words that lead to a name: "đảng mới mang tên Sức mạnh Làng", "đảng của ông có tên Morvanta". */
const NAMES = /^(?:(?:mang|có|lấy|với) tên|tên (?:là|gọi))$/;
/** How far before them the word "đảng" may stand. */
const NAMED_PARTY = 8;

/** "đảng mới do ông lập mang tên" right before `at`. */
export function isToldName(tokens: readonly Token[], at: number): boolean {
  if (!NAMES.test(`${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`)) return false;
  for (let back = at - 3; back >= Math.max(0, at - NAMED_PARTY); back -= 1) {
    if (tokens[back]?.lower === 'đảng') return !OTHER_WORDS.has(tokens[back + 1]?.lower ?? '');
    if (tokens[back]?.kind !== 'word') return false;
  }
  return false;
}

/**
 * Where the letters of a party end that nobody listed, or its name with letters in brackets, right behind what kind of party it is: "đảng cầm quyền BDP".
 * @returns index after the last token, or `at` where no such letters stand
 */
export function describedLettersEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (isToldName(tokens, at)) return unknownPartyEnd(tokens, at - 1);
  const isLetters = isAcronym(first) && !OTHER_LETTERS.has(first?.text ?? '');
  // "đảng cực hữu Quê hương Chúng ta (Mi Hazan)"
  const whole =
    !isLetters && first?.isCapital && /^(?:quyền|lập|hữu|tả|thủ)$/.test(tokens[at - 1]?.lower ?? '')
      ? unknownPartyEnd(tokens, at - 1)
      : at;
  if ((!isLetters && !(whole > at + 1 && isExplained(tokens, whole))) || !described(tokens, at)) return at;
  let party = at - 1;
  while (tokens[party]?.lower !== 'đảng') party -= 1;
  return OTHER_WORDS.has(tokens[party + 1]?.lower ?? '') ? at : isLetters ? acronymEnd(tokens, at) : whole;
}

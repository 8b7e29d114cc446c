import type { Token } from '../../text/tokens.ts';
import { described } from './bare-name.ts';
import { OTHER_LETTERS } from './brackets.ts';
import { acronymEnd, isAcronym, isExplained, unknownPartyEnd } from './unknown-party.ts';

/** Behind "đảng" they make another word: "đảng viên mới", "đảng phái cánh tả". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['viên', 'phái', 'bộ', 'ủy', 'uỷ', 'đoàn', 'tịch', 'phí']);

/**
 * Where the letters of a party end that nobody listed, or its name with letters in brackets, right behind what kind of party it is: "đảng cầm quyền BDP".
 * @returns index after the last token, or `at` where no such letters stand
 */
export function describedLettersEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
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

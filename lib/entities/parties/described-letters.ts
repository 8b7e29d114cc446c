import type { Token } from '../../text/tokens.ts';
import { described } from './bare-name.ts';
import { OTHER_LETTERS } from './brackets.ts';
import { acronymEnd, isAcronym } from './unknown-party.ts';

/** Behind "đảng" they make another word: "đảng viên mới", "đảng phái cánh tả". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['viên', 'phái', 'bộ', 'ủy', 'uỷ', 'đoàn', 'tịch', 'phí']);

/**
 * Where the letters of a party end that nobody listed, right behind what kind of party it is: "đảng cầm quyền BDP".
 * @returns index after the last token, or `at` where no such letters stand
 */
export function describedLettersEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!isAcronym(first) || OTHER_LETTERS.has(first?.text ?? '') || !described(tokens, at)) return at;
  let party = at - 1;
  while (tokens[party]?.lower !== 'đảng') party -= 1;
  return OTHER_WORDS.has(tokens[party + 1]?.lower ?? '') ? at : acronymEnd(tokens, at);
}

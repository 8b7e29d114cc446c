import { inAcronym } from '../../role-words/inside-role.ts';
import { LONGEST } from '../../role-words/role-end.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { pastBracket } from '../../words/brackets.ts';
import { addressStart, isOfMany, rankStart } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { reaches } from './role-reach.ts';
import { titleAt } from './title-at.ts';

/** Who made the page, or is quoted: no post of a list. */
const MAKERS = /^(?:tác giả|phóng viên|biên tập|nhà báo|đại biểu|lãnh đạo|đồng chí)/;

/**
 * "Chủ tịch Ủy ban Bầu cử: | bà X.", "- Tổng Biên tập: X": a post that fills its line or sentence up to a colon, and behind the colon who holds it,
 * with nothing more than his other posts. In "Thủ tướng: X phải chịu trách nhiệm" somebody says something of him.
 */
export function postBeforeColon(words: BlockWords, nameAt: number, nameEnd: number): RoleSpan | undefined {
  const { tokens, lower } = words;
  const colon = addressStart(words, rankStart(words, nameAt)) - 1;
  if (lower[colon] !== ':') return undefined;
  let from = colon;
  while (from > 0 && colon - from < LONGEST && (!/^[.;!?]$/.test(lower[from - 1] ?? '') || inAcronym(words, from - 1)))
    from -= 1;
  while (from < colon && (tokens[from]?.kind !== 'word' || words.person?.[from])) from += 1;
  if (headLength(words, from) < 2 || isOfMany(words, from) || MAKERS.test(lower.slice(from, from + 2).join(' ')))
    return undefined;
  return closes(words, pastBracket(words, nameEnd)) && reaches(words, from, colon) ? { from, to: colon } : undefined;
}

/** Whether a name ends its sentence at `at`, or goes on with what else he is. */
function closes(words: BlockWords, at: number): boolean {
  const mark = words.tokens[at]?.text;
  if (mark === undefined || /^[.;]$/.test(mark)) return true;
  return /^[,–-]$/.test(mark) && titleAt(words, at + 1) !== undefined;
}

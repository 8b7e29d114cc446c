import { LONGEST } from '../../role-words/role-end.ts';
import { standsBeside } from '../../role-words/sentence-subject.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { closesDegree } from './way-back.ts';

/** Does the name that ends at `at` stand in what goes in front of the subject: "Sau khi gặp X, …", "Trong buổi tiếp X, …"? */
export const isInFront = (words: BlockWords, at: number): boolean =>
  opensClause(words, at) || standsBeside(before(words, at));

/** The sentence as far as it goes in front of `at`. */
function before({ text, tokens }: BlockWords, at: number): string {
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && !/^[.;:!?…“”"]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  const whole = text.slice(tokens[from]?.start, tokens[at - 1]?.start);
  // "… sau ông Y là bà X, Trưởng ban …", "do ông X, Giám đốc …"
  return /(?:^|\s)(?:là|gồm|có|do|:) (?:ông |bà |anh |chị |đồng chí )?\P{Lu}*(?:\p{Lu}\S* )*$/u.test(whole)
    ? ''
    : whole;
}

/** Does the name that ends at `at` stand in a clause of time or purpose in front of its sentence: "Sau khi gặp Y", "Để bảo vệ Y"? */
function opensClause({ tokens, lower }: BlockWords, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && !/^[.,;:!?…“”"]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  if (tokens[from - 1]?.text === ',') return false;
  return OPENS_CLAUSE.test(lower.slice(from, from + 3).join(' '));
}

/** "Sau khi gặp X", "Theo lời kể của X", "Quá trình mở tài khoản cho X" */
const OPENS_CLAUSE =
  /^(?:để|(?:(?:trong|ngay|(?:ngay )?sau|trước) )?khi|trong lúc|dù|mặc dù|ngoài việc|quá trình|theo (?:lời|khai|tố))(?: |$)/;

/** Does a name stand in what goes from `at` to the next semicolon or full stop? */
export function namesSomebody(words: BlockWords, at: number): boolean {
  const { tokens, person } = words;
  for (let i = at; i < tokens.length && i - at < 2 * LONGEST; i += 1) {
    if (person?.[i]) return true;
    const isEnd = /^[;.]$/.test(tokens[i]?.text ?? '') && tokens[i]?.end !== tokens[i + 1]?.start;
    if (isEnd && !closesDegree(words, i)) return false;
  }
  return false;
}

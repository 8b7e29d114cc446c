import type { TokenBlock } from '../finding.ts';
import { partiesAbbreviated } from '../words/party-forms.ts';
import { isPartyWord } from '../words/party-vocabulary.ts';
import { abbreviationInBrackets } from './brackets.ts';

/** Before "đảng" they make it a list of parties: "các đảng Dân chủ, Cộng hòa và Xanh". */
const MANY = /^(?:các|những|hai|ba|bốn|năm|nhiều|số|\d+|liên|nhóm)$/i;
const LONGEST_PART = 5;

/**
 * "Đảng Tự do, Dân chủ và Công lý (FDJ)": one name with a comma in it, known by the single "Đảng" before and the abbreviation after it,
 * which has a letter for each part at least. Index after the last word of the name; `at` where none stands.
 */
export function commaNameEnd(source: TokenBlock, at: number): number {
  const { tokens } = source;
  if (MANY.test(tokens[at - 1]?.text ?? '')) return at;
  let parts = 0;
  let from = at + 1;
  for (;;) {
    const end = partEnd(source, from);
    if (end === from) return at;
    parts += 1;
    const mark = tokens[end]?.text ?? '';
    if (mark === '(' && parts > 2) {
      const abbreviation = abbreviationInBrackets(source, end)?.text ?? '';
      return abbreviation.length >= parts && partiesAbbreviated(abbreviation).length === 0 ? end : at;
    }
    if (mark !== ',' && mark !== 'và') return at;
    from = end + 1;
  }
}

/** A capital, then words that names of parties are made of. */
function partEnd({ tokens }: TokenBlock, from: number): number {
  if (!tokens[from]?.isCapital || /^đảng$/i.test(tokens[from]?.text ?? '')) return from;
  let end = from;
  while (end < from + LONGEST_PART && tokens[end]?.text !== 'và' && isPartyWord(tokens[end]?.text)) end += 1;
  return end;
}

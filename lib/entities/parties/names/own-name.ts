import type { Token } from '../../../text/tokens.ts';
import type { PartyFinding, TokenBlock } from '../finding.ts';
import { countryAt } from '../words/country-at.ts';
import { isPartyWord } from '../words/party-vocabulary.ts';
import type { BracketedAbbreviation } from './brackets.ts';

const LONGEST = 5;
/** Small words of foreign names: "Partido de la Costa". */
const SMALL = /^(?:de|da|do|del|la|le|les|du|of|the|and|for|y|e|no|na|za|per|pour|voor)$/;
/** Letters that Vietnamese alone has: such words in a bracket say more of the party and are no name in its own language. */
const VIETNAMESE = /[ăđơưảạẻẹẽỉịĩỏọủụũỷỵỳỹấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;

/**
 * "đảng Chân trời (Horizons)": where the bracket at `at` ends that holds nothing but what a party is called at home; `at` where it does not.
 * Capitals without a Vietnamese letter, no country, city or State of America.
 */
export function behindOwnName(tokens: readonly Token[], at: number): number {
  const first = tokens[at + 1];
  if (tokens[at]?.text !== '(' || !first?.isCapital) return at;
  let end = at + 1;
  while (end <= at + LONGEST && isForeign(tokens, at + 1, end)) end += 1;
  if (tokens[end]?.text !== ')' || countryAt(tokens, at + 1, true)) return at;
  return end === at + 2 && (first.text.length < 3 || isPartyWord(first.text)) ? at : end + 1;
}

function isForeign(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return at > first && /^[-'’]$/.test(token?.text ?? '');
  return (token.isCapital || (at > first && SMALL.test(token.text))) && !VIETNAMESE.test(token.text);
}

/** Such a name behind a finding; in brackets behind a great party there may be where somebody is from: "đảng Dân chủ (Guam)". */
export function ownName(
  { text, tokens }: TokenBlock,
  at: number,
  { entries, bareOf }: PartyFinding,
): BracketedAbbreviation | undefined {
  const next = entries.length > 1 || bareOf ? at : behindOwnName(tokens, at);
  const [first, last] = [tokens[at + 1], tokens[next - 2]];
  if (next === at || !first || !last) return undefined;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end, next };
}

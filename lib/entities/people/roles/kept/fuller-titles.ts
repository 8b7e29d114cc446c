import { firstBehind } from '../../../../text/first-behind.ts';
import { isCapital } from '../../../../text/tokens.ts';
import type { Mention, Person, Role } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PARTY } from '../../words/taken.ts';
import { isMarked } from '../../words/token-span.ts';
import { bodyOf } from './body-of-role.ts';
import { longestForms } from './longest-forms.ts';

/**
 * "Tổng thống Nam Phi ủng hộ …" of one who is called "Tổng thống" beside his name: the fuller form, as it is written where it stands alone.
 * @param mentions of roles that stand alone and are one person's for their words
 */
export function giveFullerTitles(
  people: readonly Person[],
  mentions: readonly Mention[],
  blocks: readonly BlockWords[],
): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { block, start, end, text, entity } of mentions) {
    const person = byId.get(entity);
    const words = blocks[block];
    const short = person?.roles.find((role) => isBeginningOf(role, text));
    if (!person || !words || !short) continue;
    const at = firstBehind(words.tokens, (token) => token.start >= start);
    const to = firstBehind(words.tokens, (token) => token.start >= end);
    const rest = firstBehind(words.tokens, (token) => token.start >= start + short.title.length);
    if (!tellsWhatItIsOf(words, rest, to)) continue;
    const body = bodyOf(words, at, to);
    const fuller: Role = { ...short, title: text, ...(body ? { body } : {}), from: { block, start, end } };
    person.roles = longestForms(person.roles.map((role) => (role === short ? fuller : role)));
  }
}

/**
 * Whether what a title goes on with names a land, a place or a body, up to its end: not "tổng thống | đắc cử", "Thí sinh | Cười", "Đại tướng |
 * Bộ trưởng", "thủ lĩnh IS | của Mỹ". Which party is meant is told beside the name alone.
 */
function tellsWhatItIsOf(words: BlockWords, from: number, to: number): boolean {
  const { tokens, lower, title, taken, place, placeHead, bodyHead, subject } = words;
  const known = [place, placeHead, bodyHead, subject];
  let isWhole = isCapital(tokens[to - 1]) || tokens[to - 1]?.kind === 'number';
  // "Thủ tướng Chính phủ", "Bộ trưởng Bộ Y tế"
  for (let at = from; at < to && !isWhole; at += 1)
    isWhole = isCapital(tokens[at]) && known.some((list) => list[at] === to - at);
  if (!isWhole || title[from] || taken.subarray(from, to).includes(PARTY)) return false;
  if (lower.slice(from, to).includes('thuộc') || (lower[from] === 'của' && isCapital(tokens[from - 1]))) return false;
  return isMarked({ from, to }, ...known);
}

/** What the role is of was told behind the name already: "Bộ trưởng Otto Weiss của Nhật Bản". */
const isBeginningOf = ({ title, of }: Role, text: string): boolean =>
  !of && text.toLowerCase().startsWith(`${title.toLowerCase()} `);

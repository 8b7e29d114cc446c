import { isNative, isSurname } from './name-words.ts';
import type { BlockWords } from './read-block.ts';
import type { RuleName } from './rule-names.ts';
import type { Candidate } from './second-look.ts';
import type { Tagged } from './tagger/tag.ts';

/** A tagger this sure of another kind is not overruled by a rule. */
const SURE = 2;

/**
 * Rules and tagger together, for one block: the tagger's persons, and the rules' names where the tagger saw none or was not sure of
 * another kind. A whole Vietnamese name of the rules has the better boundaries. In reading order.
 */
export function combineNames(words: BlockWords, rules: readonly RuleName[], tagged: readonly Tagged[]): Candidate[] {
  const { block, tokens } = words;
  const starts = new Map(tokens.map((token, at) => [token.start, at]));
  const ends = new Map(tokens.map((token, at) => [token.end, at + 1]));
  const found: (Candidate & { kind: Tagged['kind'] })[] = [];
  for (const { kind, start, end, margin } of tagged) {
    const from = starts.get(start);
    const to = ends.get(end);
    if (from === undefined || to === undefined || words.taken.subarray(from, to).some((one) => one > 0)) continue;
    found.push({ block, from, to, kind, margin, titled: false, why: `tagger: ${margin.toFixed(1)} above none` });
  }
  const kept: Candidate[] = [];
  const replaced = new Set<Candidate>();
  for (const rule of rules) {
    const rivals = found.filter((other) => other.from < rule.to && other.to > rule.from);
    const people = rivals.filter((other) => other.kind === 'person');
    const whole = rule.to - rule.from >= 3 && isVietnamese(words, rule);
    if (people.length > 0 && !whole) {
      for (const one of people) {
        if (one.from !== rule.from) continue;
        one.titled ||= rule.titled;
        one.why += `; ${rule.why}`;
      }
      continue;
    }
    if (people.length === 0 && rivals.some((other) => other.margin > SURE) && !rule.titled) continue;
    if (people.some((one) => one.from <= rule.from && one.to > rule.to)) continue;
    for (const one of people) replaced.add(one);
    kept.push({ block, ...rule, margin: Number.POSITIVE_INFINITY });
  }
  for (const one of found) if (one.kind === 'person' && !replaced.has(one)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}

function isVietnamese({ tokens }: BlockWords, { from, to }: RuleName): boolean {
  if (!isSurname(tokens[from]?.text ?? '')) return false;
  return tokens.slice(from, to).every((token) => isNative(token.text));
}

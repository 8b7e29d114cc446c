import type { Mention } from '../entities.ts';
import type { NamedSpan } from './link-people.ts';
import type { Tagged } from './tagger/tag.ts';

/** A tagger this sure of "no person" is not overruled by a rule. */
const SURE = 2;

export interface CombinedNames {
  people: NamedSpan[];
  /** Places and organisations, as the tagger sees them. */
  others: Tagged[];
}

/**
 * Rules and tagger together: the tagger's persons, cut at given parties and dates, and the rules' names where the tagger saw nothing
 * or was not sure of another kind. Both lists in reading order; linear.
 */
export function combineNames(
  ruled: readonly NamedSpan[],
  tagged: readonly Tagged[],
  given: readonly Mention[],
  textOf: (block: number) => string,
): CombinedNames {
  const busy = new Map<number, Mention[]>();
  for (const mention of given) busy.set(mention.block, [...(busy.get(mention.block) ?? []), mention]);
  const free = (one: { block: number; start: number; end: number }) =>
    !(busy.get(one.block) ?? []).some((mention) => mention.start < one.end && mention.end > one.start);
  const byBlock = new Map<number, Tagged[]>();
  for (const one of tagged) if (free(one)) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one]);
  const rulesOf = new Map<number, NamedSpan[]>();
  for (const one of ruled) rulesOf.set(one.block, [...(rulesOf.get(one.block) ?? []), one]);
  const people: NamedSpan[] = [];
  const others: Tagged[] = [];
  for (const block of [...new Set([...byBlock.keys(), ...rulesOf.keys()])].sort((a, b) => a - b)) {
    const found = byBlock.get(block) ?? [];
    const rules = rulesOf.get(block) ?? [];
    const kept: NamedSpan[] = [];
    for (const one of found) {
      if (one.kind !== 'person') continue;
      const rule = rules.find((other) => overlaps(other, one));
      const { start, end } = one;
      const text = textOf(block).slice(start, end);
      const why = `tagger: ${one.margin.toFixed(1)} above none${rule ? `; ${rule.why}` : ''}`;
      kept.push({ block, start, end, text, why, titled: rule?.titled ?? false });
    }
    for (const rule of rules) {
      const rivals = found.filter((other) => overlaps(other, rule));
      if (rivals.some((other) => other.kind === 'person' || other.margin > SURE)) continue;
      kept.push(rule);
    }
    for (const one of found) if (one.kind !== 'person' && !kept.some((other) => overlaps(other, one))) others.push(one);
    people.push(...kept.sort((a, b) => a.start - b.start));
  }
  return { people, others };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && a.end > b.start;

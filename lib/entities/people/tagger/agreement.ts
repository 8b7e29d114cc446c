import { hashOf, LONGEST } from './evidence.ts';
import { KINDS, LABEL_COUNT, type NameKind } from './labels.ts';
import type { Word } from './word-facts.ts';

/** A name of the first look, by tokens of its block. */
export interface FoundName {
  block: number;
  from: number;
  to: number;
  kind: NameKind;
  margin: number;
}

/** How much one agreeing article is worth, in units of the weights; set by cross-validation. */
export const AGREEMENT = { whole: 0.6, part: 0.4, most: 15 };

/**
 * Lets the article agree with itself: what it calls a person at one place is a person at the others, and so is the last word
 * of a person's name that stands alone. Adds to `scores` (one array for each block); true where anything changed.
 */
export function agree(
  blocks: readonly (readonly Word[])[],
  scores: readonly Float32Array[],
  names: readonly FoundName[],
): boolean {
  const votes = new Map<number, Float64Array>();
  const vote = (key: number, kind: NameKind, weight: number) => {
    const sums = votes.get(key) ?? new Float64Array(KINDS.length);
    const which = KINDS.indexOf(kind);
    sums[which] = (sums[which] as number) + weight;
    votes.set(key, sums);
  };
  for (const { block, from, to, kind, margin } of names) {
    const words = blocks[block] as readonly Word[];
    if (to - from > LONGEST) continue;
    const weight = Math.min(AGREEMENT.most, Math.max(0, margin));
    vote(hashOf(words, from, to), kind, weight * AGREEMENT.whole);
    if (kind === 'person' && to - from > 1) vote(hashOf(words, to - 1, to), kind, weight * AGREEMENT.part);
  }
  if (votes.size === 0) return false;
  blocks.forEach((words, block) => {
    const sums = scores[block] as Float32Array;
    for (let at = 0; at < words.length; ) {
      const length = longest(words, at, votes);
      if (length === 0) {
        at++;
        continue;
      }
      const votesHere = votes.get(hashOf(words, at, at + length)) as Float64Array;
      for (let i = 0; i < length; i++)
        for (let kind = 0; kind < KINDS.length; kind++) {
          const label = (at + i) * LABEL_COUNT + kind * 2 + (i === 0 ? 1 : 2);
          sums[label] = (sums[label] as number) + Math.min(AGREEMENT.most, votesHere[kind] as number);
        }
      at += length;
    }
  });
  return true;
}

function longest(words: readonly Word[], at: number, votes: ReadonlyMap<number, unknown>): number {
  if ((words[at] as Word).shape < 3) return 0;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--)
    if (votes.has(hashOf(words, at, at + length))) return length;
  return 0;
}

import { syllables } from '../sentences/sentence-list.ts';
import type { Candidate, Read } from '../sentences/sentence-score.ts';

/** Syllables of a lead as portals write it: what is chosen is judged as if it had to cover so many. */
const LEAD_LENGTH = 32;
/** Syllables of both sentences together. */
const LONGEST = 60;
/** So many of the sentences that do best alone are tried in pairs. */
const TRIED = 25;

/**
 * The one or two sentences that say what the lead would, where the portal wrote none: those that, for their length, hold the most syllables
 * that a lead is likely to hold. Chosen as a pair, so that the second does not say the first again. A sentence that leans on another is none.
 */
export function insteadOfLead(all: readonly Candidate[], title: string, body: readonly Read[]): Candidate[] {
  const chances = chancesInLead(new Set(syllables(title)), body);
  const worth = (words: ReadonlySet<string>, length: number) => {
    let held = 0;
    for (const word of words) held += chances.get(word)!;
    return held / (length + LEAD_LENGTH);
  };
  const tried = all
    .filter(({ leansOn }) => !leansOn)
    .map((one) => ({ one, value: worth(one.words, one.length) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, TRIED);
  let best: { sentences: Candidate[]; value: number } = { sentences: [], value: 0 };
  tried.forEach(({ one, value }, at) => {
    if (value > best.value) best = { sentences: [one], value };
    for (const { one: other } of tried.slice(at + 1)) {
      const length = one.length + other.length;
      if (length > LONGEST) continue;
      const both = worth(new Set([...one.words, ...other.words]), length);
      if (both > best.value) best = { sentences: [one, other], value: both };
    }
  });
  return best.sentences;
}

/**
 * How likely each syllable stands in the lead: one of the headline, of many sentences, of the first sentences. Weights of a logistic regression
 * on 2,500 articles of other years than those it is measured on.
 */
function chancesInLead(title: ReadonlySet<string>, body: readonly Read[]): Map<string, number> {
  const use = new Map<string, { sentences: number; first: number }>();
  body.forEach(({ words }, at) => {
    for (const word of words) {
      const known = use.get(word);
      if (known) known.sentences++;
      else use.set(word, { sentences: 1, first: at });
    }
  });
  const few = -0.6 - 0.65 * Math.log(body.length);
  return new Map(
    [...use].map(([word, { sentences, first }]) => {
      const odds = few + (title.has(word) ? 2.1 : 0) + 1.1 * Math.log(sentences) - 0.37 * Math.log(1 + first);
      return [word, 1 / (1 + Math.exp(-odds))];
    }),
  );
}

import { mix } from '../../../text/hash.ts';
import { type Context, HEAD, isCapital, readContext } from './context.ts';
import { SHAPE, type Word, type WordList } from './word-facts.ts';

/** What the whole article says about its words; it decides where one sentence alone cannot. */
export interface Evidence {
  contexts: Context[];
  /** Hash of a string of words to how often it stands right after a title or a form of address. */
  titled: Map<number, number>;
  /** The same for strings right after the head of a place or a body: "quận Hai Bà Trưng". */
  placed: Map<number, number>;
  /** Hashes of neighbours inside such a name. */
  pairs: Set<number>;
  /** Hash of a whole run of capitals to how often it stands in the article. */
  runs: Map<number, number>;
}

/** Longest name looked at, in tokens. */
export const LONGEST = 6;
/** Longest run of capitals told from others, in tokens. */
export const LONGEST_RUN = 12;

/** Hash of the ids of words `from` to `to` (exclusive). */
export function hashOf(words: readonly Word[], from: number, to: number): number {
  let hash = 17;
  for (let at = from; at < to; at++) hash = mix(hash, words[at]?.id ?? 0);
  return hash;
}

const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);

/** Reads all blocks of an article once. Linear. */
export function readEvidence(blocks: readonly WordList[]): Evidence {
  const evidence: Evidence = {
    contexts: blocks.map(readContext),
    titled: new Map(),
    placed: new Map(),
    pairs: new Set(),
    runs: new Map(),
  };
  blocks.forEach(({ words }, block) => {
    const context = evidence.contexts[block] as Context;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      if (word.shape === SHAPE.small) word.uses.small += 1;
      if (!isCapital(word)) continue;
      if (!context.opens[at]) word.uses.capital += 1;
      const to = context.runTo[at] as number;
      if (context.runFrom[at] === at) count(evidence.runs, hashOf(words, at, Math.min(to, at + LONGEST_RUN)));
      const head = context.head[at] as number;
      if (head === HEAD.title || head === HEAD.address) addName(evidence, words, context, at, to);
      if (head === HEAD.place || head === HEAD.body)
        count(evidence.placed, hashOf(words, at, Math.min(to, at + LONGEST)));
    }
  });
  return evidence;
}

function addName(evidence: Evidence, words: readonly Word[], context: Context, from: number, to: number): void {
  // "Bí thư Thành ủy Hải Phòng", "Thủ tướng Đức": a place or a body after a title is no name.
  if (to - from > LONGEST || context.gazetteer[from] !== 0) return;
  count(evidence.titled, hashOf(words, from, to));
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.shape === SHAPE.mark) continue;
    word.uses[at === to - 1 ? 'last' : at === from ? 'first' : 'inside'] += 1;
    if (at > from) evidence.pairs.add(mix((words[at - 1] as Word).id, word.id));
  }
}

/** Length of the longest string after a title elsewhere that begins at `at`; 0 where there is none. */
export function titledLength(evidence: Evidence, words: readonly Word[], at: number, to: number): number {
  let best = 0;
  let hash = 17;
  for (let end = at; end < to && end - at < LONGEST; end++) {
    hash = mix(hash, (words[end] as Word).id);
    if (evidence.titled.has(hash)) best = end + 1 - at;
  }
  return best;
}

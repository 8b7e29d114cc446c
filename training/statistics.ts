import { HashTable } from '../lib/entities/people/tagger/hash-table.ts';
import { EVERYDAY_BITS, low, WORD_BITS } from '../lib/entities/people/tagger/model-file.ts';
import { SHAPE, WordFacts } from '../lib/entities/people/tagger/word-facts.ts';
import { mix } from '../lib/text/hash.ts';
import { tokenise } from '../lib/text/tokens.ts';
import { rawArticles } from './raw-articles.ts';

/** Counts over unlabelled news that the model carries with it: hashes of words, never the words. */
export interface Statistics {
  capitals: Map<number, number>;
  pairs: Map<number, number>;
  /** What a tagger took words and pairs of words for: `known.ts`. */
  known?: Map<number, number>;
  knownPairs?: Map<number, number>;
}

const SEEN_ENOUGH = 12;
const PAIR_SEEN_ENOUGH = 30;
const MOST_PAIRS = 7000;
const OPENERS = new Set('. ! ? … : " “ ‘ \' « ( [ – — • - ; /'.split(' '));

/** How often each word has a capital inside a sentence, and which pairs of small words are everyday. */
export function readStatistics(): Statistics {
  const small = new Map<number, number>();
  const capital = new Map<number, number>();
  const pairs = new Map<number, number>();
  const facts = new WordFacts(undefined);
  const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const text of [...rawArticles()].flatMap((article) => article.text.split('\n'))) {
    const words = facts.read(tokenise(text));
    words.forEach((word, at) => {
      const before = words[at - 1];
      if (word.kind !== 'word' || !before) return;
      const key = word.id;
      if (word.shape === SHAPE.small) {
        count(small, key);
        if (before.shape === SHAPE.small) count(pairs, mix(before.id, word.id));
      } else if (word.shape === SHAPE.title && !OPENERS.has(before.text)) count(capital, key);
    });
  }
  const capitals = new Map<number, number>();
  for (const key of new Set([...small.keys(), ...capital.keys()])) {
    const [low1, high] = [small.get(key) ?? 0, capital.get(key) ?? 0];
    if (low1 + high >= SEEN_ENOUGH) capitals.set(low(key, WORD_BITS), bucket(high / (low1 + high)));
  }
  const frequent = [...pairs].filter(([, seen]) => seen >= PAIR_SEEN_ENOUGH).sort((a, b) => b[1] - a[1]);
  return { capitals, pairs: new Map(frequent.slice(0, MOST_PAIRS).map(([key]) => [low(key, EVERYDAY_BITS), 1])) };
}

/** Bounds between buckets of the share of capitals. */
const BOUNDS = [0.002, 0.02, 0.1, 0.3, 0.6, 0.85, 0.98];
const bucket = (share: number): number => 1 + BOUNDS.filter((bound) => share > bound).length;

/** @param bits the keys lie below 2^bits */
export function toTable(map: ReadonlyMap<number, number>, bits: number): HashTable {
  const entries = [...map].sort(([a], [b]) => a - b);
  return new HashTable(
    bits,
    entries.map(([key]) => key),
    entries.map(([, value]) => value),
  );
}

import { type Context, mayBegin } from '../lib/entities/people/tagger/context.ts';
import { readEvidence } from '../lib/entities/people/tagger/evidence.ts';
import { FeatureReader } from '../lib/entities/people/tagger/features.ts';
import { EVERYDAY_BITS, low, PAIR_BITS, WORD_BITS } from '../lib/entities/people/tagger/model-file.ts';
import { WordFacts } from '../lib/entities/people/tagger/word-facts.ts';
import { tokenise } from '../lib/text/tokens.ts';
import { labelsOf, type Sample } from './corpus.ts';
import type { Sequence } from './crf.ts';
import { type Statistics, toTable } from './statistics.ts';

/** Bits of a feature's hash while it learns, one more than the file keeps: fewer of the many that are dropped in the end fall together. */
export const LEARNING_BITS = 22;
/** Tokens after a run of capitals that are looked at, name or none. */
const BEHIND = 8;

/** Whether the reader will ask about a token where no name begins: shortly behind capitals, or where a name goes on or has just ended. */
function mayReach(at: number, { runFrom }: Context, gold: Uint8Array): boolean {
  for (let last = Math.max(0, at - BEHIND); last < at; last++) if ((runFrom[last] as number) >= 0) return true;
  return gold[at] !== 0 || (gold[at - 1] ?? 0) !== 0;
}

/** The samples as rows of features; `hashes[row]` is the hash of a row. Features seen once are dropped; tokens that the reader asks nothing of have none. */
export function toSequences(
  samples: readonly Sample[],
  statistics: Statistics,
): { sequences: Sequence[]; hashes: number[] } {
  const empty = new Map<number, number>();
  const tables = {
    capitals: toTable(statistics.capitals, WORD_BITS),
    pairs: toTable(statistics.pairs, EVERYDAY_BITS),
    known: toTable(statistics.known ?? empty, WORD_BITS),
    knownPairs: toTable(statistics.knownPairs ?? empty, PAIR_BITS),
  };
  const seen = new Uint8Array(1 << LEARNING_BITS);
  const sequences: Sequence[] = [];
  for (const sample of samples) {
    const facts = new WordFacts(tables);
    const blocks = sample.blocks.map((block) => facts.list(tokenise(block.text)));
    const evidence = readEvidence(blocks);
    blocks.forEach(({ words, phrases }, block) => {
      const context = evidence.contexts[block] as Context;
      const gold = labelsOf(sample.blocks[block] as Sample['blocks'][number]);
      const reader = new FeatureReader(words, context, evidence, block === 0 ? 1 : 0, tables);
      const starts = new Uint32Array(words.length + 1);
      const all: number[] = [];
      for (let at = 0; at < words.length; at++) {
        const asked = mayBegin(at, context, phrases) || mayReach(at, context, gold);
        const count = asked ? reader.read(at) : 0;
        for (let i = 0; i < count; i++) {
          const hash = low(reader.hashes[i] as number, LEARNING_BITS);
          if ((seen[hash] as number) < 2) seen[hash] = (seen[hash] as number) + 1;
          all.push(hash);
        }
        starts[at + 1] = all.length;
      }
      sequences.push({ rows: Int32Array.from(all), starts, gold, partial: sample.partial, weight: sample.weight ?? 1 });
    });
  }
  const rowOf = new Int32Array(1 << LEARNING_BITS).fill(-1);
  const hashes: number[] = [];
  for (const sequence of sequences) {
    let kept = 0;
    let from = 0;
    for (let at = 0; at < sequence.gold.length; at++) {
      const to = sequence.starts[at + 1] as number;
      for (let i = from; i < to; i++) {
        const hash = sequence.rows[i] as number;
        if ((seen[hash] as number) < 2) continue;
        if ((rowOf[hash] as number) < 0) {
          rowOf[hash] = hashes.length;
          hashes.push(hash);
        }
        sequence.rows[kept++] = rowOf[hash] as number;
      }
      from = to;
      sequence.starts[at + 1] = kept;
    }
    sequence.rows = sequence.rows.slice(0, kept);
  }
  return { sequences, hashes };
}

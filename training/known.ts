import { textToArticle } from '../lib/article/text-to-article.ts';
import { proposeNames } from '../lib/entities/find-entities.ts';
import { chooseNames, type Proposed } from '../lib/entities/people/names/choice/choose-names.ts';
import { low, PAIR_BITS, type PeopleModel, WORD_BITS } from '../lib/entities/people/tagger/model-file.ts';
import type { Posteriors } from '../lib/entities/people/tagger/posteriors.ts';
import { SHAPE } from '../lib/entities/people/tagger/word-facts.ts';
import { mix } from '../lib/text/hash.ts';
import { rawArticles } from './raw-articles.ts';
import type { Statistics } from './statistics.ts';

/** How often a word or pair must come. */
const SEEN = 4;
const PAIR_SEEN = 4;

interface Shares {
  count: number;
  kinds: [number, number, number];
}

/**
 * What a trained tagger and its second look take words with a capital for, over unlabelled news: knowledge of names that no labelled article holds
 * ("Rihanna" is a person, "Jetstar Pacific" a body), as hashes and a bucket each.
 */
export function readKnown(model: PeopleModel): Required<Pick<Statistics, 'known' | 'knownPairs'>> {
  const words = new Map<number, Shares>();
  const pairs = new Map<number, Shares>();
  for (const { text } of rawArticles()) {
    const proposed = proposeNames(textToArticle(text).article, model);
    const { blocks, posteriors } = proposed.reading;
    const people = chosenTokens(proposed, model);
    blocks.forEach((list, block) => {
      const sure = posteriors[block];
      list.forEach((word, at) => {
        if (!sure || word.shape < SHAPE.title) return;
        const chances = chancesAt(block, at, sure, people);
        note(words, word.id, chances);
        const next = list[at + 1];
        if (!next || next.shape < SHAPE.title) return;
        const then = chancesAt(block, at + 1, sure, people);
        const both = chances.map((chance, which) => Math.min(chance, then[which] as number));
        note(pairs, mix(word.id, next.id), both as [number, number, number]);
      });
    });
  }
  return { known: buckets(words, SEEN, WORD_BITS), knownPairs: buckets(pairs, PAIR_SEEN, PAIR_BITS) };
}

/** Which tokens of each block the second look takes for a person's. */
function chosenTokens(proposed: Proposed, model: PeopleModel): Uint8Array[] {
  const people = proposed.blocks.map((words) => new Uint8Array(words.tokens.length));
  for (const { block, from, to } of chooseNames(proposed, model)) people[block]?.fill(1, from, to);
  return people;
}

/** How far the token is a person's, a place's, a body's: of persons the second look knows best. */
function chancesAt(
  block: number,
  at: number,
  sure: Posteriors,
  people: readonly Uint8Array[],
): [person: number, place: number, body: number] {
  if (people[block]?.[at]) return [1, 0, 0];
  return [0, sure.token('place', at), sure.token('organisation', at)];
}

function note(map: Map<number, Shares>, key: number, chances: readonly [number, number, number]): void {
  const shares = map.get(key) ?? { count: 0, kinds: [0, 0, 0] };
  map.set(key, shares);
  shares.count += 1;
  for (let which = 0; which < 3; which += 1)
    shares.kinds[which] = (shares.kinds[which] as number) + (chances[which] as number);
}

const buckets = (map: ReadonlyMap<number, Shares>, seen: number, bits: number): Map<number, number> =>
  new Map(
    [...map]
      .filter(([, { count }]) => count >= seen)
      .map(([key, { count, kinds }]): [number, number] => [
        low(key, bits),
        bucketOf(kinds.map((sum) => sum / count) as [number, number, number]),
      ])
      // A mixed word says no more than an unknown one.
      .filter(([, bucket]) => bucket !== MIXED),
  );

/** 1 to 3 persons by falling share, 4 places, 5 bodies, 6 no names, 7 mixed. */
function bucketOf([person, place, body]: readonly [number, number, number]): number {
  if (person > 0.9) return 1;
  if (person > 0.65) return 2;
  if (person > 0.35) return 3;
  if (place > 0.6) return 4;
  if (body > 0.6) return 5;
  return 1 - person - place - body > 0.6 ? 6 : MIXED;
}
const MIXED = 7;

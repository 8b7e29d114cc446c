import { hashText, mix } from '../../../text/hash.ts';
import { EVERYDAY_COMPOUNDS } from '../../lexicon/everyday-compounds.ts';
import { EVERYDAY_BITS, low, type PeopleModel } from './model-file.ts';

/** Whether the press writes two syllables, in small letters, as one everyday word: "nghị quyết". */
export type IsPair = (first: string, second: string) => boolean;

/** By the table alone without a model. */
export const everydayPairs =
  (model: PeopleModel | undefined): IsPair =>
  (first, second) =>
    EVERYDAY_COMPOUNDS.has(`${first} ${second}`) ||
    model?.pairs.has(low(mix(hashText(first), hashText(second)), EVERYDAY_BITS)) === true;

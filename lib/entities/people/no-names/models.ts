import { isCapital } from '../../../text/tokens.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { CAR_MAKES, MAKES_OR_NAMES } from '../../lexicon/things.ts';
import { addressed } from '../words/called-before.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';

const MAKES: ReadonlySet<string> = new Set(CAR_MAKES.map((make) => make.toLowerCase()));

/** What a block speaks of that "Honda" makes. */
const DRIVEN: ReadonlySet<string> = new Set('xe ôtô suv sedan hatchback scooter xăng diesel v6 v8'.split(' '));

/** A make at `at`; one that is a surname as well only where the block speaks of what is driven. */
export function isMake({ lower }: BlockWords, at: number): boolean {
  const word = lower[at] ?? '';
  if (!MAKES_OR_NAMES.has(word)) return MAKES.has(word);
  return lower.some((text, at) => DRIVEN.has(text) || (text === 'tô' && lower[at - 1] === 'ô'));
}

/** "[Toyota Vios]", "Toyota [Vios]", "Ford [Ranger Raptor]"; but "CEO Ford [Otto Weiss]" is somebody. */
export function isModel({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { lower, tokens } = words;
  if (to - from > 1 && isMake(words, from)) return true;
  const before = lower[from - 1] ?? '';
  if (!isCapital(tokens[from - 1])) return false;
  if (to - from === 1 && MAKES.has(before)) return true;
  return (
    to - from < 4 &&
    !FIRST_NAMES.has(lower[from] ?? '') &&
    isMake(words, from - 1) &&
    !addressed({ from: from - 1 }, words)
  );
}

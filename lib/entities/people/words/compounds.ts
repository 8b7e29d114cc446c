import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { EVERYDAY_COMPOUNDS } from '../../lexicon/everyday-compounds.ts';
import { JOINTS } from './no-spelling.ts';
import type { BlockWords } from './read-block.ts';

/** "Phòng Khai | thác", "Dự án Vị | thế": the press writes the two as one word, the second in small letters. */
export function isCompound({ lower, tokens, isPair }: BlockWords, at: number): boolean {
  const [first, second] = [lower[at] ?? '', lower[at + 1] ?? ''];
  if (EVERYDAY_COMPOUNDS.has(`${first} ${second}`)) return true;
  const next = tokens[at + 1];
  return (
    isCapital(tokens[at]) &&
    // "CIA | tạo dựng"
    !isAllCaps(tokens[at]?.text ?? '') &&
    next?.kind === 'word' &&
    !isCapital(next) &&
    !JOINTS.has(second) &&
    !!isPair?.(first, second)
  );
}

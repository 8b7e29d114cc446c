import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isCompound } from './compounds.ts';

/** Are the bracketed word and the next one word, where the press writes every two small words as one? */
function joins(marked: string): boolean {
  const { words, from } = readMarked(marked);
  words.isPair = () => true;
  return isCompound(words, from);
}

describe('one word of two syllables', () => {
  it('begins with a capital, "Khai thác"', () => expect(joins('Phòng [Khai] thác mỏ họp.')).toBe(true));
  it('does not begin with letters: "LBC hỗ trợ"', () => expect(joins('Hôm qua [LBC] hỗ trợ bà con.')).toBe(false));
});

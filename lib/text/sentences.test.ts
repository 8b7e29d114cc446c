import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['an abbreviation', 'Ông về TP. Cao Lãnh. Bà ở lại.', ['Ông về TP. Cao Lãnh.', 'Bà ở lại.']],
    ['an initial', 'Ông J. Lambert nói. Bà nghe.', ['Ông J. Lambert nói.', 'Bà nghe.']],
    [
      'initials together',
      'Theo cố vấn H.R. Lambert, cầu đã xong. Bà nghe.',
      ['Theo cố vấn H.R. Lambert, cầu đã xong.', 'Bà nghe.'],
    ],
    ['a number', 'Cầu dài 1.200 mét. Đường rộng 7,5 mét.', ['Cầu dài 1.200 mét.', 'Đường rộng 7,5 mét.']],
  ])('keeps %s within its sentence', (_, text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });
  it('gives a closing quotation mark to its sentence', () => {
    expect(sentences('“Cầu đã xong.” Bà cười.')).toEqual(['“Cầu đã xong.”', 'Bà cười.']);
  });
});

import { expect, it } from 'vitest';
import { readSpellings } from './spellings.ts';

const block = (text: string) => ({ kind: 'paragraph' as const, text });
const words = (text: string) => text.split(' ');

it('knows runs of capitals, with what a hyphen ties to them', () => {
  const written = readSpellings([block('Hôm qua ông Bae Min-ho gặp Hội Nông dân.')]);
  expect(written.run(words('bae min - ho'))).toEqual(['Bae', 'Min', '-', 'ho']);
  expect(written.run(words('hội nông'))).toEqual(['Hội', 'Nông']);
  expect(written.run(words('nông dân'))).toBeUndefined();
});

it('writes a word as beside the same neighbour, else as mostly', () => {
  const written = readSpellings([
    block('Theo lời của Đảng, mỗi đảng viên và mỗi đảng viên trẻ đều phải học. Họ nghe lời Đảng.'),
  ]);
  expect(written.word(words('cờ đảng bay'), 1)).toBe('đảng');
  expect(written.word(words('lời đảng dạy'), 1)).toBe('Đảng');
  expect(written.word(words('theo gió'), 1)).toBeUndefined();
});

it('learns nothing from words that open a sentence, and of a name’s syllables nothing about the words', () => {
  const written = readSpellings([block('Nắng lên. Nắng đẹp. Chiều nay, ông Trần Cẩm Trường về quê.')]);
  expect(written.word(words('trời nắng to'), 1)).toBeUndefined();
  expect(written.word(words('gặp trường cũ'), 1)).toBeUndefined();
});

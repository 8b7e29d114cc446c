import { expect, it } from 'vitest';
import { isVietnameseSyllable, soundsVietnamese } from './syllable.ts';

it.each(['nguyễn', 'quyết', 'nghiêng', 'giữa', 'gì', 'quốc', 'uyên', 'yếu', 'đường', 'ở', 'khuya', 'a'])(
  '"%s" is a syllable of ours',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(soundsVietnamese(word)).toBe(true);
  },
);

it.each(['macron', 'alberto', 'trump', 'br', 'wai', 'nghieeng', 'stan', 'oke', ''])('"%s" is none', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
  expect(soundsVietnamese(word)).toBe(false);
});

it.each(['boit', 'uech', 'kuet'])('"%s" sounds like one', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
  expect(soundsVietnamese(word)).toBe(true);
});

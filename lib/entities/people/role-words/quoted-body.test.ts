import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { quotedLength, quotedStart } from './quoted-body.ts';

it.each(['Thủ lĩnh phong trào [“Lúa Mới”] {Otto Weiss} nói.', 'Ông lập liên minh ["Lúa Mới"] năm ngoái.'])(
  'is the name of what is led: %s',
  (marked) => {
    const { words, from, to } = readMarked(marked);
    expect(quotedLength(words, from)).toBe(to - from);
    expect(quotedStart(words, to - 1)).toBe(from);
  },
);

it.each([
  'Ông dự phong trào [“ba không”] năm ấy.',
  'Bà nói [“Chào ông”] rồi đi.',
  'Thủ lĩnh phong trào [“Lúa, Gạo”] nói.',
])('is none: %s', (marked) => {
  const { words, from, to } = readMarked(marked);
  expect(quotedLength(words, from)).toBe(0);
  expect(quotedStart(words, to - 1)).toBe(to - 1);
});

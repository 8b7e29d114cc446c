import { expect, test } from 'vitest';
import { readMarks } from './reviewed.ts';

test('marks count from the end of the name before', () => {
  expect(readMarks(['P3+12', 'L5+8', 'D0+4'])).toEqual([
    { start: 3, end: 15, type: 'person' },
    { start: 20, end: 28, type: 'place' },
    { start: 28, end: 32, type: 'party' },
  ]);
});

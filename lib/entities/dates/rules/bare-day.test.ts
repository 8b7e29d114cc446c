import { expect, it } from 'vitest';
import { readDates } from '../../../../tests/setup/read-dates.ts';
import { CLUES } from './bare-day.ts';

it.each(CLUES.map(({ example, isDay }) => [example, isDay] as const))('"%s": a day? %s', (text, isDay) => {
  const pair = text.match(/\d+[/.-]\d+/g)?.at(-1) ?? '';
  const found = readDates(text, '2025-09-15').some(([written]) => written.includes(pair));
  expect(found).toBe(isDay);
});

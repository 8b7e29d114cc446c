import { expect, it } from 'vitest';
import { readDates } from '../../../../tests/setup/read-dates.ts';
import type { WordTable } from '../../../text/word-table.ts';
import { BEFORE_BRACKET, COUNTED_WORDS, GOES_ON, LEADS_TO_DAY, LEADS_TO_KNOWN } from './bare-day-words.ts';

const PAIR = '\\(?\\d+[-./]\\d+\\)?';
const days = (text: string) => readDates(text, '2025-09-15').map(([written]) => written);

const inFront = (table: WordTable) =>
  it.each(table)('a day behind: $example', ({ example, words }) => {
    expect(new RegExp(`^(?:.* )?(?:${words}) ${PAIR}$`, 'u').test(example)).toBe(true);
    expect(days(`Chợ mở ${example}.`).join()).toContain(/\d+[-./]\d+/.exec(example)?.[0]);
  });
inFront(LEADS_TO_DAY);
inFront(LEADS_TO_KNOWN);
inFront(BEFORE_BRACKET);

it.each(COUNTED_WORDS)('no day: $example', ({ example, words }) => {
  expect(new RegExp(`^${PAIR} (?:${words})(?!\\p{L})`, 'u').test(example)).toBe(true);
  expect(days(`Xã lo ${example} nay.`)).toEqual([]);
});

it.each(GOES_ON)('what goes on behind a day: $example', ({ example, words }) => {
  expect(new RegExp(`^${PAIR} (?:${words})`, 'u').test(example)).toBe(true);
});

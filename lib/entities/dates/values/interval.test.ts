import { expect, it } from 'vitest';
import { readDates } from '../../../../tests/setup/read-dates.ts';
import { intervalOf, sameDays } from './interval.ts';

const iso = (value: string) => intervalOf(value)?.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

it('gives the first day and the day after the last for every grain', () => {
  expect(iso('2024-02-29')).toEqual(['2024-02-29', '2024-03-01']);
  expect(iso('2024-02')).toEqual(['2024-02-01', '2024-03-01']);
  expect(iso('2025-Q4')).toEqual(['2025-10-01', '2026-01-01']);
  expect(iso('2025-H2')).toEqual(['2025-07-01', '2026-01-01']);
  expect(iso('2025-W01')).toEqual(['2024-12-30', '2025-01-06']);
  expect(iso('199X')).toEqual(['1990-01-01', '2000-01-01']);
  expect(iso('19XX')).toEqual(['1901-01-01', '2001-01-01']);
  expect(iso('2019/2023')).toEqual(['2019-01-01', '2024-01-01']);
  expect(intervalOf('hôm qua')).toBeUndefined();
});

it('holds values to be the same where they cover the same days', () => {
  expect(sameDays('2025-Q1', '2025-01/2025-03')).toBe(true);
  expect(sameDays('2025-01', '2025')).toBe(false);
  expect(sameDays('2025', null)).toBe(false);
});

it('reads an anniversary as two days, a day up to which something lasts as a span', () => {
  expect(readDates('Chợ tròn 80 năm (19/8/1945 - 19/8/2025).')).toEqual([
    ['19/8/1945', '1945-08-19'],
    ['19/8/2025', '2025-08-19'],
  ]);
  expect(readDates('Chợ mở từ 19/8/2024 đến 19/8/2025.')).toEqual([
    ['19/8/2024 đến 19/8/2025', '2024-08-19/2025-08-19'],
  ]);
});

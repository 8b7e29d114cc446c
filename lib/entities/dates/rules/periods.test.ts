import { expect, it } from 'vitest';
import { readDates } from '../../../../tests/setup/read-dates.ts';

const written = (text: string) => readDates(text).map(([text]) => text);

it('two months of an anniversary in brackets are two, a time that lasts is one', () => {
  expect(written('Hai làng mừng 45 năm kết nghĩa (5-1975 / 5-2020).')).toEqual(['5-1975', '5-2020']);
  expect(written('Hai làng mừng 65 năm kết nghĩa (12/1960 - 12/2025).')).toEqual(['12/1960', '12/2025']);
  expect(written('Bà làm trưởng làng (8/2022 - 4/2025).')).toEqual(['8/2022 - 4/2025']);
});

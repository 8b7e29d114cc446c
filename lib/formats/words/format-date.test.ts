import { describe, expect, it } from 'vitest';
import type { Grain } from '../../entities/entities.ts';
import { formatDateValue } from './format-date.ts';

const CASES: [value: string, grain: Grain, vi: string, en: string][] = [
  ['2022-12-01', 'day', 'thứ Năm, 1 tháng 12 năm 2022', 'Thursday, 1 December 2022'],
  ['2022-12-01T17:05:00+07:00', 'day', 'thứ Năm, 1 tháng 12 năm 2022', 'Thursday, 1 December 2022'],
  ['2025-11-23', 'day', 'Chủ nhật, 23 tháng 11 năm 2025', 'Sunday, 23 November 2025'],
  ['2022-09', 'month', 'tháng 9 năm 2022', 'September 2022'],
  ['2025-W47', 'week', 'tuần 47 năm 2025', 'week 47 of 2025'],
  ['2025-Q2', 'quarter', 'quý II năm 2025', 'quarter 2 of 2025'],
  ['2025-H2', 'half', 'nửa cuối năm 2025', 'second half of 2025'],
  ['1945', 'year', 'năm 1945', '1945'],
  ['-0178', 'year', 'năm 179 trước Công nguyên', '179 BC'],
  ['199X', 'decade', 'thập niên 1990', 'the 1990s'],
  ['19XX', 'century', 'thế kỷ 20', 'the 20th century'],
  ['2019/2023', 'interval', 'từ năm 2019 đến năm 2023', 'from 2019 to 2023'],
  [
    '2022-11-30/2022-12-02',
    'interval',
    'từ thứ Tư, 30 tháng 11 đến thứ Sáu, 2 tháng 12 năm 2022',
    'from Wednesday 30 November to Friday 2 December 2022',
  ],
  [
    '2024-03-12/2024-03-16',
    'interval',
    'từ thứ Ba, ngày 12 đến thứ Bảy, ngày 16 tháng 3 năm 2024',
    'from Tuesday 12 to Saturday 16 March 2024',
  ],
  [
    '2024-12-30/2025-01-02',
    'interval',
    'từ thứ Hai, 30 tháng 12 năm 2024 đến thứ Năm, 2 tháng 1 năm 2025',
    'from Monday 30 December 2024 to Thursday 2 January 2025',
  ],
  ['2024-03/2024-05', 'interval', 'từ tháng 3 đến tháng 5 năm 2024', 'from March to May 2024'],
  ['2024-03/2025-03', 'interval', 'từ tháng 3 năm 2024 đến tháng 3 năm 2025', 'from March 2024 to March 2025'],
  ['2025-Q1/2025-Q3', 'interval', 'từ quý I đến quý III năm 2025', 'from quarter 1 to quarter 3 of 2025'],
  ['--09-02/--09-05', 'interval', 'từ ngày 2 đến ngày 5 tháng 9', 'from 2 to 5 September'],
  ['1945/1945-09', 'interval', 'từ năm 1945 đến tháng 9 năm 1945', 'from 1945 to September 1945'],
  ['2020/..', 'interval', 'từ năm 2020', 'from 2020'],
];

describe('a date in words', () => {
  it.each(CASES)('says %s (%s) in Vietnamese and English', (value, grain, vi, en) => {
    expect(formatDateValue(value, grain, 'vi')).toBe(vi);
    expect(formatDateValue(value, grain, 'en')).toBe(en);
  });

  it('shows a value as it stands rather than inventing a day', () => {
    for (const odd of ['2023-02-30', '2022-13', 'hôm qua', '', '/', '99999-01-01'])
      expect(formatDateValue(odd, 'day', 'vi')).toBe(odd);
  });
});

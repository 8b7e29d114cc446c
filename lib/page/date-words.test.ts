import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-words.ts';

describe('dateInWords', () => {
  it('names the weekday of a day, whatever the time zone of the machine', () => {
    expect(dateInWords({ value: '2022-12-01' }, 'vi')).toMatch(/^Thứ Năm.*1 tháng 12.*2022$/);
    expect(dateInWords({ value: '2022-12-01' }, 'en')).toMatch(/^Thursday, December 1, 2022$/);
  });

  it('says no more than the text did', () => {
    expect(dateInWords({ value: '2025' }, 'vi')).toBe('Năm 2025');
    expect(dateInWords({ value: '2025-Q2' }, 'vi')).toBe('Quý 2 năm 2025');
    expect(dateInWords({ value: '2025-04' }, 'vi')).toMatch(/^Tháng 4.*2025$/);
    expect(dateInWords({ value: null }, 'vi')).toBeUndefined();
  });

  it('shows both ends of an interval', () => {
    expect(dateInWords({ value: '2019/2023' }, 'vi')).toBe('Năm 2019 – Năm 2023');
  });
});

import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-words.ts';

describe('dateInWords', () => {
  it('says the day of the week in the language of the interface', () => {
    expect(dateInWords({ value: '2022-12-01' }, 'vi')).toBe('Thứ Năm, 1 tháng 12 năm 2022');
    expect(dateInWords({ value: '2022-12-01' }, 'en')).toBe('Thursday, 1 December 2022');
  });

  it('says no more than the text did', () => {
    expect(dateInWords({ value: '2025' }, 'vi')).toBe('Năm 2025');
    expect(dateInWords({ value: '2025-Q2' }, 'vi')).toBe('Quý II năm 2025');
    expect(dateInWords({ value: '2025-04' }, 'vi')).toBe('Tháng 4 năm 2025');
    expect(dateInWords({ value: null }, 'vi')).toBeUndefined();
  });

  it('shows both ends of an interval', () => {
    expect(dateInWords({ value: '2019/2023' }, 'vi')).toBe('Từ năm 2019 đến năm 2023');
  });
});

import { describe, expect, it } from 'vitest';
import { formatMoment, inVietnam } from './format-moment.ts';

describe('a moment', () => {
  it('is told in the time of Vietnam', () => {
    expect(formatMoment('2022-12-01T17:05:00+07:00', 'vi')).toBe('thứ Năm, 1 tháng 12 năm 2022, 17:05');
    expect(formatMoment('2022-12-01T18:30:00Z', 'vi')).toBe('thứ Sáu, 2 tháng 12 năm 2022, 01:30');
    expect(formatMoment('2022-12-01T18:30', 'en')).toBe('Thursday, 1 December 2022, 18:30');
  });

  it('has no time where none is written', () => {
    expect(inVietnam('2022-12-01')).toEqual({ day: '2022-12-01' });
    expect(formatMoment('2022-12-01', 'vi')).toBe('thứ Năm, 1 tháng 12 năm 2022');
  });

  it('is shown as it stands where it is none', () => {
    expect(formatMoment('hôm qua', 'vi')).toBe('hôm qua');
    expect(inVietnam('hôm qua')).toBeUndefined();
    expect(inVietnam(undefined)).toBeUndefined();
  });
});

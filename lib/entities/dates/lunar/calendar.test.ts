import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../tests/setup/own-time.ts';
import { findDates } from '../find-dates.ts';
import { DATE_RULES } from '../rules/date-rules.ts';
import { lunarToSolar } from './calendar.ts';

const read = (text: string, publishedAt = '2026-02-10') =>
  findDates({ title: '', authors: [], language: 'vi', publishedAt, blocks: [{ kind: 'paragraph', text }] });

describe('the lunar calendar', () => {
  it('keeps Tết as Vietnam kept it where China differs', () => {
    const tet = [1968, 1985, 2007, 2030].map((year) => lunarToSolar({ year, month: 1, day: 1, leap: false }));
    expect(tet).toEqual(['1968-01-29', '1985-01-21', '2007-02-17', '2030-02-02']);
  });
  it('reads lunar days, Tết and named days as solar days', () => {
    for (const [text, value] of [
      ['Chợ hoa mở đến Tết Bính Ngọ.', '2026-02-17'],
      ['Nhà vườn nghỉ mùng 1 Tết.', '2026-02-17'],
      ['Hội làng mở ngày 10/3 âm lịch.', '2026-04-26'],
      ['Chùa đông khách rằm tháng Giêng.', '2026-03-03'],
      ['Cửa hàng đóng cửa Giáng sinh 2024.', '2024-12-25'],
    ] as const)
      expect(read(text).dates.map((date) => date.value)).toEqual([value]);
  });
  it('stays linear on 100 kB of "1/1/" and keeps spans in the text', () => {
    const text = '1/1/'.repeat(25_000);
    let mentions: readonly { text: string; start: number; end: number }[] = [];
    const took = ownTime(() => {
      mentions = read(text).mentions;
    });
    expect(took).toBeLessThan(2000);
    for (const m of mentions) expect(m.text).toBe(text.slice(m.start, m.end));
  });
  it('has an example for every form', () => {
    expect(DATE_RULES.filter((rule) => rule.example === '')).toEqual([]);
  });
});

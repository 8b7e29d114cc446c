import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, TimelineEntry } from '../card/card.ts';
import { cardToIcs } from './card-to-ics.ts';

const NOW = new Date('2025-03-02T03:04:05Z');
const entry = (value: string | null, sentence: string): TimelineEntry => ({
  date: 't1',
  value,
  written: '',
  sentence,
  block: 0,
  start: 0,
  end: 0,
});
const card = (timeline: TimelineEntry[], title = 'Cầu Nậm Thia mở cửa; vé miễn phí, đi bộ'): Card => ({
  schemaVersion: 1,
  url: 'https://example.vn/cau',
  authors: [],
  readingMinutes: 1,
  title,
  event: {},
  keyPoints: [],
  statements: [],
  people: [],
  parties: [],
  dates: [],
  places: [],
  organisations: [],
  timeline,
  numbers: [],
});
const unfolded = (ics: string | undefined) => (ics ?? '').replaceAll('\r\n ', '').split('\r\n');

describe('cardToIcs', () => {
  it('writes an all-day event for a day to come and none for what is past, a month or an open date', () => {
    const past = ['2025-03-01', '2025-04', '2026', null].map((value) => entry(value, 'Xong.'));
    const lines = unfolded(cardToIcs(card([...past, entry('2025-03-05', 'Cầu mở cửa ngày 5/3.')]), NOW));
    expect(lines.filter((line) => /^(?:BEGIN|DTSTART|DTEND|DTSTAMP|SUMMARY|URL|DESCRIPTION)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTAMP:20250302T030405Z',
      'DTSTART;VALUE=DATE:20250305',
      'DTEND;VALUE=DATE:20250306',
      'SUMMARY:Cầu Nậm Thia mở cửa\\; vé miễn phí\\, đi bộ',
      'DESCRIPTION:Cầu mở cửa ngày 5/3.\\nhttps://example.vn/cau',
      'URL:https://example.vn/cau',
    ]);
    expect(cardToIcs(card(past), NOW)).toBeUndefined();
  });
  it('counts the day by the clock of Vietnam, and today as still to come', () => {
    const late = new Date('2025-03-04T18:00:00Z');
    expect(cardToIcs(card([entry('2025-03-04', 'Hội làng.')]), late)).toBeUndefined();
    expect(cardToIcs(card([entry('2025-03-05', 'Hội làng.')]), late)).toBeDefined();
  });
  it('takes a span of days as one event, a term of years as none', () => {
    const lines = unfolded(
      cardToIcs(card([entry('2025-03-05/2025-03-07', 'Chợ phiên.'), entry('2025/2030', 'x')]), NOW),
    );
    expect(lines.filter((line) => line.startsWith('DT') && !line.startsWith('DTSTAMP'))).toEqual([
      'DTSTART;VALUE=DATE:20250305',
      'DTEND;VALUE=DATE:20250308',
    ]);
  });
  it('gives the same event the same name on each saving', () => {
    const name = (now: Date) => /UID:(.+)/.exec(cardToIcs(card([entry('2025-03-05', 'x')]), now) ?? '')?.[1];
    expect(name(NOW)).toBe(name(new Date('2025-03-03T00:00:00Z')));
  });
  it('keeps every line within 75 octets and every character whole, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 300 }), (title, sentence) => {
        const ics = cardToIcs(card([entry('2025-03-05', sentence)], title), NOW) ?? '';
        const lines = ics.split('\r\n');
        expect(ics).not.toMatch(/[^\r]\n|\r(?!\n)/);
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => line.startsWith('BEGIN:')).length).toBe(2);
      }),
    );
  });
});

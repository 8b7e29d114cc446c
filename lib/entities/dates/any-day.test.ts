import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../tests/setup/read-dates.ts';
import { lunarToSolar, solarToLunar } from './lunar/calendar.ts';
import { isoDay, shiftDay } from './values/calendar.ts';

const MONTHS = 'một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai'
  .split(' ')
  .map((word) => word.replace('_', ' '));
const two = (n: number) => String(n).padStart(2, '0');
const day = fc
  .integer({ min: 0, max: (Date.UTC(2100, 11, 31) - Date.UTC(1900, 0, 1)) / 86_400_000 })
  .map((n) => shiftDay('1900-01-01', n));
const lead = fc.constantFrom(
  'ngày ',
  'sáng ',
  'tối ',
  'chiều ngày ',
  '20h ngày ',
  '7 giờ 30 phút sáng ',
  'hôm ',
  'rạng sáng ',
);

/** Ways to write day, month and year, with a word before them that says so. */
const WHOLE: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${d} tháng ${m} năm ${y}`,
  (y, m, d) => `${d} tháng ${MONTHS[m - 1]} năm ${y}`,
  (y, m, d) => `${d} tháng ${m}, ${y}`,
  (y, m, d) => `${d}/${m} năm ${y}`,
];
/** The same without the year. */
const SHORT: readonly ((m: number, d: number) => string)[] = [
  (m, d) => `${d}/${m}`,
  (m, d) => `${d}-${m}`,
  (m, d) => `${d}.${m}`,
  (m, d) => `${two(d)}/${two(m)}`,
  (m, d) => `${d} tháng ${m}`,
  (m, d) => `${d} tháng ${MONTHS[m - 1]}`,
];
/** Sentences around it; whole ones stand alone, the others tell nothing of past or future. */
const FRAMES: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => `Chợ họp ${date}.`,
  (date) => `${date.charAt(0).toUpperCase()}${date.slice(1)}, nước lên ở làng Mây.`,
  (date) => `Chợ làng (họp ${date}) đông khách.`,
  (date) => `Theo ông Lê Mây, ${date} có mưa ở 3 xã.`,
  (date) => `"Nhà tôi ngập ${date}", bà nói.`,
  (date) => `Giá lúa ${date}: 7.000 đồng một ký, tăng 5%.`,
  (date) => `Từ ${date} tại chợ Mây, đội Suối hòa đội Núi 2-2.`,
];
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];
const index = (list: readonly unknown[]) => fc.nat(list.length - 1);

describe('any day of 1900 to 2100', () => {
  it('comes back as the same day in any form, in any sentence', () => {
    fc.assert(
      fc.property(day, lead, index(WHOLE), index(FRAMES), day, (iso, word, form, frame, publishedAt) => {
        const written = `${word}${WHOLE[form]?.(...parts(iso))}`;
        const read = readDates(FRAMES[frame]?.(written) ?? '', publishedAt);
        expect(read.map(([text, value]) => [text.toLowerCase(), value])).toEqual([[written, iso]]);
      }),
      { numRuns: 2000 },
    );
  });
  it('comes back without its year where it is near the day of publication', () => {
    fc.assert(
      fc.property(
        day,
        lead,
        index(SHORT),
        index(FRAMES),
        fc.integer({ min: -150, max: 150 }),
        (iso, word, form, frame, away) => {
          const [, m, d] = parts(iso);
          // 29 February is the nearest one that there is.
          fc.pre(!(m === 2 && d === 29));
          // "hôm 5/3" has been.
          fc.pre(word !== 'hôm ' || away >= -3);
          const written = `${word}${SHORT[form]?.(m, d)}`;
          const read = readDates(FRAMES[frame]?.(written) ?? '', shiftDay(iso, away));
          expect(read.map(([text, value]) => [text.toLowerCase(), value])).toEqual([[written, iso]]);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('comes back from its lunar date', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const lunar = solarToLunar(iso);
        fc.pre(lunar !== null && lunar.year >= 1900 && lunar.year <= 2099);
        if (!lunar) return;
        expect(lunarToSolar(lunar)).toBe(iso);
        if (lunar.leap) return;
        const written = `ngày ${lunar.day} tháng ${lunar.month} năm ${lunar.year} âm lịch`;
        expect(readDates(`Hội mở ${written}.`)).toEqual([[written, iso]]);
      }),
      { numRuns: 500 },
    );
  });
  it('is none where the calendar has no such day', () => {
    for (const written of ['30/2/2024', '31-4-2025', '29.2.2023', '32/1/2024', '5/13/2024'])
      expect(readDates(`Chợ họp ngày ${written}.`).map(([text]) => text)).not.toContain(`ngày ${written}`);
    expect(isoDay(2024, 2, 30)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../tests/setup/own-time.ts';
import { datesOf } from '../../../tests/setup/read-dates.ts';

const PIECES =
  '1 2 12 31 99 2025 1/ -12 .5 / - – . , ( ) : " % ngày tháng năm tuần thứ hai sáng tối nay qua mai mùng tết âm_lịch quý thế_kỷ xx iv từ đến và 24/7 1/1/ 20h 9-11h giai_đoạn nhiệm_kỳ cùng_ngày rằm giêng đầu cuối tới sau'
    .split(' ')
    .map((piece) => piece.replace('_', ' '));
const mess = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    {
      maxLength: 80,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', '', ', ').map((between) => pieces.join(between)));
const day = fc.constantFrom('2025-11-26', '2024-02-29', '1999-12-31T23:30:00+07:00', '', 'hôm qua', '9999-99-99');

/** What repeats itself without end. */
const ENDLESS = [
  '1/1/',
  '1-1-',
  '1.1.',
  '12',
  '1 ',
  '1, ',
  '12/',
  ' - 5',
  '5 đến ',
  '1, 2 và 3/4 ',
  'ngày 5, ',
  'ngày ',
  'tháng ',
  'năm ',
  'một ',
  'năm năm ',
  'từ 1 đến ',
  '20h ',
  '20h ngày ',
  'thứ hai ',
  'tết ',
  'mùng 1 và ',
  'rằm tháng ',
  '2019-',
  '2019 - 2023, ',
  'x',
  'thế kỷ ',
  'đêm 7 rạng sáng ',
  'sáng nay ',
  'cùng ngày ',
  ' ',
  'İ',
  '(',
  'ngày 5/3 và ',
];

/** Sixteen times the text: 256 times the time would be the square of it. Between lies what a busy machine may add. */
const TOO_MUCH = 100;

describe('any text', () => {
  it('gives mentions that lie in the text in order, each with a value of its grain or none', () => {
    fc.assert(
      fc.property(fc.array(mess, { minLength: 1, maxLength: 3 }), day, (texts, publishedAt) => {
        const { mentions, dates } = datesOf(texts, publishedAt);
        let [block, end] = [0, 0];
        for (const mention of mentions) {
          if (mention.block !== block) [block, end] = [mention.block, 0];
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.text).toBe(texts[block]?.slice(mention.start, mention.end));
          expect(mention.text.length).toBeGreaterThan(0);
          end = mention.end;
        }
        for (const { value } of dates)
          if (value !== null)
            for (const one of value.split('/'))
              expect(one).toMatch(/^-?\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|-H[12]|-W\d\d)?$|^\d{3}X$|^\d\dXX$/);
      }),
      { numRuns: 1500 },
    );
  });
  it('takes time in step with its length, whatever repeats', () => {
    const time = (piece: string, length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return ownTime(() => datesOf(text));
    };
    const ratio = (piece: string) => time(piece, 100_000) / Math.max(2, time(piece, 6_250));
    for (const piece of ENDLESS) {
      // The best of three, where a busy machine spoils the first.
      let best = ratio(piece);
      for (let chance = 1; best >= TOO_MUCH && chance < 3; chance += 1) best = Math.min(best, ratio(piece));
      expect(best, JSON.stringify(piece)).toBeLessThan(TOO_MUCH);
    }
  }, 60_000);
});

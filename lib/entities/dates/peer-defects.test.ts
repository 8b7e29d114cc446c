import { describe, expect, it } from 'vitest';
import { readDates } from '../../../tests/setup/read-dates.ts';

/** Published on Wednesday 26 November 2025. What other finders of Vietnamese dates get wrong, and what it means. */
const DEFECTS: readonly { defect: string; text: string; read: readonly [string, string | null][] }[] = [
  { defect: 'a part of the day stands for today', text: 'Chợ họp sáng 20/11.', read: [['sáng 20/11', '2025-11-20']] },
  {
    defect: 'a part of the day before a whole date too',
    text: 'Tối ngày 02 tháng 10 năm 1972, nước lên.',
    read: [['Tối ngày 02 tháng 10 năm 1972', '1972-10-02']],
  },
  { defect: '"this week" is the next', text: 'Giá lúa tuần này tăng.', read: [['tuần này', '2025-W48']] },
  { defect: '"this month" is the next', text: 'Giá lúa tháng này tăng.', read: [['tháng này', '2025-11']] },
  { defect: 'no day with a dash', text: 'Chợ họp ngày 12-8.', read: [['ngày 12-8', '2025-08-12']] },
  { defect: 'no day with a dot', text: 'Chợ họp ngày 28.12.', read: [['ngày 28.12', '2025-12-28']] },
  { defect: 'the year of a month is lost', text: 'Cầu xong tháng 1-2026.', read: [['tháng 1-2026', '2026-01']] },
  { defect: '"4-5/12" is a day of 2012', text: 'Hội mở từ 4-5/12.', read: [['4-5/12', '2025-12-04/2025-12-05']] },
  {
    defect: 'a range keeps its last day only',
    text: 'Hội mở ngày 8-9/11.',
    read: [['ngày 8-9/11', '2025-11-08/2025-11-09']],
  },
  { defect: 'ordinals are weekdays', text: 'Cô về thứ ba, chị về thứ hai trong cuộc đua.', read: [] },
  { defect: '"năm 23 tuổi" is a year', text: 'Cô rời làng năm 23 tuổi.', read: [] },
  { defect: '"24/7" is a day', text: 'Tiệm mở cửa 24/7 quanh chợ.', read: [] },
  { defect: 'a fraction is a day', text: 'Chỉ 1/3 số hộ có nước.', read: [] },
  { defect: 'a round is a day', text: 'Đội Mây thua ở vòng 1/8.', read: [] },
  { defect: 'a duration is a day', text: 'Hồ cạn 4 năm sau khi cầu sập.', read: [] },
  { defect: 'no quarters', text: 'Làng lãi trong quý III/2025.', read: [['quý III/2025', '2025-Q3']] },
  { defect: 'quarters in the other spelling', text: 'Làng lãi trong quí 2/2025.', read: [['quí 2/2025', '2025-Q2']] },
  { defect: 'no halves', text: 'Làng lãi nửa đầu năm 2025.', read: [['nửa đầu năm 2025', '2025-H1']] },
  { defect: 'no "this year"', text: 'Hồ đầy trong năm nay.', read: [['năm nay', '2025']] },
  { defect: 'no "last year"', text: 'Hồ cạn hồi năm ngoái.', read: [['năm ngoái', '2024']] },
  {
    defect: 'no first months of a year',
    text: 'Làng lãi 9 tháng đầu năm 2025.',
    read: [['9 tháng đầu năm 2025', '2025-01/2025-09']],
  },
  {
    defect: 'no decades, or with the grain of a year',
    text: 'Cầu xây thập niên 80.',
    read: [['thập niên 80', '198X']],
  },
  { defect: 'no centuries in Roman figures', text: 'Chùa dựng thế kỷ XVIII.', read: [['thế kỷ XVIII', '17XX']] },
  {
    defect: 'no terms and periods',
    text: 'Hội đồng nhiệm kỳ 2021-2026 họp về giai đoạn 2026 - 2030.',
    read: [
      ['nhiệm kỳ 2021-2026', '2021/2026'],
      ['giai đoạn 2026 - 2030', '2026/2030'],
    ],
  },
  { defect: 'no holidays', text: 'Chợ nghỉ Quốc khánh 2/9/2024.', read: [['Quốc khánh 2/9/2024', '2024-09-02']] },
  {
    defect: 'a lunar day is read as a solar one',
    text: 'Hội mở ngày 10/3 âm lịch.',
    read: [['ngày 10/3 âm lịch', '2026-04-26']],
  },
  {
    defect: 'the full moon of the first month is January',
    text: 'Hội mở rằm tháng Giêng.',
    read: [['rằm tháng Giêng', '2026-03-03']],
  },
  {
    defect: '"next Monday" is in two weeks',
    text: 'Chợ họp thứ Hai tuần sau.',
    read: [['thứ Hai tuần sau', '2025-12-01']],
  },
  {
    defect: 'a weekend is one day',
    text: 'Mưa lớn cuối tuần trước.',
    read: [['cuối tuần trước', '2025-11-22/2025-11-23']],
  },
  { defect: '"13.11" is a time of day', text: 'Chợ họp ngày 13.11.', read: [['ngày 13.11', '2025-11-13']] },
  { defect: '"tối 15/11" is 15 o’clock', text: 'Chợ họp tối 15/11.', read: [['tối 15/11', '2025-11-15']] },
  { defect: 'a month of the past is taken for the next', text: 'Hồ cạn hồi tháng 7.', read: [['tháng 7', '2025-07']] },
  { defect: 'bare "qua" is yesterday', text: 'Xe đi qua cầu.', read: [] },
  { defect: '"5 năm" is a time of day', text: 'Cô ở đây 5 năm.', read: [] },
  { defect: 'no date with a dash without "ngày"', text: 'Chợ họp chiều 25-11.', read: [['chiều 25-11', '2025-11-25']] },
];

describe('defects of other finders', () => {
  for (const { defect, text, read } of DEFECTS)
    it(`does not have: ${defect}`, () => {
      expect(readDates(text)).toEqual(read);
    });
  it('does not have: a day of December in January is eleven months ahead', () => {
    expect(readDates('Chợ họp ngày 31/12.', '2026-01-02')).toEqual([['ngày 31/12', '2025-12-31']]);
    expect(readDates('Chợ họp ngày 2/1.', '2025-12-30')).toEqual([['ngày 2/1', '2026-01-02']]);
  });
});

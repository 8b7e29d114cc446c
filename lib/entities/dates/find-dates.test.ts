import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

const read = (text: string, publishedAt?: string) =>
  findDates({
    title: '',
    authors: [],
    language: 'vi',
    blocks: [{ kind: 'paragraph', text }],
    ...(publishedAt ? { publishedAt } : {}),
  });
const values = (text: string, publishedAt = '2025-01-02') =>
  read(text, publishedAt).dates.map((date) => [date.mentions[0]?.text, date.value]);

describe('findDates', () => {
  it('takes the year that is nearest to the day of publication', () => {
    expect(values('Đoàn tới thăm trường chiều 31/12.')).toEqual([['chiều 31/12', '2024-12-31']]);
  });
  it('reads a full day, a term and a relative day', () => {
    expect(values('Lễ hội mở ngày 5 tháng 3 năm 2023.')).toEqual([['ngày 5 tháng 3 năm 2023', '2023-03-05']]);
    expect(values('Kế hoạch giai đoạn 2019 - 2023 đã xong.')).toEqual([['giai đoạn 2019 - 2023', '2019/2023']]);
    expect(values('Mưa lớn hôm qua.')).toEqual([['hôm qua', '2025-01-01']]);
  });
  it('leaves a day without a year open when the day of publication is not known', () => {
    expect(read('Hội nghị mở sáng 26/2.').dates[0]?.value).toBeNull();
  });
  it('takes the number of a session for no day', () => {
    expect(values('Kỳ họp thứ 2, tháng 11-2021, bàn về chợ.')).toEqual([['tháng 11-2021', '2021-11']]);
  });
  it('finds no date in a duration', () => {
    expect(values('Anh làm việc ở đây trong 3 năm.')).toEqual([]);
  });
});

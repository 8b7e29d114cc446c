import { expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import { findDates } from '../../entities/dates/find-dates.ts';
import { timeline } from './timeline.ts';

const article: Article = {
  title: '',
  authors: [],
  language: 'vi',
  publishedAt: '2025-03-02',
  blocks: [
    { kind: 'paragraph', text: 'Cầu mở cửa ngày 5/3. Thợ xong việc hôm qua.' },
    { kind: 'paragraph', text: 'Bản được lập năm 1978.' },
  ],
};

it('puts what happened first before what comes later, each with its own sentence', () => {
  const entries = timeline(article, { dates: findDates(article).dates });
  expect(entries.map(({ value, written, sentence }) => [value, written, sentence])).toEqual([
    ['1978', 'năm 1978', 'Bản được lập năm 1978.'],
    ['2025-03-01', 'hôm qua', 'Thợ xong việc hôm qua.'],
    ['2025-03-05', 'ngày 5/3', 'Cầu mở cửa ngày 5/3.'],
  ]);
});

it('orders values of all grains by the days that they cover, the wider first, the unknown last', () => {
  const text =
    'Chiều cùng ngày chợ nghỉ. Tháng 5/2025 nước lên. Cầu xây thập niên 1990, sửa năm 1995. Làng lãi trong quý II/2025. Nhà có từ thế kỷ XX. ' +
    'Chợ mở ngày 1/1/2025, vắng cả năm 2025. Thành đắp năm 179 TCN.';
  const mixed: Article = { ...article, blocks: [{ kind: 'paragraph', text }] };
  const { dates } = findDates(mixed);
  expect(timeline(mixed, { dates }).map(({ value }) => value)).toEqual([
    '-0178',
    '19XX',
    '199X',
    '1995',
    '2025',
    '2025-01-01',
    '2025-Q2',
    '2025-05',
    null,
  ]);
});

it('leaves out what is no event, and tells an event by the running text before the headline', () => {
  const blocks: Article['blocks'] = [
    { kind: 'title', text: 'Cầu mở cửa ngày 5/3' },
    { kind: 'caption', text: 'Cầu cũ năm 1990.' },
    { kind: 'paragraph', text: 'Nhờ ông Lam (SN 1983), cầu dài gấp đôi so với cầu năm 2016, theo kế hoạch năm 2019.' },
    { kind: 'paragraph', text: 'Xã nhiệm kỳ 2021-2026 mở cầu hôm 5/3. Năm 2016, lũ cuốn cầu cũ.' },
  ];
  const entries = timeline({ ...article, blocks }, { dates: findDates({ ...article, blocks }).dates });
  expect(entries.map(({ value, sentence }) => [value, sentence])).toEqual([
    ['2016', 'Năm 2016, lũ cuốn cầu cũ.'],
    ['2025-03-05', 'Xã nhiệm kỳ 2021-2026 mở cầu hôm 5/3.'],
  ]);
});

it('takes no second term for an event', () => {
  const text =
    'Hai xã các nhiệm kỳ 2015-2017, 2017-2020 mở cầu hôm 5/3; bà Hạnh giữ chức hai nhiệm kỳ liên tiếp 2005-2010.';
  const terms: Article = { ...article, blocks: [{ kind: 'paragraph', text }] };
  expect(timeline(terms, { dates: findDates(terms).dates }).map(({ value }) => value)).toEqual(['2025-03-05']);
});

it('has an unsure date once, however often it is written', () => {
  const blocks: Article['blocks'] = [{ kind: 'paragraph', text: 'Hôm 9/10 chợ mở. Đến hôm 9/10 cầu vẫn đóng.' }];
  const { publishedAt: _, ...undated } = { ...article, blocks };
  expect(timeline(undated, { dates: findDates(undated).dates })).toHaveLength(1);
});

it('tells the lead without its dateline', () => {
  const lead = 'Cầu mở cửa ngày 5/3.';
  const dated: Article = { ...article, lead, blocks: [{ kind: 'lead', text: `Tin Chiều - ${lead}` }] };
  expect(timeline(dated, findDates(dated)).map(({ sentence }) => sentence)).toEqual([lead]);
});

it('takes no day on which a paper or a bulletin comes out', () => {
  const text = 'Mời đọc báo in Tin Chiều 4/3/2025, số ra ngày 5/3/2025, và bản tin Xem nhanh 12h ngày 6/3/2025.';
  const paper: Article = { ...article, blocks: [{ kind: 'paragraph', text }] };
  expect(timeline(paper, { dates: findDates(paper).dates })).toEqual([]);
});

it('tells a day that one sentence gives in both calendars once', () => {
  const text = 'Chợ mở sáng 17/2/2026 (mùng 1 Tết Bính Ngọ).';
  const both: Article = { ...article, blocks: [{ kind: 'paragraph', text }] };
  expect(timeline(both, { dates: findDates(both).dates })).toHaveLength(1);
});

it('takes our own century for no event', () => {
  const text = 'Chùa dựng từ thế kỷ 17, khách tới chùa ở thế kỷ 21.';
  const one: Article = { ...article, blocks: [{ kind: 'paragraph', text }] };
  expect(timeline(one, { dates: findDates(one).dates }).map(({ written }) => written)).toEqual(['thế kỷ 17']);
});

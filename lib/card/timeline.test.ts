import { expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { findDates } from '../entities/dates/find-dates.ts';
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

import { expect, it } from 'vitest';
import { sourceLines } from './source-lines.ts';

const page = { title: 'Cầu mới - Báo Sông Nước', url: 'https://example.org/?utm=1' };
const article = {
  title: 'Cầu Nậm Sía nối hai bản',
  portal: 'Nhân Dân',
  publishedAt: '2022-12-01T18:30:00Z',
  url: 'https://example.org/cau',
};

it('names headline, portal and day, as the day was in Vietnam', () => {
  expect(sourceLines(article, page, 'vi')).toEqual([
    'Cầu Nậm Sía nối hai bản · Nhân Dân · thứ Sáu, 2 tháng 12 năm 2022',
    'https://example.org/cau',
  ]);
  expect(sourceLines(article, page, 'en-GB')[0]).toBe('Cầu Nậm Sía nối hai bản · Nhân Dân · Friday, 2 December 2022');
});

it('takes title and address of the page where there is no article', () => {
  expect(sourceLines(null, page, 'vi')).toEqual(['Cầu mới - Báo Sông Nước', 'https://example.org/?utm=1']);
});

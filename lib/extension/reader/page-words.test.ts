import { expect, it } from 'vitest';
import { pageWordsIn } from './page-words.ts';

it('speaks either language on the page, whatever the browser speaks', () => {
  expect(pageWordsIn('vi')('countOf', '1', '5')).toBe('Lần 1/5');
  expect(pageWordsIn('vi')('kindPerson')).toBe('Nhân vật');
  expect(pageWordsIn('en')('kindPerson')).toBe('Person');
  expect(pageWordsIn('en')('timeLeft', '40', '2')).toBe('40% · 2 min left');
});

it('leaves the text of an article as it is where that looks like a place for a value', () => {
  expect(pageWordsIn('vi')('whyTitle', 'nhận $1 và $&')).toBe('Đứng sau chức danh “nhận $1 và $&”.');
});

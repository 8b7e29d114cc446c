import { expect, it } from 'vitest';
import { findDates } from '../find-dates.ts';
import { NO_WEEKDAY } from './is-weekday.ts';

const read = (text: string) =>
  findDates({
    title: '',
    authors: [],
    language: 'vi',
    publishedAt: '2026-02-10',
    blocks: [{ kind: 'paragraph', text }],
  }).mentions.map((mention) => mention.text);

it.each(NO_WEEKDAY)('"$example" names no weekday', ({ example }) => {
  expect(read(example)).toEqual([]);
});

it.each([
  ['Chợ mở sáng thứ ba.', 'sáng thứ ba'],
  ['Chợ mở thứ Ba.', 'thứ Ba'],
  ['Chợ mở thứ hai tuần sau.', 'thứ hai tuần sau'],
  ['Chợ mở vào chủ nhật.', 'chủ nhật'],
])('"%s" names one', (text, day) => {
  expect(read(text)).toEqual([day]);
});

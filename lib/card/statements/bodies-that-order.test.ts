import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it.each<[string, string[]]>([
  [
    'Ủy ban Kiểm tra Trung ương yêu cầu Ban Thường vụ Huyện ủy xem lại con kênh.',
    ['(Ủy ban Kiểm tra Trung ương) | yêu cầu'],
  ],
  ['Công an huyện yêu cầu tài xế dừng xe.', []],
])('what bodies order is said, where their words are: %s', (line, expected) => {
  expect(said(INTRO, line)).toEqual(expected);
});

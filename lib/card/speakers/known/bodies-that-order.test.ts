import { expect, it } from 'vitest';
import { INTRO, said } from '../../../../tests/cards/said.ts';

it.each<[string, string[]]>([
  [
    'Ủy ban Kiểm tra Trung ương yêu cầu Ban Thường vụ Huyện ủy xem lại con kênh.',
    ['(Ủy ban Kiểm tra Trung ương) | yêu cầu'],
  ],
  [
    'Ủy ban Kiểm tra Trung ương nhận thấy: Huyện ủy Bản Mế đã buông lỏng.',
    ['(Ủy ban Kiểm tra Trung ương) | nhận thấy'],
  ],
  ['Ủy ban Kiểm tra Trung ương nhận thấy kênh cạn nên đã đến xem.', []],
  ['Công an huyện yêu cầu tài xế dừng xe.', []],
  ['Phía công ty yêu cầu tài xế dừng xe.', []],
  ['Tuy nhiên, Lào yêu cầu Cuba mở lại chợ biên giới.', ['(Lào) | yêu cầu']],
  ['Phía Lào cũng yêu cầu Cuba mở lại chợ biên giới.', ['(Phía Lào) | yêu cầu']],
  ['Đảng cầm quyền ở Lào yêu cầu ông Trịnh Hoài Lam từ chức.', ['(Đảng cầm quyền ở Lào) | yêu cầu']],
  [
    'Theo ông Trịnh Hoài Lam, việc Chủ tịch huyện kiểm tra kênh, đề nghị sửa cầu Bản Mế là lần đầu.',
    ['Trịnh Hoài Lam | theo'],
  ],
])('what bodies order is said, where their words are: %s', (line, expected) => {
  expect(said(INTRO, line)).toEqual(expected);
});

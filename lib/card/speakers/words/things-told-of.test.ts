import { expect, it } from 'vitest';
import { thingsToldOf } from './things-told-of.ts';

it.each([
  ['Cây cầu treo đã thông xe sáng nay.', 'Cây cầu treo'],
  ['Nhóm trộm đột nhập chợ nổi.', 'Nhóm trộm'],
  ['Đội bơi cũng vẫn giành huy chương.', 'Đội bơi'],
  ['Nhịp cầu bất ngờ đổ sập xuống kênh.', 'Nhịp cầu'],
  ['HĐND tỉnh, khóa X đã họp.', 'HĐND tỉnh, khóa X'],
  ['Hai trạm ở Pá Vi, Quảng Bắc đã mở cửa.', 'Hai trạm ở Pá Vi, Quảng Bắc'],
])('ends the things before what is told of them: %s', (text, things) => {
  expect(thingsToldOf(text)).toBe(things);
});

it('counts what was taken out of brackets as one letter', () => {
  expect(thingsToldOf('Y              đã qua đời tối nay.')).toBe('Y              đã');
  expect(thingsToldOf('Lý              đã qua đời tối nay.')).toBe('Lý             ');
});

it.each([
  ['Xã muốn giành huy chương.', 'wished'],
  ['Hiện tượng xuất hiện ở chợ nay ế ẩm, chợ vẫn đông.', 'nothing surer follows', 'Hiện tượng'],
  ['Chợ nổi: cầu đã thông xe.', 'a mark'],
  ['Chợ nổi Bản Mế', 'nothing told'],
])('of %s: %s', (text, _, things = '') => {
  expect(thingsToldOf(text)).toBe(things);
});

it('takes what is surer further on', () => {
  expect(thingsToldOf('Hiện tượng xuất hiện ở chợ đang khiến xã lo.')).toBe('Hiện tượng xuất hiện ở chợ');
});

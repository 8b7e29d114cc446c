import { expect, it } from 'vitest';
import { readBlock } from '../words/read-block.ts';
import { aloneRoleEnd } from './alone-role.ts';

/** The role that stands alone from the first letter of `post` on. */
function alone(text: string, post: string): string {
  const words = readBlock({ text }, 0, []);
  const at = words.tokens.findIndex((token) => token.start === text.indexOf(post));
  const end = aloneRoleEnd(words, at);
  return end === 0 ? '' : text.slice(words.tokens[at]?.start, words.tokens[end - 1]?.end);
}

it('is a post with its body where nobody is named beside it', () => {
  expect(alone('Hôm qua Bí thư Thành ủy Hải An khẳng định việc đó.', 'Bí thư')).toBe('Bí thư Thành ủy Hải An');
  expect(alone('Đệ nhất Phu nhân Mỹ học nấu ăn.', 'Đệ')).toBe('Đệ nhất Phu nhân Mỹ');
  expect(alone('Bệnh nhân Việt kiều Mỹ điều trị ở đó.', 'Bệnh')).toBe('Bệnh nhân Việt kiều Mỹ');
  expect(alone('Sau đó Chủ tịch nước nhấn mạnh hai việc.', 'Chủ tịch')).toBe('Chủ tịch nước');
});

it('is no post that is spoken of, no house called after one, no two and no group', () => {
  expect(alone('Ông được bầu làm Chủ tịch nước từ đó.', 'Chủ tịch')).toBe('');
  expect(alone('Ngân hàng đổi ghế nóng Tổng giám đốc hôm qua.', 'Tổng')).toBe('');
  expect(alone('Cô không hợp tiêu chí của Hoa hậu ấy.', 'Hoa hậu')).toBe('');
  expect(alone('Bà nhắc Đạo luật An ninh Tổng thống hôm qua.', 'Tổng thống')).toBe('');
  expect(alone('Tấm bảng ghi từng đời Tổng thống Mỹ ở đó.', 'Tổng thống')).toBe('');
  expect(alone('Lễ đón diễn ra ở Phủ Chủ tịch nước sáng nay.', 'Chủ tịch')).toBe('');
  expect(alone('Cô dự đêm chung kết Hoa hậu Hải An hôm qua.', 'Hoa hậu')).toBe('');
  expect(alone('Ông gặp Tổng thống Mỹ và Pháp hôm qua.', 'Tổng thống')).toBe('');
  expect(alone('Giáo viên phải viết tay sổ sách.', 'Giáo viên')).toBe('');
  expect(alone('Hôm qua hội Nghệ sĩ sân khấu họp.', 'Nghệ sĩ')).toBe('');
  expect(alone('Ông nhận bằng Tiến sĩ âm nhạc ở Nga.', 'Tiến sĩ')).toBe('');
});

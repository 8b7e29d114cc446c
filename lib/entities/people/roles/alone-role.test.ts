import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { aloneRoleEnd, REFUSALS } from './alone-role.ts';

describe('a role that stands alone', () => {
  it.each(REFUSALS)('means nobody: $example', ({ example, refuses }) => {
    const { words, from: at, to: end } = readMarked(example);
    expect(refuses(words, at, end)).toBe(true);
    expect(aloneRoleEnd(words, at)).toBe(0);
  });
  it.each([
    '[Chủ tịch nước] tới dự.',
    'Hôm qua [nhà lãnh đạo Pháp] tới dự.',
    'Tiếp {Trịnh Hoài Lam}, [Bí thư Thành ủy] khẳng định như vậy.',
    'Đoàn của [Bí thư Thành ủy] tới dự.',
    'Hôm qua [Bí thư Thành ủy Hải An] khẳng định việc đó.',
    '[Đệ nhất Phu nhân Mỹ] học nấu ăn.',
    '[Bệnh nhân Việt kiều Mỹ] điều trị ở đó.',
  ])('is somebody: %s', (marked) => {
    const { words, from: at, to: end } = readMarked(marked);
    expect(aloneRoleEnd(words, at)).toBe(end);
  });
  it.each([
    'Hôm qua {Trịnh Hoài Lam}, [Bí thư Thành ủy], tới dự.',
    'Ông được bầu làm [Chủ tịch nước] từ đó.',
    'Ngân hàng đổi ghế nóng [Tổng giám đốc] hôm qua.',
    'Cô không hợp tiêu chí của [Hoa hậu] ấy.',
    'Bà nhắc Đạo luật An ninh [Tổng thống] hôm qua.',
    'Tấm bảng ghi từng đời [Tổng thống Mỹ] ở đó.',
    'Lễ đón diễn ra ở Phủ [Chủ tịch nước] sáng nay.',
    'Cô dự đêm chung kết [Hoa hậu Hải An] hôm qua.',
    'Hôm qua hội [Nghệ sĩ] sân khấu họp.',
    'Ông nhận bằng [Tiến sĩ] âm nhạc ở Nga.',
    'Hội đồng [Bộ trưởng] họp.',
    '[Tổng lãnh sự quán] mở cửa.',
  ])('is none: %s', (marked) => {
    const { words, from: at } = readMarked(marked);
    expect(aloneRoleEnd(words, at)).toBe(0);
  });
});

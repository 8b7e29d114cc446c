import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
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
    'Hôm qua [giám đốc LBC] tới dự.',
    'Hôm qua [nữ phó tổng thống Lào] tới dự.',
    'Hôm qua [lãnh đạo Lào] tới dự.',
    'Hôm qua [chủ tịch UBND tỉnh Hải An] tới dự.',
    'Hôm qua [Bí thư Thành ủy Hải An] khẳng định việc đó.',
    '[Đệ nhất Phu nhân Mỹ] học nấu ăn.',
    '[Bệnh nhân Việt kiều Mỹ] điều trị ở đó.',
    'Hôm qua ông tặng [Tổng Bí thư] Huân chương Hữu nghị.',
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
    'Ai thắng cuộc đua [Tổng thống Lào] năm ấy?',
    'Hôm qua [bác sĩ Lào] tới dự.',
    'Hôm qua [giám đốc công ty] tới dự.',
    'Hôm qua [lãnh đạo Hải An] tới dự.',
    'Hôm qua giới [lãnh đạo Lào] tới dự.',
    'Hôm qua ban [giám đốc Công ty Lam Hạnh] tới dự.',
    'Ông tự nhận là ứng viên [tổng thống Mỹ] từ đó.',
    'Hai người được giao chức vụ bộ trưởng Bộ Y tế, [bộ trưởng Bộ Công an] hôm qua.',
    '[Tổng lãnh sự quán] mở cửa.',
    'Hôm qua ông thôi giữ chức Phó [Bí thư Huyện ủy Hải An] để nghỉ.',
  ])('is none: %s', (marked) => {
    const { words, from: at } = readMarked(marked);
    expect(aloneRoleEnd(words, at)).toBe(0);
  });
});

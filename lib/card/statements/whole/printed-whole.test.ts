import { describe, expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';

describe('a letter or speech that is printed whole', () => {
  it('says by its sentences in the first person what its author says', () => {
    const letter = [
      'Nhân dịp năm học mới, Chủ tịch nước Trịnh Hoài Lam gửi thư tới thầy trò cả nước.',
      'Tin Chiều trân trọng giới thiệu toàn văn bức thư:',
      'Các thầy cô giáo thân mến,',
      'Năm học này có ba trường mới. Tôi mong các thầy cô giữ lửa nghề.',
      'Chúng tôi tin các em sẽ chăm học.',
    ];
    expect(said(...letter)).toEqual(['Trịnh Hoài Lam | viết', 'Trịnh Hoài Lam | viết']);
  });

  it('is by whom the line names that leads to it', () => {
    const lead =
      'Tin Chiều trân trọng giới thiệu toàn văn bài phát biểu của Bí thư Tỉnh ủy Tạ Thị Thu Hạnh tại hội nghị.';
    expect(said(lead, 'Thưa các đồng chí,', 'Tôi đề nghị các đồng chí bàn kỹ về con kênh.')).toEqual([
      'Tạ Thị Thu Hạnh | phát biểu',
    ]);
  });

  it('opens with a salutation alone', () => {
    const lead = 'Chủ tịch nước Trịnh Hoài Lam đã gửi điện mừng tới bà Tạ Thị Thu Hạnh.';
    const words = 'Nhân dịp này, tôi gửi tới đồng chí lời chào thân thiết.';
    expect(said(lead, 'Đồng chí Tạ Thị Thu Hạnh thân mến,', words)).toEqual(['Trịnh Hoài Lam | viết']);
    expect(said(lead, 'Chợ nổi họp từ sáng sớm.', words)).toEqual([]);
  });

  it("is nobody's where two are named, or nobody", () => {
    const two = 'Tin Chiều giới thiệu toàn văn bức thư của ông Trịnh Hoài Lam gửi bà Tạ Thị Thu Hạnh:';
    expect(said(two, 'Tôi mong bà sớm về thăm chợ nổi bên kênh.')).toEqual([]);
    expect(said('Tin Chiều giới thiệu toàn văn bức thư:', 'Tôi mong bà sớm về thăm chợ nổi bên kênh.')).toEqual([]);
  });
});

it.each(['“Kính gửi: Bà Tạ Thị Thu Hạnh, Bí thư Tỉnh ủy.', '“Đồng chí Tạ Thị Thu Hạnh kính mến.'])(
  'no statement is whom a letter addresses: %s',
  (salutation) => {
    const lead = 'Chủ tịch nước Trịnh Hoài Lam đã gửi điện tới bà Tạ Thị Thu Hạnh. Nội dung bức điện như sau:';
    expect(said(lead, salutation, 'Chúng tôi rất mừng vì con kênh đã đào xong.”')).toEqual([
      'Trịnh Hoài Lam | viết | d',
    ]);
  },
);

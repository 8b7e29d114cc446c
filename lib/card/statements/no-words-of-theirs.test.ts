import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

describe('what is foreseen or told without anybody who says so', () => {
  it.each([
    ['rain that a storm may bring', 'Huyện Pá Vi sắp đón bão số 5, dự báo sẽ gây mưa lớn.'],
    ['a forecast that is raised', 'Hội Nhà nông nâng dự báo giá lúa lên 8%.'],
    ['a notice that is received', 'Phụ huynh nhận thông báo từ trường về việc dời chợ.'],
    ['advice that is far passed', 'Một người dân ở Pá Vi mang ống thở mười năm, vượt xa khuyến cáo của trạm y tế.'],
  ])('hears nobody of %s', (_, line) => {
    expect(said(INTRO, line)).toEqual([]);
  });
});

describe('whose words they are', () => {
  it.each<[string, string[], string[]]>([
    [
      'words without marks that go on',
      ['Ông Trịnh Hoài Lam nói: Kênh đã cạn từ tháng 1. Chúng tôi sẽ đào thêm hai kênh trước mùa mưa.'],
      ['Trịnh Hoài Lam | nói', 'Trịnh Hoài Lam | nói'],
    ],
    [
      'words that somebody sends, behind what she is',
      ['Bà Lò Thị Hạnh, vợ ông Lam, gửi lời nhắn tới xã trên mạng: "Tôi mong xã đào kênh ngay mùa này".'],
      ['Lò Thị Hạnh | gửi lời nhắn | d'],
    ],
    [
      'findings of those who inspect',
      ['Thanh tra tỉnh kết luận con kênh được đào sai thiết kế.', 'Ban Bí thư kết luận ông Lam vi phạm quy chế.'],
      ['(Thanh tra tỉnh) | kết luận', '(Ban Bí thư) | kết luận'],
    ],
    [
      'a report that closes a speech',
      ['"Mọi người đều biết rằng con kênh này sẽ cạn", bản báo cáo được huyện đưa ra hồi đầu tháng cho hay.'],
      ['(bản báo cáo được huyện đưa ra hồi đầu tháng) | cho hay | d'],
    ],
    [
      'the office by which a forecaster is told of',
      ['Ông Trịnh Hoài Lam - trưởng phòng dự báo Đài khí tượng - cho biết trời sẽ lạnh.'],
      ['Trịnh Hoài Lam | cho biết'],
    ],
    [
      'whoever says it flatly',
      ['Hội Nhà nông cũng thẳng thừng tuyên bố rằng kênh phải đào.'],
      ['(Hội Nhà nông) | tuyên bố'],
    ],
    [
      'no paper for "người này"',
      ['Theo tờ Tin Chiều, một người chèo đò bị bắt.', 'Người này phủ nhận cáo buộc lấy trộm thuyền.'],
      ['(tờ Tin Chiều) | theo', '(Người này) | phủ nhận'],
    ],
    [
      'no "cảnh sát trưởng" for "cảnh sát"',
      ['Cảnh sát trưởng huyện Pá Vi Trịnh Hoài Lam tới chợ.', 'Cảnh sát cho biết chợ đã mở.'],
      ['(Cảnh sát) | cho biết'],
    ],
  ])('gives %s', (_, lines, told) => {
    expect(said(INTRO, ...lines)).toEqual(told);
  });
});

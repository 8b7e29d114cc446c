import { expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';

it.each([
  [
    'somebody whose calling is a verb of report',
    '"Kênh đã cạn từ ba năm nay rồi", nhà phân tích Kenzo Rivers, người sống ở Bản Mế, nhận xét.',
    'Kenzo Rivers | nhận xét | d',
  ],
  [
    'who says it, and not what he is',
    '"Kênh đã cạn từ ba năm nay rồi", ông Trịnh Hoài Lam, nhà phân tích tại Hội Nhà nông, nói.',
    'Trịnh Hoài Lam | nói | d',
  ],
  [
    'to whom a source is near',
    'Tin Chiều dẫn nguồn tin thân cận với xã cho biết kênh đã sạch.',
    '(nguồn tin thân cận với xã) | cho biết',
  ],
  [
    'what an agency quotes',
    'Tin Chiều và Mây dẫn kết quả kiểm phiếu do Hội Nhà nông thông báo cho biết, chợ nổi được giữ.',
    '(kết quả kiểm phiếu do Hội Nhà nông thông báo) | cho biết',
  ],
  [
    'a poll',
    'Một cuộc thăm dò của Hội Nhà nông cho thấy nửa số dân muốn giữ chợ.',
    '(Một cuộc thăm dò của Hội Nhà nông) | cho thấy',
  ],
  [
    'who opens the sentence behind a semicolon',
    'Ông Trịnh Hoài Lam chuyển lời thăm hỏi tới Quốc vương Sokha, Chủ tịch Hội Nhà nông; bày tỏ tin tưởng kênh sẽ sạch.',
    'Trịnh Hoài Lam | bày tỏ',
  ],
  [
    'who fires back',
    'Bộ Thương mại Lào phản pháo: "Chúng tôi không hề làm bẩn con kênh".',
    '(Bộ Thương mại Lào) | phản pháo | d',
  ],
  [
    'who rejects a view in words',
    'Đại diện VKS bác quan điểm này: "Bị cáo biết rõ số tiền đó là gì".',
    '(Đại diện VKS) | bác quan điểm | d',
  ],
  ['how somebody says it', 'Hội Nhà nông tha thiết kêu gọi dân giữ sạch kênh.', '(Hội Nhà nông) | kêu gọi'],
  [
    'what somebody makes a condition',
    'Ông Trịnh Hoài Lam nêu điều kiện: chợ nổi phải được giữ.',
    'Trịnh Hoài Lam | nêu',
  ],
  ['a eulogy', 'Lời điếu có đoạn: "Ông là người con của dòng kênh".', '(Lời điếu) | có đoạn | d'],
  ['a ruling', 'Phán quyết nêu rõ: "Không ai được lấp con kênh này lần nữa".', '(Phán quyết) | nêu rõ | d'],
  [
    'in what he writes it',
    'Ông Trịnh Hoài Lam trong thông điệp gửi huyện cho biết kênh đã sạch.',
    'Trịnh Hoài Lam | cho biết',
  ],
])('knows %s', (_, sentence, statement) => {
  expect(said(sentence)).toEqual([statement]);
});

it('takes what they say in passing for no report', () => {
  expect(said('Theo nhà phân tích Kenzo Rivers, dân không tin những gì họ nói ra ở chợ.')).toEqual([
    'Kenzo Rivers | theo',
  ]);
});

it('knows him by his party in the next sentence, and by "theo ông" within one', () => {
  const named = 'Nghị sĩ Trịnh Hoài Lam cam kết giữ sạch con kênh.';
  expect(said(`${named} "Chúng tôi đến để giữ chợ", nghị sĩ đảng Hoa Mai nói.`)).toEqual([
    'Trịnh Hoài Lam | cam kết',
    'Trịnh Hoài Lam | nói | d',
  ]);
  expect(said(`${named} Quyết định này, theo ông, nhằm giữ chợ nổi cho dân hai bờ.`)).toEqual([
    'Trịnh Hoài Lam | cam kết',
    'Trịnh Hoài Lam | theo',
  ]);
});

import { describe, expect, it } from 'vitest';
import { readDates } from '../../../tests/setup/read-dates.ts';

/** What looks like a date and is none, by its kind. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  scores: [
    'Đội Mây thắng 3-1 trước đội Suối.',
    'Đội Mây hòa 2-2 ở vòng 4.',
    'Cô thắng 25-20, 25-10 sau hai ván.',
    'Đội Mây 2-1 đội Suối',
    'Làng Đoài đè bẹp làng Đông tới 4-1 trên sân nhà.',
  ],
  'how often': ['Người hay ngủ trưa 1-2 ngày/tuần khỏe hơn.'],
  'named by a day': ['Cán bộ Trại giam 30/4 bị tố.', 'Đoàn trao Giải thưởng 15 tháng 10.'],
  'before our era': ['Chiếc vòng có niên đại 500 năm trước Công nguyên.'],
  'another word': ['Hãng sữa đồng hành cùng Ngày hội Làng.'],
  'those of our time': ['Thanh niên hôm nay cần đọc sách.', 'Thế hệ trẻ của ngày hôm nay yêu làng.'],
  fractions: [
    'Có 16/17 học sinh qua kỳ thi.',
    'Hơn 2/3 diện tích hồ đã cạn.',
    'Đội Mây vào vòng 1/8.',
    'Cô được 27/30 điểm.',
  ],
  'numbers of documents': [
    'Theo Quyết định 339/QĐ-TTg, hồ được giữ.',
    'Theo Nghị quyết số 12/2024 của tỉnh.',
    'Theo Thông tư 40/2019 của bộ.',
    'Giấy phép số 137/GP-BTTTT.',
  ],
  'terms and congresses': [
    'Hội đồng khóa XIV họp.',
    'Đại hội XIV của hội.',
    'Kỳ họp thứ 6 của hội đồng.',
    'Tại Kỳ họp thứ 2, hội đồng bàn việc này.',
  ],
  'round the clock': ['Tiệm mở cửa 24/7.', 'Tiệm mở cửa 24/24 giờ.', 'Trạm trực 7/7.'],
  machines: [
    'Chiếc F-16 bay qua.',
    'Xe tăng T-72 đứng đó.',
    'Bản iOS 18.6 có lỗi.',
    'Bản cập nhật One UI 8.5.',
    'Biển số 29A-123.45 bị mờ.',
  ],
  'prices and amounts': [
    'Giá 12.500 đồng một ký.',
    'Giá từ 8-10 triệu đồng.',
    'Lãi 5,5-6,2% một năm.',
    'Động đất có độ lớn 3.6.',
    'Điểm IELTS từ 5.5 trở lên.',
  ],
  phones: ['Gọi 0912 345 678.', 'Gọi 1900 1234 để hỏi.'],
  'streets, bridges, schools': [
    'Xe chạy trên đường 30/4.',
    'Xe qua cầu 2/9.',
    'Quảng trường 30.10 đông người.',
    'Học sinh trường mầm non 19-5.',
    'Phố Cách Mạng Tháng Tám đông xe.',
    'Công viên 23.9 nhiều hoa.',
  ],
  'years inside names': [
    'Theo Luật Đất đai năm 2024, hồ được giữ.',
    'Nghị định 07 năm 2026 còn giữ phụ cấp.',
    'Theo thông tư liên tịch số 06 năm 2015, lớp có hai cô.',
    'Đội Mây dự World Cup 2026.',
    'Đội Mây đá V-League 2025 - 2026.',
    'Cô dự Olympic mùa đông 2026.',
  ],
  'names of what happened': ['Cách mạng Tháng Mười, cách mạng xã hội chủ nghĩa Tháng Mười.'],
  durations: [
    'Anh ở đây 3 năm.',
    'Cô làm 2-3 tuần một lần.',
    'Hồ cạn nhiều tháng qua.',
    'Án 2 năm 9 tháng tù.',
    'Ông đợi 4-5 giờ đồng hồ.',
    'Trong 10 năm qua, làng lớn lên.',
  ],
  ages: ['Năm 23 tuổi, cô rời làng.', 'Anh 35-45 tuổi.', 'Bé lên 5 tuổi.'],
  ordinals: [
    'Đây là lần thứ hai cô thắng.',
    'Người vợ thứ ba vắng mặt.',
    'Cô đứng thứ tư.',
    'Tàu thứ hai tới Cuba.',
    'Đêm thứ hai liên tiếp mưa.',
    'Đêm diễn thứ 5 đông khách.',
  ],
  'the number five': ['Có năm người bị lạc.', 'Nhà có năm anh em trai.'],
  'names and words': [
    'Chị Mai bán hoa.',
    'Hai giấy cùng ngày tháng năm sinh.',
    'Rapper Hiếu Thứ Hai tới làng.',
    'Cô có nhiều sáng tạo.',
    'Đội tuần tra đi qua.',
    'Tốc độ tối đa 40 km/h.',
    'Quý khách xin chờ.',
    'Ngày càng đông khách.',
    'Chiều dài cầu 40 m.',
  ],
  'comes back': [
    'Thứ hai hằng tuần chợ nghỉ.',
    'Sáng thứ bảy và chủ nhật hằng tuần chợ nghỉ.',
    'Hồ cạn từ tháng 6 đến tháng 8 hằng năm.',
    'Mỗi sáng thứ Năm bà ra chợ.',
    'Chợ họp ngày 15/3 hằng năm.',
    'Tiệm mở từ thứ hai đến thứ sáu.',
    'Vé số mở vào các ngày thứ Hai, Tư và Sáu.',
    'Vào một buổi chiều Chủ nhật, cô gặp anh.',
  ],
  vague: [
    'Hiện nay hồ đã cạn.',
    'Mấy hôm nay khách đông.',
    'Hai hôm nay khách đông.',
    'Anh về làng được hơn năm nay.',
    'Hơn tháng qua, nước mặn vào làng.',
    'Gần tuần qua, trời rét.',
    'Từ bao năm nay bà bán hoa.',
    'Đã hai mươi năm nay bà bán hoa.',
    'Gần hai mươi lăm năm trước, hồ cạn.',
    'Lâu nay hồ vẫn cạn.',
    'Hằng năm nay có lệ cúng hồ.',
    'Suốt 6 năm trước hồ đầy.',
    'Thời gian tới hồ sẽ đầy.',
    'Những năm gần đây hồ cạn.',
    'Một năm trước tổng tuyển cử, hồ cạn.',
  ],
};

describe('what only looks like a date', () => {
  for (const [kind, texts] of Object.entries(NONE))
    it(`leaves ${kind} alone`, () => {
      expect(texts.flatMap((text) => readDates(text).map(([written]) => `${written} in "${text}"`))).toEqual([]);
    });
  it('takes "24/7" for a day where a word says so', () => {
    expect(readDates('Cầu thông xe vào ngày 24/7.', '2025-07-01')).toEqual([['ngày 24/7', '2025-07-24']]);
  });
});

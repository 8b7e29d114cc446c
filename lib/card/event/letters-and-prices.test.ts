import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

it.each([
  [
    'all bodies of a list that write',
    'Lào chúc mừng Cuba',
    'Ban Chấp hành Trung ương Đảng Lao động Lào; Hội Hữu nghị Lào; Chủ tịch nước Trịnh Hoài Lam đã gửi điện mừng tới Cuba.',
    {
      who: 'Ban Chấp hành Trung ương Đảng Lao động Lào; Hội Hữu nghị Lào; Chủ tịch nước Trịnh Hoài Lam',
      what: 'đã gửi điện mừng tới Cuba',
    },
  ],
  [
    'no letter of another',
    'Lào chia buồn với Cuba',
    'Chủ tịch nước Trịnh Hoài Lam đã gửi điện chia buồn tới Chủ tịch Cuba; Thủ tướng Tạ Thu Hạnh gửi điện thăm hỏi tới Thủ tướng Cuba.',
    { who: 'Chủ tịch nước Trịnh Hoài Lam', what: 'đã gửi điện chia buồn tới Chủ tịch Cuba' },
  ],
  [
    'no feast for its day',
    'Chủ tịch nước gửi thư cho phụ nữ',
    'Nhân kỷ niệm Ngày Quốc tế Phụ nữ 8/3, Chủ tịch nước Trịnh Hoài Lam gửi thư chúc mừng phụ nữ cả nước.',
    { who: 'Chủ tịch nước Trịnh Hoài Lam', what: 'gửi thư chúc mừng phụ nữ cả nước' },
  ],
  [
    'what prices go up to',
    'Giá vàng sáng nay tăng mạnh',
    'Giá vàng miếng lên 146,6 triệu đồng một lượng, tăng 2 triệu đồng so với hôm qua.',
    { who: 'Giá vàng miếng', what: 'lên 146,6 triệu đồng một lượng, tăng 2 triệu đồng so với hôm qua' },
  ],
  [
    'what a count tells that an agency quotes',
    'Đảng Bảo thủ thắng cử ở Lào',
    'Tin Chiều dẫn kết quả kiểm phiếu sơ bộ do huyện thông báo cho biết, đảng Bảo thủ giành 40 ghế trong cuộc bầu cử.',
    { who: 'đảng Bảo thủ', what: 'giành 40 ghế trong cuộc bầu cử' },
  ],
  [
    'whom a party leads',
    'Liên minh Hoa Mai thắng cử ở Lào',
    'Liên minh Hoa Mai do đảng Bảo thủ của ông Lam dẫn dắt giành 40 ghế trong cuộc bầu cử.',
    { who: 'Liên minh Hoa Mai', what: 'giành 40 ghế trong cuộc bầu cử' },
  ],
])('takes %s', (_, title, lead, event) => {
  expect(eventOf(title, lead)).toEqual(event);
});

it('gives no newspaper for who did it that prints a speech', () => {
  const lead = 'Báo Tin Chiều trân trọng giới thiệu toàn văn bài phát biểu của ông Trịnh Hoài Lam.';
  expect(eventOf('Toàn văn bài phát biểu của ông Lam', lead).who).not.toBe('Báo Tin Chiều');
});

it('takes a funeral for what took place', () => {
  const lead = 'Chiều 1/3, Lễ truy điệu, an táng ông Trịnh Hoài Lam được cử hành trọng thể tại Cần Thơ.';
  expect(eventOf('Lễ truy điệu ông Lam', lead).what).toMatch(/^Lễ truy điệu, an táng ông Trịnh Hoài Lam được cử hành/u);
});

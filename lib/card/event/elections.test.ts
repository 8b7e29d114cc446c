import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

it.each([
  [
    'Đảng Bảo thủ về nhất ở Canada',
    'Kết quả kiểm phiếu sơ bộ rạng sáng 1/3 cho thấy đảng Bảo thủ giành 140 ghế, hơn đảng Tự do hai ghế.',
    { who: 'đảng Bảo thủ', what: 'giành 140 ghế, hơn đảng Tự do hai ghế' },
  ],
  [
    'Lào có chủ tịch mới',
    'Ông Trịnh Hoài Lam, ứng viên phe đối lập, đắc cử Chủ tịch xã sau khi đối thủ thừa nhận thất bại.',
    { who: 'Ông Trịnh Hoài Lam', what: 'đắc cử Chủ tịch xã sau khi đối thủ thừa nhận thất bại' },
  ],
  [
    'Điện mừng Quốc khánh Lào',
    'Nhân dịp Quốc khánh Lào, Tổng Bí thư Trịnh Hoài Lam, Chủ tịch nước Tạ Thu Hạnh, Thủ tướng Lò Văn Sâm đã gửi điện mừng tới Chủ tịch nước Lào.',
    {
      who: 'Tổng Bí thư Trịnh Hoài Lam, Chủ tịch nước Tạ Thu Hạnh, Thủ tướng Lò Văn Sâm',
      what: 'đã gửi điện mừng tới Chủ tịch nước Lào',
    },
  ],
  [
    'Đảng cũ thắng ở Lào',
    'Cựu chủ tịch Trịnh Hoài Lam, đang bị tòa án huyện giam tại Pá Vi, thắng cử chức trưởng xã hôm qua.',
    { who: 'Cựu chủ tịch Trịnh Hoài Lam', what: 'thắng cử chức trưởng xã hôm qua' },
  ],
  [
    'Chủ tịch nước Lào thăm Việt Nam',
    'Nhận lời mời của Tổng Bí thư Trịnh Hoài Lam và Phu nhân, Tổng Bí thư Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Lào Otto Weiss và Phu nhân thăm Việt Nam.',
    {
      who: 'Tổng Bí thư Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Lào Otto Weiss và Phu nhân',
      what: 'thăm Việt Nam',
    },
  ],
])('tells who won, came to office and wrote: %s', (title, sentence, event) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toMatchObject(event);
});

import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'a body that does something, and not those whose appeal it hears',
    'Y án hai người trộm thuyền',
    'Không chấp nhận kháng cáo của Trịnh Hoài Lam, Tạ Thị Thu Hạnh, HĐXX tòa phúc thẩm đã tuyên phạt hai người trộm thuyền ba năm tù.',
    { who: 'HĐXX tòa phúc thẩm', what: 'đã tuyên phạt hai người trộm thuyền ba năm tù' },
  ],
  [
    'who does it, and not who presides',
    'Quốc hội thông qua Luật Đê điều',
    'Sáng 1/3, dưới sự điều hành của Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Trịnh Hoài Lam, Quốc hội khóa XIV tiến hành thảo luận Luật Đê điều.',
    { who: 'Quốc hội khóa XIV', what: 'tiến hành thảo luận Luật Đê điều', when: 'Sáng 1/3' },
  ],
  [
    'two, and not the paper in which that is read',
    'Hai đảng ở Lào mở chợ',
    'Báo Tin Chiều của Lào cho biết, Chủ tịch Hội Nhà nông Trịnh Hoài Lam và Thủ tướng Lào Tạ Thị Thu Hạnh, Chủ tịch Đảng Hoa Mai, đã đồng ý mở chợ nổi.',
    {
      who: 'Chủ tịch Hội Nhà nông Trịnh Hoài Lam và Thủ tướng Lào Tạ Thị Thu Hạnh',
      what: 'đã đồng ý mở chợ nổi',
    },
  ],
  [
    'who does it behind an opening',
    'Trung ương kỷ luật ông Lam',
    'Sáng 1/3, khai mạc Hội nghị lần thứ 13, Trung ương quyết định cách chức ông Trịnh Hoài Lam.',
    { who: 'Trung ương', what: 'quyết định cách chức ông Trịnh Hoài Lam', when: 'Sáng 1/3' },
  ],
  [
    'who does it behind a day of the week',
    'Họp về kênh ngày thứ sáu',
    'Thứ Ba, ngày 18/2, Quốc hội tiếp tục ngày làm việc thứ sáu về con kênh.',
    { who: 'Quốc hội', what: 'tiếp tục ngày làm việc thứ sáu về con kênh' },
  ],
  [
    'a party that is for something by its name',
    'Đảng Kênh đào báo thắng 70% ghế',
    'Ngày 1/3, Đảng Liên đoàn vì dân chủ (LDC) thông báo sẽ giành 70% số ghế.',
    { who: 'Đảng Liên đoàn vì dân chủ', what: 'thông báo sẽ giành 70% số ghế' },
  ],
  [
    'whom an office follows, with its place in brackets',
    'Giáo viên bị trò đánh',
    'Ngày 1/3, thầy Trịnh Hoài Lam, giáo viên môn toán của Trường THPT Hoa Mai (Bản Mế) bị một học sinh đánh trong giờ học.',
    { who: 'thầy Trịnh Hoài Lam', what: 'bị một học sinh đánh trong giờ học' },
  ],
])('takes %s', (_, title, lead, event) => {
  expect(eventOf(title, lead, REST)).toMatchObject(event);
});

it('takes the wish of a headline where no sentence tells it', () => {
  expect(eventOf('Ông Trịnh Hoài Lam chúc mừng năm mới Lào', 'Lễ hội ở Lào kéo dài ba ngày.', REST)).toEqual({
    who: 'Ông Trịnh Hoài Lam',
    what: 'chúc mừng năm mới Lào',
  });
});

it('names nobody by "Đại biểu" alone', () => {
  expect(eventOf('Đại biểu hỏi về con kênh', 'Đại biểu đề nghị huyện nêu rõ vì sao con kênh cạn.', REST)).toEqual({});
});

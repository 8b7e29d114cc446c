import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'what they were doing, and the place of it in parts',
    'Đò chở khách bị chặn trên kênh',
    'Đang đón khách ở xã Trà Linh, huyện Pá Vi, đò của nhà đò Sen bị hai người lạ chặn lại.',
    { who: 'đò của nhà đò Sen', what: 'bị hai người lạ chặn lại' },
  ],
  [
    'what they did before',
    'Ba tên trộm cá bị bắt',
    'Đột nhập vào đầm nuôi cá ở Bản Mế, ba tên trộm cá đã bị dân làng bắt.',
    { who: 'ba tên trộm cá', what: 'đã bị dân làng bắt' },
  ],
  [
    'a stretch of time',
    'Hai trăm giáo viên xin mở trường',
    'Tính đến ngày 1/3, hơn 200 giáo viên tại huyện Pá Vi đã đồng loạt xin mở trường.',
    { who: 'hơn 200 giáo viên tại huyện Pá Vi' },
  ],
  [
    'what it is compared to',
    'Luật Đê điều thêm ba điều',
    'So với bản cũ, dự thảo Luật Đê điều bổ sung ba điều về đê sông.',
    { who: 'dự thảo Luật Đê điều', what: 'bổ sung ba điều về đê sông' },
  ],
  [
    'what it looks forward to',
    'Trao huy hiệu cho người cao tuổi',
    'Hướng tới Ngày hội chợ nổi, sáng 1/3, Huyện ủy Pá Vi trao Huy hiệu Đảng cho 30 đảng viên.',
    { who: 'Huyện ủy Pá Vi', what: 'trao Huy hiệu Đảng cho 30 đảng viên', when: 'sáng 1/3' },
  ],
  [
    'where and when it was sent from',
    'Đảng Hoa Mai dẫn đầu',
    'Viêng Chăn, 1-3 (Tin Chiều) — Đảng Cộng sản Nhật Bản được 26% trong cuộc bầu cử xã.',
    { who: 'Đảng Cộng sản Nhật Bản', what: 'được 26% trong cuộc bầu cử xã' },
  ],
  [
    'the news that somebody has died, and who leads them',
    'Đoàn huyện Pá Vi viếng bà Hạnh',
    'Được tin bà Tạ Thị Thu Hạnh, nguyên Trưởng ban, từ trần, ngày 1/3, đoàn đại biểu huyện Pá Vi do ông Trịnh Hoài Lam dẫn đầu đã đến viếng ở Bản Mế.',
    { who: 'đoàn đại biểu huyện Pá Vi', what: 'đã đến viếng ở Bản Mế', when: 'ngày 1/3' },
  ],
])('finds who did it behind %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  [
    'a decision and what it does to others',
    'Lào cấm đánh cá, dân chài khó sống',
    'Hành động cấm đánh cá của Lào trên hồ gây cản trở dân chài, trái với thỏa thuận.',
    { what: 'Hành động cấm đánh cá của Lào trên hồ gây cản trở dân chài, trái với thỏa thuận' },
  ],
  [
    'many people with what they do to somebody by name',
    'Đuổi theo người hút cát',
    'Hàng chục cảnh sát truy đuổi ông Trịnh Hoài Lam suốt 20 km trên kênh.',
    { who: 'Hàng chục cảnh sát', what: 'truy đuổi ông Trịnh Hoài Lam suốt 20 km trên kênh' },
  ],
  [
    'many people with what came along',
    'Dập lửa ở chợ nổi',
    'Hàng trăm lính cứu hỏa cùng thuyền bơm nước được điều đến chợ nổi.',
    { who: 'Hàng trăm lính cứu hỏa cùng thuyền bơm nước', what: 'được điều đến chợ nổi' },
  ],
  [
    'those who died',
    'Lật đò trên kênh Bản Mế',
    'Ít nhất bốn người thiệt mạng khi đò lật trên kênh Bản Mế.',
    { who: 'Ít nhất bốn người', what: 'thiệt mạng khi đò lật trên kênh Bản Mế' },
  ],
  [
    'a price with its day',
    'Giá lúa hôm nay giảm',
    'Giá lúa hôm nay 1/3 giảm nhẹ ở các chợ ven kênh.',
    { who: 'Giá lúa', what: 'giảm nhẹ ở các chợ ven kênh' },
  ],
  [
    'those without a name who praise it, with where they are',
    'Giới chức Cần Thơ khen chợ nổi Bản Mế',
    'Giới chức y tế tại Cần Thơ đánh giá cao chợ nổi Bản Mế.',
    { who: 'Giới chức y tế tại Cần Thơ', what: 'đánh giá cao chợ nổi Bản Mế' },
  ],
  [
    'what somebody said behind a colon, where it is told at length',
    'Sở Y tế nói về nước kênh',
    'Sáng 1/3, ông Trịnh Hoài Lam cho biết: nếu không có gì thay đổi thì tháng tới huyện sẽ công bố kết quả đo nước kênh.',
    { who: 'ông Trịnh Hoài Lam', when: 'Sáng 1/3' },
  ],
  [
    'a price whose name ends as a small word does',
    'Giá USD tự do tăng',
    'Giá USD tự do đã bất ngờ tăng lên mức 23.100 đồng vào sáng 1/3.',
    { who: 'Giá USD tự do' },
  ],
  [
    'those who came to tell of something',
    'Lào bắt ba nhà báo',
    'Chính quyền Lào đã bắt ba nhà báo đến đưa tin về chợ nổi.',
    { who: 'Chính quyền Lào', what: 'đã bắt ba nhà báo đến đưa tin về chợ nổi' },
  ],
])('tells of %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  [
    'what another thing gave somebody',
    'Chiếc cúp của Lam',
    'Chiếc cúp Hoa Mai giúp Trịnh Hoài Lam vừa lên thứ ba ở huyện.',
  ],
  ['what it is because of', 'Cháy cảng Bản Mế', 'Cảng lớn nhất Bản Mế cháy do bị sét đánh lần thứ hai trong tuần.'],
  ['what was said before', 'Mở chợ nổi', 'Ông Trịnh Hoài Lam đề nghị như vậy khi mở chợ nổi.'],
  ['what it is now', 'Đội hình chèo thuyền', 'Đội chèo hiện tại của Bản Mế có sáu tay chèo thuyền.'],
])('tells nothing of %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, REST)).toEqual({});
});

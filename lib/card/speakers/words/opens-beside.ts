import { anyOf, type WordTable } from '../../../text/word-table.ts';

/** What opens a sentence in front of its subject, by its first words; a pattern, whole words. */
export const OPENINGS: WordTable = [
  {
    example: 'Sáng 1/3, xã đã mở chợ.',
    words: 'ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm|lúc|dịp|ngay|những ngày|sắp|mới đây|nhiệm kỳ|khóa|đầu|giữa',
  },
  { example: 'Thứ Ba, ngày 1/3, xã đã mở chợ.', words: 'thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật' },
  {
    example: 'Hết tháng 3, xã đã mở chợ.',
    words: 'hết(?= năm| quý| tháng| tuần)|tính (?:đến|chung)|cận (?:tết|kề)|từng|suốt|đúng|chỉ (?:còn|trong|vài|ít)',
  },
  {
    example: 'Các ngày 1 và 2/3, xã đã mở chợ.',
    words: '(?:các|cùng|(?:cả )?(?:hai|ba)) ngày(?= \\d|,)|cũng (?:trong|vào|sáng|chiều|tối|ngày|tại)|cách đây',
  },
  { example: 'Tháng 3/2026', words: '(?:năm \\d{4}|tháng \\d[\\d/.-]*|quý [\\dIVX]+)$' },
  {
    example: 'Tại Cần Thơ, xã đã mở chợ.',
    words: 'tại|trong|ở|trên|dưới|ngoài|vào|từ|đến|qua|bên lề|bên cạnh|bên(?= (?:dòng|bờ|sông|hồ|kênh))',
  },
  {
    // Behind "Sau hai ngày làm việc …".
    example: 'Khẩn trương, nghiêm túc, xã đã mở chợ.',
    words: '(?:khẩn trương|nghiêm túc|sôi nổi|thẳng thắn|trách nhiệm|dân chủ|sâu sắc|trí tuệ|đoàn kết)(?= *(?:$|,))',
  },
  {
    example: 'Sau lễ, xã đã mở chợ.',
    words: 'sau|trước|khi|khai mạc|kết thúc|tiếp nối|tiếp tục(?= (?:chương trình|kỳ họp|phiên họp|chuyến|đợt) )',
  },
  {
    example: 'Nhân dịp năm mới, xã đã mở chợ.',
    words: 'nhân(?! viên| dân)|kỷ niệm|chào mừng|hưởng ứng|hòa (?:trong|chung)|hướng (?:tới|về)|lập thành tích',
  },
  {
    example: 'Theo kế hoạch, xã đã mở chợ.',
    words:
      'theo|căn cứ|dựa (?:vào|trên)|thông qua|bằng|thực hiện|thay mặt|thừa (?:ủy quyền|lệnh)|được sự (?:ủy quyền|đồng ý|nhất trí|phân công)',
  },
  { example: 'Dù trời mưa, xã đã mở chợ.', words: 'dù|bất chấp|trái với|vì|do|nhờ|lo ngại|liên quan' },
  {
    example: 'Để giữ chợ, xã đã rào đường.',
    words: 'để|nhằm|với|cùng(?= (?:với|đoàn|gia đình) )|không chỉ|so với',
  },
  {
    example: 'Trả lời báo chí, ông Lam nói vậy.',
    words:
      'trả lời|phát biểu|giải trình|góp ý|phản ứng|nói về|tiếp nhận|được tin|hưởng (?:thọ|dương)|nhận (?:được|tin|lời)',
  },
  {
    example: 'Lợi dụng trời tối, nhóm trộm bỏ chạy.',
    words: 'lợi dụng|mở rộng(?= (?:điều tra|vụ)(?!\\p{L}))|ban hành(?= ngày)|ứng phó|gác lại|vượt qua|sở hữu|đi|vứt',
  },
  {
    // What it did before, or why; but "phát hiện vi phạm, xã …" is one more of what is done, as here.
    example: 'Nhận thấy đường vắng, xã đã rào chợ.',
    words:
      'nhận thấy|phát hiện|kiểm tra|thừa nhận|nghi ngờ|phúc đáp|đáp lại|xuất phát|lo sợ|không(?! (?:quân|gian|khí|phận|lưu|ai|ít|chỉ|có|phải)(?!\\p{L}))|đang|vừa|được',
  },
  {
    example: 'Đột nhập chợ nổi, nhóm trộm đã lấy hai thuyền.',
    words:
      'đột nhập|va (?:vào|chạm)|nhặt|hay tin|cho rằng|thuê(?! b)|giả(?! th)|mâu thuẫn|chở|mang|lái xe|tham gia|chạy|quá trình',
  },
  {
    // Why, and in what state.
    example: 'Bị dân đuổi, nhóm trộm đã bỏ thuyền.',
    words:
      'bị(?! (?:cáo|can|hại|đơn)(?!\\p{L}))|thấy|nghe|hy vọng|bức xúc|giữ|lần đầu(?: tiên)?|chào đón|trở (?:về|lại)|chỉ(?= (?:sau|vì|trong) )',
  },
  { example: 'Đánh bại Lào, đội vào chung kết.', words: 'đánh bại|giành|thua|thắng(?! cảnh| lợi)' },
];

/** Times, places and occasions in front of a subject; what it did besides: "Lợi dụng trời tối, nhóm trộm đã …". */
export const OPENS_BESIDE = new RegExp(
  `^(?:${anyOf(OPENINGS)})(?!\\p{L})|^(?:(?:khoảng|gần|hơn) )?\\d+(?:h| (?:giờ|phút|ngày|tuần|tháng|năm)(?!\\p{L}))|^\\d`,
  'iu',
);

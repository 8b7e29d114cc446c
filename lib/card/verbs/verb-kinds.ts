/**
 * Verbs that report what somebody says, by how safely they do. Counts of the press: "cho biết", "nói", "cho rằng" are nearly always a report;
 * the others are one only behind somebody who can speak. Directives ("yêu cầu", "chỉ đạo", "giao") are one where what is to be done follows.
 * Our own work.
 * `core`: anybody who can speak may stand before it, with more between. `public`: bodies and countries too, right before it.
 * `personal`: a person alone, since of a body it tells a stance and no words.
 * `directive`: the same, where nothing in the sentence says it better: "Theo bà Hạnh, ông Lam đã yêu cầu …".
 */
export type VerbKind = 'core' | 'public' | 'personal' | 'directive';

/** Each row with an example of one of its verbs. */
export const GROUPS: readonly [VerbKind, string][] = [
  // Ông Lam cho biết kênh đã sạch.
  [
    'core',
    'cho biết thêm|cho biết|cho hay|cho rằng|nói thêm|nói rằng|nói rõ|nói|khẳng định|tái khẳng định|nhấn mạnh|nhận định',
  ],
  // Bà Hạnh chia sẻ thêm: “Chúng tôi sẽ trở lại”.
  [
    'core',
    'chia sẻ thêm|chia sẻ|nêu thêm|thừa nhận|phỏng đoán|phân trần|quả quyết|than phiền|phàn nàn|ngụ ý|tiết lộ|giải thích|lý giải|cảnh báo|tuyên bố|nêu rõ|chỉ rõ|lưu ý|kể lại|kể|nhớ lại|tâm sự|bộc bạch|xác nhận|khuyến cáo|nhìn nhận|bình luận|khai nhận|nhận thấy|thêm|hé lộ|lập luận|trấn an|nhắc lại|thông tin thêm|đưa tin|dự báo|dự đoán|phân tích|đánh giá|viết|kết luận|gọi|nhận xét|thông tin|hỏi|ví von|biện hộ|đùa rằng|phát hiện rằng|công bố|đăng|có đoạn viết|có đoạn|dẫn chứng|cho thấy|diễn giải|than thở|bức xúc|phản hồi|bào chữa rằng|tranh luận rằng|phản biện rằng|suy đoán rằng|đồng ý rằng|bảo rằng|than rằng|bổ sung rằng|khoe|trăn trở|thú nhận|giải trình|ra tuyên bố|đưa ra tuyên bố|ra thông cáo|ra thông báo|đưa ra thông báo|đưa ra cảnh báo|đưa ra phân tích|đưa ra nhận định|gợi ý rằng|lo lắng rằng|trình bày rằng|thanh minh rằng|phân bua rằng|thốt lên rằng|truy vấn|băn khoăn rằng|mỉa mai rằng|biểu thị rằng',
  ],
  // Chính phủ Cuba cam kết giữ giá điện.
  [
    'public',
    'đề nghị|đề xuất|kiến nghị|kêu gọi|cam kết|thông báo|loan báo|lên án|chỉ trích|tố|bác bỏ|phủ nhận|bác tin|cáo buộc|tố cáo|ước tính|xin lỗi|phản bác|trả lời|phát biểu|thúc giục|đáp|mô tả|phản ánh|chỉ ra|khuyến nghị|trao đổi|đáp trả|phản pháo|bác quan điểm|bác ý kiến|bác lập luận|bác nhận định|tường thuật|phản ảnh|góp ý|đính chính|đe dọa|dọa|không loại trừ',
  ],
  // Chủ tịch nước bày tỏ tin tưởng …
  [
    'personal',
    'bày tỏ|cảm ơn|cám ơn|chúc mừng|chào mừng|hoan nghênh|đánh giá cao|mong muốn|mong|tin tưởng|tin rằng|tự tin rằng|lo rằng|hy vọng|hi vọng|kỳ vọng|vui mừng|chúc|khen ngợi|biểu dương|ghi nhận|hứa|khai|nêu bật|nêu|chia buồn|lo ngại|quan ngại|đặt câu hỏi|khuyên|đưa ra đề xuất|ca ngợi|khen|nhắc nhở|đặt vấn đề|căn dặn|dặn dò|nhắn nhủ|gửi lời cảm ơn|gửi lời chúc mừng|gửi lời chia buồn|tin|băn khoăn|thắc mắc|trình bày|bảo|ví|so sánh|đồng tình|không đồng tình|tán thành|không tán thành|nhất trí|đơn cử|đòi|chế giễu',
  ],
  // Ông Lam yêu cầu các trạm mở cửa cả đêm.
  ['directive', 'yêu cầu|chỉ đạo|giao'],
];

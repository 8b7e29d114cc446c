import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it.each<[string, string[]]>([
  ['“Kênh này không ai dọn nên rác đầy bờ” - một cư dân ở đây bức xúc.', ['(một cư dân ở đây) | bức xúc | d']],
  ['Chị Tạ Thị Thu Hạnh bức xúc: “Kênh này không ai dọn nên rác đầy bờ”.', ['Tạ Thị Thu Hạnh | bức xúc | d']],
  ['Chị Tạ Thị Thu Hạnh bức xúc cho biết kênh đầy rác.', ['Tạ Thị Thu Hạnh | cho biết']],
  ['Chị Tạ Thị Thu Hạnh rất bức xúc.', []],
  ['Xã ghi nhận nhiều vấn đề bức xúc.', []],
  ['“Cả vụ này chúng tôi lỗ nặng vì kênh cạn nước”, nhân viên này than thở.', ['(nhân viên này) | than thở | d']],
  ['Hội Nhà nông phản hồi rằng kênh đã sạch.', ['(Hội Nhà nông) | phản hồi']],
  ['Khách hàng phản hồi lại chất lượng nước kém.', []],
  // What a group believes nobody has said.
  ['Giới quan sát tin rằng kênh sẽ cạn.', []],
  ['Ông Trịnh Hoài Lam tin rằng kênh sẽ cạn.', ['Trịnh Hoài Lam | tin rằng']],
  ['Nhóm nghiên cứu suy đoán rằng kênh đã cạn từ lâu.', ['(Nhóm nghiên cứu) | suy đoán rằng']],
  ['Xã đào kênh, làm dấy lên suy đoán rằng chợ sẽ dời.', []],
  ['Ông Trịnh Hoài Lam tự tin rằng kênh sẽ xong.', ['Trịnh Hoài Lam | tự tin rằng']],
  ['Hội Nhà nông, nhóm từng mở chợ nổi, phủ nhận tin kênh cạn.', ['(Hội Nhà nông) | phủ nhận']],
  ['Ông Trịnh Hoài Lam bào chữa rằng kênh không sâu.', ['Trịnh Hoài Lam | bào chữa rằng']],
  ['Ông Trịnh Hoài Lam bổ sung rằng kênh sẽ xong.', ['Trịnh Hoài Lam | bổ sung rằng']],
  ['“Kênh này dài nhất vùng và ai cũng biết”, ông Trịnh Hoài Lam khoe với khách.', ['Trịnh Hoài Lam | khoe | d']],
  ['Thanh tra Chính phủ nhận định kênh đã sạch.', ['(Thanh tra Chính phủ) | nhận định']],
  ['Văn phòng Chính phủ nhận được đơn về con kênh.', []],
  ['Ông Trịnh Hoài Lam nêu thực trạng kênh cạn.', ['Trịnh Hoài Lam | nêu']],
  ['Ông Trịnh Hoài Lam khai lễ giỗ bên kênh.', []],
  ['Bà Tạ Thị Thu Hạnh rất vui mừng.', []],
  ['Kết quả kiểm tra của Sở Y tế cho biết kênh đã sạch.', ['(Kết quả kiểm tra của Sở Y tế) | cho biết']],
  ['Thủ tướng Lào cực lực lên án vụ việc.', ['(Thủ tướng Lào) | lên án']],
  ['Ông Trịnh Hoài Lam căn dặn, mỗi người cần giữ kênh sạch.', ['Trịnh Hoài Lam | căn dặn']],
  ['Ông Trịnh Hoài Lam gửi lời cảm ơn tới đội thợ đào kênh.', ['Trịnh Hoài Lam | gửi lời cảm ơn']],
  ['Do đó, tòa kết luận con kênh đã đào sai chỗ.', ['(tòa) | kết luận']],
  ['Ông Trịnh Hoài Lam dự và chỉ đạo Đại hội.', []],
  ['Liên minh mà ông Trịnh Hoài Lam đề xuất nay giữ 20 ghế.', []],
  ['Một liên minh đề xuất giữa hai đảng đã tan rã.', []],
  ['Hai đảng đã hẹn ngày trình bày tuyên bố chính sách.', []],
  ['Ông Trịnh Hoài Lam đón khách với 21 phát đại bác chào mừng.', []],
  ['Ông Trịnh Hoài Lam phát biểu trên truyền hình tối 1/3 rằng kênh sẽ xong.', ['Trịnh Hoài Lam | phát biểu']],
  ['Ông Trịnh Hoài Lam cử đặc phái viên sang chúc mừng xã mới.', []],
  ['Ông Trịnh Hoài Lam chúc mừng xã mới.', ['Trịnh Hoài Lam | chúc mừng']],
  ['Hai xã thông báo cho nhau về tình hình con kênh.', []],
  ['Hai xã đánh giá về tình hình con kênh.', []],
  ['Chị Tạ Thị Thu Hạnh khoe dáng bên kênh.', []],
  ['Ông Trịnh Hoài Lam khen đội thợ đào “khéo như thợ bạc”.', ['Trịnh Hoài Lam | khen | d']],
  ['Ông Trịnh Hoài Lam được tặng bằng khen: “Vì kênh sạch”.', []],
  ['Bà Tạ Thị Thu Hạnh, Giám đốc Sở Y tế, đánh giá rủi ro “ở mức trung bình”.', ['Tạ Thị Thu Hạnh | đánh giá | d']],
  ['Xã đánh giá rủi ro của kênh.', []],
  ['“Sức nước của kênh đang tăng nhanh chóng”, Sách trắng nêu.', ['(Sách trắng) | nêu | d']],
  ['Ông Trịnh Hoài Lam thú nhận kênh chưa sạch.', ['Trịnh Hoài Lam | thú nhận']],
  ['Ông Trịnh Hoài Lam giải trình kênh cạn vì nắng.', ['Trịnh Hoài Lam | giải trình']],
  ['Ông Trịnh Hoài Lam giải trình về con kênh.', []],
  ['Ông Trịnh Hoài Lam dọa rút thợ nếu kênh cạn.', ['Trịnh Hoài Lam | dọa']],
  ['Đây là lần đầu tiên Trịnh Hoài Lam dọa rút thợ.', []],
  ['Ông Trịnh Hoài Lam, phó ban đào kênh của tỉnh, thông tin kênh đã sạch.', ['Trịnh Hoài Lam | thông tin']],
  ['Ông Trịnh Hoài Lam không loại trừ khả năng kênh cạn.', ['Trịnh Hoài Lam | không loại trừ']],
  ['Xã không loại trừ ai.', []],
  ['Ông Trịnh Hoài Lam nêu bật vai trò của kênh.', ['Trịnh Hoài Lam | nêu bật']],
  [
    'Thứ trưởng Trịnh Hoài Lam chuyển lời thăm hỏi của lãnh đạo Đảng, Nhà nước tới bà con; nhấn mạnh kênh sẽ sạch.',
    ['Trịnh Hoài Lam | nhấn mạnh'],
  ],
  ['Ông Trịnh Hoài Lam gọi đây là ngày vui của xã.', ['Trịnh Hoài Lam | gọi']],
  ['Ông Trịnh Hoài Lam góp ý cần đào kênh sớm.', ['Trịnh Hoài Lam | góp ý']],
  ['Ông Trịnh Hoài Lam tin bà Tạ Thị Thu Hạnh sẽ trở lại.', ['Trịnh Hoài Lam | tin']],
  ['Trên mạng có tin ông Trịnh Hoài Lam sẽ trở lại.', []],
  ['Ông Trịnh Hoài Lam tin tưởng lời mời của nhóm trộm.', []],
  ['Ông Trịnh Hoài Lam nhắc nhở và gọi hai em ra bờ kênh.', []],
  ['Ông Trịnh Hoài Lam gặp bà Tạ Thị Thu Hạnh, cùng đánh giá tình hình mở chợ.', []],
  ['Ông Trịnh Hoài Lam đánh giá tình hình con kênh đang xấu đi.', ['Trịnh Hoài Lam | đánh giá']],
  ['Đội này liên tục khai hỏa về phía chợ.', []],
  ['Những người chỉ trích nói kênh đã cạn.', ['(Những người chỉ trích) | nói']],
  ['Bộ Ngoại giao Nhật Bản cùng ngày thông báo sẽ mở chợ.', ['(Bộ Ngoại giao Nhật Bản) | thông báo']],
  ['Theo mạng phát thanh và truyền hình TCC, kênh đã cạn.', ['(mạng phát thanh và truyền hình TCC) | theo']],
  ['Ông Trịnh Hoài Lam than thở trên Tin Chiều rằng kênh cạn.', ['Trịnh Hoài Lam | than thở']],
  ['Ông Trịnh Hoài Lam phản biện rằng kênh chưa cạn.', ['Trịnh Hoài Lam | phản biện rằng']],
  ['Ông Trịnh Hoài Lam vắng mặt. Ông Lam “sậy” thừa nhận kênh cạn.', ['Trịnh Hoài Lam | thừa nhận']],
  // Nothing is told of what he said.
  ['Ông Trịnh Hoài Lam phản bác.', []],
  ['Ông Trịnh Hoài Lam, 70 tuổi, cho Tin Chiều biết ông sẽ về.', ['Trịnh Hoài Lam | cho Tin Chiều biết']],
  [
    'Ông Trịnh Hoài Lam cho phóng viên báo Tin Chiều hay: “Kênh này đã sạch từ hôm qua rồi”.',
    ['Trịnh Hoài Lam | cho phóng viên báo Tin Chiều hay | d'],
  ],
  ['Luật sư Trịnh Hoài Lam bào chữa cho bị cáo Hạnh cho rằng kênh đã sạch.', ['Trịnh Hoài Lam | cho rằng']],
  ['Luật sư Trịnh Hoài Lam bảo vệ quyền lợi cho bị hại đề nghị đào kênh.', ['Trịnh Hoài Lam | đề nghị']],
])('%s', (line, expected) => {
  expect(said(INTRO, line)).toEqual(expected);
});

it('tells what kin says of nobody who is named without them', () => {
  expect(said('Ông Otto Weiss về quê. Vợ Weiss cho biết kênh đã sạch.')).toEqual(['(Vợ Weiss) | cho biết']);
});

it.each<[string, string[]]>([
  ['Theo PGS, TS Trịnh Hoài Lam, kênh sẽ cạn.', ['Trịnh Hoài Lam | theo']],
  ['Theo GS, TSKH Trịnh Hoài Lam, Chủ tịch Hội Nhà nông, kênh sẽ cạn.', ['Trịnh Hoài Lam | theo']],
  ['Ông Trịnh Hoài Lam- Giám đốc Sở Y tế nói kênh sạch.', ['Trịnh Hoài Lam | nói']],
  ['Bà Tạ Thị Thu Hạnh– Phó Chủ tịch UBND xã cho hay kênh sạch.', ['Tạ Thị Thu Hạnh | cho hay']],
])('%s: a comma within degrees parts nothing, a dash that leans on a name does', (line, expected) => {
  expect(said(INTRO, line)).toEqual(expected);
});

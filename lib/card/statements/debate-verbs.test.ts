import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it.each<[string, string[]]>([
  ['Đại biểu Trịnh Hoài Lam (Quảng Bắc) băn khoăn việc kênh cạn mỗi năm.', ['Trịnh Hoài Lam | băn khoăn']],
  ['Đại biểu Trịnh Hoài Lam băn khoăn, kênh dài mà chỉ có ba cây cầu.', ['Trịnh Hoài Lam | băn khoăn']],
  ['Nhiều người còn băn khoăn về con kênh.', []],
  ['Đại biểu Trịnh Hoài Lam đồng tình với ban soạn thảo về việc giữ chợ.', ['Trịnh Hoài Lam | đồng tình']],
  ['Ông Trịnh Hoài Lam không đồng tình với ý kiến lấp kênh.', ['Trịnh Hoài Lam | không đồng tình']],
  ['Ông Trịnh Hoài Lam đã đồng tình với đề nghị của xã và ký lệnh đào kênh.', []],
  ['Chính sách giữ kênh nhận được sự đồng tình rất cao của bà con.', []],
  ['Ông Trịnh Hoài Lam tán thành việc mở chợ nổi.', ['Trịnh Hoài Lam | tán thành']],
  ['Ông Lam cũng nhất trí với dự thảo luật về chợ nổi.', ['Trịnh Hoài Lam | nhất trí']],
  ['Hai bên nhất trí mở thêm cửa khẩu bên kênh.', []],
  ['Ông Trịnh Hoài Lam đơn cử xã Bản Mế từng đóng chợ nổi.', ['Trịnh Hoài Lam | đơn cử']],
  ['Bà Tạ Thị Thu Hạnh mở nhiều chợ, đơn cử chợ nổi Bản Mế.', []],
  ['Ông Trịnh Hoài Lam đặt vấn đề liệu kênh có cạn.', ['Trịnh Hoài Lam | đặt vấn đề']],
  ['Bà Tạ Thị Thu Hạnh đòi bầu cử sớm ở huyện.', ['Tạ Thị Thu Hạnh | đòi']],
  ['Bà Tạ Thị Thu Hạnh đòi chủ thuyền trả 20 triệu đồng.', []],
  ['Ông Trịnh Hoài Lam dọa phủ quyết kế hoạch đào kênh.', ['Trịnh Hoài Lam | dọa']],
  ['Bà Tạ Thị Thu Hạnh chế giễu kế hoạch đào kênh là “trò hề của năm cũ”.', ['Tạ Thị Thu Hạnh | chế giễu | d']],
  ['Bà Tạ Thị Thu Hạnh thách thức cả huyện.', []],
  ['Nhiều cử tri phản ánh giá nước tăng quá nhanh.', ['(Nhiều cử tri) | phản ánh']],
  ['Giá nước phản ánh cái khó của người dân.', []],
  [
    '“Các huyện phải khẩn trương rà soát kênh mương trên địa bàn” - Bộ Nông nghiệp chỉ đạo.',
    ['(Bộ Nông nghiệp) | chỉ đạo | d'],
  ],
  ['Ông Trịnh Hoài Lam dự và chỉ đạo.', []],
  ['Ông Trịnh Hoài Lam yêu cầu các xã rà soát kênh, đánh giá cụ thể từng cây cầu.', ['Trịnh Hoài Lam | yêu cầu']],
  ['Cục trưởng Cục Đường thủy yêu cầu các xã rà soát kênh.', ['(Cục trưởng Cục Đường thủy) | yêu cầu']],
  ['Ông Trịnh Hoài Lam ghi nhận bà Hạnh là người gắn bó với chợ.', ['Trịnh Hoài Lam | ghi nhận']],
  ['Nhà máy ghi nhận doanh thu là 20 tỷ đồng.', []],
  [
    '“Chúng tôi sẽ trả tiền cho mọi người dân trong tuần tới”, Hoa Mai ra thông cáo hôm 1/3.',
    ['(Hoa Mai) | ra thông cáo | d'],
  ],
  ['Sau vụ “trả tiền cho mọi người dân”, Sở Thuế Pá Vi đã đưa ra thông báo quyết định.', []],
  ['Hội Mây (HM) - đơn vị giữ chợ của huyện, cho biết chợ sẽ mở.', ['(Hội Mây) | cho biết']],
  [
    'Ông Trịnh Hoài Lam, chủ nhiệm câu lạc bộ, phát biểu trước toàn thể hội nghị của huyện hôm 26/2: “Kênh sẽ không bao giờ cạn”.',
    ['Trịnh Hoài Lam | phát biểu | d'],
  ],
  ['Đại biểu Trịnh Hoài Lam thắc mắc vì sao kênh cạn.', ['Trịnh Hoài Lam | thắc mắc']],
  ['Bà Tạ Thị Thu Hạnh trình bày đã góp tiền sửa kênh từ năm trước.', ['Tạ Thị Thu Hạnh | trình bày']],
  ['Ông Trịnh Hoài Lam trình bày báo cáo về con kênh.', []],
  ['Bà Tạ Thị Thu Hạnh bảo, năm nay mất mùa.', ['Tạ Thị Thu Hạnh | bảo']],
  ['Ông Trịnh Hoài Lam đảm bảo, kiểm tra và bảo vệ con kênh.', []],
  ['Ông Trịnh Hoài Lam ví con kênh như “một con rắn đang ngủ”.', ['Trịnh Hoài Lam | ví | d']],
  ['“Có ai dọn kênh đâu, nói mãi cũng thế thôi”, ông Trịnh Hoài Lam lấy ví dụ.', ['Trịnh Hoài Lam | lấy ví dụ | d']],
  [
    'Hội Nhà nông Quảng Bắc ra tuyên bố phản ứng: “Kênh này là của dân, không ai được lấp”.',
    ['(Hội Nhà nông Quảng Bắc) | ra tuyên bố | d'],
  ],
  [
    'Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh hôm qua gặp Chủ tịch xã và khuyên ông mở chợ.',
    ['(Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh) | khuyên'],
  ],
  [
    'Kết luận hội nghị, ông Trịnh Hoài Lam đã tiếp thu, ghi nhận các ý kiến và khẳng định: Kênh sẽ được đào lại.',
    ['Trịnh Hoài Lam | khẳng định'],
  ],
  ['Ông Trịnh Hoài Lam sẽ đi xem kênh, xác định chỗ cạn và dự báo mùa nước.', []],
  [
    'Bà Tạ Thị Thu Hạnh, người thay ông Trịnh Hoài Lam làm Giám đốc, nói: “Kênh này phải đào lại từ đầu”.',
    ['Tạ Thị Thu Hạnh | nói | d'],
  ],
  ['Hội đàm với Tổng Bí thư, Thủ tướng Trịnh Hoài Lam khẳng định kênh đã sạch.', ['Trịnh Hoài Lam | khẳng định']],
  ['Phóng viên đề nghị bà cho biết về con kênh, bà Hạnh nói kênh đã sạch.', ['Tạ Thị Thu Hạnh | nói']],
])('%s: what is said in a debate', (line, expected) => {
  expect(said(INTRO, line)).toEqual(expected);
});

it.each([
  'Huyện ủy Bản Mế họp, đánh giá công tác quý I.',
  'Thành ủy Quảng Bắc tổ chức hội nghị, đánh giá công tác sáu tháng đầu năm.',
  'Ông Trịnh Hoài Lam đến chợ rồi nhận cảm ơn 200 triệu đồng.',
  'Lượng mưa gấp nhiều lần dự báo, buộc các hồ mở cửa xả.',
  'Ông Trịnh Hoài Lam phụ trách chỉ đạo Tạp chí Kênh Xanh, về xã.',
])('%s: no words of anybody', (line) => {
  expect(said(INTRO, line)).toEqual([]);
});

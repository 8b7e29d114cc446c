/**
 * Syllables of Vietnamese names, the frequent first.
 * Source: counts over duyet/vietnamese-namedb (MIT); no full name is kept.
 */
export const SURNAMES: readonly string[] = [
  'Nguyễn Trần Lê Phạm Võ Huỳnh Phan Bùi Hoàng Vũ Đỗ Trương Đặng Hồ Ngô Dương Đoàn Đinh Trịnh Cao Đào Mai Lương Lưu',
  'Lâm Hà Thái Phùng Tạ Lý Văn Tô Vương Châu Chu Từ Quách Tôn Tống Đồng Hứa Tăng Lã Đậu Diệp Đàm Kiều Triệu La Lại',
  'Thạch Y Chung Lữ Dư Bạch Hồng Trang Âu Giang Nhan Thân Bành Cáp Nông Vy Phó Mã Hàn Quang Nghiêm Nhữ Trà Cù',
  'Khương Ông Ung Mạc Hùynh Sầm Danh Tưởng Vi Le Ôn Hàng Liêu Tiết Lục Ninh Vòng Thi Uông Trình Lăng Trầm Doãn Phù',
  'Trinh Lư Lộ Mạch Kỷ Khổng Chế Quản Xa Ánh Khưu Thiều Mông Biện Viên',
].flatMap((line) => line.split(' '));

export const MIDDLE_SYLLABLES: readonly string[] = [
  'Văn Thị Minh Hoàng Thanh Ngọc Quốc Đức Quang Anh Hữu Thành Xuân Duy Đình Trung Tuấn Tấn Hồng Công Trọng Thế Lê',
  'Tiến Nguyễn Kim Trần Nhật Hải Mạnh Vũ Việt Thái Đăng Hoài Bảo Huy Huỳnh Phương Chí Phước Trường Khánh Bá Thu',
  'Thiên Viết Nguyên Vĩnh Cao Khắc Phạm Phúc Phú Gia Như Thiện Phi Đại Trí Mỹ Phan Sơn Hà Võ Nam Long Thùy Bích',
  'Đặng Hồ Nhựt Hùng Thúy Kiều Dương Trương An Vinh Mai Sĩ Quý Bình Tuyết Yến Đỗ Tất Tùng Quỳnh Diễm Diệu Kỳ Thảo',
  'Sỹ Lâm Cẩm Vương Lan Ánh Thất Hiếu Linh Khương Đắc Châu Phát Đạt Chánh Lương Toàn Lệ Ngô Đoàn Khoa Thạch Trúc',
  'Thuỳ Khải Hưng Triệu Tự Huyền Diệp Thuận Mậu Chấn Vân Tiểu Giang Khôi Tri Cảnh Đông Đinh Nhất Lộc Tú Ái Hạnh Hào',
  'Sinh Lý Thủy Hoàn Lưu Hương Danh Tâm Tố Quí Nguyệt Cát Trịnh Đào Kiên Tân Chiến Tường Khả Nữ Tài Thuý Hoà Viễn',
  'Nghĩa Thăng Huệ Đạo Thịnh Trà Hoa Hàn Thân Song Kiến Quyết Phụng Nương Bắc Doãn Tứ Vạn Bé Thúc Hằng Trang Liên',
  'Phong Mộng Ất Hiển Tăng Hiền Lập Vĩ Bỉnh Kế Tiên Tôn Nhân Siêu Bửu Dư Cần Nhi Hòa Thương Thọ Bạch Vỹ Dũng',
  'Đan Quách Hạ Sanh Tắc Bách Khiết Thư Nhã Đường Nhữ Thụy Y Tử Ân Cấn Hòai Hửu Khai Định Vi',
].flatMap((line) => line.split(' '));

export const GIVEN_SYLLABLES: readonly string[] = [
  'Anh Huy Tuấn Duy Nam Hoàng Minh Hiếu Dũng Đạt Cường Hùng Tùng Sơn Thành Hải Trung Long Vũ Nguyên Đức Linh Tâm',
  'Tiến Phúc Phương Thắng Thịnh Khoa Vinh Hưng Khánh Quân Tài Trí An Bảo Phong Toàn Quang Nghĩa Nhân Việt Thanh',
  'Bình Lâm Tú Trường Tân Dương Lộc Thái Phú Thảo Tín Thiện Phát Ngọc Sang Thông Hà Luân Phước Mạnh Thuận Vương',
  'Giang Danh Hiệp Ngân Công Đại Đăng Hòa Hiền Trang Thi Nhật Hậu Quốc Khang Dung Kiên Quý Kha Thương Châu Phi Ân',
  'Lợi Kiệt Khải Thọ Hạnh Hiển Văn Chương Khôi Trọng Định Hương Nga Đông Loan Nhựt Huyền Yến Mai Chung Thiên Cảnh',
  'Hằng Nhi Chiến Khương Vân Triều Quyền Hoàn Hoài Quỳnh Tấn Khiêm Chinh Mẫn Quyết Tiên Thư Bằng Lập Khanh Thủy Ánh',
  'Xuân Thức Hân Hào Liêm Mỹ Như Trực Tường Tuân Trâm Luận Duyên Nhã Tính Chính Thúy Vượng Lực My Thạch Sinh Cương',
  'Hữu Lân Lý Trình Phụng Vĩ Chi Hoa Huân Lưu Thùy Trúc Sỹ Tuyên Trinh Ly Chánh Điền Điệp Duyệt Kim Đồng Ninh Toản',
  'Triết Hảo Viễn Nhung Tuyền Uyên Huấn Hồng Quyên Sĩ Thu Thưởng Đoàn Lê Hoà Hường Luật Nhơn Viên Tịnh Vy Giáp Du',
  'Oanh Tiệp Ái Vĩnh Thân Thuần Hiến Hiệu Kiều Nghi Nghị Nhàn Huỳnh Lan Ý Em Tuyển Trân Uy Diệu Thoa Khuê Diệp Kỳ',
  'Thống Sáng Tuyến Nhất Tuyết Phượng Hóa Huệ Nghiệp Nhẫn Hoan Trà Tưởng Thơ Đạo Quí Tự Hưởng Thoại Bắc Sương Thạnh',
  'Thao Thế Thuý Hợp Biển Hổ Hội Lai Nguyệt Vi Nguyện Bích Doanh Âu Diễm Pháp Chí Thiệu Hướng Phục Tình Thìn Thường',
  'Nương Ngoan Dự Thuỷ Thăng Nhuận Bách Lương Độ Lượng Liên Thắm San Tỉnh Lệ Biên Cúc Khuyên Quy Thuật Đan Tri Đắc',
  'Đôn Ất Bé Dân Toán Tiền Thể Xuyến Song Đình Mến Chuẩn Ba Huynh Nguyễn Tới Tây Sâm Lanh Trưởng Thuấn Cầu',
  'Học Lịch Ẩn Lay Tăng Truyền Vin Lam Bông Triệu Tý Giàu Qúy Sanh Sa Chức Nhu Pha Duân Khả Chỉnh Tin Toan Tòng Vỹ',
  'Hinh Tuyễn Đường Lăng Đô Lãm Ni Ngôn Nhiên Thuyên Vui Xuyên Cân Thiều Trai Thực Mi Sử Sầu Sự Nông Chiểu Tư',
  'Giao Đủ Cao Đảo Kết Luyện Ngọ Cẩm Kông Nhanh Yên Bão Quế Tam Niê Thụ Vọng Khiết Thơm Thinh Khởi',
  'Mười Thy Lữ Trắng Y Chân Thiết Thụy Lành Thời Hai Hiên Sen Sung Dững Gia Ấng Đoan Hài Kiện Tuất Diện Đào Lịnh',
  'Nhớ Vấn Đặng Trạng Tất Nhiều Mộng Tôn Bửu Ban Cẩn Hạ Hy Trịnh Bào Bá Băng Bạch Bổng Bội Bữu Ca Cam Canh Chiêu',
  'Chuyên Chưởng Chấn Chế Cung Cát Cơ Cầm Cần Dao Di Dinh Diên Duệ Dã Dạ Dụng Giác Giáng Hiểu Hoán Hoạ Hoạt Hàm',
  'Hành Hán Hãn Hạc Hạo Họa Hồ Hỷ Khai Khiếu Khoan Khoát Khuyến Khê Khúc Khắc Kiếm Kiến Kiết Kê Kính Kỷ Liễu Liệt',
  'Lĩnh Lạc Lễ Lộ Lục Miên Mậu Mộc Nghiêm Nguyết Ngà Ngạn Nhan Nhiệm Nhượng Nhạn Niệm Năng Nữ Phu Quảng Sao Siêu',
  'Sông Thiếu Thuyết Thêu Thúc Thượng Thạc Thất Thục Tinh Tiếp Tiển Tiểu Toại Tranh Triển Trác Tráng Trương Trạch',
  'Trầm Trụ Tuệ Ty Tích Tùy Túy Tạ Tố Tổ Tụ Từ Uyển Viết Vu Vàng Vành Võ Vạn Vịnh Xanh Án',
  'Đinh Đài Đơn Ấu',
].flatMap((line) => line.split(' '));

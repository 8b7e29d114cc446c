/**
 * Syllables of Vietnamese names: the frequent first by tiers (see `word-facts.ts`), in each by the alphabet, which zips better.
 * Source: counts over duyet/vietnamese-namedb (MIT); no full name is kept.
 */
export const SURNAMES: readonly string[] = [
  'Bùi Hoàng Huỳnh Hồ Lê Nguyễn Phan Phạm Trương Trần Võ Vũ Đặng Đỗ',
  'Cao Chu Châu Diệp Dương Hà Hứa Lâm Lã Lý Lưu Lương Mai Ngô Phùng Quách Thái Trịnh Tô Tôn Tăng Tạ Tống Từ Văn',
  'Vương Đinh Đoàn Đào Đậu Đồng',
  'Bành Bạch Chung Cáp Cù Dư Giang Hàn Hùynh Hồng Khương Kiều La Lại Lữ Mã Mạc Nghiêm Nhan Nhữ Nông Phó Quang Sầm',
  'Thân Thạch Trang Triệu Trà Ung Vy Y Âu Ông Đàm',
  'Danh Hàng Le Liêu Lục Ninh Tiết Tưởng Vi Ôn',
  'Biện Chế Doãn Khưu Khổng Kỷ Lăng Lư Lộ Mông Mạch Phù Quản Thi Thiều Trinh Trình Trầm Uông Viên Vòng Xa Ánh',
].flatMap((line) => line.split(' '));

export const MIDDLE_SYLLABLES: readonly string[] = [
  'Anh Bá Bảo Cao Chí Công Duy Gia Hoài Hoàng Huy Huỳnh Hải Hồng Hữu Khánh Khắc Kim Lê Minh Mạnh Nguyên Nguyễn Ngọc',
  'Như Nhật Phi Phú Phúc Phương Phước Phạm Quang Quốc Thanh Thiên Thiện Thu Thành Thái Thế Thị Tiến Trung Trí',
  'Trường Trần Trọng Tuấn Tấn Viết Việt Văn Vĩnh Vũ Xuân Đình Đăng Đại Đức',
  'An Bách Bé Bình Bích Bạch Bắc Bỉnh Bửu Chiến Chánh Châu Chấn Cát Cảnh Cấn Cần Cẩm Danh Diễm Diệp Diệu Doãn Dũng',
  'Dư Dương Giang Hiếu Hiền Hiển Hoa Hoà Hoàn Huyền Huệ Hà Hàn Hào Hòa Hòai Hùng Hưng Hương Hạ Hạnh Hằng Hồ Hửu',
  'Khai Khiết Khoa Khôi Khương Khả Khải Kiên Kiến Kiều Kế Kỳ Lan Linh Liên Long Lâm Lý Lưu Lương Lập Lệ Lộc Mai Mậu',
  'Mộng Mỹ Nam Nghĩa Nguyệt Ngô Nhi Nhân Nhã Nhất Nhữ Nhựt Nương Nữ Phan Phong Phát Phụng Quyết Quách Quí Quý Quỳnh',
  'Sanh Sinh Siêu Song Sĩ Sơn Sỹ Thuý Thuận Thuỳ Thân Thùy Thúc Thúy Thăng Thư Thương Thạch Thảo Thất Thịnh Thọ',
  'Thụy Thủy Tiên Tiểu Toàn Trang Tri Triệu Trà Trúc Trương Trịnh Tuyết Tài Tâm Tân Tôn Tùng Tú Tăng Tường Tất Tắc',
  'Tố Tứ Tử Tự Vi Vinh Viễn Vân Võ Vĩ Vương Vạn Vỹ Y Yến Ái Ánh Ân Đan Đinh Đoàn Đào Đông Đường Đạo Đạt Đắc Đặng',
  'Định Đỗ Ất',
].flatMap((line) => line.split(' '));

export const GIVEN_SYLLABLES: readonly string[] = [
  'An Anh Bình Bảo Chung Châu Chương Công Cường Danh Dung Duy Dũng Dương Giang Hiếu Hiền Hiển Hiệp Hoàng Huy Huyền',
  'Hà Hòa Hùng Hưng Hương Hạnh Hải Hậu Kha Khang Khoa Khánh Khôi Khải Kiên Kiệt Linh Loan Long Luân Lâm Lộc Lợi Mai',
  'Minh Mạnh Nam Nga Nghĩa Nguyên Ngân Ngọc Nhân Nhật Nhựt Phi Phong Phát Phú Phúc Phương Phước Quang Quân Quý Quốc',
  'Sang Sơn Thanh Thi Thiên Thiện Thuận Thành Thái Thông Thương Thảo Thắng Thịnh Thọ Tiến Toàn Trang Trung Trí',
  'Trường Trọng Tuấn Tài Tâm Tân Tín Tùng Tú Vinh Việt Văn Vũ Vương Yến Ân Đông Đăng Đại Đạt Định Đức',
  'Biển Bắc Bằng Chi Chinh Chiến Chánh Chính Cương Cảnh Diệp Diệu Du Duyên Duyệt Em Giáp Hiến Hiệu Hoa Hoan Hoà',
  'Hoài Hoàn Huân Huấn Huệ Huỳnh Hào Hân Hóa Hường Hưởng Hảo Hằng Hồng Hổ Hội Hợp Hữu Khanh Khiêm Khuê Khương Kim',
  'Kiều Kỳ Lai Lan Liêm Luận Luật Ly Lân Lê Lý Lưu Lập Lực My Mẫn Mỹ Nghi Nghiệp Nghị Nguyện Nguyệt Nhi Nhung Nhàn',
  'Nhã Nhơn Như Nhất Nhẫn Ninh Oanh Phượng Phụng Quyên Quyết Quyền Quí Quỳnh Sinh Sáng Sĩ Sương Sỹ Thao Thoa Thoại',
  'Thu Thuý Thuần Thân Thùy Thúy Thơ Thư Thưởng Thạch Thạnh Thế Thống Thủy Thức Tiên Tiệp Toản Trinh Triết Triều',
  'Trà Trâm Trân Trình Trúc Trực Tuyên Tuyến Tuyết Tuyền Tuyển Tuân Tính Tường Tưởng Tấn Tịnh Tự Uy Uyên Vi Viên',
  'Viễn Vy Vân Vĩ Vĩnh Vượng Xuân Ái Ánh Ý Điền Điệp Đoàn Đạo Đồng',
  'Ba Ban Biên Bào Bá Bách Bão Bé Bích Bông Băng Bạch Bổng Bội Bửu Bữu Ca Cam Canh Cao Chiêu Chiểu Chuyên Chuẩn',
  'Chân Chí Chưởng Chấn Chế Chỉnh Chức Cung Cát Cân Cúc Cơ Cầm Cần Cầu Cẩm Cẩn Dao Di Dinh Diên Diễm Diện Doanh',
  'Duân Duẩn Duệ Dân Dã Dạ Dụng Dững Dự Gia Giao Giàu Giác Giáng Hai Hinh Hiên Hiểu Hoán Hoạ Hoạt Huynh Hy Hài Hàm Hành',
  'Hán Hãn Hướng Hạ Hạc Hạo Họa Học Hồ Hỷ Khai Khiết Khiếu Khoan Khoát Khuyên Khuyến Khê Khúc Khả Khắc Khởi Kiếm',
  'Kiến Kiết Kiện Kê Kính Kông Kết Kỷ Lam Lanh Lay Liên Liễu Liệt Luyện Lành Lãm Lăng Lĩnh Lương Lượng Lạc Lễ Lệ',
  'Lịch Lịnh Lộ Lục Lữ Mi Miên Mười Mậu Mến Mộc Mộng Nghiêm Ngoan Nguyết Nguyễn Ngà Ngôn Ngạn Ngọ Nhan Nhanh Nhiên',
  'Nhiều Nhiệm Nhu Nhuận Nhượng Nhạn Nhớ Ni Niê Niệm Nông Năng Nương Nữ Pha Phu Pháp Phục Quy Quảng Quế Qúy Sa San',
  'Sanh Sao Sen Siêu Song Sung Sâm Sông Sầu Sử Sự Tam Thinh Thiết Thiếu Thiều Thiệu Thuyên Thuyết Thuấn Thuật Thuỷ',
  'Thy Thêu Thìn Thúc Thăng Thơm Thường Thượng Thạc Thất Thắm Thể Thời Thụ Thục Thụy Thực Tin Tinh Tiếp Tiền Tiển',
  'Tiểu Toan Toán Toại Trai Tranh Tri Triển Triệu Truyền Trác Tráng Trương Trưởng Trạch Trạng Trầm Trắng Trịnh Trụ',
  'Tuyễn Tuất Tuệ Ty Tây Tình Tích Tòng Tôn Tùy Túy Tý Tăng Tư Tạ Tất Tỉnh Tố Tổ Tới Tụ Từ Uyển Vin Viết Vu Vui',
  'Vàng Vành Võ Vạn Vấn Vịnh Vọng Vỹ Xanh Xuyên Xuyến Y Yên Án Âu Đan Đinh Đoan Đài Đào Đình Đô Đôn Đơn Đường Đảo',
  'Đắc Đặng Độ Đủ Ấng Ất Ấu Ẩn',
].flatMap((line) => line.split(' '));

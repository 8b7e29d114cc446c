/** What stands between a title and its name as the field of work: "Bộ trưởng Nội vụ Osorio", "Thứ trưởng Công an". */
export const MINISTRY_SUBJECTS: readonly string[] = [
  'Công an|Quốc phòng|Ngoại giao|Nội vụ|Tư pháp|Tài chính|Công Thương|Y tế|Xây dựng|Nông nghiệp|An ninh|Thương mại',
  'Giáo dục|Giáo dục và Đào tạo|Giáo dục & Đào tạo|GD-ĐT|GD&ĐT|GDĐT|Giao thông|Giao thông Vận tải|GTVT|Văn hóa|Du lịch',
  'Văn hóa, Thể thao và Du lịch|VHTTDL|VH-TT-DL|Thông tin và Truyền thông|Thông tin Truyền thông|TT&TT|TT-TT|TTTT',
  'Khoa học|Khoa học và Công nghệ|Khoa học Công nghệ|KH&CN|KHCN|Kế hoạch và Đầu tư|Kế hoạch Đầu tư|KH&ĐT|KH-ĐT|KHĐT',
  'Tài nguyên và Môi trường|Tài nguyên Môi trường|TN&MT|TN-MT|TNMT|Môi trường|Lao động|LĐ-TB&XH|LĐTB&XH|LĐTBXH',
  'Lao động - Thương binh và Xã hội|Lao động Thương binh và Xã hội|Nông nghiệp và Phát triển nông thôn|NN&PTNT|NN-PTNT',
  'Nông nghiệp và Môi trường|Dân tộc và Tôn giáo|Năng lượng|Dầu khí|Kinh tế|Kinh tế đối ngoại|Công nghiệp|Nội các|Ngân khố|Di trú',
  'Chính sách, chiến lược|Công nghiệp và Thương mại|An ninh nội địa|An ninh Quốc gia|Thể thao|Thống nhất|Hàng hải|Đối ngoại|Hải quan|Thuế',
  'Cảnh sát|ĐBQH|Đa khoa|Kiểm lâm|Thi hành án|Chính phủ|Quốc hội|Thường trực|Trung ương|TW|TƯ|Đảng|Nhà nước|Chính trị|Tổng cục',
  // of other lands: "Bộ trưởng Ngoại giao và Hợp tác quốc tế Campuchia", "Bộ trưởng Năng lượng và Mỏ Lào"
  'Phát triển Nhà ở và Đô thị|Ngoại thương|Quan hệ|Tuyên huấn|Hợp tác|Hợp tác quốc tế|Liên minh châu Âu|Mỏ|Khoáng sản|Lâm nghiệp|Ngư nghiệp|Thủy sản|Phúc lợi|Công chính|Vận tải|Nghệ thuật',
].flatMap((line) => line.split('|'));

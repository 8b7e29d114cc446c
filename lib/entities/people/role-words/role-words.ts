/** Small tables of the words that make, bound and link roles; each with an example. Our own work. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s]+/).filter(Boolean));
const phrases = (lines: string): readonly string[] => lines.split('|');

/** Small words inside a role that lead on to its body or place: "Trưởng đoàn đại biểu Quốc hội thành phố Hải Phòng". */
export const LEADS_ON: ReadonlySet<string> = words(
  `nhân dân thành phố tỉnh huyện quận xã phường thị trấn đại biểu của trung ương nước thường trực kiêm phụ trách toàn quốc chuyên trách khóa
  nhiệm kỳ kì cấp cao đặc mệnh toàn quyền lâm thời điều hành quản trị hội đồng ban bộ sở cục vụ viện tổ chức liên hợp quốc gia đối ngoại ngoại giao
  quốc phòng công an cộng hòa xã hội chủ nghĩa vùng khu vực tại chi nhánh miền châu phe đa thiểu số danh dự công ty ngân hàng khoa trường
  đội tuyển câu lạc đoàn thanh niên phụ nữ nông dân lao động trẻ đại học bệnh cơ quan tòa án dân sự hình sự tối cao và
  đắc cử đương nhiệm mãn nhiệm tạm quyền cổ phần truyền thông chiến dịch kinh tế chính sách pháp lý cảng đảng liên minh phòng bang thuộc nhóm
  vụ chấp hành thứ nhất ngành nghiên cứu khoa lực lượng kiểm lâm chi cục tư vấn nghị`,
);

/** Words of several syllables in the names of posts and bodies, whole or not at all: "Chủ tịch câu lạc bộ", "Tổng công ty Xây dựng công trình". */
export const POST_NOUNS: readonly string[] = phrases(
  'mãn nhiệm|sắp mãn nhiệm|dự khuyết|thủy thủ đoàn|tư cách đại biểu|tư cách nghị sĩ|tư cách nghị sỹ|' +
    'người việt nam ở nước ngoài|người tù kháng chiến|hoạt động chuyên trách|chữ thập đỏ|trăng lưỡi liềm đỏ|' +
    'phật giáo|tin lành|công giáo|hồi giáo|phương đông|phương tây|phòng vệ|phòng vệ biển|phòng chống|phòng cháy, chữa cháy|' +
    'phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng cháy chữa cháy và cứu nạn, cứu hộ|' +
    'phòng cháy chữa cháy và cứu nạn cứu hộ|phòng cháy và chữa cháy|đào tạo, bồi dưỡng|cán bộ, công chức|' +
    'cán bộ, công chức, viên chức|bảo trợ|trẻ mồ côi|người mù|người nghèo|chất độc da cam/dioxin|phe cánh hữu|' +
    'phe cánh tả|phe trung hữu|phe trung tả|phe bảo thủ|phe cải cách|bệnh tật|bổ trợ|trồng trọt|thời tiết|' +
    'quyền lợi|quyền lợi người tiêu dùng|người tiêu dùng|chất độc da cam|phòng thủ|vô địch|đồng hương|' +
    'nông nghiệp hữu cơ|thường trú|lý luận, phê bình văn học, nghệ thuật|tham nhũng, kinh tế, buôn lậu|buôn lậu|' +
    'hàng giả|an ninh mạng|an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|xuất nhập cảnh|da liễu|' +
    'chuyên môn|khối khách hàng|khối các cơ quan|cá nhân|hiệp hội dệt may|hiệp hội da giày|hiệp hội mía đường|xuất khẩu thủy sản|' +
    'thể dục thể thao|nghệ thuật biểu diễn|di sản văn hóa|giám khảo|đường thủy|đường thủy nội địa|đê điều|' +
    'đê điều và phòng, chống thiên tai|doanh nghiệp lớn|xúc tiến thương mại|xúc tiến đầu tư|thương mại điện tử|' +
    'chất lượng|khám, chữa bệnh|khám chữa bệnh|người có công|sở hữu trí tuệ|đo lường|thương vụ|xóa nhà tạm|' +
    'xóa nhà tạm, nhà dột nát|thổ dân|cuộc thi|hội thi|liên hoan|hội thao|hội diễn|lễ hội|hòa giải|cầm quyền|' +
    'cực hữu|cực tả|tự do|y khoa|y học|luật học|sử học|xã hội học|chính trị học|kinh tế học|tâm lý học|' +
    'ban giám khảo|ban giám hiệu|ban quản lý|ban chỉ huy|ban biên tập|ban quản trị|người khuyết tật|' +
    'nạn nhân chất độc da cam|cựu thanh niên xung phong|đặc biệt|xây dựng đất nước|trật tự|dân dụng|song phương|' +
    'hữu nghị|nhập cư|hoạch định|ngoại hối|liên hợp quốc|tổ chức cán bộ|chính sách cán bộ|một thành viên|lễ tân|' +
    'hưu trí|tự trị|dân tộc|nội trú|phòng không|kỳ cựu|dân quân|công trình|công nghệ|công nghệ thông tin|' +
    'phòng thông tin|trung tâm thông tin|công viên|hợp tác xã|đường sắt|đường bộ|liên quân|liên hiệp|liên bang|' +
    'đương nhiệm|chủ nhiệm|tư tưởng|hòa bình|tham mưu|tranh cử|tình báo|hậu cần|kỹ thuật|biên phòng|tim mạch|' +
    'truyền nhiễm|dự án|ma túy|tội phạm|bảo hiểm|mầm non|tiểu học|phổ thông|cao đẳng|tổng hợp|kế toán|kế hoạch|' +
    'dân vận|nông thôn|thủy lợi|đô thị|phái bộ|phái đoàn|đại diện|đại sứ quán|hàng không|quân ủy|dự bị|' +
    'nước chủ nhà|các vấn đề|vấn đề|thiên tai|tham nhũng|tham nhũng, tiêu cực|tham nhũng, lãng phí, tiêu cực|' +
    'phòng, chống|cán sự|pháp luật|pháp chế|báo chí|quân sự|công tố|đối lập|thông tấn|điện lực|viễn thông|' +
    'khí tượng|thủy văn|hạt nhân|chiến lược|tiếng nói|nội chính|đoàn thể|đoàn kết|hạ tầng|bên cạnh liên hợp quốc|' +
    'luật gia|vũ trang|dân nguyện|tái định cư|nước thải|quỹ đất|doanh nghiệp|khởi nghiệp|phòng hộ|thực vật|' +
    'thiên nhiên|sinh học|nghề cá|bất động sản|tuyên giáo|hàn lâm|kinh doanh|khách hàng|nội bộ|phía nam|phía bắc|' +
    'các khu kinh tế|các khu công nghiệp|bảo trì|phòng cháy|cứu nạn|tin học|dinh dưỡng|thí nghiệm|nghề nghiệp|' +
    'bóng đá|bóng chuyền|hoàn vũ|trẻ em|bà mẹ|người cao tuổi|xe buýt|cộng sản|lý luận|hai mang|hội đồng thành viên|đảng bộ|' +
    'bốn sao|bốn ngôi sao|hiệp thương|chính hiệp|cách mạng|lập pháp|liên lạc|ngoài nước|khen thưởng|thú y|' +
    'dược phẩm|nước ngoài|bộ phận|chương trình|tiền nhiệm|nhà trường|số một|thân cận|nhỏ và vừa|hộ kinh doanh|' +
    'tài sản|việt kiều|nha khoa|giải trừ quân bị|văn xã|chủ nhà|hàng đầu|nông nghiệp|lâm nghiệp|cơ khí|phần mềm|' +
    'việc làm|chống độc|hồi sức tích cực|hồi sức tích cực - chống độc|sinh vật|sinh thái|địa chất|khoáng sản',
);

/** The same, but verbs too: only right behind a word for a body or another of these. "Đội cảnh sát điều tra", not "Chủ tịch tỉnh kiểm tra …". */
export const POST_DEEDS: readonly string[] = phrases(
  'công tác|phục vụ|thẩm tra|điều tra|điều phối|nghiệm thu|gìn giữ hòa bình|hợp tác|quan hệ|tuyên truyền|' +
    'tác chiến|biên tập|kiểm sát|kiểm soát|kiểm tra|thanh tra|thi đua|đào tạo|bồi dưỡng|quản lý|đầu tư|phát triển|' +
    'sản xuất|vận tải|vận hành|cấp cứu|hồi sức|cứu hộ|chữa cháy|quản lý, giám sát|đổi mới|đổi mới sáng tạo|bảo tồn|' +
    'bảo vệ|phát thanh|an toàn|thi tuyển|tiếp dân|giám sát|dự báo|đấu giá|giải phóng mặt bằng|xử lý|khảo thí|' +
    'tuyển sinh|tuyển dụng|đăng kiểm|chăn nuôi|khai thác|chống ngập|bảo hộ|tư vấn|chuyển giao|giao dịch|thẩm định|' +
    'chăm sóc|bán hàng|tuần tra',
);

/** Last syllables of words for bodies: "phòng tham mưu", "trung tâm cứu hộ", "hội đồng nghiệm thu", "công ty cổ phần vận tải". */
export const BODY_ENDS: ReadonlySet<string> = words(
  'ban phòng đội tổ cục vụ viện tâm khoa nhóm quỹ đồng ty phần tnhh xưởng trạm sở',
);

/** Lands that go by one syllable beside another: "Hội Hữu nghị Nhật - Việt". */
export const SHORT_LANDS: ReadonlySet<string> = words('việt trung hàn triều ấn');

/** A role never ends with these: "Chủ tịch Hội đồng của". */
export const NEVER_LAST: ReadonlySet<string> = words(
  'của và tại tên kiêm cuốn hậu khóa phụ nhiệm thuộc bộ thứ tổ chính tối đa thiểu đối cổ đặc danh thường',
);

/** What people are called besides the titles: only beside a name, where it is sure that a person is meant. */
export const ROLE_HEADS: readonly string[] = phrases(
  'người đứng đầu|phó nhóm|người sáng lập|người thành lập|tổ phó|quốc trưởng|cụm trưởng|đăng kiểm viên|gđ|phó gđ|' +
    'trưởng btc|phó btc|trưởng btg|phó btg|trưởng bdv|trưởng cơ quan|trưởng cơ quan đại diện|thành viên|quan chức|viên chức|cán bộ|chỉ huy|' +
    'đối tác|chủ cơ sở|chủ công ty|thủ kho|tình báo viên|nhà đàm phán|trưởng tàu|nhà bác học|nhà thiên văn|' +
    'nhà truyền giáo|nhà thám hiểm|nhà làm phim|nhà tài phiệt|cư dân|chủ nhân|chuyên viên|nhân viên|giới chức|' +
    'phụ trách|người đại diện|đại diện|ông chủ|bà chủ|nhà quản lý|nhà tư vấn|chủ quán|chủ hộ|chủ nhà|' +
    'trưởng chi cục|chi cục phó|phó chi cục|trưởng trạm|trưởng trung tâm|trưởng văn phòng|phó văn phòng|phó ban|' +
    'phó khoa|phó đoàn|bí thư đoàn|hội trưởng|chi hội trưởng|cố vấn trưởng|kinh tế trưởng|chiến lược gia|' +
    'nhà chiến lược|quân nhân|cựu chiến binh|kiểm lâm viên|hướng dẫn viên|giám sát viên|nghiên cứu viên|cộng sự|' +
    'trưởng điều phối|điều phối viên|nhà chức trách|bảo vệ|công chức|kế toán|công nhân|nông dân|ngư dân|sĩ quan|' +
    'chánh tòa|luật gia|sử gia|giám khảo|cô giáo|thầy giáo|tài tử|vệ sĩ|phụ công|chủ công|chuyền hai|thủ thành|' +
    'công nương|chủ tàu|thuyền viên|hành khách|du khách|nhà đầu tư|quán quân|á quân|ngoại binh|chủ vườn|' +
    'chủ trang trại|tiểu thương|thợ lặn|phụ xe|lơ xe|shipper|bảo mẫu|lính cứu hỏa|cảnh sát khu vực|' +
    'tổng phụ trách đội|nhà hảo tâm|nhà địa chất|nhà khí tượng|nhà bảo tồn|nhà tâm lý|nhà dinh dưỡng|nhà dịch tễ|' +
    'nhà khảo cổ|nhà sưu tầm|nhà phát minh|nhà sáng chế|nhà biên kịch|nhà môi giới|nhà giao dịch|nhà quản lý quỹ|' +
    'nhà từ thiện|nhà leo núi|nhà du hành|nhà đồng sáng lập|game thủ|tay golf|trung phong|chủ vựa|thợ hàn|thợ hồ|' +
    'thợ xây|thợ may|thợ điện|thợ máy|thợ mỏ|phụ hồ|lão nông|tình nguyện viên|nha sĩ|y sĩ|cây viết|khách du lịch|' +
    'chủ xe|chủ cửa hiệu|chủ nhà hàng|chủ khách sạn|thầy lang|sư cô|điêu khắc gia|ảo thuật gia|bếp trưởng|' +
    'trưởng nhóm|trưởng dự án|thừa phát lại|gia sư|á khoa|học viên|du học sinh|thực tập sinh|hacker|lập trình viên|' +
    'công an viên|cmo|tvtu|thường vụ tỉnh ủy|thường vụ thành ủy|thường vụ huyện ủy|thường vụ quận ủy|thường vụ đảng ủy',
);

/** People of a kind, seldom one of them: behind a comma they say nothing of who comes next. */
export const GROUPS: ReadonlySet<string> = new Set(
  phrases(
    'sinh viên|học sinh|phóng viên|nhà báo|nhà giáo|đối tác|đại biểu|cử tri|đại diện|lãnh đạo|cán bộ|nhân viên|chuyên gia|chuyên viên|thành viên|quan chức|' +
      'giới chức|công nhân|nông dân|doanh nhân|giáo viên|giảng viên|bác sĩ|luật sư|công tố viên|chiến sĩ|chiến sỹ|sĩ quan|tướng lĩnh|đảng viên|quản lý|nạn nhân|đối tượng|bị cáo|bị can|' +
      'nhà ngoại giao|nhà lập pháp|nhà lãnh đạo|nhà hoạt động|nhà khoa học|nhà nghiên cứu|nhà phân tích|nhà đầu tư|nghị sĩ|nghị sỹ|bệnh nhân|thí sinh|tài xế|lái xe|phi công|nam sinh|nữ sinh|sản phụ|chính trị gia|anh hùng|liệt sĩ',
  ),
);

/** Between a person and a role that he bears, bore or gets; "mark" stands anywhere after the person in the sentence. */
export const LINKS: readonly string[] = phrases(
  'giữ|ngồi ghế|nắm ghế|đảm nhiệm|đảm nhận|với cương vị|trên cương vị|ở cương vị|với tư cách|trong vai trò|' +
    'đóng vai trò|cho vai trò|cho vị trí|vào vị trí|vào vai trò|vào ghế|vào chức|từng là|hiện là|nguyên là|đã là|' +
    'vốn là|được bầu|được bổ nhiệm|được chọn|được đề cử|được phong|được thăng|được cử|trở thành|được phê chuẩn|' +
    'được phê chuẩn bổ nhiệm|trúng cử|tái cử|đắc cử|lần lượt|từng làm|tiếp tục|kiêm nhiệm|kinh qua|trải qua|' +
    'được giao|nhận nhiệm vụ|học vị|học hàm|thôi chức|mất chức|cách chức|miễn nhiệm|bãi nhiệm|bãi miễn|tước chức|xóa tư cách|nhậm chức|từ chức|' +
    'cho thôi|rời ghế|rời vị trí|rời cương vị',
);

/** Between a person and a role only where nothing else stands between, or a time or comma does: "X là Chủ tịch", "… và từ 2005 là Chủ tịch". */
export const CLOSE_LINKS: ReadonlySet<string> = words('là làm kiêm giữ thôi');

/** Words that no role goes over: verbs and function words. */
export const STOPS: ReadonlySet<string> = words(
  `đã đang sẽ vừa mới cũng không chưa bị được cho rằng thì mà để khi nếu vì do bởi từ lúc hồi sau trước khẳng nêu
  mong gặp thăm gửi trao dự có là làm này đó kia ấy vào ra lên xuống đến tới qua sang trong ngoài theo bằng nhưng
  rồi hoặc hay như nhấn tuyên trả bày với cùng những các mọi một hai ba bốn nhiều đây ngày tháng năm nay hôm sáng
  chiều tối giai nói kể hỏi viết đưa mời kêu gọi ủng phản hơn vẫn còn cần phải muốn nên giữa gồm nhận sống tiếc
  viếng chúc mừng khen đòi dọa ngợi cãi tham trình cách tiếp đánh biết chịu chiếm giúp thay cúi tưởng nào nơi
  khác đâm thuê họ ông bà anh chị cô ai gì từng phục trên dưới ngay triệu xin bắt cử chọn đều giao khởi kỷ phạt
  tặng nhiễm giết thua`,
);

/** Verbs that a role of unknown words never goes over: "Luật sư | đề nghị Malaysia phóng thích X". */
export const VERBS: ReadonlySet<string> = new Set(
  phrases(
    'chia sẻ|trông thấy|nhìn thấy|tin thêm|đấu khẩu|dừng cuộc|thông báo|công bố|giải thích|giải đáp|đề nghị|yêu cầu|cam kết|bổ nhiệm|liên hệ|thay thế|cố gắng|phát hiện|thực hiện|chẩn đoán|cảm ơn|' +
      'tìm thấy|chịu trách|bức xúc|chỉ mong|xác nhận|cáo buộc|rút cáo|phóng thích|sát hại|tử vong|đột tử|thừa nhận|mất tích|đầu thú|dẫn đầu|chủ trì|ký quyết|ký thỏa|ký biên|ký bản|ký kế|ký kết|ký hiệp|phát biểu|tranh luận|chất vấn|kiểm điểm|than thở|bày tỏ|tăng mạnh|giảm mạnh|miệt thị|truyền tay|truy tìm|tiết lộ|đặt vấn|mặc cả|triệt hạ|vứt xác|ghi lại|thuộc về|tố cáo|khởi kiện|lên tiếng|đáp trả|phản bác|bác bỏ|phủ nhận|cảnh báo|từ chối|đồng ý|bỏ chạy|bỏ trốn|nhằm đẩy|kết luận|phê duyệt|xác định|truy tố|khởi tố|tạm giữ|tạm giam|bắt giữ|triệu tập|hội kiến|hội đàm|chào xã|tháp tùng|đề cử|báo cáo|trình bày|dâng hương|dâng hoa|thắp hương|tặng quà|trao quà',
  ),
);

/** What may stand between a name and its roles: "60 tuổi", "quê Thái Bình", "trú tại Hà Nội". */
export const PASSING: ReadonlySet<string> = words('sinh quê trú ngụ sn tuổi nay hiện tên người năm dân thường nơi');

/** Before what somebody is: "trên cương vị là Bí thư", "với tư cách Chủ tịch"; a pattern. */
export const IN_OFFICE = '(?:cương vị|tư cách|vai trò)(?: là)?';

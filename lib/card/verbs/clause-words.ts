/**
 * Words that make, join and end clauses, as patterns of small letters; each row with an example in front. Where two could match, the one that
 * stands first is tried first. Our own work.
 */

const any = (rows: readonly string[]): string => rows.join('|');

/** What may stand between subject and verb, besides what comes behind a comma. */
export const ADVERBS = any([
  // Ông Lam cũng đã nhiều lần nói …
  'cũng|đã|vừa|còn|vẫn|đều|từng|luôn|lại|liền|mới(?! đây)|tiếp tục|nhiều lần|liên tục|thường(?! trực| vụ| trú)|chỉ(?! đạo)|đồng loạt|thậm chí',
  // Ông Lam hôm 24-10 cho biết …
  '(?:ngày )?hôm (?:nay|qua)(?: \\d[\\d/-]*)?|(?:vào )?(?:hôm|ngày) \\d[\\d/.-]*|hôm thứ \\p{L}+|(?:vào )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm)(?: nay| qua| \\d[\\d/.-]*| cùng ngày)?|nay',
  // Ông Lam khi đó cho biết …; Bản Mế từ lâu kêu gọi …
  '(?:trong )?khi (?:đó|ấy)|(?:lúc|hồi|ngày) (?:đó|ấy)|từ lâu|lâu nay|bấy lâu|hiện(?: nay| tại)?(?! diện| trường| vật| đại| tượng| thực| hành)',
  // Lào hôm 26.1 cảnh báo …; Ông Lam vào năm 2016 nói …
  '(?:vào |hồi )?(?:tháng \\d+(?:[/.-]\\d+)?|năm \\d{4})|tháng (?:này|trước|qua)|năm (?:ngoái|nay)',
  // Bà Hạnh hồi đầu tháng cho biết …
  'trước đó|trước đây|sau đó|mới đây|gần đây|cuối cùng|(?:hồi )?(?:đầu|giữa|cuối) (?:tháng|tuần|năm)(?: này| trước| \\d+)?|tuần (?:này|trước|qua)|hồi tháng \\d+',
  // Chủ tịch nước một lần nữa trân trọng cảm ơn …
  'một lần nữa|trân trọng|nhiệt liệt|cực lực|chân thành|thẳng thắn|thẳng thừng|hết sức|rất|chính thức|nhất trí|công khai|mạnh mẽ|dứt khoát|tha thiết|thiết tha|kiên quyết|kịch liệt|gay gắt|quyết liệt|trịnh trọng|nghiêm khắc|thành khẩn|dè dặt|lạc quan|bình tĩnh|thành thật|cương quyết',
  // Nhật Bản lên tiếng bác bỏ …
  '(?:ngay )?lập tức|nhanh chóng|kịp thời|lên tiếng|đặc biệt|chủ động|khẩn thiết|sẽ|thì|đồng thời|lúc đầu|cùng ngày(?! \\d)|cùng|tái|thận trọng|nghiêm túc|bắt đầu|dường như|phát(?: đi| tin)?(?=\\s*$| (?:cảnh|thông) báo)|phải|buộc phải|không ngần ngại|trực tiếp|vội vàng|vội vã',
  // Bộ Ngoại giao ra tuyên bố nhấn mạnh …; Hội có công văn gửi tỉnh khẳng định …
  '(?:ra|có|phát|phát đi|phát hành|ban hành|gửi) (?:tuyên bố(?: chung)?|phán quyết|thông báo|thông cáo|văn bản|công văn|công điện|kết luận)(?: số [^\\s,]+)?(?: gửi [^,]{2,80})?',
  // Anh Cường tự hào kể …
  'tự tin|bất ngờ|xúc động|vui vẻ|bức xúc|ngậm ngùi|tự hào|hào hứng|buồn bã|nghẹn ngào',
  // Ông Lam thay mặt đoàn phát biểu …; Bà Hạnh trong một tuyên bố hôm qua nói …
  'thay mặt[^,]{2,60}|với [^,]{2,40}|trong (?:một )?(?:tuyên bố|thông báo|thông cáo|thông điệp|thư|bức (?:điện|thư)|lá thư|điện mừng|bài viết|bài phát biểu|(?:buổi|phiên|cuộc) \\p{L}+)[^,]{0,40}',
  // Ông Lam trên mạng xã hội viết …
  'trên [^,]{2,40}|tại [^,]{2,40}',
  // Bà Hạnh trả lời phỏng vấn Tin Chiều cho biết …
  '(?:trả lời (?:phỏng vấn|báo|giới|chất vấn)|trao đổi (?:với|cùng)|phát biểu (?:với|trước|trong)|chia sẻ với) [^,]{2,50}',
]);

/** What those in office do; a noun phrase ends before it, and a predicate surely begins. */
export const DEEDS_IN_OFFICE = any([
  // Ban Bí thư | kỷ luật …; Thủ tướng | bổ nhiệm …
  'thi hành kỷ luật|bổ nhiệm|miễn nhiệm|bãi nhiệm|điều động|phân công|kỷ luật|cảnh cáo|khiển trách|khai trừ|cách chức',
  // Ngoại trưởng | hội đàm …; Chủ tịch xã | thăm chợ …, but "thăm dò"
  'chủ trì|hội kiến|hội đàm|điện đàm|thăm(?! dò| khám)|thị sát',
  // Quốc hội | bước vào phiên họp …
  'bước vào|thảo luận(?= (?:tại|ở|về) )|đề ra|phân bổ|triệt phá|áp thuế|phát động|trao tặng|truy tặng',
  // Thủ tướng | giao các bộ …, but "giao thông"
  'giao(?= (?:các|cho|ban|bộ|sở) )|trình(?= (?:quốc hội|chính phủ|bộ chính trị|trung ương) )',
  // Bộ | bàn giao nhà; Sở | điều chỉnh giao thông …, but "nhóm khảo sát", "mức điều chỉnh"
  'bàn giao|xin(?= (?:lùi|gia hạn|hoãn|rút|từ chức|thôi) )|điều chỉnh(?= (?:giao thông|lịch|phương án|quy hoạch|giá|mức|tổ chức|tăng|giảm) )',
  'khảo sát(?= (?:thực tế|thực địa|các|tuyến|dự án|hiện trường|địa điểm|vị trí|khu vực) )|tiếp xúc cử tri|xét xử(?= (?:sơ|phúc|bị cáo|vụ|cựu|lưu động|nguyên) )',
  // HĐND | bầu ông Lam …; Quốc hội | chất vấn Bộ trưởng …; Ngoại trưởng | gặp người đồng cấp …
  'bầu(?= (?:ông|bà|đồng chí|bổ sung|chủ tịch|tổng|phó|bí thư) )|chất vấn(?= (?:và|nhóm|đối với|bộ|các|thủ|phó|chánh|viện|ông|bà) )',
  'gặp(?= (?:mặt (?:các|hơn|cán bộ|đại biểu|đoàn)|người đồng cấp|ông|bà|đồng chí|tổng|chủ tịch|thủ tướng|bộ trưởng|ngoại trưởng|các|lãnh đạo|nhau|song phương) )',
]);

/** Words of predicates: a noun phrase ends before them. */
export const PREDICATES = any([
  // Hai bên | cần phối hợp …
  'cần|nên|đang|có|là|được|bị|tỏ|ra|chỉ|không(?! Việt| quân| gian| khí| phận)|chưa',
  // Bệnh viện | yêu cầu …
  'gửi|dẫn(?! chương trình)|từ chối|nghiên cứu|khẩn trương|ban hành|tổ chức|tiếp|dự(?! án| thảo| luật| toán| báo| khuyết| bị| trữ| phòng)|đến|tới|thống nhất|triển|khiếu nại|xuất hiện|trao(?! đổi)|(?:khai|bế) mạc',
  // Quốc hội | biểu quyết …
  'biểu quyết|xem xét|xác định(?! danh)|thiệt mạng|mất tích|cho ý kiến|thông qua|phê chuẩn|quyết định|khởi tố|bắt|tạm giữ|xử lý|phối hợp|tiến hành|kiểm tra|phát hiện|tiếp nhận',
  // Tòa | tuyên phạt bị cáo …; Viện Kiểm sát | truy tố ông Lam …
  'tuyên (?:phạt|án|y án)|truy tố|kết án|khai trừ|trục xuất|triệu hồi',
  DEEDS_IN_OFFICE,
  // Huyện | hoàn thành …
  'hoàn thành|xây dựng|tham gia|thực hiện|ký|muốn|công bố|đồng ý|chấp thuận|cho phép|(?:đưa|tung|vạch|mở|tạo|tìm) ra|đặt mục tiêu|họp(?! thức)|đồng tình|bật khóc|đăng(?! ký| kiểm| quang| cai| tải)',
]);

/** Connectors and times that open a clause before its subject. */
export const OPENINGS = any([
  // Tuy nhiên, ông Lam …
  'và|đồng thời|song|nhưng|tuy nhiên|tuy vậy|trong khi đó|trong khi|trong đó|còn|khi đó|sau đó|trước đó|ngoài ra|bên cạnh đó|theo đó|tương tự|trái lại|dù|mặc dù|tuy',
  // Mới đây ông Lam …
  'ban đầu|thậm chí|hiện(?! tượng| vật| trường| trạng)|hôm nay|hôm qua|nay|như|riêng|cũng|mới đây|gần đây|nhân dịp này|tại đây|đáng chú ý|cụ thể|do đó|vì vậy|vì thế|ngay lập tức|nên',
  // Có ý kiến cho rằng …; Cũng có nhiều ý kiến đề nghị …
  'có(?= (?:một số |nhiều |một )?ý kiến )',
  // Sáng 18/4, ông Lam …
  '(?:tuần|tháng) (?:này|trước|qua)|(?:tết|hè|xuân|năm) (?:này|nay)|năm \\d{4}(?= (?!là|được|sẽ|đã|đánh|có|bị|đang|đầy|chứng|vừa|không|cũng|mới|trở|với|khép|kết|mở|tiếp|hứa))|rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|lúc|mà|theo',
]);

/** Behind these a verb of report is a noun, a passive, a denial or a wish. */
export const NO_VERB_BEHIND = any([
  // lời khẳng định; but "lực lượng quân sự cho biết"
  'lời|nhiều|quanh|yêu cầu|kiến nghị|ký|(?<!(?:quân|nhân|dân|hình|lãnh|đương|thời) )sự|bản|việc|những|các|bài',
  // được thông báo
  'được|bị|xa|(?<!(?:ghi|xác|thừa|công|đảm|tiếp|nhìn|cảm|chấp|phủ|đón) )nhận',
  // công văn đề nghị; but "Bí thư khẳng định"
  '(?<![Bb]í )thư|(?<!(?:bị|nguyên) )đơn|công (?:văn|hàm)|văn bản|giấy|phiếu|tờ(?: trình)?|điều|ý',
  // không cho biết; sẽ nói với
  'sẽ(?: lên tiếng)?(?: công khai)?|cố gắng|(?:chưa|không) (?:từng|hề|bao giờ|trực tiếp)|(?<!àng )không|chưa|chẳng|khỏi|hay|để|giúp|nhằm|nếu|muốn|cần|nên|hãy|đừng|từ chối|khó|dễ',
  // người nói; giọng nói; but "Tư lệnh nhấn mạnh", "lên tiếng bác bỏ", "chính quyền nói"
  '(?<!(?:nhiều|số|mọi|ít|có|[Mm]ột) )người|từ|như|cách|cứ|phép|(?<!lên )tiếng|giọng|buổi|kênh|số|(?<![Tt]ư )lệnh|(?<!(?:thẩm|cầm|[Cc]hính|[Nn]hân) )quyền|cuộc|thể|theo',
  // ra tuyên bố
  'càng|sau(?: khi)?|ra|có|dẫn|một|mức|do|đáng|bởi|vì|vào|về|với|của|thông tin|nội dung',
]);

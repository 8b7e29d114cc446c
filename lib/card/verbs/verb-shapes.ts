/** Of these it is a report only with a sign that words follow, or at the end of its clause. */
const SAID = /^(?: (?:rằng|thêm|lại|▪{20})|\s*[:,])|^\s*[.,]?$/iu;

/** Of these, where nothing is quoted before, only with the words themselves behind. */
const WORDS_FOLLOW = /^(?:(?: (?:trên|với) [^,.:▪]{2,30})? rằng |\s*:)/u;

const OF_WORDS = { only: WORDS_FOLLOW, not: /^ (?!rằng |trên |vào |hôm |ngày |sáng |chiều |tối |cùng )\p{L}/u };

/** "…”, bà Hạnh | than thở": the end of a speech that opened further up. */
const CLOSED = /["”][,.]? [^"”,]{2,20}$/u;

/** What was asked is what is taken or left: "chấp thuận đề nghị của Lào". */
const ASKED = /(?:chấp thuận|chấp nhận|xem xét|đáp ứng|nhận|rút|bác) $/iu;

/** What is said against somebody is what he answers: "Lào phản đối cáo buộc". */
const DENIED = /(?:phản đối|phủ nhận|bác bỏ|bác|đối mặt|đáp trả|hứng|chịu|làn sóng|bị \p{L}+(?: \p{L}+)? và) $/iu;

/** "được học phân tích, dự đoán", "gửi đơn khiếu nại, kiến nghị": nouns in a row. */
const LISTED = /(?:lái thử|báo cáo|khảo sát|kiểm tra|(?<!giới )phân tích|khiếu nại|tố cáo|phản ánh),? $/iu;

/** "đe dọa dân" is done; "dọa rút quân" is said. */
const NO_THREAT =
  /^(?! (?:▪|(?:sẽ|rằng|rút|cắt|áp|kiện|trả đũa|đáp trả|trừng phạt|đánh thuế|tấn công|đóng cửa|từ chức|tẩy chay|phủ quyết|dùng vũ lực) ))/;

/** "đồng tình với dự thảo", "tán thành việc đào kênh": with what somebody says, and not that it was done: "đã đồng tình với đề nghị và ký". */
const AGREES = {
  only: /^ (?:cao )?(?:với(?! sự| nhau| quyết)|rằng|việc|quan điểm|cần)(?!\p{L})/u,
  notBehind: /(?:đã|sự|được) $/iu,
};

/** "ví chợ | như “cái ao”": words in marks behind. */
const SAYS_LIKE = {
  only: /^ [^,.;:▪]{2,80} (?:như|với|là) (?:[^,.;:▪]{1,20} )?▪/u,
  not: /^ dụ/,
  notBehind: /(?:được|bị) $/u,
};

/** "bác quan điểm này: “…”": where the words follow. */
const WITH_WORDS = { only: /^[^.,:▪]{0,40}: ?▪{12}/u };

/** "Ông Lam | thông tin …": a name right before it. */
const NAMED = /\p{Lu}\p{Ll}+ (?:(?:cũng|đã|còn|vừa) )?$/u;

/** "Tòa | kết luận …": those whose findings are words. */
const JUDGES =
  /(?:^|[ .,])(?:tòa(?: án)?|hđxx|hội đồng xét xử|viện kiểm sát|kiểm tra (?:trung ương|tỉnh ủy|thành ủy)|cơ quan \p{L}+|ban bí thư|bộ chính trị|thanh tra (?:bộ|chính phủ|tỉnh|thành phố|sở)(?: \p{Lu}\p{L}*)*) (?:(?:cũng|đã|còn) )?$/iu;

/** "Nhiều cử tri | phản ánh …": those whose complaints are words. */
const COMPLAINS = /(?:cử tri|người dân|phụ huynh)(?: \p{Lu}\p{L}*)* $/u;

/** Verbs with other meanings too, and what must not (`not`) or must (`only`) follow for a report, but for what stands before it (`unless`), or must not stand there (`notBehind`). */
export const SHAPES: Readonly<Record<string, { not?: RegExp; only?: RegExp; unless?: RegExp; notBehind?: RegExp }>> = {
  // "nói chuyện", "nói chung", "nói về" report nothing.
  // "khẳng định vị thế" is done and not said.
  'khẳng định': {
    not: /^ (?:vị thế|định hướng|sức hút|giá trị|dấu ấn|một điểm đến|vị trí (?:số|dẫn|hàng|của)|đẳng cấp|thương hiệu|tên tuổi|tài năng|sức mạnh|bản lĩnh|uy tín|năng lực|chủ quyền(?! \p{L}+ (?:là|đã|không)))(?![\p{L}\p{M}])/iu,
  },
  nói: {
    // "tin vào những gì họ nói"
    notBehind: /(?<![\p{L}\p{M}])(?:ăn|câu|giọng|livestream|những (?:gì|điều) \p{L}+) $/iu,
    // "bánh mì nói trên"; but "bà Hạnh nói trên Tin Chiều"
    not: /^ (?:chuyện|chung|riêng|lời|đến|tới|về(?![^,.]{2,60} rằng)|lên|cách|tiếng|tục|dối|khéo|được|trên(?! (?:\p{Lu}|mạng|đài|kênh|truyền hình|sóng|tờ |báo ))|không với|xấu|bóng gió|nhầm|lắp)(?![\p{L}\p{M}])/u,
  },
  viết: {
    notBehind: /chữ $/iu,
    only: /^(?: (?:rằng|trên|trong)(?![\p{L}\p{M}])|\s*:|[^.]{0,60}:\s*["“«])|^\s*[.,]?$/iu,
  },
  'chia sẻ': {
    not: /^ (?:với nhau|nhau|(?:những )?(?:nỗi|khó khăn|mất mát|vất vả|đau thương)|lại|(?:một )?(?:bài|clip|video)|hình|ảnh|đoạn|bức|tình cảm|(?:nhiều )?dữ liệu|thông tin (?:đến|tới|cho|lên|trên)|kinh nghiệm với|cùng nhau|với [^:▪]* (?:chịu|bị) (?:ảnh hưởng|thiệt hại)|và (?:góp ý|động viên|hỗ trợ|giúp))(?![\p{L}\p{M}])/iu,
    // "câu nói mà bà Hạnh chia sẻ"
    notBehind: / mà [^,]{2,20} $/u,
  },
  'phát biểu': {
    only: /^(?: (?:rằng|cho rằng)| (?:trên|tại|trước|trong|với|hôm|sáng|chiều|tối) [^.,:]{2,50} rằng |\s*:|[^.:▪]{0,90}:\s*["“«▪])/iu,
  },
  'trả lời': { only: /^(?: ▪| (?:[^,.:]{0,40} )?rằng|\s*:|[^.:]{0,60}:\s*["“«])|^\s*[.,]?$/iu },
  'đưa tin': { not: /^ về (?!việc)/u },
  'trao đổi': { only: /^[^.,:▪]{0,60}:\s*▪/u },
  'phản pháo': { only: /^[^.,:▪]{0,50}:|^(?: rằng|\s*[.,]?$)/u },
  'bác quan điểm': WITH_WORDS,
  'bác ý kiến': WITH_WORDS,
  'bác lập luận': WITH_WORDS,
  'bác nhận định': WITH_WORDS,
  'đáp trả': { only: /^[^.,:▪]{0,50}:|^\s*[.,]?$/u },
  đáp: { only: SAID, not: /^ lại (?!rằng)/iu },
  // "Tòa kết luận đơn kiện sai"; not "kết luận phiên họp"
  'kết luận': {
    only: SAID,
    unless: JUDGES,
    not: /^ (?:điều tra|về|phiên|hội nghị|cuộc|buổi|nội dung) /u,
  },
  'diễn giải': { only: SAID },
  'than thở': { only: WORDS_FOLLOW, unless: CLOSED },
  'trăn trở': { only: WORDS_FOLLOW, unless: CLOSED },
  // "“…”, ông Lam khoe"; not "khoe dáng"
  khoe: {
    only: /^(?: rằng |\s*:)|^(?: với [^,.:▪]{2,40})(?: rằng |: ?▪)/u,
    unless: CLOSED,
    not: /^ (?:dáng|sắc|vóc|vẻ|ảnh|hình|đường|eo|vai|chân|ngực|nhan|giọng|được|cơ bắp)(?!\p{L})/u,
  },
  'đồng tình': AGREES,
  'không đồng tình': AGREES,
  'tán thành': AGREES,
  'không tán thành': AGREES,
  // "Hai bên nhất trí mở cửa khẩu": agreed, and not said.
  'nhất trí': AGREES,
  'thắc mắc': { only: /^(?:,|:| (?:rằng|liệu|khi|về|việc|vì|tại|sao|có)(?!\p{L}))/u },
  // "Bà Hạnh trình bày đã góp 2 tỷ đồng"; not "trình bày báo cáo"
  'trình bày': { only: /^(?: (?:đã|do|vì|rằng)(?!\p{L})|,)/u, not: /^:/ },
  // "Ông bảo, năm nay mất mùa"; not "bảo vệ", "đảm bảo"
  bảo: {
    only: /^(?:,|\s*:) /u,
    unless: CLOSED,
    notBehind: /(?:đảm|quốc|gia|hay|nói|dễ|được|đòi|ai|không) $/iu,
    not: /^ \p{Ll}/u,
  },
  // "Ban Bí thư nhận thấy: …"; not "nhận thấy đường vắng"
  'nhận thấy': { only: /^(?: rằng |\s*:)/u, not: /^(?! rằng|\s*:)/u },
  // "ví kênh như “con rắn”"
  ví: SAYS_LIKE,
  'so sánh': SAYS_LIKE,
  'băn khoăn': { only: /^(?:,| (?:rằng|liệu|khi|về|việc)(?!\p{L}))/u },
  // "…, đơn cử chợ nổi": for example.
  'đơn cử': { notBehind: /(?:^|[,;:.(–-] |hay |như )$/iu, not: /^ như /u },
  // "bà Hạnh đòi nợ" is done.
  đòi: { not: /^(?! (?:chính phủ|quốc hội|tổng thống|thủ tướng|bầu cử|luận tội) )/ },
  // "chế giễu chợ là “cái ao cạn”"
  'chế giễu': { only: / ▪{6}/ },
  // "khen bà Hạnh “như một người thầy”"; not "khen thưởng", "bằng khen"
  khen: { only: /^(?: rằng |\s*:)|^[^,.:▪]{2,60} ▪{6}/u, notBehind: /(?:giấy|bằng|được|đáng|lời|tiếng) $/iu },
  'phản hồi': { only: WORDS_FOLLOW },
  'truy vấn': { only: /^\s*: ?▪/u },
  // "làm dấy lên suy đoán rằng"
  'suy đoán rằng': { notBehind: /lên $/iu },
  // "bức xúc cho biết" is how somebody says it.
  'bức xúc': { only: WORDS_FOLLOW, unless: CLOSED, not: /^ \p{L}/u },
  'xác nhận': { not: /^ (?:tư cách|danh tính|chữ ký|số dư|kỷ lục|nguồn gốc)(?![\p{L}\p{M}])/iu },
  'thông tin': {
    only: /^(?:, (?!truyền|tuyên|thể)| rằng|\s*:)|^\s*[.,]?$/iu,
    // "Ông Lam | thông tin kênh đã sạch", "Ông Lam, Giám đốc Sở Y tế Đồng Tháp, | thông tin …"
    unless:
      /\p{Lu}\p{Ll}+ (?:(?:cũng|đã|còn|vừa) )?$|(?:\p{Lu}[\p{L}. ]*| (?:tỉnh|huyện|xã|phường|thành phố|công ty|trường))(?:,| [-–—]) $/u,
    not: /^ (?:trên(?! [^,]{2,30} rằng)|đó|được|ban đầu|mới|chính thức|về(?! việc)|sai|đến|cụ thể|kết quả|nội dung|cá nhân|liên lạc|liên quan|tuyên truyền|thị trường|và|truyền thông)(?!\p{L})/u,
    notBehind: /(?:^| )như |(?:nghệ|cổng|bố|hãng|trước|sau|từ|về|và|sẻ|cấp|văn hóa,) $/iu,
  },
  'tuyên bố': {
    notBehind: /(?:trình bày|đọc|thông qua) $/iu,
    not: /^ (?:độc lập|phá sản|chiến tranh|tình trạng|chung|nhậm chức)(?![\p{L}\p{M}])/iu,
  },
  // "thụ lý giải quyết": two other words.
  'lý giải': { not: /^ quyết/ },
  'bình luận': { not: /^ (?:viên|có nội dung)/iu, notBehind: LISTED },
  'dự đoán': { notBehind: LISTED },
  'kiến nghị': { notBehind: LISTED },
  hỏi: { only: /^[^.,:▪]{0,24}(?::|\s*▪)|^\s*[.,]?$/iu, notBehind: /(?:xét|truy|câu|thăm) $/iu },
  'tố cáo': { notBehind: /(?:khiếu nại,?|đơn|người|nội dung) $/iu, not: /^ (?:liên quan|theo|và|,)/iu },
  'ra tuyên bố': {
    only: /^(?: (?:phản (?:ứng|đối)|chính thức|(?:trên|với|sáng|chiều|tối|hôm|ngày) [^,.:▪]{2,30}))?(?: rằng |\s*:)/u,
    not: /^ (?:chung|cho|nhấn) /,
    notBehind: /đưa $/,
  },
  // "“…”, Tin Chiều ra thông cáo"; not "ra thông cáo về con kênh"
  'đưa ra tuyên bố': OF_WORDS,
  'đưa ra cảnh báo': OF_WORDS,
  'đưa ra phân tích': OF_WORDS,
  'đưa ra nhận định': OF_WORDS,
  'đưa ra thông báo': OF_WORDS,
  'ra thông báo': OF_WORDS,
  'ra thông cáo': OF_WORDS,
  // What a vote does.
  'bác bỏ': { not: /^ (?:đề xuất|yêu cầu|dự luật|dự thảo|đơn|kháng cáo)(?![\p{L}\p{M}])/iu },
  // "gọi đó là “trò hề”", "gọi đó là một sai lầm": only where the words themselves follow, or a judgement.
  gọi: {
    only: /^ (?:(?:đây|đó|việc này|điều này) là |(?!nhầm|tắt)[^,.;:▪]{2,120} là (?:[^,.;:▪]{0,20}▪|(?:một )?(?:sai lầm|hành (?:động|vi)|động thái|vô (?:lý|căn cứ|ích)|phi (?:lý|pháp|nghĩa)|đáng |bịa đặt|can thiệp|(?:chiến )?thắng|thất bại|thành công|thảm họa|tội ác|âm mưu|(?:bước|mối|kẻ|trò|nỗi|sự|lời|đòn|cột|dấu) \p{L})))/u,
  },
  // "chuyên gia phân tích chữ viết"
  'phân tích': {
    only: SAID,
    // "Theo giới phân tích, …": those who do.
    // "Ông Lam, nhà phân tích tại Tin Chiều, nói": who he is.
    notBehind: /(?:theo giới|nhà|chuyên gia) $/iu,
    not: /^ (?:chữ|dữ liệu|thị trường|chính trị|tài chính|quân sự|an ninh|chính sách|kinh tế)(?![\p{L}\p{M}])/iu,
  },
  // "Liên minh đề xuất giữa hai đảng", "kênh mà ông Lam đề xuất": what is proposed, and no words.
  'đề xuất': {
    not: /^ giữa /,
    notBehind:
      / mà (?:\p{L}+ ){1,4}$|(?:ủng hộ|phản đối|nghiên cứu|tham mưu|chấp thuận|chấp nhận|xem xét|bác|nhận|rút|thông qua|phê duyệt|trình),? $/iu,
  },
  // "đưa ra đề xuất bỏ phiếu" is done
  'đưa ra đề xuất': { not: /^ (?:bỏ phiếu|biểu quyết)/ },
  // "chị Hạnh rất vui mừng.": of what?
  'vui mừng': { not: /^\.?$/u },
  // "Ông Lam | tin bà Hạnh sẽ …"; not "thông tin ông Lam sẽ …"
  tin: {
    only: /^ (?:ông|bà|anh|chị|đồng chí|hai|các) [^,.:]{2,60} sẽ /u,
    notBehind: /(?<!\p{L})\p{Ll}+ (?<!(?:ông|bà|anh|chị|cũng|vẫn|nước|tướng|trưởng|thư|thống|đốc) )$/u,
  },
  // "tin tưởng lời bà Hạnh", "nhắc nhở và gọi ra ngoài": what they do.
  'tin tưởng': { not: /^ (?:vào )?(?:lời|người|nhau|công ty|đối tượng)(?!\p{L})/u },
  'nhắc nhở': { not: /^(?:,| (?:và|nhiều lần|nhưng)(?!\p{L}))/u },
  'nhắn nhủ': { not: /^ (?:khi|về)(?!\p{L})/u },
  // "21 phát đại bác chào mừng"
  'chào mừng': { notBehind: /(?:đại bác|hoạt động|văn nghệ|khẩu hiệu) $/iu },
  // "gọi các cáo buộc cho rằng xã biết là vô căn cứ"
  'cho rằng': { notBehind: /cáo buộc $/ },
  // "cho biết các thông tin về con kênh": that they were told, not what they are.
  'cho biết': { not: /^ các thông tin (?:về|liên quan) /u },
  nêu: {
    only: /^(?: (?:rằng|thực tế|(?:tình|thực) trạng|vấn đề|việc|ví dụ|ý kiến(?! tại)|quan điểm|(?:điều kiện|lý do|giải pháp|yêu cầu)(?=[^,.:]{0,20}:))|\s*[:,])|^\s*[.,]?$/iu,
  },
  // "cuốn sách kể về nghề chèo đò"
  kể: {
    notBehind: /(?:bài luận|bài viết|phim|truyện|sách|tác phẩm|kịch|vở|ca khúc|bài hát|hồi ký|tiểu thuyết) $/iu,
    not: /^ (?:từ|cả|trên|đến|ra|tên)(?![\p{L}\p{M}])/iu,
  },
  khai: {
    notBehind: /(?:triển|công|kê|sơ|ly) $/iu,
    not: /^ (?:thác|mạc|lễ|vấn|phóng|khoáng|trương|giảng|sinh|báo|trừ|hội|xuân|tử|hoang|quật|trường|phá|hỏa)(?![\p{L}\p{M}])/iu,
  },
  'có đoạn': { only: SAID },
  'có đoạn viết': { only: SAID },
  // "yêu cầu giải trình", "giải trình về con kênh"
  'giải trình': { only: WORDS_FOLLOW, unless: NAMED, not: /^ (?:về|trước|với|của|cho|tự|đầy đủ|rõ|cụ thể)(?!\p{L})/u },
  // "ông góp ý, hiến kế" is done
  'góp ý': { only: /^(?: rằng|\s*:|,? (?:cần|phải|nên) )/u },
  'không loại trừ': { only: /^ (?:khả năng|việc|kịch bản|phương án|lựa chọn)(?!\p{L})/u },
  'đính chính': { only: SAID },
  // "Đây là lần đầu Lam dọa cắt điện": that he does, and not what he says.
  'đe dọa': { not: NO_THREAT, notBehind: /lần (?:đầu|thứ|nào) [^,.]{2,20}$/iu },
  dọa: { not: NO_THREAT, notBehind: /lần (?:đầu|thứ|nào) [^,.]{2,20}$/iu },
  // "Ông Lam | dẫn chứng một kênh đào dở"
  'dẫn chứng': { only: SAID, unless: NAMED, not: /^ (?:cụ thể|khoa học|về)(?!\p{L})/u },
  // "thêm rằng"; not "thêm 20 người".
  thêm: { not: /^(?! rằng)/u },
  // "nhận cảm ơn 200 triệu đồng": money.
  'cảm ơn': { notBehind: /nhận (?:\p{L}+ )?$/iu },
  // "Bão Mây dự báo vào bờ": of storms and prices it is told.
  'dự báo': {
    notBehind:
      /(?:chủ động|trung tâm|phòng|đài|hạ|nâng|điều chỉnh|trong khi đó|năm nay|bám sát,|cơ quan|(?:bão|nhiệt đới|khí lạnh|mưa|giá|lạm phát|lũ)(?: [^\s,]+){0,3}|gấp \S+ lần|so với|hơn) $/iu,
  },
  // "công bố trên trang của bộ rằng …"
  'công bố': { not: /^(?!(?: (?:trên|tại|với)[^,.:▪]{2,40})? rằng |: )/u },
  // "“…”, bà Hạnh đăng trên mạng"; not "đăng ký", "đăng ảnh"
  đăng: {
    only: /^(?: tải)? (?:lên|trên) [^,.:▪]{2,30}(?: rằng |: ?▪)/u,
    not: /^(?!(?: tải)? (?:lên|trên) | Twitter| Facebook)/u,
  },
  // "phản đối cáo buộc của Lào"
  'cáo buộc': { notBehind: DENIED },
  'chỉ trích': { notBehind: DENIED },
  'ví von': { only: /^ (?:rằng|[^.,]{2,90} (?:như|là|với) )/u },
  tố: {
    only: /^ (?:rằng |\p{Lu}|ông |bà |chính |phe |đảng |các )/u,
    notBehind: /(?:công|yếu|nhân|nguyên|tranh|khởi|truy|kháng|độc|đấu|đơn|bị|được) $/iu,
  },
  'mô tả': { not: /^ (?!rằng|[^.]{2,90} (?:là|như) )/u },
  'phản ánh': {
    only: /^(?: (?:rằng|việc|(?:tình|thực) trạng)|[:,])/u,
    // "Cử tri Hạnh | phản ánh giá điện tăng"
    unless: COMPLAINS,
    not: /^, ý kiến|^ (?:của|đúng|sự|đến|về|liên|trên|thuộc)(?!\p{L})/u,
  },
  'phản ảnh': { only: SAID },
  'đặt vấn đề': { only: /^ (?:rằng|liệu|tại sao|vì sao)(?!\p{L})|^(?: với [^:.]{2,60})?\s*[:,]/u },
  // Directives: who has to do it, or what has to be done, follows.
  'yêu cầu': { not: /^(?: (?:về|đó|trên|cao|đặt ra|kỹ thuật|đối với)(?![\p{L}\p{M}])|,)/iu },
  'chỉ đạo': {
    // "“…” - Bộ Y tế chỉ đạo.": behind a quotation nothing need follow.
    only: /^(?:: | (?:các|cơ quan|công an|phải|khẩn trương|rà soát|\p{Lu}))/u,
    not: /^ (?:Đại hội|Hội nghị|Hội thảo|Lễ|Kỳ họp|Phiên họp)(?!\p{L})/u,
    notBehind: /(?:ban|tiếp|tục|trung|trách|,) $/iu,
  },
  giao: {
    not: /^(?! (?:cho )?(?:các |\d+ |cơ quan|sở |tỉnh |bộ |\p{Lu}))/u,
    notBehind: /(?:bàn|kết|chuyển|ngoại|được|xã) $/iu,
  },
  // "cử đặc phái viên sang chúc mừng": what he was sent for
  'chúc mừng': { notBehind: /(?<![\p{L}\p{M}])(?:sang|đến|tới|để) $/iu },
  mong: { not: /^ (?:manh|đợi|chờ)(?![\p{L}\p{M}])/iu },
  hứa: { not: /^ (?:hẹn|hôn)(?![\p{L}\p{M}])/iu },
  chúc: { not: /^ (?:tết|thọ|rượu)(?![\p{L}\p{M}])/iu, notBehind: /di $/ },
  'đề nghị': { notBehind: ASKED, not: /^ (?:truy tố|xây dựng|công nhận|cấp|khen thưởng)(?![\p{L}\p{M}])/iu },
  'thông báo': {
    not: /^ (?:số|ý kiến|kết luận)(?![\p{L}\p{M}])|^ (?:đến|tới|cho) \p{Ll}+ \p{Ll}+ (?:số (?:điện thoại|tài khoản)|email|đường dây)|^ cho (?:nhau(?!\p{L})|(?![^,.]{2,80} (?:rằng|biết|về|là) ))/iu,
  },
  'ghi nhận': {
    only: /^(?: (?:và đánh giá|những (?:nỗ lực|đóng góp|thành|kết quả)|rằng|[^,.:]{2,90} là (?:người|một|tấm)))(?!\p{L})/iu,
  },
  'đánh giá': {
    // "Huyện ủy họp, | đánh giá công tác quý I"
    notBehind: /(?:lái thử|báo cáo|khảo sát|kiểm tra|(?<!giới )phân tích|họp|hội nghị),? $/iu,
    not: /^ (?:về tình hình|tác động|chất lượng|năng lực|lại|mức độ|kết quả(?: thực hiện|,)|rủi ro(?! (?:▪|là |ở mức))|thi đua|tình hình(?! [^,]{0,90} (?:là|đã|đang|vẫn|còn|rất|có|được) ))(?![\p{L}\p{M}])/iu,
  },
};

import { CONTROL_LINES } from './control-lines.ts';
import type { HeadingRule } from './conventions.ts';
import { FOOTER_LINES } from './footer-lines.ts';

/** Lines that are clutter on their own, wherever they stand. */
export const CLUTTER_LINES: readonly HeadingRule[] = [
  { pattern: /^(?:(?:#[^#]{2,60}){2,}|#\S{2,40})$/, reason: 'tags', example: '#Hải Phòng #kinh tế biển' },
  {
    pattern: /^(?:trình duyệt (?:của bạn )?không hỗ trợ .{0,60}|(?:xem )?(?:clip|video) ?:|xem (?:clip|video))$/i,
    opens: 'clip trình video xem',
    reason: 'video',
    example: 'Trình duyệt không hỗ trợ HTML5',
  },
  { pattern: /^(?:\d{1,2}:\d\d ?\/ ?)?\d{1,2}:\d\d$/, opens: '#', reason: 'audio', example: '0:00 / 0:00' },
  {
    pattern:
      /^(?:(?:dừng |nghe )?(?:nghe|đọc)|nghe (?:đọc )?bài(?: báo| viết)?(?: này)?|nghe audio|đọc bài(?: viết)?|nghe (?:nội dung|tin) bài(?: viết)?|tốc độ(?: đọc| phát)?(?: ?: ?[\d.,]+x?)?|(?:giọng )?(?:nam|nữ) miền (?:bắc|trung|nam))$/i,
    opens: 'dừng giọng nam nghe nữ tốc đọc',
    reason: 'audio',
    example: 'Nghe đọc bài',
  },
  {
    pattern:
      /^[*(–— -]*(?:.{20,200} kính )?mời (?:(?:quý |các )?(?:độc giả|bạn đọc|quý vị|bạn (?=đọc|theo dõi|tham khảo)) |(?:các )?(?:bạn )?(?:đón )?xem (?:thêm |lại )?(?:video|clip)).{0,200}$/i,
    reason: 'newsletter',
    example: 'Mời quý độc giả theo dõi VOV.VN trên',
  },
  {
    pattern:
      /^(?:đừng quên |hãy |nhấn |nhấp |bấm |mời bạn |(?:bạn đọc|độc giả) có thể )?(?:theo dõi|quan tâm|tải ứng dụng|xem|đọc|vào nút ["“]?thêm)\b.{0,80}\btrên(?: (?:google|facebook|zalo|youtube|tiktok|telegram|app store).{0,60})?$/i,
    opens: 'bạn bấm hãy mời nhấn nhấp quan theo tải vào xem đọc độc đừng',
    reason: 'newsletter',
    example: 'Theo dõi báo trên Google News',
  },
  {
    pattern:
      /^(?:(?:chia sẻ(?: (?:bài viết|qua|lên))?:?|facebook|twitter|zalo|messenger|linkedin|pinterest|telegram|whatsapp|viber|e-?mail|print|copy link|sao chép liên kết|link (?:bài )?gốc|lấy link!?|in(?: bài(?: viết)?)?|google news)(?:[ ,|/•·-]+|$))+$/i,
    opens:
      'chia copy e email facebook google in linkedin link lấy messenger pinterest print sao telegram twitter viber whatsapp zalo',
    reason: 'share',
    example: 'Facebook Twitter Zalo',
  },
  {
    pattern:
      /^(?:(?:địa chỉ|đường dẫn|liên kết|url|link|xem thêm|chi tiết|nguồn)(?: (?:bài viết|(?:bài )?gốc|url|nguồn|tại))?|nguồn .{2,40}?) ?:? ?https?:\/\/\S+$/i,
    opens: 'chi link liên nguồn url xem đường địa',
    reason: 'share',
    example: 'Địa chỉ: https://bao.example/bai-1.html',
  },
  {
    pattern: /^https?:\/\/\S+[-/]\d{5,}[\w.-]{0,10}$/i,
    opens: 'http',
    reason: 'share',
    example: 'https://bao.example/chuyen-ben-song-2511071530.htm',
  },
  ...FOOTER_LINES,
  {
    pattern:
      /^[[«<‹ ]*(?:quay lại|trở (?:về|lại)|(?:(?:lên|về) )?đầu trang|bản in)(?: (?:trang (?:trước|chủ)|đầu trang))?\]?$/i,
    opens: 'quay trở lên về bản đầu',
    reason: 'share',
    linked: true,
    example: '[Trở về]',
  },
  // NukeViet, the program of many offices and schools.
  {
    pattern:
      /^(?:tổng số điểm của bài viết là ?: ?.{1,40}|đánh giá(?: bài viết)?\P{L}+(?:(?:lượt|đánh giá|bình chọn|phiếu)\P{L}*){0,2}|đánh giá [\p{L} ]{1,20} ?: ?[☆★ ]+|(?:đánh giá ?: ?)?chưa có đánh giá(?: nào)?|\d(?:[.,]\d)? ?\/ ?\d{1,2} ?[-–]? ?\(\d+ (?:bình chọn|lượt|phiếu|đánh giá).{0,20}\)|xếp hạng ?: ?[\d.,]+ .{1,40}|điểm trung bình ?: ?[\d.,]+ ?\/.{1,30}|trung bình \(\d+ .{2,20}\)|\(?(?:số lượt|lượt đánh giá) ?: ?\d+\)?|bạn có hài lòng (?:về|với) bài.{0,30})$/iu,
    opens: '# bạn chưa lượt số trung tổng xếp điểm đánh',
    reason: 'survey',
    example: 'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
  },
  // What a section of the site is there for, below each of its stories.
  {
    pattern:
      /^(?:chuyên )?mục (?!tiêu|đích).{2,60} (?:giới thiệu|đăng tải|cung cấp|gửi|mang) .{5,160} (?:tới|đến|cho) (?:quý )?(?:độc giả|bạn đọc)(?: .{1,40})?\.?$/i,
    opens: 'chuyên mục',
    reason: 'newsletter',
    closes: true,
    example: 'Mục Bến sông giới thiệu các tập truyện mới của tác giả trong nước tới độc giả.',
  },
  {
    pattern: /^xem (?:ngay|trực tiếp|trọn vẹn)\b.{0,120} (?:tại|trên)\b.{0,40}https?:\/\/\S+$/i,
    opens: 'xem',
    reason: 'sponsored',
    example: 'Xem trực tiếp giải đấu trên kênh X, tại https://kenh.example',
  },
  {
    pattern: /^quét (?:mã(?: qr)?|qr) (?:này )?để .{1,60}$/i,
    opens: 'quét',
    reason: 'share',
    example: 'Quét mã QR để đọc bài trên điện thoại',
  },
  {
    pattern:
      /^(?:(?:(?:(?:tổng )?số |tổng )?lượt (?:xem|đọc|truy cập)|số lần (?:xem|đọc)|đã (?:xem|đọc)|đang (?:online|truy cập)|views?|hits?)(?: ?: ?| )[\d.,]+|[\d.,]+ (?:l(?:ượt|ần) (?:xem|đọc)|views?)|(?:đã )?(?:đọc|xem) [\d.,]+ lần)$/i,
    opens: '# hit lượt số tổng view xem đang đã đọc',
    reason: 'share',
    example: 'Lượt xem: 1.234',
  },
  // Not what the police ask for: the paper speaks of itself.
  {
    pattern:
      /^(?:mọi (?:thông tin|ý kiến|phản ánh|chi tiết|thắc mắc|bài vở)|(?:nếu .{5,60}, )?(?:quý |các )?(?:bạn đọc|độc giả)) .{0,90}(?:(?:gửi|liên hệ) .{0,60}(?:tòa soạn|chuyên mục|hộp thư|ban biên tập|toasoan|bandoc).{0,120}(?:@|\d{4})|gửi (?:bài|tin|ảnh|ý kiến|câu hỏi|chia sẻ|thắc mắc) .{0,60}@).{0,60}$/i,
    opens: 'bạn các mọi nếu quý độc',
    reason: 'newsletter',
    example: 'Mọi ý kiến xin gửi về hộp thư toasoan@bao.example',
  },
  {
    pattern:
      /^bằng (?:việc|cách) (?:đăng ký|đăng nhập|nhấn|bấm).{0,30}, (?:bạn|quý vị|bạn đọc) .{0,20}đồng ý .{5,160}$/i,
    opens: 'bằng',
    reason: 'newsletter',
    example: 'Bằng việc đăng ký, bạn đồng ý với điều khoản của chúng tôi',
  },
  {
    pattern:
      /^(?:(?:(?:bạn|quý vị) (?:cần|phải|hãy) |(?:hãy|vui lòng) )?(?:đăng nhập|đăng ký|trở thành (?:thành|hội) viên)(?: hoặc (?:đăng nhập|đăng ký))? để (?:gửi |viết )?(?:bình luận|ý kiến|phản hồi)(?: bài viết này)?\.?|email của bạn sẽ không được hiển thị(?: công khai)?\b.{0,120}|(?:(?:chưa|không) có (?:bình luận|ý kiến|nhận xét)(?: nào)?\.? ?)?hãy là người đầu tiên .{0,60}|(?:chưa|không) có (?:bình luận|ý kiến)(?: nào)?\.?|bạn còn \d+(?:\/\d+)? ký tự|[(* )]*(?:xin )?vui lòng (?:gõ|nhập|viết) (?:tiếng việt|đầy đủ).{0,60}|các trường bắt buộc được đánh dấu.{0,10}|(?:hãy|xin|mời|bạn) .{0,60}(?:để lại|chia sẻ|gửi) (?:ý kiến|bình luận|quan điểm).{0,40} (?:bên dưới|dưới bài viết|với chúng tôi)[.!]?|hiện có \d+ khách .{0,40}(?:online|trực tuyến))$/i,
    opens: 'bạn chưa các email hiện hãy không mời quý trở vui xin đăng',
    reason: 'comments',
    example: 'Đăng nhập để bình luận',
  },
  {
    pattern:
      /^(?:bạn đang đọc (?:bài (?:viết|báo)|tin)(?! (?:này )?(?:chỉ )?dành) .{5,400}|(?:đăng ký|theo dõi|tham gia) (?:kênh|nhóm|cộng đồng|fanpage) .{1,60}(?<![.!?]))$/i,
    opens: 'bạn tham theo đăng',
    reason: 'newsletter',
    example: 'Đăng ký kênh YouTube Lâm Hà',
  },
  {
    pattern:
      /^(?:đăng ký|theo dõi|tham gia|mua|tải|gọi|quyên góp|xem|đọc)(?: (?:ngay|kênh|thêm|về|tiếp|chi tiết|kết quả))?$/i,
    opens: 'gọi mua quyên tham theo tải xem đăng đọc',
    reason: 'newsletter',
    linked: true,
    example: 'Đăng ký ngay',
  },
  {
    pattern:
      /^(?:this entry was posted (?:in|on|by) .{1,250}|bài (?:viết |đăng )?này (?:đã )?được (?:đăng|viết|gửi) (?:trong|tại|bởi) .{1,200}(?:gắn thẻ|đường dẫn|permalink).{0,100})$/i,
    opens: 'bài this',
    reason: 'tags',
    example: 'This entry was posted in Tin tức. Bookmark the permalink.',
  },
  { pattern: /^read (?:more|also) ?:.{1,300}$/i, opens: 'read', reason: 'related', example: 'Read more: …' },
  {
    pattern:
      /^(?:(?:(?:quý )?(?:bạn đọc|độc giả|bạn) có thể )?tặng sao(?: .{0,60})?|bạn (?:có |đang )?(?:thích|thưởng thức) bài(?: viết)? này\??(?: .{1,60})?|cảm ơn (?:bạn|quý vị|quý độc giả|độc giả) đã (?:ủng hộ|theo dõi|đồng hành|gửi).{0,160})$/i,
    opens: 'bạn cảm quý tặng độc',
    reason: 'share',
    example: 'Tặng sao cho bài viết',
  },
  {
    pattern: /^(?:(?:tự động cập nhật|cập nhật tự động).{0,30}|(?:(?:mới|cũ|quan tâm|nhiều thích) nhất\P{L}*){2,})$/iu,
    opens: 'cũ cập mới nhiều quan tự',
    reason: 'other',
    example: 'Tự động cập nhật sau 30s',
  },
  {
    pattern:
      /^[([]?(?:(?:tin|báo|chúng tôi)\b.{0,25} (?:sẽ )?)?(?:(?:tiếp tục|đang|còn) cập nhật(?: thông tin| tin)?|tiếp tục thông tin)[.…]{0,3}[)\]]?$/i,
    opens: 'báo chúng còn tin tiếp đang',
    reason: 'other',
    example: 'Tiếp tục cập nhật…',
  },
  {
    pattern:
      /^(?:(?:đọc|xem|nghe) (?:báo|tin|bài)\b.{0,40} trên (?:ứng dụng|app)\b.{0,40}|tải (?:ngay|app|ứng dụng)(?!\p{L}).{0,80}(?:(?<![.!?…])|(?<=để (?:đọc|nhận) (?:tin|báo) .{0,40})))$/iu,
    opens: 'nghe tải xem đọc',
    reason: 'newsletter',
    example: 'Đọc tin nhanh hơn trên ứng dụng Lâm Hà',
  },
  // Neither letter nor figure: a line drawn with signs, a quotation mark set large, the end of an official text.
  { pattern: /^[^\p{L}\p{N}]+$/u, reason: 'other', example: '* * *' },
  {
    pattern: /^(?:trang ?:?(?:[ |]+\d{1,2}){2,}|\d{1,2}(?:[ |]+\d{1,2})+[ |]*(?:trang sau|tiếp|»|>)).{0,20}$/i,
    opens: '# trang',
    reason: 'other',
    example: 'Trang 1 2 3',
  },
  { pattern: /^(?:>>|»|⇒|➤|►).{0,300}$/u, reason: 'related', example: '>> Xem thêm: …' },
  {
    pattern:
      /^[(* ]*(?:(?:xem|đọc|tham khảo) (?:thêm|ngay|lại|video)|(?:tin|bài) liên quan|đọc tiếp|(?:đọc|xem) bài gốc|đừng bỏ lỡ|có thể bạn quan tâm|(?:bài|kỳ) trước) ?(?::|>|»).{1,300}$/i,
    opens: 'bài có kỳ tham tin xem đọc đừng',
    reason: 'related',
    example: 'Xem thêm: Giá vàng hôm nay',
  },
  {
    pattern:
      /^(?:nhấn|bấm|click|chạm|nhấp|kích)(?: chuột)?(?: vào)?(?: đây| ảnh| hình)?(?: để)? (?:xem|phóng)(?: ảnh| hình| kích thước| cỡ){0,2} (?:to|lớn|rõ|đầy đủ)(?: .{1,12})?$/i,
    opens: 'bấm chạm click kích nhấn nhấp',
    reason: 'other',
    example: 'Nhấn để phóng to ảnh',
  },
  {
    pattern:
      /^[(* ]*(?:để (?:xem|đọc|nghe|biết) [^.!?]{1,80}|(?:nội dung|toàn văn|chi tiết|video|bạn (?:đọc|có thể)|độc giả|quý (?:vị|độc giả|bạn đọc)|xem|đọc|tải|nghe|bấm|click|nhấn|nhấp|đặt mua|tham khảo)(?: [^.,!?]{1,80})?) (?:tại|vào) đây(?: để [^.,!?]{3,60})?[.:!)]*$/i,
    opens: 'bạn bấm chi click nghe nhấn nhấp nội quý tham toàn tải video xem đặt để đọc độc',
    reason: 'related',
    example: 'Nội dung chi tiết xem tại đây',
  },
  {
    pattern:
      /^\(?(?:(?:tham khảo|(?:bài(?: viết)?|tin) liên quan|tin cùng chủ đề|đọc ngay|xem ngay|(?:xem|đọc) chi tiết) ?:|(?:xem|đọc) (?:thêm|tiếp|ngay) ) ?.{1,300}$/i,
    opens: 'bài tham tin xem đọc',
    reason: 'related',
    linked: true,
    example: 'Tham khảo: Giá vàng hôm nay',
  },
  // Behind what is told by its words.
  { pattern: /^(?:>|→|\+|✅|👉|•|\*).{0,300}$/u, reason: 'related', linked: true, example: '+ Giá vàng hôm nay' },
  {
    pattern:
      /^(?:\[?(?:(?:bản )?in(?: (?:bài(?: viết)?|trang|tin))?(?: này)?|bản để in|gửi (?:bài(?: viết| này)?|tin|e-?mail(?: bài (?:đăng|viết) này)?)(?: (?:qua (?:e-?)?mail|cho bạn(?: bè)?))?|trở (?:về|lại)|quay lại|cỡ chữ|tương phản|chia sẻ|e-?mail|A[+-]?)\]?[ |•·/:]*)+$/i,
    opens: 'a aa bản chia cỡ e email gửi in quay trở tương',
    reason: 'share',
    example: 'Bản in trang này | Gửi email | Trở về',
  },
  {
    pattern:
      /^(?:gửi (?:bình luận|phản hồi|ý kiến) thành công|(?:bình luận|ý kiến) của bạn (?:đang|đã|sẽ) được .{0,60}|hộp (?:thư )?thoại sẽ (?:tự )?đóng sau .{0,12})[.!]?$/i,
    opens: 'bình gửi hộp ý',
    reason: 'comments',
    example: 'Bình luận của bạn đang được xem xét',
  },
  {
    pattern: /^(?:trở lại|quay lại|về trang) \S.{1,28}$/i,
    opens: 'quay trở về',
    reason: 'share',
    linked: true,
    example: 'Trở lại Kinh doanh',
  },
  ...CONTROL_LINES,
];

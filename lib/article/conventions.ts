import type { ClutterReason } from './page-reading.ts';

/**
 * How the Vietnamese press words what surrounds an article: general rules, good for any portal. Patterns meet a whole block (trimmed,
 * NFC), so that the same words inside a sentence do no harm.
 */

export interface HeadingRule {
  pattern: RegExp;
  reason: ClutterReason;
  /** Only where most of the line is a link: the same signs open the items of a story's own list. */
  linked?: boolean;
  /** As printed. */
  example: string;
}

/** Headings of boxes. What belongs to the heading goes with it. */
export const BOX_HEADINGS: readonly HeadingRule[] = [
  {
    pattern:
      /^(?:(?:các|những) )?(?:tin|bài|bài viết|tin bài|tin tức|chủ đề)(?: (?:bài|viết|tức))? (?:cùng )?(?:liên quan|cùng chủ đề)$/i,
    reason: 'related',
    example: 'Tin bài liên quan',
  },
  { pattern: /^(?:bạn có thể )?(?:đọc|xem|tham khảo|tìm hiểu) thêm$/i, reason: 'related', example: 'Đọc thêm' },
  { pattern: /^(?:có thể )?bạn (?:có thể )?quan tâm$/i, reason: 'related', example: 'Có thể bạn quan tâm' },
  {
    pattern: /^(?:tin |bài )?(?:cùng|theo) (?:chuyên mục|chủ đề|sự kiện|tác giả|dòng sự kiện)$/i,
    reason: 'related',
    example: 'Cùng chuyên mục',
  },
  {
    pattern: /^(?:(?:những |các )?tin|(?:những |các )?bài(?: viết)?) (?:khác|đã đưa|cũ hơn|mới hơn)$/i,
    reason: 'related',
    example: 'Những tin mới hơn',
  },
  { pattern: /^bài (?:trước|sau)(?: đó)?$/i, reason: 'related', example: 'Bài trước đó' },
  {
    pattern: /^(?:đừng bỏ lỡ|dành cho bạn|gợi ý cho bạn|nổi bật|tin nổi bật|đề xuất)$/i,
    reason: 'related',
    example: 'Đừng bỏ lỡ',
  },
  { pattern: /^(?:tin|bài)? ?(?:đọc|xem) nhiều(?: nhất)?$/i, reason: 'most-read', example: 'Tin đọc nhiều' },
  {
    pattern: /^(?:tin mới(?: nhất| nhận)?|mới nhất|tin nóng|tin 24h|24h qua)$/i,
    reason: 'most-read',
    example: 'Tin mới',
  },
  {
    pattern:
      /^(?:hỏi đáp thông minh|cảm nhận của bạn(?: về bài viết(?: này)?)?|bạn thấy bài viết này thế nào\??|đánh giá bài viết|khảo sát|bình chọn|thăm dò(?: ý kiến| dư luận)?|(?:trả lời câu hỏi|tham gia|chơi) .{0,40}(?:nhận|trúng) (?:quà|thưởng).{0,20})$/i,
    reason: 'survey',
    example: 'CẢM NHẬN CỦA BẠN VỀ BÀI VIẾT NÀY',
  },
  {
    pattern:
      /^(?:ý kiến |\d+ )?(?:bình luận|ý kiến bạn đọc|phản hồi)(?: (?:của bạn(?: đọc)?|(?:về )?bài viết(?: này)?|(?:bằng|qua) (?:tài khoản )?facebook))?(?: ?\(\d*\))?:?$/i,
    reason: 'comments',
    example: 'Bình luận (0)',
  },
  {
    pattern:
      /^(?:video|video clip|multimedia|podcast|infographic|e-?magazine|media|ảnh|tin ảnh)(?: (?:khác|mới(?: nhất)?|nổi bật|liên quan|đặc sắc))?$/i,
    reason: 'video',
    example: 'VIDEO',
  },
  {
    pattern: /^(?:tin tài trợ|thông tin doanh nghiệp|nội dung (?:được )?tài trợ|tin doanh nghiệp)$/i,
    reason: 'sponsored',
    example: 'Tin tài trợ',
  },
  {
    pattern: /^(?:[-–— ]*(?:quảng cáo|advertisement)[-–— ]*(?:(?:cuộn|scroll) .{0,30})?|ads?|qc)$/i,
    reason: 'ad',
    example: 'Quảng cáo',
  },
  {
    pattern: /^(?:tags?|từ khóa|từ khoá|chủ đề)(?: liên quan)?(?: ?:.{0,200})?$/i,
    reason: 'tags',
    example: 'Từ khóa:',
  },
  { pattern: /^(?:chia sẻ(?: bài viết)?|share|theo dõi chúng tôi)$/i, reason: 'share', example: 'Chia sẻ' },
  {
    pattern:
      /^(?:(?:hãy|mời bạn|cùng) )?(?:ủng hộ|tiếp sức)(?: cho)? (?:tác giả|tòa soạn|chúng tôi|báo chí)(?: .{0,50})?$/i,
    reason: 'share',
    example: 'Ủng hộ tác giả',
  },
  {
    pattern: /^(?:đăng ký nhận (?:bản )?tin|nhận bản tin)(?: (?:qua|bằng|hằng|mới|miễn) .{1,30})?$/i,
    reason: 'newsletter',
    example: 'Đăng ký nhận tin qua email',
  },
  {
    pattern: /^bạn (?:đã|vừa) (?:đọc|xem|dùng) hết .{0,30}(?:bài|lượt)\b.{0,40}$/i,
    reason: 'login',
    example: 'Bạn đã đọc hết 4 bài miễn phí trong tháng',
  },
  {
    pattern:
      /^(?:(?:hãy|vui lòng|mời bạn) )?(?:đăng ký|đăng nhập|mua gói|nâng cấp)(?: .{1,30})? để (?:đọc|xem) (?:tiếp|toàn bộ|trọn|đầy đủ).{0,30}$/i,
    reason: 'login',
    example: 'Đăng nhập để đọc tiếp',
  },
  {
    pattern:
      /^(?:đây là )?(?:nội dung|bài(?: viết)?)(?: này)? (?:chỉ )?dành (?:riêng )?cho .{0,25}(?:trả phí|hội viên|thành viên|đăng ký|premium|vip\b).{0,25}$/i,
    reason: 'login',
    example: 'Nội dung dành cho bạn đọc trả phí',
  },
  // Blogs and small papers whose program speaks English.
  {
    pattern: /^(?:read (?:also|next)|related(?: (?:posts?|articles?|news|stories))?|you (?:may|might) also like)$/i,
    reason: 'related',
    example: 'You may also like',
  },
  { pattern: /^share (?:this|on|via)(?: (?:post|article|story))?$/i, reason: 'share', example: 'Share this:' },
  {
    pattern: /^(?:leave a (?:reply|comment)|(?:\d+ )?comments?(?: ?\(\d*\))?)$/i,
    reason: 'comments',
    example: 'Leave a Reply',
  },
];

/** Lines that are clutter on their own, wherever they stand. */
export const CLUTTER_LINES: readonly HeadingRule[] = [
  { pattern: /^(?:#[^#]{2,60}){2,}$/, reason: 'tags', example: '#Hải Phòng #kinh tế biển' },
  { pattern: /^(?:\d{1,2}:\d\d ?\/ ?)?\d{1,2}:\d\d$/, reason: 'audio', example: '0:00 / 0:00' },
  {
    pattern: /^(?:nghe (?:đọc )?bài(?: báo| viết)?|nghe audio|đọc bài viết|nam miền bắc|nữ miền bắc|nữ miền nam)$/i,
    reason: 'audio',
    example: 'Nghe đọc bài',
  },
  {
    pattern: /^[*(–— -]*mời (?:quý )?(?:độc giả|bạn đọc|quý vị) .{0,200}$/i,
    reason: 'newsletter',
    example: 'Mời quý độc giả theo dõi VOV.VN trên',
  },
  {
    pattern:
      /^(?:đừng quên |hãy |nhấn |bấm |mời bạn )?(?:theo dõi|quan tâm|tải ứng dụng|xem|đọc)\b.{0,80}\btrên(?: (?:google news|facebook|zalo|youtube|tiktok|telegram|app store).{0,60})?$/i,
    reason: 'newsletter',
    example: 'Theo dõi báo trên Google News',
  },
  {
    pattern:
      /^(?:(?:facebook|twitter|zalo|messenger|linkedin|pinterest|telegram|whatsapp|viber|e-?mail|print)(?:[ ,|/•·-]+|$))+$/i,
    reason: 'share',
    example: 'Facebook Twitter Zalo',
  },
  {
    pattern: /^(?:địa chỉ|đường dẫn|liên kết|url|link|nguồn)(?: bài viết| (?:bài )?gốc)? ?:? ?https?:\/\/\S+$/i,
    reason: 'share',
    example: 'Địa chỉ: https://bao.example/bai-1.html',
  },
  {
    pattern: /^(?:©|\(c\)|copyright\b|bản quyền (?:©|thuộc)).{0,160}$/iu,
    reason: 'footer',
    example: '© Bản quyền thuộc về Báo Lâm Hà',
  },
  {
    pattern:
      /^(?:(?:cơ quan|đơn vị) chủ quản ?:|chịu trách nhiệm (?:chính|nội dung|xuất bản) ?:|giấy phép (?:số|thiết lập|hoạt động|xuất bản|trang)\b.{0,80}(?:\/GP-|trang thông tin điện tử)).{0,280}$/i,
    reason: 'footer',
    example: 'Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lâm Hà',
  },
  // NukeViet, the program of many offices and schools.
  {
    pattern:
      /^(?:tổng số điểm của bài viết là ?: ?.{1,40}|đánh giá(?: bài viết)?\P{L}+(?:lượt|đánh giá|bình chọn)?\P{L}*|click để đánh giá bài viết|xếp hạng ?: ?[\d.,]+ .{1,40}|điểm trung bình ?: ?[\d.,]+ ?\/.{1,30})$/iu,
    reason: 'survey',
    example: 'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
  },
  {
    pattern: /^xem (?:ngay|trực tiếp|trọn vẹn)\b.{0,120} (?:tại|trên)\b.{0,40}https?:\/\/\S+$/i,
    reason: 'sponsored',
    example: 'Xem trực tiếp giải đấu trên kênh X, tại https://kenh.example',
  },
  { pattern: /^quét mã qr để .{1,60}$/i, reason: 'share', example: 'Quét mã QR để đọc bài trên điện thoại' },
  {
    pattern:
      /^(?:(?:(?:số )?lượt (?:xem|đọc)|số lần (?:xem|đọc)|views?|hits?) ?: ?[\d.,]+|[\d.,]+ (?:lượt (?:xem|đọc)|views?))$/i,
    reason: 'share',
    example: 'Lượt xem: 1.234',
  },
  {
    pattern: /^(?:đường dây nóng|hotline|điện thoại tòa soạn) ?: ?[\d().,;/ –-]{7,80}$/i,
    reason: 'footer',
    example: 'Đường dây nóng: 0912 345 678',
  },
  {
    pattern:
      /^\(?(?:vui lòng |đề nghị )?ghi (?:rõ )?nguồn (?:.{2,60} )?khi .{0,30}(?:phát hành|sử dụng|trích|đăng|dẫn|sao chép).{0,60}$/i,
    reason: 'footer',
    example: 'Ghi rõ nguồn “Báo Lâm Hà” khi phát hành lại thông tin từ trang này',
  },
  {
    pattern: /^(?:báo lỗi (?:nội dung|bài viết)|cập nhật lần cuối ?:.{6,40})$/i,
    reason: 'footer',
    example: 'Cập nhật lần cuối: 5/3/2024 18:20',
  },
  // Not what the police ask for: the paper speaks of itself.
  {
    pattern:
      /^(?:mọi (?:thông tin|ý kiến|phản ánh|chi tiết|thắc mắc)|(?:quý |các )?(?:bạn đọc|độc giả)) .{0,90}(?:(?:gửi|liên hệ) .{0,60}(?:tòa soạn|chuyên mục|hộp thư|ban biên tập|toasoan|bandoc).{0,120}(?:@|\d{4})|gửi (?:bài|tin|ảnh|ý kiến|câu hỏi|chia sẻ|thắc mắc) .{0,60}@).{0,60}$/i,
    reason: 'newsletter',
    example: 'Mọi ý kiến xin gửi về hộp thư toasoan@bao.example',
  },
  {
    pattern:
      /^bằng (?:việc|cách) (?:đăng ký|đăng nhập|nhấn|bấm).{0,30}, (?:bạn|quý vị|bạn đọc) .{0,20}đồng ý .{5,160}$/i,
    reason: 'newsletter',
    example: 'Bằng việc đăng ký, bạn đồng ý với điều khoản của chúng tôi',
  },
  {
    pattern: /^(?:đăng nhập|đăng ký)(?: hoặc (?:đăng nhập|đăng ký))? để (?:gửi |viết )?(?:bình luận|ý kiến|phản hồi)$/i,
    reason: 'comments',
    example: 'Đăng nhập để bình luận',
  },
  { pattern: /^read (?:more|also) ?:.{1,300}$/i, reason: 'related', example: 'Read more: …' },
  {
    pattern:
      /^(?:tặng sao(?: cho .{0,40})?|cảm ơn (?:bạn|quý vị|quý độc giả|độc giả) đã (?:ủng hộ|theo dõi|đồng hành).{0,160})$/i,
    reason: 'share',
    example: 'Tặng sao cho bài viết',
  },
  {
    pattern:
      /^[(*) ]*(?:bài (?:viết )?(?:này )?(?:thể hiện|là|phản ánh) )?quan điểm (?:riêng )?(?:trong bài .{0,20})?của (?:riêng )?(?:cá nhân )?(?:tác giả|người viết).{0,90}$/i,
    reason: 'footer',
    example: 'Bài viết thể hiện quan điểm riêng của tác giả',
  },
  { pattern: /^(?:tự động cập nhật|cập nhật tự động).{0,30}$/i, reason: 'other', example: 'Tự động cập nhật sau 30s' },
  { pattern: /^[-_=–—. ]{5,}$/, reason: 'other', example: '-----------' },
  { pattern: /^(?:>>|»|⇒|➤|►).{0,300}$/u, reason: 'related', example: '>> Xem thêm: …' },
  { pattern: /^(?:>|→|\+|✅|👉|•|\*).{0,300}$/u, reason: 'related', linked: true, example: '+ Giá vàng hôm nay' },
  {
    pattern:
      /^\(?(?:xem thêm|đọc thêm|tin liên quan|tham khảo thêm|bài liên quan|đọc tiếp)(?: ?(?::|>|»).{1,300}| .{0,80} tại đây\.?)$/i,
    reason: 'related',
    example: 'Xem thêm: Giá vàng hôm nay',
  },
  {
    pattern:
      /^(?:đọc tiếp|về trang chủ đề|trở lại|quay lại|xem tất cả|xem toàn màn hình|phóng to(?: ảnh)?|link bài gốc|(?:copy link|sao chép liên kết)(?: thành công)?!?|lấy link!?|lưu bài|in (?:bài(?: viết)?|trang(?: này)?)|đóng cửa sổ|(?:lên|về) đầu trang|thu gọn)$/i,
    reason: 'share',
    example: 'Về trang Chủ đề',
  },
  {
    pattern:
      /^(?:gửi (?:bình luận|phản hồi|ý kiến) thành công|(?:bình luận|ý kiến) của bạn (?:đang|đã|sẽ) được .{0,60}|hộp (?:thư )?thoại sẽ (?:tự )?đóng sau .{0,12})[.!]?$/i,
    reason: 'comments',
    example: 'Bình luận của bạn đang được xem xét',
  },
  {
    pattern: /^(?:trở lại|quay lại|về trang) \S.{1,28}$/i,
    reason: 'share',
    linked: true,
    example: 'Trở lại Kinh doanh',
  },
];

/**
 * Datelines before the first word of a lead: the agency, in brackets or not, and a dash. "BNEWS" needs none. Short names of papers on the web end
 * in O ("NDO", "TTO") or are their hosts ("VOV.VN"); NATO and who leads a company are none.
 */
export const DATELINE =
  /^(?:\([^()!?,;:"“”]{2,30}\)\s*[-–—:]?|(?:(?!NATO|W[HT]O|FAO|NGO|C[EFO]O)[A-ZĐ]{2,4}O|[A-ZĐ]{2,6}\.(?:VN|vn)|KTĐT|SGGP|TTXVN|VOV|QĐND(?: Online)?|ĐTCK|CAND|Kinhtedothi|Kinh tế đô thị|SKĐS|TCCS|KTSG|Vietnam\+|BNEWS|Dân trí|Tổ Quốc)\s*(?:[-–—|]|(?<=BNEWS)\s))\s*/u;

/** Headings under which articles never go on, so that all that follows in the body is clutter. */
export const ENDS_THE_ARTICLE: ReadonlySet<ClutterReason> = new Set([
  'related',
  'most-read',
  'survey',
  'comments',
  'sponsored',
  'tags',
]);

/** Signs at the end: "Theo TTXVN", "(Nguồn: TTXVN)", "PV", "Tổng hợp"; long forms close with credits ("Thiết kế: …") and the day ("5/3/2024"). */
export const SIGN_OFF =
  /^(?:(?:nội dung|bài viết|thiết kế|đồ h[oọ][aạ]|trình bày|kỹ thuật|biên tập|video) ?: ?.{1,60}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\(?(?:theo|nguồn|tổng hợp|bài(?: và ảnh)?|ảnh|bài, ảnh|tin, ảnh|thực hiện|clip)\b ?:?.{0,60}\)?|(?:ngày xuất bản|chỉ đạo|tổ chức)\b.{0,20} ?: ?.{1,40}|Phóng viên|Ban Thời sự)$/i;

/** A sign that is painted before the words: "📌 Xem thêm: …". */
const SIGN = /^(?:[\p{Extended_Pictographic}\p{So}*]\u{fe0f}? ?)+(?=\p{L})/u;

/** The rule that a whole block meets. */
export function ruleFor(text: string, rules: readonly HeadingRule[]): HeadingRule | undefined {
  if (text.length > 320) return undefined;
  let line = text.replace(/[\s:：|•·]+$/u, '');
  if (SIGN.test(line)) line = line.replace(SIGN, '');
  return rules.find(({ pattern }) => pattern.test(line) || (line !== text && pattern.test(text)));
}

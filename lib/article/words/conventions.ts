import type { ClutterReason } from '../page-reading.ts';

/**
 * How the Vietnamese press words what surrounds an article: general rules, good for any portal. Patterns meet a whole block (trimmed,
 * NFC), so that the same words inside a sentence do no harm.
 */

export interface HeadingRule {
  pattern?: RegExp;
  /** Whole lines in place of a pattern: in small letters, a stroke between two, without the signs at their end. */
  lines?: string;
  /**
   * How the first word of such a line begins, in small letters, "#" for a number; a single letter is a word of its own. Left out where any may stand
   * first. Prose opens with other words, and a pattern that is never tried need not be made: all of them take a page ten milliseconds.
   */
  opens?: string;
  reason: ClutterReason;
  /** Only where most of the line is a link: the same signs open the items of a story's own list. */
  linked?: boolean;
  /** It may stand below what it names, too. */
  closes?: boolean;
  /** Who publishes the site: the box of such a line holds nothing of a story. */
  publisher?: boolean;
  /** As printed. */
  example: string;
}

/** Headings of boxes. What belongs to the heading goes with it. */
export const BOX_HEADINGS: readonly HeadingRule[] = [
  {
    pattern:
      /^(?:(?:các|những) )?(?:tin|bài|bài viết|tin bài|tin tức|chủ đề|văn bản|sản phẩm)(?: (?:bài|viết|tức))? (?:cùng )?(?:liên quan(?: khác)?|cùng chủ đề)$/i,
    opens: 'bài chủ các những sản tin văn',
    reason: 'related',
    example: 'Tin bài liên quan',
  },
  {
    pattern:
      /^(?:bạn có thể |mời (?:bạn )?)?(?:đọc|xem|tham khảo|tìm hiểu|khám phá) thêm(?: về| (?:các )?(?:tin|bài(?: viết)?)(?: khác| của .{2,40})?)?$/i,
    opens: 'bạn khám mời tham tìm xem đọc',
    reason: 'related',
    example: 'Đọc thêm',
  },
  {
    pattern:
      /^(?:(?:có thể )?bạn (?:có thể )?quan tâm|có thể bạn (?:sẽ )?(?:thích|chưa biết|muốn (?:đọc|xem))|có liên quan|liên quan)$/i,
    opens: 'bạn có liên',
    reason: 'related',
    example: 'Có thể bạn quan tâm',
  },
  {
    pattern:
      /^(?:(?:tin |bài )?(?:cùng|theo) (?:chuyên mục|chủ đề|sự kiện|tác giả|dòng sự kiện)|(?:tin|bài) cùng chuyên mục [^.!?…]{2,30}|chuyên mục khác|dòng sự kiện(?: ?:.{1,100})?|mục liên quan|mới nhất từ .{2,40})$/i,
    opens: 'bài chuyên cùng dòng mới mục theo tin',
    reason: 'related',
    example: 'Cùng chuyên mục',
  },
  {
    pattern:
      /^(?:(?:(?:những |các )?tin(?: bài)?|(?:những |các )?bài(?: viết| đăng)?) (?:khác|đã đ(?:ưa|ăng)|cũ hơn|mới hơn)(?: (?:theo )?ngày)?|(?:xem |xem tin |tin )theo ngày)$/i,
    opens: 'bài các những tin xem',
    reason: 'related',
    example: 'Những tin mới hơn',
  },
  {
    pattern: /^bỏ qua .{2,80} và tiếp tục đọc(?: .{2,80})?$/i,
    opens: 'bỏ',
    reason: 'related',
    example: 'Bỏ qua Tin chính và tiếp tục đọc',
  },
  {
    pattern: /^(?:bài|tin) (?:(?:trước|sau)(?: đó)?|tiếp theo|kế tiếp)$/i,
    opens: 'bài tin',
    reason: 'related',
    example: 'Bài trước đó',
  },
  {
    pattern:
      /^(?:đừng bỏ lỡ|dành cho bạn|gợi ý cho bạn|nổi bật|tin nổi bật|đề xuất(?: cho bạn)?|(?:tin |bài |bạn )?(?:nên|đáng) (?:đọc|xem)|(?:bài viết|chủ đề|sự kiện|tin) (?:nổi bật|hot)(?: (?:trong )?ngày)?)$/i,
    opens: 'bài bạn chủ dành gợi nên nổi sự tin đáng đề đừng',
    reason: 'related',
    example: 'Đừng bỏ lỡ',
  },
  {
    pattern:
      /^(?:(?:tin|bài)?(?: viết)? ?(?:được )?(?:đọc|xem) nhiều(?: nhất)?(?: trong (?:ngày|tuần|tháng))?|(?:đang )?được quan tâm(?: nhất)?)$/i,
    opens: 'bài tin xem được đang đọc viết',
    reason: 'most-read',
    example: 'Tin đọc nhiều',
  },
  {
    pattern:
      /^(?:(?:tin|bài)(?: viết)? mới(?: nhất| nhận| đăng| cập nhật)?|mới nhất|(?:mới|vừa|tin) cập nhật|tin (?:nóng|chính|nhanh|24h)|(?:tin )?tiêu điểm|24h qua)$/i,
    opens: '# bài mới tin tiêu vừa',
    reason: 'most-read',
    example: 'Tin mới',
  },
  {
    pattern:
      /^(?:hỏi đáp thông minh|cảm nhận của bạn(?: về bài viết(?: này)?)?\??|bạn (?:(?:cảm )?thấy|đánh giá) (?:thế nào về )?bài viết(?: này)?(?: thế nào| ra sao)?\??|đánh giá (?:bài viết|của bạn|mục này)|bài viết (?:này )?(?:có )?hữu ích(?: (?:với|cho) bạn)?(?: không)?\??|khảo sát|bình chọn|thăm dò(?: ý kiến| dư luận)?|(?:trả lời câu hỏi|tham gia|chơi) .{0,40}(?:nhận|trúng) (?:quà|thưởng).{0,20})$/i,
    opens: 'bài bình bạn chơi cảm hỏi khảo tham thăm trả đánh',
    reason: 'survey',
    example: 'CẢM NHẬN CỦA BẠN VỀ BÀI VIẾT NÀY',
  },
  {
    pattern:
      /^(?:ý kiến |\d+ |(?:viết|gửi|để lại|thêm) (?:một )?)?(?:bình luận|đăng nhận xét|không có nhận xét nào|tham gia thảo luận|ý kiến bạn đọc|phản hồi|(?<=\d )(?:ý kiến|nhận xét)|(?<=gửi )ý kiến|ý kiến(?= ?\(| của bạn))(?: (?:nổi bật|mới nhất|hay(?: nhất)?|được quan tâm(?: nhất)?|của bạn(?: đọc)?|(?:về )?bài viết(?: này)?|(?:bằng|qua) (?:tài khoản )?facebook))?(?: ?(?:\(\d*\)|: ?\d+))?:?$/i,
    opens: '# bình gửi không nhận phản tham thêm viết ý đăng để',
    reason: 'comments',
    example: 'Bình luận (0)',
  },
  {
    pattern:
      /^(?:(?:xem thêm )?video|video clip|multimedia|podcast|infographic|e-?magazine|media|(?:tin |bộ |chùm )?ảnh|album|thư viện (?:ảnh|video))(?: (?:khác|mới(?: nhất)?|nổi bật|(?:đang )?(?:được )?(?:xem nhiều|quan tâm)|liên quan|đặc sắc|đang hot|tiếp theo))?$/i,
    opens: 'album bộ chùm e emagazine infographic media multimedia podcast thư tin video xem ảnh',
    reason: 'video',
    example: 'VIDEO',
  },
  {
    pattern:
      /^\(?(?:tin tài trợ|thông tin doanh nghiệp|(?:nội dung|bài(?: viết)?) (?:được )?tài trợ|tin doanh nghiệp)\)?$/i,
    opens: 'bài nội thông tin',
    reason: 'sponsored',
    example: 'Tin tài trợ',
  },
  {
    pattern: /^(?:[-–— ]*(?:quảng cáo|advertisements?)[-–—. ]*(?:(?:cuộn|scroll) .{0,30})?|ads?|qc)$/i,
    opens: 'ad qc quảng',
    reason: 'ad',
    example: 'Quảng cáo',
  },
  {
    pattern:
      /^(?:tags?|từ khóa|từ khoá|chủ đề|hashtag|thẻ(?= ?:|$)|(?:chuyên mục|nhãn)(?= ?:)|(?:được )?gắn thẻ(?: dưới)?|được đăng trong)(?: liên quan| nổi bật)?(?: ?:.{0,200})?$/i,
    opens: 'chuyên chủ gắn hashtag nhãn tag thẻ từ được',
    reason: 'tags',
    example: 'Từ khóa:',
  },
  {
    pattern:
      /^(?:thích bài(?: viết)? này(?: ?\(?\d+\)?)?|chia sẻ(?: bài(?: viết)?| ngay)?(?: này)?(?: (?:(?:lên|qua|trên|với|cho) )?(?:facebook|zalo|twitter|x|email|mạng xã hội|bạn bè))?|share|(?:theo dõi|kết nối với|đồng hành cùng) chúng tôi|mạng xã hội)$/i,
    opens: 'chia kết mạng share theo thích đồng',
    reason: 'share',
    example: 'Chia sẻ',
  },
  {
    pattern:
      /^(?:(?:hãy|mời bạn|cùng) )?(?:ủng hộ|tiếp sức)(?: cho)? (?:tác giả|tòa soạn|chúng tôi|báo(?: chí)?|tạp chí|trang|kênh)(?: .{0,50})?$/i,
    opens: 'cùng hãy mời tiếp ủng',
    reason: 'share',
    example: 'Ủng hộ tác giả',
  },
  {
    pattern:
      /^(?:(?:đăng ký nhận (?:bản )?tin|nhận bản tin|(?:bật|nhận) thông báo)(?: (?:qua|bằng|hằng|mới|miễn) .{1,30})?|nhận tin .{0,30}qua (?:zalo|e-?mail|telegram))$/i,
    opens: 'bật nhận đăng',
    reason: 'newsletter',
    example: 'Đăng ký nhận tin qua email',
  },
  {
    pattern:
      /^(?:bạn (?:đã|vừa) (?:đọc|xem|dùng) hết .{0,30}(?:bài|lượt)\b.{0,40}|(?:đăng ký|mua|nâng cấp)(?: \S+){0,4} (?:premium|vip))$/i,
    opens: 'bạn mua nâng đăng',
    reason: 'login',
    example: 'Bạn đã đọc hết 4 bài miễn phí trong tháng',
  },
  {
    pattern:
      /^(?:(?:hãy|vui lòng|mời bạn) )?(?:đăng ký|đăng nhập|mua gói|nâng cấp)(?: .{1,30})? để (?:đọc|xem) (?:tiếp|toàn bộ|trọn|đầy đủ).{0,30}$/i,
    opens: 'hãy mua mời nâng vui đăng',
    reason: 'login',
    example: 'Đăng nhập để đọc tiếp',
  },
  {
    pattern:
      /^(?:đây là |bạn đang đọc )?(?:nội dung|bài(?: viết)?)(?: này)? (?:chỉ )?dành (?:riêng )?cho .{0,25}(?:trả phí|hội viên|thành viên|đăng ký|premium|vip\b).{0,25}$/i,
    opens: 'bài bạn nội đây',
    reason: 'login',
    example: 'Nội dung dành cho bạn đọc trả phí',
  },
  {
    pattern:
      /^(?:AI tóm tắt|(?:nội dung (?:được )?)?tóm tắt(?: (?:nội dung|bài(?: viết| báo)?|tin|nhanh))? ?(?:bằng|bởi|với|từ|do|[-–|(]) ?(?:công nghệ )?(?:AI|trí tuệ nhân tạo)\)?)(?: .{1,30})?$/i,
    opens: 'ai nội tóm',
    reason: 'other',
    closes: true,
    example: 'Tóm tắt bằng AI',
  },
  {
    pattern:
      /^(?:(?:các )?(?:liên kết|link) (?:web(?:site)?|trang web|nhanh|hữu ích|ngoài)|(?:(?:thống kê|số|tổng|đang) )?(?:lượt )?truy cập|(?:ai )?đang (?:trực tuyến|online)|(?:thành viên )?đăng nhập(?: thành viên)?|văn bản mới(?: ban hành)?|(?:đặt|mua|đọc)(?: mua)? báo(?: (?:giấy|in|dài hạn|tại nhà))*|đường dây nóng|hotline)$/i,
    opens: 'ai các hotline liên link lượt mua số thành thống truy tổng văn đang đăng đường đặt đọc',
    reason: 'other',
    example: 'Liên kết website',
  },
  // Not "Thông tin tác giả", which labels a byline above the story.
  {
    lines: 'về tác giả/đôi nét về tác giả/thông tin về tác giả/giới thiệu tác giả',
    reason: 'other',
    example: 'Về tác giả',
  },
  {
    lines:
      'có thể bạn cũng thích/trong chuyên mục/tin tức khác/các tin, bài viết khác/xem tiếp/xem thêm tin tức/bấm xem/tin nóng trong ngày',
    reason: 'related',
    example: 'Các tin, bài viết khác',
  },
  // Blogs and small papers whose program speaks English.
  {
    lines:
      'read also/read next/related/related posts/related articles/related news/related stories/you may also like/you might also like/more from author/latest posts/latest articles/latest news/previous post/next post/previous article/next article/stay connected',
    reason: 'related',
    example: 'You may also like',
  },
  {
    pattern: /^share (?:this|on|via)(?: (?:post|article|story))?$/i,
    opens: 'share',
    reason: 'share',
    example: 'Share this:',
  },
  {
    pattern: /^(?:leave a (?:reply|comment)|(?:\d+ |no )?comments?(?: ?\(\d*\))?)$/i,
    opens: '# comment leave no',
    reason: 'comments',
    example: 'Leave a Reply',
  },
];

/**
 * Datelines before the first word of a lead: the agency, in brackets or not, and a dash. "BNEWS" needs none. Short names of papers on the web end
 * in O ("NDO", "TTO") or are their hosts ("VOV.VN"); NATO and who leads a company are none. Whatever it is, paper or place, before a time with a capital: "Nhân Dân - Chiều 1/3, …",
 * and a place with the agency or the day: "HÀ NỘI (Sputnik) - ", "Vàm Tro, 4/8 — ".
 */
export const DATELINE =
  /^(?:\([^()!?,;:"“”]{2,30}\)\s*[-–—:]?|(?:TGVN|Baoquocte\.vn)\.\s|(?:Báo(?! ch[íi])|Tạp chí|Thời báo|Thế giới) [^()!?.,;:–—-]{3,40} [-–—] (?=\p{Lu})|\p{Lu}[\p{L}+&]*(?: \p{L}+){0,3}(?: \([^()]{2,20}\))? [-–—] (?=(?:(?:Rạng sáng|Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm) (?:\d|nay|qua|ngày|hôm|thứ|cùng)|Vừa qua|Nhận lời|Nhân dịp|Được tin))|\p{Lu}[\p{L}.]*(?: \p{L}+){0,3}(?:, (?:ngày )?\d+[/-]\d+)?(?:(?<=\d)| \((?:TTXVN|VNA|Reuters|AFP|AP|Sputnik|Kyodo|Yonhap|Xinhua|Tân Hoa Xã|THX|VOV5?)[^()]{0,8}\)) [-–—] (?=[\p{Lu}“"])|(?:(?!NATO|W[HT]O|FAO|NGO|C[EFO]O)[A-ZĐ]{2,4}O|TT(?= -)|[A-ZĐ]{2,6}\.(?:VN|vn)|\p{Lu}\p{Ll}{2,20}\.vn|[A-ZĐ]{2,4}&[A-ZĐ]{2,4}|PLVN|BVPL|PNVN|ĐĐK|ANTĐ|LĐTĐ|LLCT|DĐDN|ĐBND|KTĐT|SGGP|Nhân Dân|NDĐT|ĐCSVN|VGP|TTXVN(?:\/Vietnam\+)?|VOV\d?|QĐND(?: Online)?|ĐTCK|CAND|Kinhtedothi|Kinh tế đô thị|SKĐS|TCCS|KTSG|Vietnam\+|BNEWS|Dân trí|Tổ Quốc)\s*(?:[-–—|]|(?<=BNEWS)\s))\s*/u;

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
  /^(?:(?:nội dung|bài viết|thiết kế|đồ h[oọ][aạ]|trình bày|kỹ thuật|biên tập|video|giọng đọc|đọc|quay phim|dựng(?: phim)?|kịch bản|đạo diễn) ?: ?.{1,60}|(?:[-–] ?)?(?:\d\d?[:h]\d\d,? (?:- )?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? \d{1,2}[:h]\d\d)?|\(?(?:theo|nguồn|source(?= ?:)|tổng hợp|(?:bài|tin|ảnh|lời)(?:(?: và|,| -| &| –) (?:ảnh|lời|bài))?|thực hiện|clip)\b ?:?.{0,60}\)?|(?:ngày xuất bản|chỉ đạo|tổ chức)\b.{0,20} ?: ?.{1,40}|(?:tên )?tác giả(?: bài viết)?|người (?:viết|đăng)|(?:nhóm )?(?:phóng viên|PV)|ban (?:thời sự|bạn đọc))$/i;

/** A sentence that begins as such a sign may: "Theo kế hoạch, cầu thông xe trong tháng sau.", "Ảnh hưởng của bão giảm dần từ tối nay." */
const TELLS =
  /^(?:Theo(?: [^,]{2,50},)?|Tin|Lời|Thực hiện|Tổng hợp|Ảnh hưởng|Nguồn(?! (?:ảnh|tin|tư liệu))|Bài (?!viết|này|có|do|của)\S+)(?: [^\sA-ZĐ]\S*){3}.*[.!?…]["”]?$/;

/** Does a line at the end of a story sign it? */
export const isSignOff = (line: string): boolean => SIGN_OFF.test(line) && !TELLS.test(line);

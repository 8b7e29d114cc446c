import { anyOf, type WordTable } from '../../../text/word-table.ts';

/** "Tổng Bí thư Lam, Chủ tịch nước Hạnh, Thủ tướng Sâm ": those who write to another land together. */
const LEADER =
  '(?:(?:Tổng Bí thư|Chủ tịch nước|Thủ tướng(?: Chính phủ)?|Chủ tịch Quốc hội|Thường trực Ban Bí thư)(?: \\p{Lu}\\p{L}+){1,5}(?:, | và | )){2,5}';

/** What stands in a sentence beside who did what: occasions, sources, datelines, who invited; a pattern, read where the event is looked for. */
export const ASIDES: WordTable = [
  {
    example: 'Nhân dịp bà Hạnh được bầu làm Chủ tịch, ông Lam gửi điện mừng',
    // Up to the first of those who send it.
    words: `(?<=^|, )[Nn]hân (?:việc|dịp) [^;:“”]{4,250}?, (?=(?:${LEADER}|lãnh đạo (?:các|nhiều) [^;:“”]{2,200} |[^,;]{2,90}(?:, Chủ tịch nước [^,;]+)? )(?:đã )?gửi )`,
  },
  {
    example: 'Dưới sự chủ trì của ông Lam, Trưởng ban, Hội nghị đã khai mạc',
    words:
      '(?<=^|, )[Dd]ưới sự (?:chủ trì|chỉ đạo|chứng kiến|điều hành) của [^.“”]{5,400}?, (?=(?:[Hh]ội|[Đđ]ại hội|[Kk]ỳ|[Pp]hiên|[Ll]ễ|[Bb]uổi|Ban|Ủy ban|Quốc hội|HĐND) )',
  },
  { example: 'Sở Y tế (Quảng Bắc) mở trạm', words: '\\([^()]*\\)' },
  {
    example: 'Ngày 1/3, tin từ xã cho biết, chợ đã mở',
    words:
      '(?<=^|, )(?:[Tt]hông )?[Tt]in (?:ban đầu )?từ [^,;:“"]{2,80} cho (?:biết|hay)(?: rằng)?, (?!đang |đã |vừa )',
  },
  {
    example: 'Nguồn tin của Tin Chiều cho hay, Công an xã đã bắt hai người',
    words:
      '(?<=^|, )[Nn]guồn tin (?:riêng )?(?:của|từ) [^,;:“"]{2,60} cho (?:biết|hay)(?: rằng)?,? (?=\\p{Lu}[^,;]* (?:đã|vừa) )',
  },
  {
    example: 'Viêng Chăn, 1-3 (Tin Chiều) — Lào mở chợ',
    words: '^\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,3}, (?:ngày )?\\d[\\d/.-]*(?: \\([^()]{2,30}\\))?\\.? [-–—] ',
  },
  {
    example: 'CẦN THƠ - Chiều 1/3, xã mở chợ',
    words: '^\\p{Lu}[\\p{Lu}.]+(?: \\p{Lu}[\\p{Lu}.]+){0,3}(?: News| \\([^()]{2,30}\\))? [-–—] ',
  },
  {
    example: 'Được tin bà Hạnh, nguyên Trưởng ban, từ trần, ông Lam gửi điện chia buồn',
    words: '^(?:Nhận )?[Đđ]ược tin [^;:“”]{4,200}? (?:từ trần|qua đời)[^,]{0,40}, ',
  },
  {
    example: 'Báo Tin Chiều cho biết, Lào mở chợ',
    words: '^(?:Báo|Tờ|Hãng|Đài|Kênh) [^,;:“"]{2,60} (?:cho biết|cho hay|đưa tin)(?: rằng)?, (?=\\p{Lu})',
  },
  {
    example: 'Hãng Tin Chiều dẫn số liệu vừa công bố cho biết Lào mở chợ',
    words:
      '^(?:\\p{L}+ ){1,6}dẫn (?:số liệu|kết quả|thông (?:tin|báo)|nguồn|báo cáo|tuyên bố|lời) [^,;:“”]{2,120}? cho (?:biết|hay)(?: rằng)?,? ',
  },
  {
    example: 'Xét nội dung, tính chất, mức độ vi phạm, Ban Bí thư quyết định kỷ luật ông Lam',
    words:
      '^(?:Xét|Căn cứ) [^;:“”]{4,250}?, (?=(?:Bộ Chính trị|Ban (?:Bí thư|Chấp hành|Thường vụ)|Ủy ban Kiểm tra|UBKT) )',
  },
  {
    example: 'Bức xúc vì chợ bẩn, hàng trăm người chặn đường',
    words: '^(?:Vì |Do )?(?:[Qq]uá )?[Bb](?:ức xúc|ất bình) [^.;:“”]{4,200}, (?=(?:hàng|gần|hơn) \\S+ )',
  },
  { example: 'Theo Tin Chiều, xã mở chợ', words: '^Theo (?:báo |tờ |hãng tin )?\\p{Lu}[^,:]{1,40}[,:] ' },
  {
    // Up to the comma before the guest, whose predicate the invitation does not reach into.
    example: 'Nhận lời mời của Chủ tịch nước Lào, ông Lam thăm Viêng Chăn',
    words:
      '(?<=^|, | [-–—] )(?:[Nn]hận|[Tt]heo) lời mời (?:(?! (?:(?<![Tt]ự )do|sẽ|đã|sang|tới|đến|thăm|dự|tham dự|dẫn đầu|rời|lên đường|bắt đầu|có chuyến|[Pp]hu nhân|từ ngày|ngày|sáng|chiều) |, (?:đồng chí|đoàn|(?:Đại|Thượng|Trung|Thiếu) tướng) |(?<=[Pp]hu nhân),).)*,(?:(?<=[Pp]hu nhân,) [^,]{4,80} [Pp]hu nhân,)?(?!(?<=Tổng Bí thư(?: (?:Ban|Đảng|Trung) [^,]*)?,) Chủ tịch nước) (?!Phu )',
  },
];
const ASIDE = new RegExp(anyOf(ASIDES), 'gu');

/** "Chiều 1/3 | xã mở chợ", "Hôm nay (1/3) | xã mở chợ"; not "Ngày 1/3 là ngày lễ". */
const DAY_AHEAD =
  /^(?:vào )?(?:(?:rạng )?sáng|trưa|chiều|tối|đêm|ngày|hôm)(?: (?:nay|qua|ngày|hôm)){0,2}(?:,? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?| {3,})(?= *(?!\d|[-–—]|(?:và|đến|tới|theo|của|là|cho|vì|do|trở|sau|trước|năm|này|vừa|mới|sẽ|đã|được|bị|có|diễn|âm|dương|tháng|hằng|hàng|không|cũng|với|giờ|khi)(?!\p{L}))\p{L})/iu;

/** The sentence as it would be without asides, blanks in their place, of the same length; a day that opens it is parted from the subject by a comma in place of its last sign. */
export const withoutAsides = (text: string): string =>
  text
    .replace(ASIDE, (aside) => ' '.repeat(aside.length))
    .replace(BEFORE_DEED, (gap) => ' '.repeat(gap.length))
    .replace(DAY_AHEAD, (day) => `${day.slice(0, -1)},`);

/** "Ông Lam|, [theo lời mời của Lào, ]|sẽ thăm Viêng Chăn": the comma in front goes with what stood between. */
const BEFORE_DEED = /, {12,}(?=(?:đã|sẽ|vừa|sắp|có chuyến|thăm|sang|tới|dẫn đầu|lên đường) )/gu;

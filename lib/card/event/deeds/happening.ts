import { PLACE } from '../../speakers/heads/head-person.ts';
import { OPENS_BESIDE } from '../../speakers/words/opens-beside.ts';

/** What takes place: "lễ đón", "trận động đất". */
const HAPPENING =
  '(?:(?:một|hai|ba|nhiều|các|\\d+) )?(?:vụ|trận|cơn|cuộc|lễ|nghi thức|buổi|phiên|đêm(?= (?:hòa )?nhạc| diễn| hội| thơ)|vở (?:diễn|kịch|nhạc kịch|cải lương)|loạt trận|kỳ họp|(?:hội nghị )?thượng đỉnh|hội nghị|hội thảo|hội chợ|đại hội|tọa đàm|diễn đàn|triển lãm|chương trình|ngày hội|liên hoan|tuần lễ|tai nạn|đám cháy|ngọn lửa|động đất|vòng (?:loại|bảng|chung kết|đấu)|giải (?:đấu|bóng))(?! (?:việc|án|này|đó|ấy|trên)(?!\\p{L}))(?= )';
const VERBS =
  'diễn ra|xảy ra|khai mạc|bế mạc|khởi công|khởi tranh|kết thúc|khép lại|trở lại(?= với )|bùng phát|thành công(?= (?:tốt đẹp|rực rỡ))|bước sang|hoàn thành(?= (?:toàn bộ|chương trình|các nội dung))';
const HAPPENS = `(?:(?:(?:đã|vừa|sẽ|sắp|đang) )?(?:được )?(?:(?:chính thức|trang trọng|long trọng|trọng thể) )?(?:${VERBS}|được tổ chức|được cử hành)|(?:(?:đã|vừa|sẽ|sắp) )?được [^,;:“”"]{2,60}? tổ chức)`;
/** "Chiều 1/3, tại Cần Thơ đã diễn ra | lễ mở chợ" */
const INVERTED = new RegExp(`^(.{4,140}?)(?<!^tại (?:phiên|lễ|buổi)),? (?=${HAPPENS} ${HAPPENING})`, 'iu');
/** "Rạng sáng 1/3, | một vụ cháy lớn | xảy ra tại chợ"; what is told of it before is another story: "cuộc họp đã thành công, dù diễn ra muộn". */
const STRAIGHT = new RegExp(
  `^(.{4,140}?, |)(?=(${HAPPENING}(?: +(?!(?:đã|vừa|sẽ|sắp|đang|được|bị|là|có|quá trình)(?!\\p{L}))(?:[^ ;:“"]+|["“][^"”]{2,60}["”])){0,30}? +)${HAPPENS}[ .])`,
  'iu',
);
const STRIKING =
  'vụ|cú|trận|cơn|đợt|mưa|(?:hoàn lưu |siêu )?bão|lũ|sạt lở|động đất|cháy|triều cường|nắng nóng|dông lốc|hỏa hoạn';
/** "Đêm 1/3, | mưa lớn kéo dài | làm ngập bốn xã", "Mưa lũ, sạt lở | làm ba người chết" */
const CAUSE = new RegExp(
  `^(.{4,140}?, |)(?=((?:(?:một|các|những) )?(?:${STRIKING})(?! (?:việc|án|này|đó|ấy|trên)(?!\\p{L}))(?: (?!(?:bị|được|là|có|không(?! kích)|của|sẽ|mà)(?!\\p{L}))[^ ,;:“"]+|, (?=lũ|sạt lở|lở đất|ngập|dông|lốc|sét|gió|mưa|triều cường)[^ ,;:“"]+){0,24}? )(?:đã )?(?:khiến|làm(?! (?:rõ|việc|chủ|ăn|quen|nên))|gây(?! (?:án|dựng|quỹ))|cuốn trôi|nhấn chìm|thiêu rụi|thổi tung|càn quét|tàn phá|đổ bộ|suy yếu|mạnh lên|tràn (?:vào|về)|ập (?:vào|xuống)|quét qua|trút xuống) )`,
  'iu',
);

const DECIDED = 'hành (?:động|vi)|quyết định|sắc lệnh|lệnh|biện pháp|chính sách|căng thẳng|xung đột';
/** "Lệnh cấm chợ của huyện | gây khó cho dân hai bờ" */
const DECISION = new RegExp(
  `^(.{4,140}?, |)(?=((?:(?:một|các|những|loạt) )?(?:${DECIDED})(?! (?:này|đó|ấy|trên)(?!\\p{L}))(?: (?!(?:này|đó|bị|được|là|có|sẽ|mà|nhằm|để|có thể)(?!\\p{L}))[^ ,;:“"]+){0,24}? )(?:đã |đang )?(?:khiến|gây|buộc|khuấy động|dẫn (?:đến|tới)) )`,
  'iu',
);

const CRASHING = 'xe|ôtô|ô tô|tàu|thuyền|máy bay|trực thăng|container';
/** "Rạng sáng 1/3, | xe khách 29 chỗ | lao xuống kênh", "2 ôtô | va chạm nhau" */
const CRASH = new RegExp(
  `^(.{4,140}?, |)(?=((?:(?:một|hai|ba|bốn|năm|nhiều|loạt|chiếc|\\d+) ){0,2}(?:${CRASHING})(?: (?!(?:bị|được|là|có|của|sẽ|mà|đã|này|vừa|và)(?!\\p{L}))[^ ,;:“"]+){0,10}? )(?:tông|va chạm|đâm|lao|lật|húc|rơi|chìm|bốc cháy|phát nổ|mất lái|tuột dốc|trượt)(?: |, ))`,
  'iu',
);

/** Most sentences have none of the words that a pattern asks for: it is neither run nor made for them. */
const sign = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?!\\p{L})`, 'iu');
const HAPPENINGS: readonly (readonly [sign: RegExp, patterns: readonly RegExp[]])[] = [
  [sign(`${VERBS}|tổ chức|cử hành`), [INVERTED, STRAIGHT]],
  [sign(STRIKING), [CAUSE]],
  [sign(DECIDED), [DECISION]],
  [sign(CRASHING), [CRASH]],
];

/** Times and places, and no more. */
const isBeside = (front: string): boolean =>
  front
    .split(', ')
    .filter(Boolean)
    .every((part, at) => OPENS_BESIDE.test(part) || (at > 0 && (PLACE.test(part) || /^\p{Lu}/u.test(part))));

/**
 * Where in a sentence begins what takes place by itself, without anybody who does it, and the verb that says so: "Tại Cần Thơ | đã diễn ra lễ
 * mở chợ", "Sáng 1/3, | một vụ cháy | xảy ra tại chợ".
 */
export function happeningIn(masked: string): { from: number; verb: number } | undefined {
  for (const [has, patterns] of HAPPENINGS)
    for (const pattern of has.test(masked) ? patterns : []) {
      const found = pattern.exec(masked);
      const [front = '', beside = '', what = ''] = found ?? [];
      if (found && isBeside(beside)) return { from: front.length, verb: front.length + what.length };
    }
  return undefined;
}

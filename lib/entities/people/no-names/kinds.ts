import { PhraseSet } from '../../lexicon/phrase-set.ts';
import { isNative, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';

/** Kinds of things, by room; a name right behind is the thing's. People who make or run them stand before: `MAKERS`. */
const KINDS: readonly string[] = [
  // works and what carries them: "manga Lam Ashi"
  'manga|anime|game|tựa game|dòng game|podcast|series|gameshow|webtoon|ngôi sao phim',
  // machines: "tên lửa Dark Lam"
  'tên lửa|tên lửa đạn đạo|uav trinh sát|drone|uav|robot|chip|siêu máy tính|vệ tinh|tàu vũ trụ|sứ mệnh|siêu xe|mẫu xe|dòng xe|mẫu túi|dáng túi|nước hoa|nước rửa tay|tủ lạnh|máy hút bụi|laptop|smartphone',
  // trade: "startup Discovery Lam"
  'startup|start-up|nền tảng|chuỗi|hãng bay|hãng xe|nhãn hiệu|quán bánh cuốn|quán bún|quán phở|quán cơm|quán cà phê|tiệm bánh|cây xăng|cao ốc|chợ hoa|phòng trà|quán|tiệm nail|nhà nghỉ|cửa hàng xăng dầu|doanh nghiệp tư nhân|dntn|hiệu vàng|quỹ từ thiện',
  // water, hills and mines: "đập dâng Thanh Lam"
  'đập|đập dâng|cống|kè|mỏ sắt|mỏ than|mỏ vàng|mỏ đá|cảng cá|bến phà|bến|cửa biển|thảo nguyên|đỉnh|đỉnh núi|ngọn|hồ chứa|thủy lợi|phân khu|khu đô thị mới',
  // camps and homes: "căn cứ không quân Al Lam"
  'căn cứ không quân|căn cứ hải quân|căn cứ quân sự|căn cứ liên hợp|lọc dầu|trung tâm cai nghiện|cơ sở cai nghiện|nhà tình thương|mái ấm|trại cai nghiện',
  // schools and feasts: "trường chuyên Lê Hồng Lam"
  'đh y khoa|đh y|trường chuyên|thpt chuyên|sao chổi|tiểu hành tinh|siêu bão|sâm|ban nhạc rock|nhóm nhạc nữ|nhóm nhạc nam|đoàn kịch|đoàn kịch nói|đoàn cải lương|gánh hát|hội trường|hiệu tòa|niên hiệu',
];
const KIND = new PhraseSet(KINDS.flatMap((line) => line.split('|')));
const LONGEST = 4;

/** Who makes or runs one: "nhà thiết kế game Otto Weiss", "chủ quán phở Lê Lam"; and "thượng đỉnh Weiss - Harker". */
const MAKERS =
  /^(?:chủ|trưởng|viên|gia|sư|giả|sĩ|sỹ|đốc|lập|thủ|thợ|kế|xuất|triển|hành|lý|người|nhân|ông|bà|anh|chị|sao|ceo|lái|làm|chơi|vẽ|bán|phát|sứ|sự|quê|đạo|công|hội|khách|thượng|tột|cực)$/;

/** "tên lửa [Dark Lam]", "đập dâng [Thanh Lam]": right behind its kind. */
export function isOfKind({ from }: TokenSpan, { lower }: BlockWords): boolean {
  for (let size = Math.min(LONGEST, from); size > 0; size -= 1)
    if (KIND.lengthAt(lower, from - size) === size) return !MAKERS.test(lower[from - size - 1] ?? '');
  return false;
}

/** Behind these "giải" is no prize: "áp giải Lê Văn Lam". */
const NO_PRIZE = /^(?:áp|dẫn|hòa|lý|hóa|lời|phân|giảng|cởi|thuyên|biện|chú|kiến|nan|khó|diễn|xa|đồ)$/;
/** What is done with one, or where it is. */
const AT_PRIZE =
  /^(?:đoạt|giành|nhận|trao|dự|tại|ở|thắng|địch|quân|từ|của|rinh|ẵm|lễ|nâng|trong|về|có|là|hai|các|những)$/;

/** "đoạt giải [Kim Lam]", "tại giải [Lam Swiss]": a prize or a contest. */
export function isOfPrize({ from, to }: TokenSpan, { lower, tokens }: BlockWords): boolean {
  if (lower[from - 1] !== 'giải') return false;
  const before = lower[from - 2] ?? '';
  if (NO_PRIZE.test(before)) return false;
  return AT_PRIZE.test(before) || (!isNative(tokens[from]?.text ?? '') && vietnameseName(tokens, from, to) === 0);
}

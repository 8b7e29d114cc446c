import { anyOf, type WordTable } from '../../../text/word-table.ts';
import type { BlockWords } from '../words/read-block.ts';
import { PARTY } from '../words/taken.ts';

/** Praise, times, and what is pointed at: said of somebody between his post and his name, and no part of the post; patterns. */
export const REMARKS: WordTable = [
  { words: '(?:nổi|khét) tiếng(?: thế giới)?', example: 'họa sĩ nổi tiếng thế giới X' },
  { words: '(?:nổi|lừng) danh', example: 'nhà đầu tư lừng danh X' },
  { words: 'huyền thoại', example: 'tay vợt huyền thoại X' },
  { words: 'gạo cội|đình đám', example: 'nghệ sĩ gạo cội X' },
  { words: 'lâu năm', example: 'cố vấn lâu năm X' },
  { words: 'tài (?:năng|hoa)', example: 'tiền vệ tài năng X' },
  { words: 'xinh đẹp', example: 'nữ diễn viên xinh đẹp X' },
  { words: '(?:quá cố|đã mất|đã qua đời)', example: 'nhà thơ quá cố X' },
  { words: '(?:khi|lúc) (?:đó|ấy|bấy giờ)', example: 'Thủ tướng Anh khi đó X' },
  { words: 'hiện (?:tại|nay)', example: 'giám đốc hiện tại X' },
  { words: '(?:sắp|vừa|mới) (?:nhậm chức|từ chức|đắc cử)', example: 'Tổng thống vừa đắc cử X' },
  { words: '(?:vừa |mới )?được (?:chỉ định|đề cử|bổ nhiệm)', example: 'Thủ tướng được chỉ định X' },
  { words: 'qua các (?:thời k[ỳì]|thế hệ)', example: 'Bí thư Huyện ủy qua các thời kỳ X' },
  { words: 'tiếp theo', example: 'nhà lãnh đạo tiếp theo X' },
  { words: '(?:đã|sắp) nghỉ hưu', example: 'đô đốc đã nghỉ hưu X' },
  {
    words:
      '(?:vừa |mới |đang )?bị (?:đình chỉ|phế truất|lật đổ|luận tội|truy nã|kết án|bãi nhiệm|cách chức|tạm giam|giam giữ)',
    example: 'Thủ tướng Thái Lan bị đình chỉ X',
  },
  {
    words: '(?:giữ quyền công tố )?tại phiên (?:tòa|toà)|giữ quyền công tố',
    example: 'đại diện Viện kiểm sát giữ quyền công tố tại phiên tòa X',
  },
  { words: '(?:của )?(?:nước|đảng|hãng|tập đoàn|tổ chức) (?:này|trên)', example: 'Tư lệnh Quân đội nước này X' },
];
export const REMARK_WORDS = anyOf(REMARKS);

/** Tokens of the longest of them. */
export const LONGEST_REMARK = 7;
const INSIDE = new RegExp(`^(?:${REMARK_WORDS}) của `);

/** Tokens of a remark at `at` inside a post, with the "của" of what it is of: "Thủ tướng [được chỉ định của] Lào X"; 0 where none stands. */
export function remarkLength({ lower, place, placeHead, bodyHead, taken }: BlockWords, at: number): number {
  const size = (INSIDE.exec(lower.slice(at, at + LONGEST_REMARK + 2).join(' '))?.[0].split(' ').length ?? 1) - 1;
  // "Luật sư hiện tại | của X"
  const isOfBody =
    [place, placeHead, bodyHead].some((known) => (known[at + size] ?? 0) > 0) || taken[at + size] === PARTY;
  return size > 0 && isOfBody ? size : 0;
}

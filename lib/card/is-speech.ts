import { syllables } from './sentence-list.ts';
import { quotations } from './statements/quotations.ts';

/** Words of a quotation that are no name and no single word in marks. */
const LONGEST_MARKED = 8;

/** 'Hội thảo "…" do xã tổ chức': nothing stands before it that does something. */
const SHORT_OPENING = 6;

/** What has a name in marks, an example in front of each row. */
const CALLED = [
  // Trưng bày mang tên “…”; Cuộc vận động với khẩu hiệu “…”
  'chủ đề|đề tài|tên|tên gọi|khẩu hiệu',
  // Hội thảo “…” diễn ra tại Cần Thơ; Cuộc thi “…”
  'tọa đàm|hội thảo|diễn đàn|triển lãm|chương trình|thi|hội|lễ|giải|thưởng|phong trào|chiến dịch|dự án',
  // Đêm hòa nhạc “…” mở màn tối 1/3; Bộ phim “…” ra rạp
  'nhạc|diễn|phim|sách|thơ|kịch|ca khúc|album',
].join('|');
const IS_CALLED = new RegExp(`(?<!\\p{L})(?:${CALLED})(?: là| mang tên)?:? $`, 'iu');

/** Whether a sentence is somebody's words for a good part, or a mark of it stays open. */
export const isSpeech = (text: string): boolean =>
  quotations(text).some(
    ({ start, end, closed }) =>
      !closed ||
      start === 0 ||
      (!(start > SHORT_OPENING && IS_CALLED.test(text.slice(Math.max(0, start - 24), start))) &&
        syllables(text.slice(start, end)).length > LONGEST_MARKED),
  );

import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';

/** What a title in quotation marks follows: a work, a programme, a prize. */
const WORKS: ReadonlySet<string> = new Set(
  (
    'chương trình|bộ phim|phim|vở|vở kịch|vở diễn|ca khúc|bài hát|bản nhạc|nhạc phẩm|tác phẩm|cuốn sách|cuốn|tiểu thuyết|truyện|truyện ngắn|' +
    'điện ảnh|tài liệu|hoạt hình|bộ truyện|tiết mục|cải lương|bức ảnh|bức tranh|hành sách|' +
    'tập thơ|bài thơ|cuộc thi|album|mv|liveshow|concert|show|trò chơi|game|giải|giải thưởng|quỹ|học bổng|phong trào|chiến dịch|tác giả'
  ).split('|'),
);
/** Tokens of a title before a name inside of it, and behind. */
const LONGEST = 8;

/** Inside a title in quotation marks: 'chương trình "Ước mơ của [Lan]"' names nobody of the story. */
export function isInWork({ from, to }: TokenSpan, { tokens, lower }: BlockWords): boolean {
  for (let at = from - 1; at > Math.max(0, from - LONGEST); at -= 1) {
    const mark = tokens[at];
    if (mark?.kind !== 'mark') continue;
    if (/^[.!?;:]$/.test(mark.text)) return false;
    const isBehindWord = mark.start === tokens[at - 1]?.end && tokens[at - 1]?.kind !== 'mark';
    // "MV 'Lam', ca sĩ [Bùi Hoài Lam] …": closed before the name.
    if (isBehindWord && /^["”'’»]$/.test(mark.text)) return false;
    if (!/^["“'‘«]$/.test(mark.text) || mark.end !== tokens[at + 1]?.start || mark.start === tokens[at - 1]?.end)
      continue;
    if (!WORKS.has(lower[at - 1] ?? '') && !WORKS.has(`${lower[at - 2]} ${lower[at - 1]}`)) return false;
    for (let end = to; end < to + LONGEST; end += 1) if (/^["”'’»]$/.test(tokens[end]?.text ?? '')) return true;
    return false;
  }
  return false;
}

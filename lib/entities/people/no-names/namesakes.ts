import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { endsPlace, isLedQuarter } from './head-before.ts';
import { NAMESAKES } from './namesake-heads.ts';

/** "đường Nguyễn Huệ", "TP. Hồ Chí Minh", "hầm chui Trần Quốc Hoàn và [Phan Thúc Duyện]". */
export function isNamesake({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { lower, tokens } = words;
  const city = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  // "Đoàn TNCS Hồ Chí Minh", "Đội Thiếu niên Tiền phong Hồ Chí Minh", "Học viện Chính trị quốc gia Hồ Chí Minh"
  if (/^(?:tp|tncs|tntp|sản|phong|gia)$/.test(lower[city] ?? '') && lower.slice(from, to).join(' ') === 'hồ chí minh')
    return true;
  // "đường [Đại tướng] Võ Nguyên Giáp", "Lăng [Chủ tịch] Hồ Chí Minh"
  for (let back = 2; back < 4; back += 1)
    if (words.title[from - back] === back && isCapital(tokens[from - back]) && opensNamesake(words, from - back))
      return true;
  if (lower[from - 1] !== 'và') return opensNamesake(words, from);
  let first = from - 1;
  // "nhóm khủng bố Lam Sara (LSR) và [Lam Weiss]"
  if (tokens[first - 1]?.text === ')' && tokens[first - 3]?.text === '(') first -= 3;
  // "nam THPT Phan Đình Lam và [Lê Lam]"
  while (
    isCapital(tokens[first - 1]) &&
    !(isAllCaps(tokens[first - 1]?.text ?? '') && NAMESAKES.has(lower[first - 1] ?? ''))
  )
    first -= 1;
  return from - 1 - first >= 2 && opensNamesake(words, first);
}

const isBehindTitle = ({ title }: BlockWords, at: number): boolean =>
  [2, 3, 4].some((size) => title[at - size] === size);

const TEACHER = /(?:cô giáo|thầy giáo|giáo viên) (?:mầm non|mẫu giáo|tiểu học|thcs|thpt)$/;

function opensNamesake(words: BlockWords, from: number): boolean {
  if (isLedQuarter(from, words) || endsPlace(from, words)) return false;
  const { lower, tokens, title } = words;
  const before = lower[from - 1] ?? '';
  const pair = `${lower[from - 2] ?? ''} ${before}`;
  if (pair === 'thành phố') return false;
  if (
    title[from - 2] === 2 ||
    title[from - 1] === 1 ||
    /^(?:ven|lên|con|trên|ra|xuống|qua|dọc) đường$|^lừa đảo$|^(?:chủ|lái|trưởng|đóng) tàu$|^thủ quỹ$/.test(pair) ||
    (before === 'nhạc' && lower[from - 3] === 'trưởng') ||
    // "chỉ huy chiến dịch", "đồng chủ tịch chiến dịch": who leads it
    (pair === 'chiến dịch' && (lower[from - 3] === 'huy' || isBehindTitle(words, from - 2))) ||
    // "cô giáo mầm non Lò Thị Hạnh"
    TEACHER.test(lower.slice(Math.max(0, from - 4), from).join(' '))
  )
    return false;
  return (
    tokens[from - 1]?.kind === 'word' &&
    [1, 2, 3, 4, 5].some((size) => NAMESAKES.has(lower.slice(Math.max(0, from - size), from).join(' ')))
  );
}

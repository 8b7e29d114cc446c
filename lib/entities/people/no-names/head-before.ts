import { isCapital } from '../../../text/tokens.ts';
import { addressed } from '../words/called-before.ts';
import type { BlockWords } from '../words/read-block.ts';
import { NAMESAKES } from './namesake-heads.ts';

/** Between a street's head and its name: "đường nối Trần Quốc Hoàn". */
const STREET_LINKS: ReadonlySet<string> = new Set(['nối', 'mang', 'tên', 'chui', 'vượt', 'ngang']);

/** Heads beyond the tables of places and bodies and beyond the namesakes, each with an example. */
const OTHER_HEADS: ReadonlySet<string> = new Set([
  'giải', // giải Trần Hữu Trang
  'thư viện',
  'tp',
  'hầm', // hầm Thủ Thiêm
  'khu', // khu Linh Đàm
  'cup',
  'vỉa hè', // vỉa hè Võ Thị Sáu
  'xe', // xe Phương Trang
  'công ty',
  'hãng',
  'báo',
  'tiền', // đồng tiền Peso
  'đồng',
  'nghệ thuật', // Giải thưởng Văn học nghệ thuật Phạm Văn Đồng
  'hoa hậu', // Hoa hậu Biển Việt Nam, but also a title: weighed, not decided, here
]);

/** "Tổ trưởng tổ dân phố [Lê Lam]", "Trưởng khu phố [Lê Lam]": no street, the title ends there. */
export const isLedQuarter = (from: number, words: BlockWords): boolean =>
  words.lower[from - 1] === 'phố' && addressed({ from }, words);

/** "tỉnh Bà Rịa - Vũng [Tàu] Lê Lam", "xã Tân [Đường] Lê Lam": the last word of a place, and no ship or street. */
export const endsPlace = (from: number, { tokens, lower, place }: BlockWords): boolean =>
  isCapital(tokens[from - 1]) &&
  isCapital(tokens[from - 2]) &&
  (place[from - 2] === 2 || /^(?:tỉnh|huyện|quận|xã|phường|trấn|ủy)$/.test(lower[from - 3] ?? ''));

/** The head of a place or body stands before the name: "đường nối Trần Quốc Hoàn", "TP. Hồ Chí Minh", "số 60 Phạm Văn Đồng". */
export function headBefore({ from }: { from: number }, words: BlockWords): boolean {
  const { tokens, lower } = words;
  if (from > 0 && words.taken[from - 1]) return false;
  if (isLedQuarter(from, words) || endsPlace(from, words)) return false;
  // "TT. [Thích Minh Lam]" is no town, but "chùa Thích Ca"
  if (tokens[from]?.text === 'Thích' && tokens[from - 1]?.text === '.' && isCapital(tokens[from + 2])) return false;
  let at = from - 1;
  if (tokens[at]?.text === '.') at -= 1;
  if (STREET_LINKS.has(lower[at] ?? '')) at -= 1;
  // "gia đình Vàng A Chư" is no đình, "trùm lừa đảo Otto Weiss" no island.
  if (/^(?:gia đình|lừa đảo)$/.test(`${lower[at - 1]} ${lower[at]}`)) return false;
  for (let back = 0; back <= 2; back += 1) {
    const start = at - back;
    const head = words.placeHead[start] || words.bodyHead[start];
    if (head === back + 1 && !(words.title[start] ?? 0)) return true;
  }
  const pair = `${lower[at - 1]} ${lower[at]}`;
  if ([OTHER_HEADS, NAMESAKES].some((heads) => heads.has(lower[at] ?? '') || heads.has(pair))) return true;
  return (
    tokens[from - 1]?.kind === 'number' && !words.taken[from - 1] && /^(?:số|nhà|[-–,(])$/.test(lower[from - 2] ?? '')
  );
}

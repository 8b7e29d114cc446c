import { isCapital } from '../../text/tokens.ts';
import type { TokenSpan } from './around.ts';
import type { BlockWords } from './read-block.ts';

/** What is called after people more than anything else, so that a name right behind is never the person: no title ends with one of these words. */
const NAMESAKES: ReadonlySet<string> = new Set([
  'đường', // đường Trần Quốc Hoàn
  'đường nối',
  'đường ngang',
  'đại lộ',
  'phố',
  'ngõ',
  'hẻm',
  'hầm chui',
  'giao lộ',
  'ngã tư',
  'ngã ba',
  'vòng xoay',
  'công viên',
  'quảng trường',
  'bảo tàng', // Bảo tàng Kaysone Phomvihane
  'lăng', // Lăng Khải Định
  'lưu niệm', // Khu lưu niệm Chủ tịch Tôn Đức Thắng
  'giải thưởng', // Giải thưởng Trần Đại Nghĩa
  'huân chương',
  'đạo luật', // Đạo luật Magnitsky
  'cuộc thi', // cuộc thi Project Runway
  'thpt', // THPT Lê Hồng Phong
  'thcs',
  'tiểu học',
  'học viện',
  'nhà hát',
  'bệnh viện',
  'bv',
  'khách sạn',
  'sân vận động',
  'nhà xe', // nhà xe Sơn Tùng
  'xe khách',
  'cửa hàng',
  'xăng dầu', // cửa hàng xăng dầu Lam Duyên
  'dntn',
  'sân khấu',
  'phòng khám',
  'mỹ viện',
  'phòng phẩm',
  'anh ngữ', // Trung tâm Anh ngữ …
  'thu phí', // trạm thu phí Liêm Tuyền
  'dân cư', // khu dân cư Lưu Minh
  'đền thờ',
  'ngôi đền',
  'tu viện',
  'ứng dụng',
  'siêu thị',
  'bãi', // bãi Nam
  'sông',
  'chợ',
  'chùa',
  'đèo',
  'nhà tù',
  'xứ', // xứ Kim Chi
  'xứ sở',
  'thắng cảnh',
  'trận địa',
  'mỏ dầu',
  'tàu', // tàu Stena Impero
  'tàu dầu',
  'tàu hàng',
  'tàu ngầm',
  'khu trục',
  'uss', // USS Carl Vinson
  'hms',
  'hmas',
  'bão', // bão Michael
  'cúp', // Cúp Phương Trang
  'cổ phiếu', // cổ phiếu Hoa Sen
  'thương hiệu',
  'nhãn hiệu',
  'quỹ', // Quỹ Clinton
  'tạp chí',
  'nhật báo',
  'tờ báo',
  'hãng tin',
]);

/** "đường Nguyễn Huệ", "TP. Hồ Chí Minh", "hầm chui Trần Quốc Hoàn và [Phan Thúc Duyện]". */
export function isNamesake({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { lower, tokens } = words;
  const city = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  if (lower[city] === 'tp' && lower.slice(from, to).join(' ') === 'hồ chí minh') return true;
  // "đường [Đại tướng] Võ Nguyên Giáp", "Lăng [Chủ tịch] Hồ Chí Minh"
  for (let back = 2; back < 4; back += 1)
    if (words.title[from - back] === back && isCapital(tokens[from - back]) && opensNamesake(words, from - back))
      return true;
  if (lower[from - 1] !== 'và') return opensNamesake(words, from);
  let first = from - 1;
  while (isCapital(tokens[first - 1])) first -= 1;
  return from - 1 - first >= 2 && opensNamesake(words, first);
}

function opensNamesake({ lower, tokens, title }: BlockWords, from: number): boolean {
  const before = lower[from - 1] ?? '';
  const pair = `${lower[from - 2] ?? ''} ${before}`;
  if (pair === 'thành phố') return false;
  if (
    title[from - 2] === 2 ||
    title[from - 1] === 1 ||
    /^(?:ven|lên|con|trên|ra|xuống|qua|dọc) đường$|^(?:chủ|lái|trưởng|đóng) tàu$|^thủ quỹ$/.test(pair)
  )
    return false;
  return tokens[from - 1]?.kind === 'word' && (NAMESAKES.has(before) || NAMESAKES.has(pair));
}

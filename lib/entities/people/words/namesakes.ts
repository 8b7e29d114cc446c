import { isCapital } from '../../../text/tokens.ts';
import { endsPlace, isLedQuarter } from './around.ts';
import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';

/** What is called after people more than anything else, so that a name right behind is never the person: no title ends with one of these words. */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'đường', // đường Trần Quốc Hoàn
  'đường nối',
  'đường ngang',
  'đại lộ',
  'phố',
  'ngõ',
  'hẻm',
  'hầm chui',
  'giao lộ',
  'cầu vượt',
  'nút giao',
  'ngã tư',
  'ngã ba',
  'vòng xoay',
  'công viên',
  'quảng trường',
  'bảo tàng', // Bảo tàng Kaysone Phomvihane
  'lăng', // Lăng Khải Định
  'đài tưởng niệm',
  'không gian văn hóa',
  'lưu niệm', // Khu lưu niệm Chủ tịch Tôn Đức Thắng
  'giải thưởng', // Giải thưởng Trần Đại Nghĩa
  'học bổng', // Quỹ học bổng Trần Đại Nghĩa
  'huân chương',
  'đạo luật', // Đạo luật Magnitsky
  'cuộc thi', // cuộc thi Project Runway
  'thpt', // THPT Lê Hồng Phong
  'thpt chuyên',
  'ptth chuyên',
  'mầm non', // trường mầm non Mary Weiss
  'mẫu giáo',
  'thcs',
  'tiểu học',
  'học viện',
  'đại học y khoa', // Đại học Y khoa Phạm Ngọc Thạch
  'nhà hát',
  'nhà thi đấu',
  'nhà văn hóa',
  'bệnh viện',
  'bv',
  'khách sạn',
  'sân vận động',
  'nhà xe', // nhà xe Sơn Tùng
  'cửa hàng',
  'sân khấu',
  'sân khấu kịch',
  'đường sách',
  'nhà chứa',
  'phòng khám',
  'đền thờ',
  'ứng dụng',
  'siêu thị',
  'bãi', // bãi Nam
  'sông',
  'chợ',
  'chùa',
  'đèo',
  'đảo', // đảo Lam Sa
  'nhà tù',
  'xứ', // xứ Kim Chi
  'xứ sở',
  'tàu', // tàu Stena Impero
  'tàu ngầm',
  'tàu chở dầu',
  'tàu tuần tra',
  'tàu chiến',
  'tàu chở hàng',
  'tàu sân bay',
  'tàu khu trục',
  'uss', // USS Carl Vinson
  'bão', // bão Michael
  'cúp', // Cúp Phương Trang
  'cổ phiếu', // cổ phiếu Hoa Sen
  'thương hiệu',
  'quỹ', // Quỹ Clinton
  'tạp chí',
  'tờ báo',
  'hãng tin',
  'tờ',
  'karaoke',
  'nhóm nhạc', // nhóm nhạc Black Lamb
  'ban nhạc',
  'bánh mì',
  'nhà hàng',
  'tiệm',
  'tiệm vàng',
  'căn cứ', // căn cứ Lok Kawi
  'phát thanh', // đài phát thanh Ekho Lamskaya
  'trận địa', // trận địa Kapustin Lar
  'thao trường',
  'khinh hạm',
  'chiến hạm',
  'hãng phim', // hãng phim Bình An
  'điện máy', // siêu thị điện máy Lê Kim
  'tiệm vải',
  'tiệm súng',
  'cửa hàng vải',
  'thẩm mỹ viện',
  'biệt thự',
  'căn hộ',
  'nhà cổ', // nhà cổ Lê Văn Sển
  'nghỉ dưỡng', // khu nghỉ dưỡng Royal Lam
  'tái định cư', // khu tái định cư Lam Hạnh
  'mỏ dầu',
  'lễ hội',
  'chiến dịch', // chiến dịch Robert Weiss
  'triển lãm',
  'triển lãm hàng không',
  'đài thiên văn',
  'kính viễn vọng',
  'kính thiên văn không gian',
  'kính viễn vọng không gian',
  'gia tộc',
  'làng đào', // làng đào Nhật Lam
  'làng hoa',
  'xóm đạo',
  'giáo xứ',
  'thủy điện', // hồ thủy điện A Lam
  'nhiệt điện',
  'trạm thu phí',
  'liên hợp thể thao',
  'nhóm khủng bố',
  'bộ phim',
  'mắc',
  'mắc bệnh', // mắc bệnh Wilson
  'gây bệnh',
  'hội chứng',
]);

/** "đường Nguyễn Huệ", "TP. Hồ Chí Minh", "hầm chui Trần Quốc Hoàn và [Phan Thúc Duyện]". */
export function isNamesake({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { lower, tokens } = words;
  const city = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  // "Đoàn TNCS Hồ Chí Minh", "Đội Thiếu niên Tiền phong Hồ Chí Minh"
  if (/^(?:tp|tncs|tntp|sản|phong)$/.test(lower[city] ?? '') && lower.slice(from, to).join(' ') === 'hồ chí minh')
    return true;
  // "đường [Đại tướng] Võ Nguyên Giáp", "Lăng [Chủ tịch] Hồ Chí Minh"
  for (let back = 2; back < 4; back += 1)
    if (words.title[from - back] === back && isCapital(tokens[from - back]) && opensNamesake(words, from - back))
      return true;
  if (lower[from - 1] !== 'và') return opensNamesake(words, from);
  let first = from - 1;
  // "nhóm khủng bố Lam Sara (LSR) và [Lam Weiss]"
  if (tokens[first - 1]?.text === ')' && tokens[first - 3]?.text === '(') first -= 3;
  while (isCapital(tokens[first - 1])) first -= 1;
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
    /^(?:ven|lên|con|trên|ra|xuống|qua|dọc) đường$|^(?:chủ|lái|trưởng|đóng) tàu$|^thủ quỹ$/.test(pair) ||
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

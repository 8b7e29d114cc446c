import { isCapital } from '../../../text/tokens.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { addressed } from '../words/called-before.ts';
import { isNative, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';

/** Before what is done. */
const WHEN = '(?:(?:vừa|chuẩn bị|chính thức|tiếp tục|sẽ|đã|dự kiến|lần đầu|bất ngờ|báo|có thể|sắp) ){0,3}';
const MONEY = '(?:doanh thu|doanh số|lợi nhuận|lãi)';

/** What only a firm or an estate does, each with an example. */
export const DEEDS: readonly { example: string; words: string }[] = [
  {
    example: 'Lam Điền lãi kỷ lục',
    words: '(?:lãi|lỗ) (?:kỷ lục|lớn|đậm|sau|trước|ròng|hơn|gần|gấp|tăng|giảm|khoảng|\\d\\S*)',
  },
  { example: 'Lam Điền khai trương cửa hàng', words: 'khai trương' },
  { example: 'Lam Bike gọi vốn', words: 'gọi vốn' },
  { example: 'Lam Bike giảm giá kỷ lục', words: '(?:giảm|tăng) giá (?:kỷ|mạnh|sâu|hàng|gần|tới|đến|\\d\\S*)' },
  { example: 'Lamkin thu hồi hàng ngàn đế sạc', words: 'thu hồi (?:hàng|lô|gần|hơn|toàn|sản|\\d\\S*)' },
  { example: 'Lam Điền đặt mục tiêu doanh thu', words: `(?:đặt (?:mục tiêu|kế hoạch)|đạt|báo) (?:có )?${MONEY}` },
  { example: 'Lam Điền hoàn thành hơn 75% kế hoạch', words: 'hoàn thành (?:hơn |gần )?\\d\\S* % kế hoạch' },
  { example: 'Lam Skyline hưởng lợi từ hạ tầng', words: 'hưởng lợi' },
  { example: 'Lam Điền mở nhà máy', words: '(?:mở|khởi công|khánh thành) (?:nhà máy|chi nhánh|showroom)' },
  { example: 'Lam Điền tung ưu đãi', words: '(?:tung|tổ chức|triển khai) (?:chương trình )?(?:ưu đãi|khuyến m[aã]i)' },
  {
    example: 'Lam Điền niêm yết',
    words: '(?:niêm yết|lên sàn|chào bán|chia cổ tức|mở bán|phát hành (?:cổ|trái) phiếu)',
  },
  { example: 'Lamdard giới thiệu bộ sưu tập bánh', words: '(?:ra mắt|giới thiệu) bộ sưu tập (?:bánh|quà|hộp)' },
  { example: 'Lam Điền họp cổ đông', words: '(?:họp|tổ chức) (?:đại hội )?(?:đồng )?cổ đông' },
  { example: 'Lam Silver phiên bản chai nhôm', words: 'phiên bản' },
  { example: 'Lam Kim muốn mua 3.790 căn hộ', words: 'muốn mua [\\d. ]+ căn' },
  { example: 'Lam English là một trong những nhà tài trợ', words: 'là (?:một trong )?(?:những )?nhà tài trợ' },
  { example: 'Lam Điền trình làng', words: 'trình làng' },
  { example: 'Lam Legend gồm 155 căn', words: '(?:gồm|có) \\d\\S* căn' },
];
/** What somebody who is known by one name does as well. */
const WARES =
  '(?:dòng|tuyến|thương hiệu|dịch vụ|tổ hợp|mẫu|phiên bản|ứng dụng|giải pháp|hệ sinh thái|gói|nền tảng|thẻ|xe|máy|sản phẩm(?! âm))';
const SHOWS = new RegExp(`^${WHEN}(?:ra mắt|giới thiệu) (?:(?:hai|ba|bốn|các|loạt|bộ đôi|\\d\\S*) )?${WARES}(?: |$)`);
const TRADES = new RegExp(`^${WHEN}(?:${DEEDS.map(({ words }) => words).join('|')})(?: |$)`);
/** What befalls lakes and passes, whatever they are called: "Hồ Lam Sông xả lũ". */
const BEFALLS = /^(?:(?:lại|bị|tiếp tục) )?(?:xả lũ|sạt lở|tích nước|cạn nước|ùn tắc)(?: |$)/;
const SITES: ReadonlySet<string> = new Set(['hồ', 'đèo', 'sông', 'cầu', 'dốc', 'hầm']);
/** With one of these begins all of that. */
const OPENS: ReadonlySet<string> = new Set(
  (
    'vừa chuẩn phiên là muốn chính tiếp sẽ đã dự lần bất báo có sắp lãi lỗ khai gọi giảm tăng thu đặt đạt hoàn hưởng mở khởi khánh tung tổ triển niêm lên chào chia phát ' +
    'trình gồm ra giới họp lại bị xả sạt tích cạn ùn'
  ).split(' '),
);

/** A run of one to five capitals that opens a sentence at `at` before what only firms do: "Lam Điền lãi kỷ lục". */
export function isTrader(words: BlockWords, at: number): boolean {
  const { tokens, lower } = words;
  if (at > 0 && !/^[.!?:|;"”]$/.test(tokens[at - 1]?.text ?? '')) return false;
  let end = at + 1;
  while (isCapital(tokens[end]) && end - at < 5) end += 1;
  if (!OPENS.has(lower[end] ?? '') || addressed({ from: at }, words)) return false;
  const deed = lower.slice(end, end + 12).join(' ');
  if (BEFALLS.test(deed) && SITES.has(lower[at] ?? '')) return true;
  const name = vietnameseName(tokens, at, end);
  if (name > 2 && name === end - at) return false;
  if (TRADES.test(deed)) return true;
  const isSomebody =
    name === end - at || end - at === 1 || (!isNative(tokens[at]?.text ?? '') && FIRST_NAMES.has(lower[at] ?? ''));
  return !isSomebody && SHOWS.test(deed);
}

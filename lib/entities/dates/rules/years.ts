/** Years, spans of years, decades, centuries. */

import { type DateContext, type DateRule, type Groups, rule, TWO_YEARS, YEAR } from '../grammar/grammar.ts';
import { interval } from '../grammar/resolve.ts';
import type { DateValue } from '../values/calendar.ts';

const PLACE = '(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau) )?';
const HEADS =
  '(?:nhiệm kỳ|nhiệm kì|giai đoạn|niên khóa|niên khoá|niên vụ|niên độ tài chính|niên độ|khóa|khoá|năm học mới|năm học|năm tài chính|thời kỳ|thời kì|mùa giải|mùa bóng|mùa|vụ(?: đông xuân| hè thu| thu đông| xuân hè| mùa)?|các năm|những năm|năm)';
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };
const NUMBER_WORDS =
  'mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi|hai mươi mốt'.split('|');
/** A count of billions, but "năm 2019 tỉ giá tăng". */
const BILLIONS = 't[ỷỉ](?! (?:giá|lệ|trọng|suất))';
const UNITS = new RegExp(
  `^ ?(?:đồng|usd|vnđ|vnd|người|${BILLIONS}|triệu|m|km|ha|tấn|kg|tuổi|mét|suất|học sinh|sinh viên|hộ|căn|chiếc|xe|ca|trường|vụ|lượt|đô|euro|m2|cổ phiếu|quả|viên|bản|trang|bậc|vị trí|giờ|phút|ngày|calo|điểm)(?!\\p{L})`,
  'u',
);
/** Units of money, and those that money is counted in. */
const MONEY = new RegExp(`^ (?:đồng|${BILLIONS}|triệu|usd|vnđ)(?!\\p{L})`, 'u');
const AFTER_YEAR =
  /^(?:$|[,.;:!?)”"'…]| [–-] | (?:đến|tới|và|hoặc|là|ông|bà|anh|chị|cô|em|khi|tại|ở|nhưng|với|đã|sẽ|được|bị|có|do|cho|của|như|thì|mà|để|trong|theo|so|nếu|này|trở|về|qua|vừa|lại|cũng|vẫn|còn|đang|chưa|không|tăng|giảm|\())/;
const LED_YEAR =
  /(?:^|[^\p{L}])(?:từ|đến|tới|hết|kể từ|hồi|trước|sau|vào|trong|tầm nhìn|(?<!tuyển |học |phục |giáng |phát |hy )sinh|sn|khoảng|so với|cùng kỳ|mất|qua|giữa) $/u;

/** The number that Roman figures mean: "xxi" → 21. */
function romanNumber(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? ''] ?? Number.NaN;
    total += here < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return total;
}

const centuryNumber = (text: string | undefined) =>
  /\d/.test(text ?? '')
    ? Number(text)
    : NUMBER_WORDS.includes(text ?? '')
      ? NUMBER_WORDS.indexOf(text ?? '') + 11
      : romanNumber(text ?? '');
const CENTURY = `(?:[ivx]{1,5}|\\d{1,2}|${[...NUMBER_WORDS].reverse().join('|')})`;
const year = (value: string | undefined): DateValue => ({ value: value ?? null, grain: 'year' });
const years = (from: string | undefined, to: string | undefined): DateValue | undefined =>
  Number(from) < Number(to) && Number(to) - Number(from) < 1000
    ? { value: `${from}/${to}`, grain: 'interval' }
    : undefined;
/** "năm 179 TCN" is the year -178 of ISO 8601, which counts a year 0. */
const beforeChrist = (n: number): DateValue => year(n === 1 ? '0000' : `-${String(n - 1).padStart(4, '0')}`);
/** From one year before Christ to a later one. */
const yearsBeforeChrist = (from: number, to: number): DateValue => ({
  value: `${beforeChrist(from).value}/${beforeChrist(to).value}`,
  grain: 'interval',
});
const goesOn = ({ previous }: DateContext) =>
  (previous?.value.grain === 'year' || /^\d{4}\/\d{4}$/.test(previous?.value.value ?? '')) &&
  /^(?:, |,? và |,? hoặc | hay )$/.test(previous?.gap ?? '');
const century = (g: Groups, context: DateContext): DateValue | undefined => {
  if (g.w) {
    const now = context.reference ? Math.floor(Number(context.reference.slice(0, 4)) / 100) : undefined;
    return now === undefined
      ? { value: null, grain: 'century' }
      : { value: `${now - (g.w === 'này' ? 0 : 1)}XX`, grain: 'century' };
  }
  const n = centuryNumber(g.n);
  return n >= 1 && n <= 22 ? { value: `${String(n - 1).padStart(2, '0')}XX`, grain: 'century' } : undefined;
};

export const YEAR_RULES: DateRule[] = [
  rule(
    'term or period',
    'nhiệm kỳ 2026-2031',
    `${PLACE}${HEADS}(?: từ)?(?: năm)? (?<a>${YEAR})(?:-${YEAR})?(?: ?[-–/] ?| đến hết năm | đến năm | đến | tới năm | tới )(?<b>${YEAR})`,
    (g, c) => (UNITS.test(c.after) ? undefined : years(g.a, g.b)),
    TWO_YEARS,
  ),
  rule(
    'years, short end',
    'năm học 2024-25',
    `${HEADS} (?<a>(?:19|20)\\d{2})[-–/](?<b>\\d{2})`,
    (g, c) => (UNITS.test(c.after) ? undefined : years(g.a, `${g.a?.slice(0, 2)}${g.b}`)),
    TWO_YEARS,
  ),
  rule(
    'years, bare',
    '1997 đến 2003',
    `(?<a>1[5-9]\\d{2}|20\\d{2})(?: ?[-–] ?| đến năm | đến | tới )(?<b>1[5-9]\\d{2}|20\\d{2})`,
    (g, c) =>
      !UNITS.test(c.after) &&
      (/(?:từ|trong|khoảng|những|\(|thực hiện|thời gian|kế hoạch|chương trình|lộ trình|tài khóa|các năm|năm|kháng chiến|chiến tranh|khóa|nhiệm k[ỳì](?: liên tiếp| liên tục| liền)?|chính phủ|quốc hội) ?$/.test(
        c.before,
      ) ||
        goesOn(c) ||
        (c.before === '' && c.after === ''))
        ? years(g.a, g.b)
        : undefined,
    TWO_YEARS,
  ),
  rule(
    'decade',
    'thập niên 90',
    `${PLACE}(?:những năm|(?:những )?thập niên|(?:những )?thập kỷ|(?:những )?thập kỉ)(?: năm)? (?<c>1[5-9]|20)?(?<x>\\d)0(?: (?:của )?(?:thế kỷ|thế kỉ) (?:thứ )?(?<t>xxi|xx|xix|xviii|xvii|\\d{2}|trước|này))?`,
    (g, c) => {
      if (UNITS.test(c.after)) return undefined;
      const said = g.t && !/trước|này/.test(g.t) ? String(centuryNumber(g.t) - 1) : undefined;
      const first = g.c ?? said ?? (g.t === 'này' ? '20' : Number(g.x) >= 3 || g.t === 'trước' ? '19' : '20');
      return { value: `${first}${g.x}X`, grain: 'decade' };
    },
  ),
  rule(
    'decade told from now',
    'cuối thập kỷ trước',
    `(?:đầu|giữa|cuối|nửa đầu|nửa cuối|những năm (?:đầu|giữa|cuối)(?: của)?) (?:thập niên|thập kỷ|thập kỉ) (?<w>này|trước|qua|tới)`,
    (g, { reference }) => {
      if (!reference) return { value: null, grain: 'decade' };
      const now = Math.floor(Number(reference.slice(0, 4)) / 10);
      return { value: `${now + (g.w === 'này' ? 0 : g.w === 'tới' ? 1 : -1)}X`, grain: 'decade' };
    },
  ),
  rule(
    'centuries',
    'thế kỷ XVI - XVII',
    `${PLACE}(?:thế kỷ|thế kỉ)(?: thứ)? (?<a>${CENTURY})(?: ?[-–] ?| đến (?:đầu |giữa |cuối )?(?:thế kỷ |thế kỉ )?)(?<b>${CENTURY})`,
    (g, c) => interval(century({ n: g.a }, c), century({ n: g.b }, c)),
  ),
  rule(
    'decades',
    'thập niên 1950 đến 1980',
    `${PLACE}(?:những năm|(?:những )?thập niên|(?:những )?thập kỷ)(?: năm)? (?<a>1[5-9]\\d|20\\d)0(?: ?[-–] ?| đến | tới )(?:thập niên |những năm )?(?<b>1[5-9]\\d|20\\d)0`,
    (g, c) =>
      /^thập|thập (?:niên|kỷ)/i.test(c.written)
        ? interval({ value: `${g.a}X`, grain: 'decade' }, { value: `${g.b}X`, grain: 'decade' })
        : undefined,
  ),
  rule(
    'century',
    'thế kỷ XXI',
    `${PLACE}(?:thế kỷ|thế kỉ)(?: thứ)? (?:(?<n>${CENTURY})(?! (?:trước|tcn|tr\\.))|(?<w>này|trước))`,
    (g, c) => (/(?:nửa|\d|một|hai|ba|nhiều|vài|mấy) $/.test(c.before) && g.w ? undefined : century(g, c)),
  ),
  rule(
    'century before Christ',
    'thế kỷ III TCN',
    `${PLACE}(?:thế kỷ|thế kỉ)(?: thứ)? (?<n>${CENTURY}) (?:tcn|trước công nguyên|tr\\.? ?cn)`,
    (g) => {
      const n = centuryNumber(g.n);
      return n >= 1 ? yearsBeforeChrist(100 * n, 100 * n - 99) : undefined;
    },
  ),
  rule(
    'decades of a century',
    'những năm 60-70 của thế kỷ trước',
    `${PLACE}(?:những năm|(?:những )?thập niên|(?:những )?thập kỷ)(?: năm)? (?<a>[2-9])0(?: ?[-–] ?|, | và | đến )(?<b>[2-9])0(?: (?:của )?(?:thế kỷ|thế kỉ) (?:thứ )?(?<t>xx|xix|xviii|20|19|18|trước))?`,
    (g, c) => {
      if (UNITS.test(c.after) || Number(g.a) >= Number(g.b)) return undefined;
      const hundred = g.t && g.t !== 'trước' ? centuryNumber(g.t) - 1 : 19;
      return { value: `${hundred}${g.a}X/${hundred}${g.b}X`, grain: 'interval' };
    },
  ),
  rule(
    'year before Christ',
    'năm 179 TCN',
    `(?:${PLACE}năm )?(?<y>\\d{1,4}) ?(?:tcn|trước công nguyên|tr\\.? ?cn)`,
    (g) => (Number(g.y) > 0 ? beforeChrist(Number(g.y)) : undefined),
    /\d ?(?:tcn|trước công|tr\.? ?cn)/,
  ),
  rule(
    'year',
    'cuối năm 2025',
    `${PLACE}(?:năm(?: mới| học| tài chính| tài khóa| tài khoá)?|giai đoạn|mùa giải|niên vụ|vụ (?:đông xuân|hè thu|thu đông|xuân hè|mùa)) ?(?<y>${YEAR})(?: dương lịch| sau công nguyên| scn)?`,
    // "Năm 1889 người Pháp ..." is a year, "mùa giải 1500 người" is not.
    (g, c) => ((!/năm ?\d/u.test(c.written) || MONEY.test(c.after)) && UNITS.test(c.after) ? undefined : year(g.y)),
  ),
  rule('early year', 'năm 938', `${PLACE}năm (?<y>[1-9]\\d{2})(?: sau công nguyên| scn)?`, (g, c) =>
    UNITS.test(c.after) ||
    !(AFTER_YEAR.test(c.after) || c.capitalAfter) ||
    /(?:\d|mươi|trăm|nghìn|hàng|mấy|vài) $/.test(c.before)
      ? undefined
      : year(`0${g.y}`),
  ),
  rule('year of two figures', 'năm 75', `${PLACE}năm (?<y>[4-9]\\d)`, (g, c) =>
    /^(?:$|[,.;)]| (?:đến nay|của thế kỷ))/.test(c.after) &&
    !/(?:\d|những|mươi|trăm|hơn|gần|khoảng|từ|hàng|mấy|các) $/.test(c.before)
      ? year(`19${g.y}`)
      : undefined,
  ),
  rule('year, placed', 'cuối 2024', `(?:đầu|giữa|cuối|nửa đầu|nửa cuối) (?<y>(?:19|20)\\d{2})`, (g, c) =>
    UNITS.test(c.after) || /hàng $/.test(c.before) || !(AFTER_YEAR.test(c.after) || c.capitalAfter)
      ? undefined
      : year(g.y),
  ),
  rule('year, bare', '1997', '(?<y>1[89]\\d{2}|20[0-5]\\d)', (g, c) => {
    if (UNITS.test(c.after)) return undefined;
    if (!goesOn(c) && /(?:số|lệ|đồng|hơn|usd|giá|cổ phiếu|\d) \p{L}* ?$/u.test(c.before.slice(-14))) return undefined;
    if (c.before.endsWith('(')) return c.after.startsWith(')') ? year(g.y) : undefined;
    // "2025 là năm ...", "2025 - năm ..." open a sentence.
    const opens = /(?:^|[.:!?] ["“‘']?)$/.test(c.before) && /^,? (?:là|[-–]) (?:một )?năm/.test(c.after);
    const led = opens || LED_YEAR.test(c.before) || goesOn(c);
    return led && (AFTER_YEAR.test(c.after) || c.capitalAfter) ? year(g.y) : undefined;
  }),
];

/** Lunar days, Tết and the other named days: the value is the solar day, the lunar date goes along in words. */
import { type DateValue, isoDay } from './calendar.ts';
import { CLOCK, type DateContext, type DateRule, MONTH, monthNumber, PART, rule, YEAR } from './grammar.ts';
import { lunarToSolar } from './lunar.ts';
import { dayValue, namedYear } from './resolve.ts';

const AT = `(?:${CLOCK},? )?(?:${PART} )?`;
const OF_YEAR = `(?: năm (?:${YEAR}|nay|ngoái|sau|tới)| ${YEAR})`;
const STEMS = 'giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý'.split('|');
const BRANCHES = 'tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi'.split('|');
const NAMED = `(?:${STEMS.join('|')}) (?:${BRANCHES.join('|')})`;

/** The year of the cycle of sixty ("Bính Ngọ") nearest to publication. */
function cycleYear(words: string, reference: string | undefined): number | undefined {
  const [stem, branch] = words.split(' ');
  if (!reference) return undefined;
  const here = Number(reference.slice(0, 4));
  for (let gap = 0; gap <= 30; gap++)
    for (const year of [here + gap, here - gap])
      if ((year + 6) % 10 === STEMS.indexOf(stem ?? '') && (year + 8) % 12 === BRANCHES.indexOf(branch ?? ''))
        return year;
  return undefined;
}

/** A lunar day; without a year the one nearest to publication. Day 30 of a short month is its last, 29. */
function lunarDay(
  day: number,
  month: number,
  year: number | undefined,
  { reference }: DateContext,
): DateValue | undefined {
  if (!(day >= 1 && day <= 30 && month >= 1 && month <= 12)) return undefined;
  const lunar = `${day <= 10 ? 'mùng ' : ''}${day} tháng ${month} âm lịch`;
  const at = (y: number) => lunarToSolar({ year: y, month, day, leap: false });
  if (year !== undefined) return { value: at(year), grain: 'day', lunar };
  if (!reference) return { value: null, grain: 'day', lunar };
  const here = Number(reference.slice(0, 4));
  const distance = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(reference));
  const days = [here - 1, here, here + 1].map(at).filter((iso) => iso !== null);
  return { value: days.sort((a, b) => distance(a) - distance(b))[0] ?? null, grain: 'day', lunar };
}

/** Tết of the year said in figures, in the cycle of sixty or by "năm nay"; the lunar year is the solar one it begins in. */
const tetYear = (words: string | undefined, context: DateContext) =>
  !words
    ? undefined
    : /\d|nay|ngoái|sau|tới/.test(words)
      ? namedYear(words, context)
      : cycleYear(words.replace(/^ (?:năm )?/, ''), context.reference);

const HOLIDAYS: Record<string, [month: number, day: number]> = {
  'quốc khánh': [9, 2],
  'giáng sinh': [12, 25],
  noel: [12, 25],
  'quốc tế lao động': [5, 1],
  'quốc tế thiếu nhi': [6, 1],
  'quốc tế phụ nữ': [3, 8],
  'nhà giáo việt nam': [11, 20],
  'tết dương lịch': [1, 1],
};
const SOLAR_MUNG = new Set(['2/9', '1/5', '1/6', '8/3']);

export const LUNAR_RULES: DateRule[] = [
  rule(
    'lunar day',
    'mùng 10/3 âm lịch',
    `${AT}(?:ngày )?(?:mùng |mồng )?(?<d>\\d{1,2})(?:/| tháng )(?<m>${MONTH})(?<y>${OF_YEAR})? ?\\(?(?:âm lịch|al)\\)?`,
    (g, c) => lunarDay(Number(g.d), monthNumber(g.m), g.y ? namedYear(g.y, c) : undefined, c),
  ),
  rule(
    'lunar day by mùng',
    'mùng 5 tháng 5',
    `${AT}(?:ngày )?(?:mùng|mồng) (?<d>\\d{1,2})(?:/| tháng )(?<m>${MONTH})`,
    (g, c) =>
      SOLAR_MUNG.has(`${g.d}/${g.m}`)
        ? dayValue(undefined, monthNumber(g.m), Number(g.d), c)
        : lunarDay(Number(g.d), monthNumber(g.m), undefined, c),
  ),
  rule(
    'lunar day of giêng or chạp',
    '23 tháng Chạp',
    `${AT}(?:ngày )?(?:mùng |mồng )?(?<d>\\d{1,2}) tháng (?<m>giêng|chạp)`,
    (g, c) => lunarDay(Number(g.d), monthNumber(g.m), undefined, c),
  ),
  rule('full moon', 'rằm tháng Giêng', `(?:ngày )?rằm tháng (?<m>${MONTH})(?<y>${OF_YEAR})?`, (g, c) =>
    lunarDay(15, monthNumber(g.m), g.y ? namedYear(g.y, c) : undefined, c),
  ),
  rule(
    'day of Tết',
    'mùng 1 Tết',
    `${AT}(?:ngày )?(?:mùng|mồng) (?<d>\\d{1,2}) tết(?: nguyên đán)?(?<y>${OF_YEAR}| (?:năm )?${NAMED})?`,
    (g, c) => lunarDay(Number(g.d), 1, tetYear(g.y, c), c),
  ),
  rule('Tết of a year', 'Tết Bính Ngọ', `tết(?: nguyên đán| âm lịch)?(?<y>${OF_YEAR}| (?:năm )?${NAMED})`, (g, c) => {
    const year = tetYear(g.y, c);
    return year === undefined
      ? { value: null, grain: 'day', lunar: 'mùng 1 tháng 1 âm lịch' }
      : lunarDay(1, 1, year, c);
  }),
  rule(
    'named day of a year',
    'Giáng sinh 2024',
    `(?:ngày |lễ )?(?<n>${Object.keys(HOLIDAYS).join('|')})(?<y>${OF_YEAR})`,
    (g, c) => {
      const [month, day] = HOLIDAYS[g.n ?? ''] ?? [0, 0];
      const year = namedYear(g.y, c);
      return { value: year === undefined ? null : isoDay(year, month, day), grain: 'day' };
    },
  ),
];

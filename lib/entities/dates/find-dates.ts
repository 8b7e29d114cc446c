import type { Article } from '../../article/article.ts';
import type { DateRef, Mention } from '../entities.ts';
import { type DateValue, dayInVietnam } from './calendar.ts';
import { isFalseFriend } from './false-friends.ts';
import type { DateContext } from './grammar.ts';
import { houseStyle } from './house-style.ts';
import { lunarDateOf } from './lunar/words.ts';
import { BARE_RULES } from './rules-bare.ts';
import { DAY_RULES } from './rules-days.ts';
import { HOLIDAY_RULES } from './rules-holidays.ts';
import { LUNAR_RULES } from './rules-lunar.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { RANGE_RULES } from './rules-ranges.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { WEEKDAY_RULES } from './rules-weekdays.ts';
import { YEAR_RULES } from './rules-years.ts';

/** Every form; of those that match at one place the longest wins, of equals the first. */
export const DATE_RULES = [
  ...LUNAR_RULES,
  ...HOLIDAY_RULES,
  ...RANGE_RULES,
  ...DAY_RULES,
  ...BARE_RULES,
  ...PERIOD_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
];

// The places where a date may begin: a number or one of the words that open the forms.
const BEGIN =
  /(?<![\p{L}\p{N}]|\d[.,/:-])(?:\d|(?:rạng|sáng|giữa|trưa|đầu|xế|chiều|tối|nửa|đêm|khuya|buổi|tờ|thứ|chủ|chúa|cn|ngày|hôm|bữa|mùng|mồng|rằm|tết|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|tháng|quý|quí|cuối|trung|thượng|hạ|nhiệm|giai|niên|khóa|khoá|vụ|thời|mùa|xuân|thập|thế|cùng|tuần|các|những|cách|đúng|quốc|giáng|noel|lễ|giỗ|nhà|phụ|thầy|doanh|thương|báo|giải|thống|valentine|halloween|vu|đoan|phật|vía)(?!\p{L}))/gu;
const BOUNDARY = /[.!?…;](?: |$)/;
const COMING = /(?<!\p{L})(?:sẽ|sắp|dự kiến|tới đây|chuẩn bị|dự định|ấn định)(?!\p{L})/u;
const PAST = /(?<!\p{L})(?:đã|vừa|từng|hồi|trước đó)(?!\p{L})/u;

// Same length as the text, so that offsets hold: the few letters that grow in lower case stay as they are.
const lower = (text: string) => {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
};

/** What the text has said before the place that is read: it gives years and days to what follows. */
class Memory {
  /** The last day that is told as having been: a plan for a later day is not "the same day" of the next sentence. */
  lastDay: string | undefined;
  tellingYear: number | undefined;
  sentenceYear: { year: number; end: number } | undefined;
  previous: { written: string; value: DateValue; end: number } | undefined;

  readonly reference: string | undefined;

  constructor(reference: string | undefined) {
    this.reference = reference;
  }

  nextBlock(): void {
    this.sentenceYear = undefined;
    this.previous = undefined;
  }

  note(written: string, value: DateValue, end: number): void {
    const { grain, value: iso } = value;
    if (grain === 'day' && iso && !(this.reference && iso > this.reference)) this.lastDay = iso;
    const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(written)?.[0];
    if (year) this.sentenceYear = { year: Number(year), end };
    // A whole date opens the time that is told of; a day of these weeks, or today, closes it.
    if (year && (grain === 'day' || grain === 'month')) this.tellingYear = Number(year);
    else if (/nay|qua|mai/.test(written)) this.tellingYear = undefined;
    this.previous = { written, value, end };
  }

  /** The year written last in the sentence that goes on at `start`. */
  yearOfSentence(text: string, start: number): number | undefined {
    const { year, end } = this.sentenceYear ?? { year: undefined, end: 0 };
    return year !== undefined && start - end < 200 && !BOUNDARY.test(text.slice(end, start)) ? year : undefined;
  }
}

/**
 * Finds the dates of an article and resolves them against its day of publication and the dates before them in the text; what neither
 * tells has the value null. Linear in the length of the text.
 * @example "Sáng 26/2" published on 2025-02-26 → value "2025-02-26"
 */
export function findDates(article: Article): { mentions: Mention[]; dates: DateRef[] } {
  const texts = article.blocks.map((block) => lower(block.text));
  const style = houseStyle(texts);
  const memory = new Memory(dayInVietnam(article.publishedAt));
  const mentions: Mention[] = [];
  const dates: DateRef[] = [];
  const byValue = new Map<string, DateRef>();
  article.blocks.forEach(({ text: written }, block) => {
    const text = texts[block] ?? '';
    let done = 0;
    memory.nextBlock();
    for (const { index: start } of text.matchAll(BEGIN)) {
      if (start < done) continue;
      const best = longest(text, written, start, memory, style);
      if (!best) continue;
      done = best.end;
      const { end, why, value } = best;
      const own = written.slice(start, end);
      memory.note(text.slice(start, end), value, end);
      const date = entityOf(value, dates, byValue);
      const mention: Mention = { kind: 'date', block, start, end, text: own, entity: date.id, why };
      date.mentions.push(mention);
      mentions.push(mention);
    }
  });
  return { mentions, dates };
}

/** The longest date that begins at `start`. */
function longest(text: string, original: string, start: number, memory: Memory, style: ReadonlySet<string>) {
  const before = text.slice(Math.max(0, start - 40), start);
  const sentenceYear = memory.yearOfSentence(text, start);
  const { previous, reference, lastDay, tellingYear } = memory;
  let best: { end: number; why: string; value: DateValue } | undefined;
  for (const { name, pattern, read } of DATE_RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if ((best && end <= best.end) || isFalseFriend(before, match[0])) continue;
    const after = text.slice(end, end + 40);
    const context: DateContext = {
      reference,
      lastDay,
      sentenceYear,
      tellingYear,
      previous: previous && { ...previous, gap: text.slice(previous.end, Math.min(start, previous.end + 12)) },
      before,
      after,
      capitalAfter: /^ \p{Lu}/u.test(original.slice(end, end + 2)),
      nameBefore: /\p{Lu}\p{L}* $/u.test(original.slice(Math.max(0, start - 12), start)),
      written: original.slice(start, end),
      style,
      direction: directionOf(before, after.slice(0, 30)),
    };
    const value = read(match.groups ?? {}, context);
    if (value) best = { end, why: name, value };
  }
  return best;
}

/** The date of that value, one for the whole article; what is unresolved is its own. */
function entityOf({ value, grain, lunar }: DateValue, dates: DateRef[], byValue: Map<string, DateRef>): DateRef {
  const key = value === null ? undefined : `${lunar ? 'l' : 's'}${value}`;
  const known = key === undefined ? undefined : byValue.get(key);
  if (known) return known;
  const id = `t${dates.length + 1}`;
  const inLunar = lunar ?? (value === null ? undefined : lunarDateOf(value));
  const date: DateRef = {
    id,
    value,
    grain,
    calendar: lunar ? 'lunar' : 'solar',
    mentions: [],
    ...(inLunar ? { lunar: inLunar } : {}),
  };
  dates.push(date);
  if (key !== undefined) byValue.set(key, date);
  return date;
}

/** Where the words around look to; the nearer part of the sentence only. */
function directionOf(before: string, after: string): -1 | 0 | 1 {
  const clause = `${before.split(BOUNDARY).at(-1) ?? ''} | ${after.split(BOUNDARY)[0] ?? ''}`;
  if (COMING.test(clause)) return 1;
  return PAST.test(clause) ? -1 : 0;
}

import type { Article } from '../../article/article.ts';
import type { DateRef, Mention } from '../entities.ts';
import type { DateValue } from './calendar.ts';
import { isFalseFriend } from './false-friends.ts';
import type { DateContext } from './grammar.ts';
import { houseStyle } from './house-style.ts';
import { DAY_RULES } from './rules-days.ts';
import { LUNAR_RULES } from './rules-lunar.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { RELATIVE_RULES } from './rules-relative.ts';

/** Every form; of those that match at one place the longest wins, of equals the first. */
export const DATE_RULES = [...LUNAR_RULES, ...DAY_RULES, ...PERIOD_RULES, ...RELATIVE_RULES];

// The places where a date may begin: a number or one of the words that open the forms.
const BEGIN =
  /(?<![\p{L}\p{N}]|\d[.,/:-])(?:\d|rạng|sáng|giữa|trưa|đầu|xế|chiều|tối|nửa|đêm|khuya|thứ|chủ|cn|ngày|hôm|mùng|mồng|rằm|giao|tết|ba|sáu|chín|mười|tháng|quý|quí|cuối|trung|thượng|hạ|nhiệm|giai|niên|năm|thời|mùa|thập|thế|cùng|tuần|những|cách|quốc|giáng|noel|lễ|giỗ)/gu;
const BOUNDARY = /[.!?…;](?: |$)/;
const COMING = /(?<!\p{L})(?:sẽ|sắp|dự kiến|tới đây|chuẩn bị)(?!\p{L})/u;
const PAST = /(?<!\p{L})(?:đã|vừa|từng|hồi|trước đó)(?!\p{L})/u;

// Same length as the text, so that offsets hold: the few letters that grow in lower case stay as they are.
const lower = (text: string) => {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
};

/**
 * Finds the dates of an article and resolves them against its day of publication and the dates before them in the text; what neither
 * tells has the value null. Linear in the length of the text.
 * @example "Sáng 26/2" published on 2025-02-26 → value "2025-02-26"
 */
export function findDates(article: Article): { mentions: Mention[]; dates: DateRef[] } {
  const reference = /^\d{4}-\d\d-\d\d/.exec(article.publishedAt ?? '')?.[0];
  const texts = article.blocks.map((block) => lower(block.text));
  const style = houseStyle(texts);
  const mentions: Mention[] = [];
  const dates: DateRef[] = [];
  const byValue = new Map<string, DateRef>();
  let lastDay: string | undefined;
  article.blocks.forEach((block, index) => {
    const text = texts[index] ?? '';
    let done = 0;
    let seen: { year: number; end: number } | undefined;
    BEGIN.lastIndex = 0;
    for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
      const start = begin.index;
      if (start < done) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      const sentenceYear =
        seen && !BOUNDARY.test(text.slice(seen.end, Math.min(start, seen.end + 200))) && start - seen.end < 200
          ? seen.year
          : undefined;
      let best: { end: number; why: string; value: DateValue } | undefined;
      for (const { name, pattern, read } of DATE_RULES) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (!match) continue;
        const end = start + match[0].length;
        if (best && end <= best.end) continue;
        const context: DateContext = {
          reference,
          lastDay,
          sentenceYear,
          before,
          style,
          after: text.slice(end, end + 40),
          written: block.text.slice(start, end),
          direction: directionOf(before, text.slice(end, end + 30)),
        };
        if (isFalseFriend(before, match[0])) continue;
        const value = read(match.groups ?? {}, context);
        if (value) best = { end, why: name, value };
      }
      if (!best) continue;
      done = best.end;
      const { end, why, value } = best;
      // What is told happened; a plan for a later day is not "the same day" of the next sentence.
      if (value.grain === 'day' && value.value && !(reference && value.value > reference)) lastDay = value.value;
      const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text.slice(start, end))?.[0];
      if (year) seen = { year: Number(year), end };
      const key = value.value === null ? undefined : `${value.lunar ? 'l' : 's'}${value.value}`;
      let date = key === undefined ? undefined : byValue.get(key);
      if (!date) {
        date = {
          id: `t${dates.length + 1}`,
          value: value.value,
          grain: value.grain,
          calendar: value.lunar ? 'lunar' : 'solar',
          mentions: [],
          ...(value.lunar ? { lunar: value.lunar } : {}),
        };
        dates.push(date);
        if (key !== undefined) byValue.set(key, date);
      }
      const mention: Mention = {
        kind: 'date',
        block: index,
        start,
        end,
        text: block.text.slice(start, end),
        entity: date.id,
        why,
      };
      date.mentions.push(mention);
      mentions.push(mention);
    }
  });
  return { mentions, dates };
}

/** Where the words around look to; the nearer part of the sentence only. */
function directionOf(before: string, after: string): -1 | 0 | 1 {
  const clause = `${before.split(BOUNDARY).at(-1) ?? ''} | ${after.split(BOUNDARY)[0] ?? ''}`;
  if (COMING.test(clause)) return 1;
  return PAST.test(clause) ? -1 : 0;
}

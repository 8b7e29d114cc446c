import type { Article } from '../../article/article.ts';
import type { DateRef, Mention } from '../entities.ts';
import { isFalseFriend } from './false-friends.ts';
import { BEGIN, formsAt } from './forms/places.ts';
import { type DateContext, type DateRule, matchAt } from './grammar/grammar.ts';
import { WHICH } from './grammar/resolve.ts';
import { houseStyle } from './house-style.ts';
import { lunarDateOf } from './lunar/words.ts';
import { DATE_RULES } from './rules/date-rules.ts';
import { type DateValue, dayInVietnam } from './values/calendar.ts';
import { dayOfPaper } from './values/day-of-paper.ts';
import { BOUNDARY, Memory } from './values/memory.ts';
import { reviewYear } from './values/review-year.ts';

const COMING =
  /(?<!\p{L})(?:sẽ|sắp|dự kiến|tới đây|chuẩn bị|dự định|ấn định|hẹn gặp|chậm nhất|muộn nhất|hạn chót)(?!\p{L})/u;
const PAST = /(?<!\p{L})(?:đã|vừa|từng|hồi|trước đó)(?!\p{L})/u;

/** Signs that stand for others: hyphens of other kinds, the long dash, blanks that do not break. */
const SIGNS = /[\u2010-\u2012\u2212\u2014\u00a0\u202f]/g;
/** "(2/9/1945-2/9/2025)", "(2-9-1945/2-9-2025)": what parts two whole days is a dash, wherever the blanks are. */
const GLUED = /(?<=\d[/.-]\d{4})-(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4})|(?<=\d-\d{4})\/(?=\d{1,2}-\d{1,2}-\d{4})/g;
const plainSign = (sign: string) => (/\s/.test(sign) ? ' ' : sign === '\u2014' ? '\u2013' : '-');

/**
 * Browsers make byte code of a pattern first, and machine code when it runs a second time; on a text of so many letters machine code at once.
 * The first article of a background that has just been woken is read sooner by a tenth. No form reads on over line feeds.
 */
const AT_ONCE = 1000;

/** Lower case with plain signs. Same length as the text, so that offsets hold: the few letters that grow in lower case stay as they are. */
function lower(text: string): string {
  const small = text.toLowerCase();
  const same =
    small.length === text.length
      ? small
      : text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
  return same.replace(SIGNS, plainSign).replace(GLUED, '–');
}

/**
 * Finds the dates of an article and resolves them against its day of publication and the dates before them in the text; what neither
 * tells has the value null. Linear in the length of the text.
 * @example "Sáng 26/2" published on 2025-02-26 → value "2025-02-26"
 */
export function findDates(article: Article): { mentions: Mention[]; dates: DateRef[] } {
  const texts = article.blocks.map((block) => lower(block.text));
  const style = houseStyle(texts);
  const day = dayOfPaper(dayInVietnam(article.publishedAt), texts);
  const memory = new Memory(day, reviewYear(article.title.toLowerCase() || (texts[0] ?? ''), day));
  const mentions: Mention[] = [];
  const dates: DateRef[] = [];
  const byValue = new Map<string, DateRef>();
  article.blocks.forEach(({ text: written, kind }, block) => {
    const text = texts[block] ?? '';
    const here: Here = { text, written, subject: text.padEnd(AT_ONCE, '\n'), tries: triedIn(text), memory, style };
    memory.nextBlock(text, kind);
    // Not matchAll: that makes a pattern anew for each block, which took a third of the whole time.
    BEGIN.lastIndex = 0;
    for (let found = BEGIN.exec(text); found; found = BEGIN.exec(text)) {
      const { index: start, 0: word } = found;
      const best = longest(formsAt(text, word, start + word.length), here, start);
      if (!best) continue;
      const { why, value } = best;
      const end = best.end + saidWhich(text, written, best.end, value);
      BEGIN.lastIndex = end;
      const own = written.slice(start, end);
      memory.note(text.slice(start, end), value, end, text.slice(Math.max(0, start - 60), start));
      const date = entityOf(value, dates, byValue);
      const mention: Mention = { kind: 'date', block, start, end, text: own, entity: date.id, why };
      date.mentions.push(mention);
      mentions.push(mention);
    }
  });
  return { mentions, dates };
}

/** A block that is looked through. */
interface Here {
  /** In small letters, and as it is written. */
  text: string;
  written: string;
  /** What the forms run on. */
  subject: string;
  tries: (rule: DateRule) => boolean;
  memory: Memory;
  style: ReadonlySet<string>;
}

/** Which forms a block can hold at all; each search is made once. */
function triedIn(text: string): (rule: DateRule) => boolean {
  const holds = new Map<RegExp, boolean>();
  return ({ only }) => {
    if (!only) return true;
    let known = holds.get(only);
    if (known === undefined) {
      known = only.test(text);
      holds.set(only, known);
    }
    return known;
  };
}

/** The longest date that begins at `start`. */
function longest(rules: readonly number[], here: Here, start: number) {
  let best: { end: number; why: string; value: DateValue } | undefined;
  let context: DateContext | undefined;
  let last = 0;
  for (const at of rules) {
    const rule = DATE_RULES[at] as DateRule;
    const match = here.tries(rule) ? matchAt(rule, here.subject, start) : undefined;
    if (!match) continue;
    const { end, groups } = match;
    if (best && end <= best.end) continue;
    if (!context || last !== end) {
      context = contextOf(here, start, end, context);
      last = end;
    }
    if (isFalseFriend(context.before, here.text.slice(start, end))) continue;
    const value = rule.read(groups, context);
    if (value) best = { end, why: rule.name, value };
  }
  return best;
}

/** Letters behind a day that say which one it is. */
function saidWhich(text: string, written: string, end: number, { grain }: DateValue): number {
  if (grain !== 'day' && grain !== 'interval') return 0;
  const tail =
    text.startsWith(' ', end) && /\d/.test(text[end - 1] ?? '') ? WHICH.exec(text.slice(end, end + 32))?.[0] : '';
  return tail && written.slice(end, end + tail.length) === tail ? tail.length : 0;
}

/** What a rule may know at a place; `other` is that of another match there. */
function contextOf(
  { text, written, memory, style }: Here,
  start: number,
  end: number,
  other: DateContext | undefined,
): DateContext {
  const { previous, reference, lastDay, comingDay, tellingYear, storyYear, storyOpens } = memory;
  const before = other?.before ?? text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const { sentenceYear, yearOpens = false } = other ?? memory.yearOfSentence(text, start);
  return {
    reference,
    lastDay,
    comingDay,
    sentenceYear,
    yearOpens,
    tellingYear,
    storyYear,
    storyOpens,
    reviewYear: memory.reviewYear,
    previous: other
      ? other.previous
      : previous && { ...previous, gap: text.slice(previous.end, Math.min(start, previous.end + 40)) },
    before,
    after,
    capitalAfter: /^ \p{Lu}/u.test(written.slice(end, end + 2)),
    written: written.slice(start, end),
    style,
    direction: isOfSaying(before, text.slice(start, end), after)
      ? -1
      : directionOf(before, after.slice(0, 30)) || planned(text.slice(Math.max(0, start - 100), start)),
  };
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

/** Behind a date the end of the sentence, or another verb: "chấm dứt trước tháng 6 và đã đề nghị". */
const ENDS = new RegExp(`${BOUNDARY.source}| và (?=đã|sẽ)`);

/** "Hội đồng sẽ công bố người thắng cuộc tại nhà hát lớn của thành phố vào | tháng 11": what is to come, told further up in the same part. */
function planned(before: string): 0 | 1 {
  const clause = before.split(BOUNDARY).at(-1) ?? '';
  return COMING.test(clause) && !PAST.test(clause) ? 1 : 0;
}

/** "“Tôi sẽ đi”, ông nói | hôm thứ Hai", "ông nói với dân | tối thứ Hai rằng sẽ đi": when that was said, whatever it looks to. */
const SAID =
  /(?<!(?:sẽ|sắp|dự kiến|định|chưa|muốn) )(?:nói|cho biết|cho hay|tuyên bố|phát biểu|khẳng định|nhấn mạnh|viết)(?: (?:rõ|thêm))?(?: (?:với|trong|tại|trên|trước|ở)(?: [^\s,.;:“”"]+){1,6})? $/;
const BY_WEEKDAY = /^(?:(?:sáng|trưa|chiều|tối|đêm) )?(?:hôm )?(?:thứ|chủ|chúa) \p{L}+$/u;
/** "| Tối thứ Hai, ông Lam nói …" */
const SAYS =
  /^,? (?:\p{L}+ ){1,7}(?<!(?:sẽ|sắp|dự kiến|định|chưa|muốn) )(?:nói|cho biết|cho hay|tuyên bố|khẳng định)(?!\p{L})/u;
const isOfSaying = (before: string, written: string, after: string): boolean =>
  BY_WEEKDAY.test(written) && (SAID.test(before) || SAYS.test(after));

/** Where the words around look to; the nearer part of the sentence only. */
function directionOf(before: string, after: string): -1 | 0 | 1 {
  const clause = `${before.split(BOUNDARY).at(-1) ?? ''} | ${after.split(ENDS)[0] ?? ''}`;
  if (COMING.test(clause)) return 1;
  return PAST.test(clause) ? -1 : 0;
}

/** The small pieces that date patterns are built of. Patterns run on lower-case text, sticky, at a place where a date may begin. */
import type { DateValue } from '../values/calendar.ts';
import { type Lead, leadEnds } from './lead.ts';
import { plain } from './letters.ts';

/** The date found just before in the same block. */
export interface PreviousDate {
  /** The text between it and the place tried, its first 40 letters. */
  gap: string;
  written: string;
  value: DateValue;
}

/** What a rule may know besides its own match. */
export interface DateContext {
  /** Day of publication, ISO; undefined when the page does not tell. */
  reference: string | undefined;
  /** The last day the text has named before ("cùng ngày"). */
  lastDay: string | undefined;
  /** The last one that is still to come. */
  comingDay: string | undefined;
  /** The last year written out in the same sentence before this place. */
  sentenceYear: number | undefined;
  /** Whether that year opened the sentence ("Năm 1975, ..."). */
  yearOpens: boolean;
  /** The year of the last whole date (day or month with its year) in the text before, whatever the sentence. */
  tellingYear: number | undefined;
  /** The same within the paragraph. */
  storyYear: number | undefined;
  /** Whether that date opened its sentence: the paragraph tells of what was then, "Ngày 14-8-1945, …". */
  storyOpens: boolean;
  /** The year that the whole article looks back over. */
  reviewYear: number | undefined;
  previous: PreviousDate | undefined;
  /** Up to 40 letters before and after the match, lower case. */
  before: string;
  after: string;
  /** True when a capital letter follows the match and a blank. */
  capitalAfter: boolean;
  /** The match as it is written, capitals kept. */
  written: string;
  /** Separators that this document uses for day and month after "ngày" and its like. */
  style: ReadonlySet<string>;
  /** Where the sentence looks to: 1 coming, -1 past, 0 not told. */
  direction: -1 | 0 | 1;
}

export type Groups = Record<string, string | undefined>;

/** One form of date expression. `example` shows it. */
export interface DateRule {
  name: string;
  example: string;
  /** What may stand before the pattern; its text is the group `lead`. */
  lead?: Lead;
  /** Whether the lead may be missing. */
  bare?: boolean;
  /**
   * What a block must hold for the form to be tried in it: one simple search spares many hard ones. Most forms are in no article, and to make the
   * pattern of one takes an engine up to three milliseconds each time that the background starts. It may let through what is none of the form.
   */
  only?: RegExp | undefined;
  /** Made when it is first tried: most forms are in no article. */
  pattern: () => RegExp;
  /** How the form may begin: lead and pattern in one, for `forms-table.ts`. */
  opening: string;
  /** undefined: looks like the form but is no date (month 13, a fraction). */
  read: (groups: Groups, context: DateContext) => DateValue | undefined;
}

/** "8h30", "20 giờ", "19g15", "13:45", "20h40'", "20h40’". */
export const CLOCK =
  "\\d{1,2}(?:[hg](?:\\d{2}’|\\d{0,2}'?)|:\\d{2}| ?giờ(?: rưỡi| kém \\d{1,2}| \\d{1,2}(?: phút)?)?| [hg] \\d{2})(?: \\(giờ [^)]{2,20}\\))?";
export const PART =
  '(?:(?<!bắt |lần |những )(?:cuối|đầu)(?= ngày \\d)|(?:buổi |(?:cuối|đầu) (?:giờ|buổi) |cuối |tờ mờ )?(?:rạng sáng|sáng sớm|sáng|giữa trưa|trưa|xế chiều|chiều tối|chiều muộn|chiều|tối muộn|tối|nửa đêm|đêm khuya|đêm|khuya))';
export const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?:chủ|chúa) nhật|cn)';
/** How a part of the day ends. */
export const PART_END = '(?:sáng|sớm|trưa|chiều|tối|muộn|đêm|khuya)';
export const SPAN = '(?: ?[-–] ?| đến hết | cho đến | cho tới | đến | tới )';

const MONTH_WORDS: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
/** "năm" is May only where it is not the word for year, "một" January only where it does not count. */
export const MONTH =
  '(?:1[0-2]|0?[1-9]|giêng|một(?! lần| cái| người| con| chiếc)|hai|ba|tư|năm(?! nay| ngoái| \\d)|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười|chạp)(?![\\p{L}\\p{N}])';
export const YEAR = '(?:1\\d{3}|20\\d{2}|21\\d{2})';
/** A year and what leads to another one. */
export const TWO_YEARS = /\d{4} ?(?:[-–/]|đến |tới )/;

/** The number of a month written in figures or words ("ba", "giêng", "chạp"); NaN when it is none. */
export function monthNumber(text: string | undefined): number {
  return MONTH_WORDS[text ?? ''] ?? Number(text);
}

/** Builds a rule; `source` is anchored at the place tried and must not end inside a longer number, code or word. */
export function rule(name: string, example: string, source: string, read: DateRule['read'], only?: RegExp): DateRule {
  return { name, example, read, only, opening: source, pattern: patternOf(source) };
}

/** Builds a rule whose `source` may stand after a lead. */
export const ledRule = (
  name: string,
  example: string,
  lead: Lead,
  source: string,
  read: DateRule['read'],
  only?: RegExp,
): DateRule => ({
  name,
  example,
  read,
  only,
  lead,
  bare: true,
  opening: `${lead.opening}${source}`,
  pattern: patternOf(source),
});

/** Builds a rule whose `source` must stand after a lead. */
export const cuedRule = (...parts: Parameters<typeof ledRule>): DateRule => ({ ...ledRule(...parts), bare: false });

/** The same forms, tried only where a block holds this. */
export const onlyWhere = (only: RegExp, rules: readonly DateRule[]): DateRule[] =>
  rules.map((one) => ({ ...one, only }));

function patternOf(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(plain(`${source}(?![\\p{L}\\p{N}]|[/.:-]\\d|,\\d{1,3}(?!\\d)|[/-]\\p{L}|%)`), 'y');
    return made;
  };
}

/** Where the form ends that begins at `start`, and its groups; undefined where none begins there. */
export function matchAt(rule: DateRule, text: string, start: number): { end: number; groups: Groups } | undefined {
  const { lead } = rule;
  const pattern = rule.pattern();
  if (!lead) return tailAt(pattern, text, start);
  const ends = leadEnds(lead, text, start);
  if (!ends) return rule.bare ? tailAt(pattern, text, start) : undefined;
  for (const from of ends) {
    const tail = tailAt(pattern, text, from);
    if (tail) return { end: tail.end, groups: { ...tail.groups, lead: text.slice(start, from) } };
  }
  return undefined;
}

function tailAt(pattern: RegExp, text: string, start: number) {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? { end: start + found[0].length, groups: found.groups ?? {} } : undefined;
}

import type { Span } from '../../article/article.ts';
import { firstBehind } from '../../text/first-behind.ts';
import type { NumberFact } from '../card.ts';
import type { Material } from '../material.ts';
import { ABOUT, COUNTED, SCALES } from './counted-things.ts';

const MOST = 6;
/** In small letters, the longest first: "tỉnh, thành" and not "tỉnh". */
const things = COUNTED.toLowerCase()
  .split('|')
  .sort((a, b) => b.length - a.length);
const DIGITS = '\\d{1,3}(?:[.,]\\d+)*';
/** A number or two in small letters: "hơn 200", "25,4", "tăng 12", "250 đến 300". */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?:(?:(?<!gia )tăng|giảm) |(?:chiếm|đạt) (?=[^.;]{1,20}%))?(?:(?:${ABOUT}) )?(?:${DIGITS}(?: (?:${SCALES}))* ?(?:đến|tới|-|–) ?)?${DIGITS}`,
  'gu',
);
const SCALE = new RegExp(`(?: (?:${SCALES}))* ?`, 'y');
const BEHIND_THING = /(?:\/(?:người|tháng|năm|ngày|giờ|lượng|kg|lít)){0,2}(?![\p{L}\p{M}\p{N}/]| phạm)/uy;
const PERCENT = /\s?%(?!\p{L})/uy;
/** "khoảng 1.000 nhà" and "ít nhất 1.000 nhà" are one number. */
const LESS_EXACT = new RegExp(`^(?:${ABOUT}) `, 'iu');
/** Smaller ones of people and things are rarely what a story turns on. */
const LEAST = 5;

/** Before a number these make it an ordinal or a name: "ấp 6", "quận 3", "lớp 9", "tầng 12". */
const ORDINAL =
  /(?<![\p{L}\p{M}])(?:ấp|thôn|tổ|khu|khóm|đội|số|(?<!(?:chuyển|tài) )khoản|điều|chương|mục|quận|phường|lớp|khối|hạng|tầng|phòng|cấp|nhóm|loại|thứ|vòng|lần|giai đoạn|khóa|khoá|kỳ|quốc lộ|đường|cầu|bài|trang|top|U|mã|tuổi|năm) $/iu;
/** "ít hơn 9 ca": a difference. */
const COMPARED = /(?<![\p{L}\p{M}])(?:ít|nhiều|cao|thấp|lớn|nhỏ|nặng|nhẹ|nhanh|chậm|kém) $/iu;

/**
 * The numbers of an article that matter, with what they count, in reading order, each once: those of the headline first, then those of
 * the lead and the key points, then the others. Dates and what lies in them are left out, and a percentage alone where none of those has it.
 */
export function numberFacts({ article, entities, sentences }: Material, points: readonly Span[] = []): NumberFact[] {
  const taken = byBlock(entities.dates.flatMap(({ mentions }) => mentions));
  const pointed = byBlock(points);
  const title = article.title.toLowerCase();
  const found = new Map<string, { fact: NumberFact; weight: number; order: number }>();
  for (const sentence of sentences) {
    if (!/\d/.test(sentence.text)) continue;
    const { block } = sentence;
    const isLead = article.blocks[block]?.kind === 'lead';
    for (const { text, at } of quantities(sentence.text)) {
      const start = sentence.start + at;
      const end = start + text.length;
      const wording = text.toLowerCase().replace(LESS_EXACT, '');
      const before = sentence.text.slice(Math.max(0, at - 16), at);
      if (touches(taken.get(block), start, end) || isSmall(text) || isNoCount(text)) continue;
      if (ORDINAL.test(before) || (/^hơn /iu.test(text) && COMPARED.test(before))) continue;
      const weight =
        (title.includes(wording) ? 4 : 0) +
        (isLead ? 2 : 0) +
        (touches(pointed.get(block), start, end) ? 1 : 0) -
        (/^[\d,. –—-]+%$/.test(text) ? 1 : 0);
      const known = found.get(wording);
      if (known) known.weight = Math.max(known.weight, weight);
      else
        found.set(wording, { fact: { block, start, end, text, sentence: sentence.text }, weight, order: found.size });
    }
  }
  return [...found.values()]
    .filter(({ weight }) => weight >= 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .sort((a, b) => a.order - b.order)
    .map(({ fact }) => fact);
}

/** "hơn 200 đại biểu", "25,4 tỷ USD", "tăng 12%": numbers with what they count, and where they begin. */
function quantities(text: string): { text: string; at: number }[] {
  const lower = text.toLowerCase();
  const small = lower.length === text.length ? lower : text;
  return [...small.matchAll(NUMBER)].flatMap(({ 0: { length }, index: at }) => {
    const end = countedEnd(small, at + length);
    return end === undefined ? [] : [{ text: text.slice(at, end), at }];
  });
}

/** Where ends what the number before `at` counts: "tỷ USD", "đồng/kg", "%". */
function countedEnd(small: string, at: number): number | undefined {
  const from = endOf(SCALE, small, at) as number;
  for (const thing of things) {
    if (!small.startsWith(thing, from)) continue;
    const end = endOf(BEHIND_THING, small, from + thing.length);
    if (end !== undefined) return end;
  }
  return endOf(PERCENT, small, at);
}

function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

/** In reading order, each block for itself. */
const byBlock = <T extends Span>(spans: readonly T[]): Map<number, T[]> =>
  Map.groupBy(
    [...spans].sort((a, b) => a.start - b.start),
    ({ block }) => block,
  );

/** Whether one of the spans, sorted and apart from each other, shares letters with a stretch. */
function touches(spans: readonly Span[] | undefined, start: number, end: number): boolean {
  if (!spans) return false;
  const first = spans[firstBehind(spans, (span) => span.end > start)];
  return first !== undefined && first.start < end;
}

/** "6 Đảng ủy": a capital opens a name, units aside; "trên 2 xe": on them, and not more than two. */
const isNoCount = (text: string): boolean => /\d \p{Lu}\p{Ll}/u.test(text) || /^trên \d \p{L}/iu.test(text);

/** A lone digit of people or things; a scale or a percentage makes it large. */
function isSmall(text: string): boolean {
  return /^\d ?\p{L}/u.test(text) && !SCALED.test(text) && Number(text[0]) < LEAST;
}
const SCALED = new RegExp(`^\\d (?:${SCALES})`, 'iu');

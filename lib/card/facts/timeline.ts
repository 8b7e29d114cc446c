import type { Article } from '../../article/article.ts';
import { intervalOf } from '../../entities/dates/values/interval.ts';
import type { Entities, Mention } from '../../entities/entities.ts';
import { firstBehind } from '../../text/first-behind.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { TimelineEntry } from '../card.ts';
import { storyStart } from '../sentences/sentence-list.ts';

/** A term, a stretch of years or our own century is when something holds, and no event: "nhiệm kỳ 2021-2026". */
const TERM = /^(?:nhiệm kỳ|giai đoạn|năm học|mùa giải|khóa|khoá|thế kỷ (?:21|XXI))(?!\p{L})/iu;
/** Before a date: what is compared ("so với năm 2016"), planned for ("dự toán năm 2019"), one more term ("các nhiệm kỳ 2015-2017, | 2017-2020"), or told of a person in brackets ("SN 1983"). */
const BESIDE =
  /(?:(?:so với|cùng kỳ)(?: \p{L}+){0,3}|số ra|xem nhanh|báo in(?: \p{Lu}\p{L}+){0,3}|kế hoạch|dự toán|ngân sách|chỉ tiêu|(?:^|[\s(])sn|\(sinh(?: năm)?|(?:nhiệm kỳ|giai đoạn|năm học)(?: liên tiếp)?(?: [\d–-]+(?:,| và))*) $/iu;

type Sentence = ReturnType<typeof splitSentences>[number];

/**
 * Dates in order of the days that they cover, whatever their grain: a year before its months, "the 1990s" before 1995; unresolved ones last.
 * Each with the sentence of its first mention that tells an event, rather one of the running text than of the headline; none where there is none.
 */
export function timeline(article: Article, entities: Pick<Entities, 'dates'>): TimelineEntry[] {
  const sentences = article.blocks.map((): Sentence[] | undefined => undefined);
  const entries = entities.dates.flatMap((date): TimelineEntry[] => {
    const told = date.mentions.filter((mention) => isEvent(mention, article));
    const first = told.find(({ block }) => article.blocks[block]?.kind !== 'title') ?? told[0];
    if (!first) return [];
    const { block, start, end } = first;
    const { text } = article.blocks[block]!;
    sentences[block] ??= splitSentences(text);
    const around = sentences[block][firstBehind(sentences[block], (one) => one.end >= end)]!;
    const from = Math.max(around.start, storyStart(article, article.blocks[block]!));
    const sentence = text.slice(Math.min(from, start), around.end);
    return [{ date: date.id, value: date.value, written: first.text, sentence, block, start, end }];
  });
  const days = new Map(entries.map(({ value }) => [value, value === null ? undefined : intervalOf(value)]));
  // Without a day of publication "hôm 9/10" is unsure each time, and "ngày 11/2 (mùng 7 Tết)" is one day: once is enough.
  const seen = new Set<string>();
  const once = entries.filter(({ value, written, sentence }) => {
    const key = value === null ? written.toLowerCase() : value + sentence;
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => {
    const [x, y] = [days.get(a.value), days.get(b.value)];
    if (!x || !y) return Number(!x) - Number(!y);
    return x[0] - y[0] || y[1] - x[1];
  });
}

function isEvent({ block, start, text }: Mention, { blocks }: Article): boolean {
  const { kind, text: whole } = blocks[block]!;
  return kind !== 'caption' && !TERM.test(text) && !BESIDE.test(whole.slice(Math.max(0, start - 40), start));
}

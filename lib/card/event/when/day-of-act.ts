import type { Article } from '../../../article/article.ts';
import type { DateRef } from '../../../entities/entities.ts';
import type { MainEvent } from '../../card.ts';
import type { Material } from '../../material.ts';
import { syllables } from '../../sentences/sentence-list.ts';
import { overlap } from '../../sentences/sentence-score.ts';
import { BLANK } from '../../verbs/clause.ts';
import { opensWithVerb, reportingVerbs } from '../../verbs/reporting-verbs.ts';
import { isDay, isStretch, mentionsIn } from './when-and-where.ts';

/** Of the syllables of who did what, so many stand in the sentence that tells the day of it. */
const SAME = 0.5;
/** Sentences of the body in which the day is looked for. */
const LOOKED_AT = 2;
/** Days before the article's own: what is older is another story. */
const LATELY = 4;
const DAY = 86_400_000;

/** In front of the day: "| Chiều 1/3, …", "Theo thông cáo | ngày 1/3, …" */
const FRONT = /^(?:theo thông (?:cáo|báo) [^,;.]{0,40})?$/iu;

/** "sẽ đào kênh vào năm 2027": another time than the day on which that is told. */
const OWN_TIME = /^(?:sẽ|là) |\d[/.-]\d|(?:năm|tháng|ngày|từ|lúc) \d/u;
/** Near the article's own day; what cannot be told is let pass. */
const isOfNow = ({ value }: DateRef, { publishedAt }: Article): boolean =>
  !(Math.abs(Date.parse(publishedAt?.slice(0, 10) ?? '') - Date.parse(value ?? '')) > LATELY * DAY);

/** The same of a day by its words. */
export const isLate = (words: string | undefined, { article, entities }: Material): boolean =>
  entities.dates.some((date) => isOfNow(date, article) && date.mentions.some(({ text }) => text === words));

/** "Ngày 1/3|, theo UBND xã, …", "| hội thảo công bố giá tôm đã vượt …": when it was read. */
const SOURCE = /^,? theo | công bố /u;

/** The event with the day that the lead leaves to the first sentences of the body: "Huyện kỷ luật ông Lam. | Chiều 1/3, huyện kỷ luật ông Lam vì …". */
export function withDayOfAct(event: MainEvent, { article, entities, body, sentences }: Material): MainEvent {
  const { who, what, when } = event;
  if (when || !who || !what || OWN_TIME.test(what)) return event;
  // "Trong tuần (từ 1/3 đến 7/3/2026), ba xã bầu trưởng thôn. | Chiều 2/3, xã …": days of its own.
  const own = sentences.find(({ text }) => text.includes(what));
  if (
    own &&
    mentionsIn(own, entities.dates.filter(isStretch)).some(({ end }) => end <= own.start + own.text.indexOf(what))
  )
    return event;
  const isSaid = opensWithVerb(what);
  const told = new Set(syllables(`${who} ${what}`));
  const dates = entities.dates.filter((date) => isDay(date) && isOfNow(date, article));
  // Told by the headline alone: the lead may have the day.
  const isOfTitle = article.title.includes(what);
  for (const sentence of isOfTitle ? sentences.slice(0, LOOKED_AT + 1) : body.slice(0, LOOKED_AT)) {
    const { text } = article.blocks[sentence.block]!;
    const day = mentionsIn(sentence, dates).find(({ start }) => FRONT.test(text.slice(sentence.start, start)));
    const rest = text.slice(day?.end ?? 0, sentence.end);
    // "Ngày 1/3, bệnh viện cho biết đã cứu ông Lam": when it was told, and not when it was done.
    const isTold = day && !isSaid && ((isOfTitle && SOURCE.test(rest)) || reportingVerbs(rest, BLANK).length > 0);
    if (day && !isTold && overlap(told, new Set(syllables(sentence.text))) >= SAME) return { ...event, when: day.text };
  }
  return event;
}

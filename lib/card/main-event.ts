import type { Article } from '../article/article.ts';
import type { Entities } from '../entities/entities.ts';
import type { MainEvent } from './card.ts';
import { bodySentences, type Sentence } from './sentence-list.ts';
import { openingSubject } from './statements/find-source.ts';
import { Speakers } from './statements/speakers.ts';

/** Sentences from the top in which the event is looked for: the lead, and the first of the body. */
const LOOKED_AT = 3;
/** A longer predicate is no line: letters. */
const LONGEST_WHAT = 220;
/** What stands before the place of an event. */
const AT = /(?:^|[\s,(])(tại|ở) (?:thủ đô |thành phố |tp\.? ?|tỉnh |huyện |quận |xã |nước )?$/iu;

/**
 * Who did what, when and where: from the first sentence whose subject is named and opens it. Each line stands in that sentence; what the
 * sentence does not tell is left out, and without such a sentence all of it.
 */
export function mainEvent(article: Article, entities: Entities): MainEvent {
  const speakers = new Speakers(article, entities);
  for (const sentence of bodySentences(article, { lead: true }).slice(0, LOOKED_AT)) {
    if (/["“«]/.test(sentence.text)) continue;
    const subject = openingSubject({ block: sentence.block, start: sentence.start, masked: sentence.text }, speakers);
    if (!subject) continue;
    const text = article.blocks[sentence.block]?.text ?? '';
    const what = text
      .slice(subject.end, sentence.end)
      .trim()
      .replace(/[.…]+$/, '');
    if (!/^\p{Ll}/u.test(what) || /^(?:và|cùng|với|của) |ảnh\s*:/iu.test(what) || what.length > LONGEST_WHAT) continue;
    return {
      who: text.slice(subject.start, subject.end),
      what,
      ...whenAndWhere(sentence, subject.start, text, entities),
    };
  }
  return {};
}

/** Day and place that stand in front of the subject, or the place behind "tại": those further on may belong to what somebody said or planned. */
function whenAndWhere(
  sentence: Sentence,
  subjectAt: number,
  text: string,
  entities: Entities,
): Pick<MainEvent, 'when' | 'where'> {
  const lies = ({ block, start, end }: { block: number; start: number; end: number }) =>
    block === sentence.block && start >= sentence.start && end <= sentence.end;
  const day = entities.dates
    .filter(({ value, grain }) => value !== null && grain === 'day')
    .flatMap(({ mentions }) => mentions.filter(lies))
    .filter(({ end }) => end <= subjectAt)
    .sort((a, b) => a.start - b.start)[0];
  const place = entities.places
    .flatMap(({ mentions }) => mentions.filter(lies))
    .sort((a, b) => a.start - b.start)
    .find(({ start }) => {
      const before = AT.exec(text.slice(Math.max(sentence.start, start - 24), start))?.[1];
      return before && (start < subjectAt || before.toLowerCase() === 'tại');
    });
  return { ...(day && { when: day.text }), ...(place && { where: place.text }) };
}

import type { Card, KeyPoint, MainEvent, NumberFact, Statement, TimelineEntry } from '../../card/card.ts';
import type { Party, Person } from '../../entities/entities.ts';
import { capital } from '../letters/capital.ts';
import { linkToText } from '../letters/text-fragment.ts';
import { type DateLocale, formatDateValue } from '../words/format-date.ts';
import type { FormatWords } from '../words/format-words.ts';
import { roleText } from '../words/role-text.ts';

/** One line of a written card. */
export interface CardRow {
  /** What the line is about: a name, a date. */
  head?: string;
  /** Beside the head, in brackets. */
  beside?: string;
  text?: string;
  /** True where the text holds a name in square brackets that is ours. */
  ours?: boolean;
  /** How the text ends where we tell a day behind it, in the language of the screen: " (Thursday, 1 December 2022)". */
  day?: string;
  /** The sentence's place in the article. */
  link?: string;
}

/** The event in the order in which it is told. */
export const EVENT_LINES = ['who', 'what', 'when', 'where'] as const satisfies readonly (keyof MainEvent)[];

export function eventRows(card: Card, words: FormatWords): CardRow[] {
  return EVENT_LINES.flatMap((line) => {
    const text = card.event[line];
    if (!text) return [];
    const ours = line === 'who' ? bearer(card.event) : '';
    const day = line === 'when' ? dayMeant(card, words.locale) : '';
    return [{ head: words[line], text: text + ours + day, ...(ours && { ours: true }), ...(day && { day }) }];
  });
}

/**
 * The day that the event's words mean, where they leave its year open: "Sáng 1/12" is " (thứ Năm, 1 tháng 12 năm 2022)". Nothing where the
 * words are those of several dates, or of one that is not known.
 */
export function dayMeant({ event: { when }, dates }: Card, locale: DateLocale): string {
  if (!when || /\d{4}/.test(when)) return '';
  const named = when.replace(/^(?:từ|trong các) /i, '');
  const [date, ...others] = dates.filter(({ mentions }) => mentions.some(({ text }) => text === named));
  return date?.value && others.length === 0 ? ` (${formatDateValue(date.value, date.grain, locale)})` : '';
}

/** What we put behind the subject of the event: " [Trịnh Hoài Lam]", or nothing. */
export const bearer = ({ subject }: MainEvent): string => (subject ? ` [${subject}]` : '');

export function pointRow(card: Card, point: KeyPoint): CardRow {
  const [before, ours, behind] = withSubject(point);
  return { text: `${before}${ours}${behind}`, ...(ours && { ours: true }), ...toSentence(card, point.text) };
}

/** A key point in three pieces, of which the second is ours: "Ông", " [Trịnh Hoài Lam]", " cũng khẳng định …". */
export function withSubject({ text, subject, subjectAt = 0 }: KeyPoint): [string, string, string] {
  return subject ? [text.slice(0, subjectAt), ` [${subject}]`, text.slice(subjectAt)] : ['', '', text];
}

export function personRow({ name, roles }: Person): CardRow {
  return named(name, roles.map(roleText).join('; '));
}

export function partyRow({ name, shortName, country, originalName, founded }: Party, words: FormatWords): CardRow {
  return named(
    name,
    [shortName, country, originalName, founded && `${words.founded} ${founded}`].filter(Boolean).join(' · '),
  );
}

/** A seat among many, which stands before the office that somebody holds: "Ủy viên Trung ương Đảng, Bí thư Thành ủy". */
const SEAT = /^(?:ủy viên|đại biểu) /i;
/** A rank or a degree and nothing more: "Đại tá", "PGS.TS". What its holder is stands beside it, where the text says it. */
const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|chuẩn tướng|tướng|(?:phó )?giáo sư|tiến sĩ|thạc sĩ|bác sĩ|(?:(?:P?GS|TSKH|TS|ThS|BS)[.,\s-]*)+)$/i;

/**
 * The role in which somebody speaks, a mere seat, rank or degree only where there is no other: the one that the statement names, with what it is
 * of ("Thứ trưởng Bộ Công an"; a mere "Bộ trưởng" tells less), else the first.
 */
export function roleOf({ roles }: Person, who: string): string | undefined {
  const offices = roles.filter(({ title }) => !SEAT.test(title) && !RANK.test(title));
  const named = offices.find(({ title }) => / .*\p{Lu}/u.test(title) && who.includes(title));
  const told = named ?? offices[0] ?? roles[0];
  return told && roleText(told);
}

/** The speaker as a person where that is certain, else as the text says it; role, verb, and whether the words are the speaker's own. */
export function statementRow(card: Card, { speaker, who, verb, direct, text }: Statement, words: FormatWords): CardRow {
  const person = speaker === null ? undefined : card.people.find(({ id }) => id === speaker);
  // "Theo ông Lam": the sentence says no verb worth telling.
  const told = verb === 'theo' ? undefined : verb;
  const beside = [person && roleOf(person, who), told, direct ? words.direct : words.reported].filter(Boolean);
  return {
    head: person?.name ?? capital(who, words.locale),
    beside: beside.join(', '),
    text,
    ...toSentence(card, text),
  };
}

/** @param entries dates of one sentence, in their order */
export function timelineRow(card: Card, entries: readonly TimelineEntry[], words: FormatWords): CardRow {
  const sentence = entries[0]?.sentence ?? '';
  const days = entries.map((entry) => dayOf(card, entry, words));
  // "năm 1989 (năm 1989)" says nothing twice.
  const written = entries
    .map((entry) => entry.written)
    .filter((text, at) => entries[at]?.value !== null && text.toLowerCase() !== days[at]?.toLowerCase());
  return {
    // As written stays as written.
    head: entries[0]?.value === null ? days.join('; ') : capital(days.join('; '), words.locale),
    ...(written.length > 0 && { beside: written.join('; ') }),
    text: sentence,
    ...toSentence(card, sentence),
  };
}

/** The timeline in rows: dates side by side that stand in one sentence share a row, so that nobody reads the sentence again and again. */
export function timelineRows(card: Card, words: FormatWords): CardRow[] {
  const rows: TimelineEntry[][] = [];
  for (const entry of card.timeline) {
    const last = rows.at(-1);
    if (last?.[0] && sharesSentence(last[0], entry)) last.push(entry);
    else rows.push([entry]);
  }
  return rows.map((entries) => timelineRow(card, entries, words));
}

/** Whether two entries were read in the same sentence. */
export const sharesSentence = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.block === b.block && a.sentence === b.sentence;

/** A day of the lunar calendar is known by its own name; the solar one is where it falls. One that is not known stands as the text writes it: "hôm 9/10 (?)". */
function dayOf(card: Card, { date: id, value, written }: TimelineEntry, words: FormatWords): string {
  const date = card.dates.find((one) => one.id === id);
  const solar = value ? formatDateValue(value, date?.grain ?? 'day', words.locale) : `${written} (?)`;
  return date?.calendar === 'lunar' && date.lunar ? `${solar} (${date.lunar})` : solar;
}

/** The numbers with the sentence that tells what they mean; those side by side of one sentence share a row. */
export function numberRows(card: Card): CardRow[] {
  const rows: NumberFact[][] = [];
  for (const fact of card.numbers) {
    const last = rows.at(-1);
    if (last?.[0]?.block === fact.block && last[0].sentence === fact.sentence) last.push(fact);
    else rows.push([fact]);
  }
  return rows.map((facts) => {
    const text = facts[0]?.sentence ?? '';
    return { head: facts.map((fact) => fact.text).join('; '), text, ...toSentence(card, text) };
  });
}

const named = (head: string, text: string): CardRow => (text ? { head, text } : { head });

function toSentence(card: Card, sentence: string): { link?: string } {
  const link = linkToText(card.url, sentence);
  return link ? { link } : {};
}

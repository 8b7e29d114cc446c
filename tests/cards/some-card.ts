import fc from 'fast-check';
import type { Card } from '../../lib/card/card.ts';
import type { Mention, MentionKind } from '../../lib/entities/entities.ts';
import { capital } from '../../lib/formats/letters/capital.ts';

/** Pieces that mean something to HTML, Markdown, YAML, TeX or an address, among Vietnamese words. */
const PIECES = [
  ...'Ông bà Đảng Lao động Huế 1/12 2022 (PT) “đổi mới” … – ; , . : ! ?'.split(' '),
  ...'<b> </p> <script> <!-- --> ]]> & &lt; &#60; " \' ` * ** _ __ ~~ == %% $ # ## | \\ / [a](javascript:b) [[c]] ![d] --- - + 1. 2) > {e} @f ^g'.split(
    ' ',
  ),
  'ễ',
  '👩‍🌾',
  '\u200b',
  '\u202e',
  '\ud800',
];

/** A text as blocks have them: no white space but single blanks between words. */
export const someText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) =>
    pieces
      .join(' ')
      .replace(/[\s\p{Cc}\u0085]+/gu, ' ')
      .trim(),
  )
  .filter((text) => /\S/.test(text));

const span = { block: 0, start: 0, end: 1 };
const mentions = (kind: MentionKind): fc.Arbitrary<Mention[]> =>
  fc.array(
    someText.map((text) => ({ ...span, kind, entity: 'x', text, why: 'test' })),
    { minLength: 1, maxLength: 3 },
  );
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  someText.map((text) => `https://bao.example/${text}`),
  fc.constantFrom('javascript:alert(1)', 'data:text/html,<b>', 'https://bao.example/a_(b)?c="d"&e=<f>'),
);

/** With a name of ours behind its first words, or without. */
const somePoint = fc
  .record({ before: someText, subject: maybe(someText), behind: someText })
  .map(({ before, subject, behind }) => ({
    text: `${before} ${behind}`,
    ...(subject && { subject, subjectAt: before.length }),
    why: {},
  }));

/** Any card whatever, consistent in its shape only; what is undefined is left out. */
export const someCard: fc.Arbitrary<Card> = fc
  .record({
    schemaVersion: fc.constant(1 as const),
    url: maybe(address),
    portal: maybe(someText),
    section: maybe(someText),
    authors: few(someText),
    publishedAt: maybe(fc.constantFrom('2022-12-01T17:05:00+07:00', '2022-12-01', '2022-12-01T10:00:00Z')),
    updatedAt: maybe(fc.constantFrom('2022-12-02T01:00:00+07:00', 'hôm qua')),
    readingMinutes: fc.integer({ min: 1, max: 90 }),
    title: someText,
    lead: maybe(someText),
    event: fc.record({ who: someText, what: someText, when: someText, where: someText }, { requiredKeys: [] }),
    keyPoints: few(somePoint),
    statements: few(
      fc.record({
        speaker: fc.constantFrom('p0', null),
        who: someText,
        verb: someText,
        direct: fc.boolean(),
        text: someText,
      }),
    ),
    people: few(
      fc.record({
        name: someText,
        roles: few(someText.map((title) => ({ title, from: span }))),
        mentions: mentions('person'),
        roleMentions: fc.constant([]),
      }),
    ),
    parties: few(
      fc.record({
        name: someText,
        shortName: maybe(someText),
        originalName: maybe(someText),
        country: maybe(someText),
        founded: maybe(fc.integer({ min: 1800, max: 2025 })),
        mentions: mentions('party'),
      }),
    ),
    dates: few(
      fc.record({
        value: fc.constantFrom('2022-12-01', '2022-12-04', null),
        grain: fc.constant('day' as const),
        calendar: fc.constant('solar' as const),
        mentions: mentions('date'),
      }),
    ),
    places: few(fc.record({ name: someText, mentions: mentions('place') })),
    organisations: few(fc.record({ name: someText, mentions: mentions('organisation') })),
    timeline: few(
      fc.record({
        date: fc.constantFrom('t0', 't1'),
        value: fc.constantFrom('2022-12-01', '2022-12', null),
        written: someText,
        sentence: someText,
      }),
    ),
    numbers: few(fc.record({ text: someText, sentence: someText })),
  })
  .map((card) => {
    const named = <T>(list: readonly T[], letter: string) =>
      list.map((one, index) => ({ ...one, id: `${letter}${index}` }));
    const placed = <T>(list: readonly T[]) => list.map((one) => ({ ...one, ...span }));
    return JSON.parse(
      JSON.stringify({
        ...card,
        keyPoints: placed(card.keyPoints),
        statements: placed(card.statements),
        timeline: placed(card.timeline),
        numbers: placed(card.numbers),
        people: named(card.people, 'p'),
        parties: named(card.parties, 'd'),
        dates: named(card.dates, 't'),
        places: named(card.places, 'l'),
        organisations: named(card.organisations, 'o'),
      }),
    ) as Card;
  });

/** Every text of the card that a reader is to find again in each written format, by section. */
export function textsOf(card: Card): Record<string, string[]> {
  const speaker = (id: string | null) => card.people.find((person) => person.id === id)?.name;
  return {
    head: [card.title, ...card.authors, ...[card.portal, card.section].filter((text) => text !== undefined)],
    lead: card.lead === undefined ? [] : [card.lead],
    event: Object.values(card.event),
    keyPoints: card.keyPoints.flatMap(({ text, subject, subjectAt }) =>
      subject ? [text.slice(0, subjectAt), `[${subject}]`, text.slice(subjectAt).trim()] : [text],
    ),
    people: card.people.flatMap(({ name, roles }) => [name, ...roles.map(({ title }) => title)]),
    parties: card.parties.flatMap(({ name, shortName, originalName, country, founded }) =>
      [name, shortName, originalName, country, founded === undefined ? undefined : String(founded)].filter(
        (text) => text !== undefined,
      ),
    ),
    statements: card.statements.flatMap(({ speaker: id, who, verb, text }) => [
      speaker(id) ?? capital(who, 'vi'),
      verb,
      text,
    ]),
    timeline: card.timeline.flatMap(({ written, sentence }) => [written, sentence]),
    numbers: card.numbers.map(({ text }) => text),
    places: card.places.map(({ name }) => name),
    organisations: card.organisations.map(({ name }) => name),
  };
}

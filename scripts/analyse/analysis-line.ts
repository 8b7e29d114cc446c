import type { Span } from '../../lib/article/article.ts';
import type { PeopleModel } from '../../lib/entities/people/tagger/model-file.ts';
import { type Analysis, analyse, checkInput } from './analyse-record.ts';

type Found = Extract<Analysis, { entities: object }>;

/** The answer to one line of input: JSON without a line break. A line that cannot be read gives `{ id, error }`; never throws. */
export function analysisLine(line: string, model?: PeopleModel, explain = false): string {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'object' && parsed !== null && 'id' in parsed) id = parsed.id;
    const found = analyse(checkInput(parsed), model);
    if (!found.article) return JSON.stringify({ id, article: null, reason: found.reason });
    return JSON.stringify({ id, ...outcome(found, explain) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** The analysis as plain data; spans become `start` and `end` in what was given. */
export function outcome({ article, entities, card, offsets }: Found, explain = false) {
  const placed = <T extends Span>({ block: _, ...rest }: T) => {
    const [start, end] = offsets({ block: _, start: rest.start, end: rest.end });
    return { ...rest, start, end };
  };
  const values = new Map(entities.dates.map(({ id, value }) => [id, value]));
  const counted = <T extends { mentions: unknown[] }>({ mentions, ...rest }: T) => ({
    ...rest,
    count: mentions.length,
  });
  const { people: _, parties: _p, dates: _d, places: _l, organisations: _o, ...facts } = card;
  return {
    article,
    mentions: entities.mentions.map((mention) => {
      const { why, ...rest } = placed(mention);
      const value = mention.kind === 'date' ? { value: values.get(mention.entity) ?? null } : {};
      return { ...rest, ...value, ...(explain ? { why } : {}) };
    }),
    people: entities.people.map(({ roleMentions: _r, ...person }) => ({
      ...counted(person),
      roles: person.roles.map(({ from: _f, ...role }) => role),
    })),
    parties: entities.parties.map(counted),
    dates: entities.dates.map(counted),
    places: entities.places.map(counted),
    organisations: entities.organisations.map(counted),
    card: {
      ...facts,
      keyPoints: card.keyPoints.map((point) => {
        const { why, ...rest } = placed(point);
        return explain ? { ...rest, why } : rest;
      }),
      statements: card.statements.map(placed),
      timeline: card.timeline.map(placed),
      numbers: card.numbers.map(placed),
    },
  };
}

import type { Article } from '../article/article.ts';
import { findDates } from './dates/find-dates.ts';
import type { Entities, Mention } from './entities.ts';
import { asWritten, withQuietLines } from './lines/quiet-lines.ts';
import { mergeMentions } from './merge-mentions.ts';
import { findParties } from './parties/find-parties.ts';
import { findPeople, type Proposed, proposePeople } from './people/find-people.ts';

type PeopleModel = NonNullable<Parameters<typeof findPeople>[1]['model']>;

/** Everything named in an article. Parties and dates come first: a name never reaches into them. */
export function findEntities(article: Article, options: { model?: PeopleModel } = {}): Entities {
  const quiet = withQuietLines(article, options.model);
  const { mentions: partyMentions, parties } = findParties(quiet);
  const { mentions: dateMentions, dates } = findDates(quiet);
  const found = findPeople(quiet, {
    parties: partyMentions,
    dates: dateMentions,
    ...(options.model ? { model: options.model } : {}),
  });
  const mentions: Mention[] = mergeMentions([partyMentions, dateMentions, found.mentions]);
  const entities = { ...found, mentions, parties, dates };
  return quiet === article ? entities : allAsWritten(entities, article);
}

/** Mentions with the words of the article, where they were found in a line of capitals that was read as one of small letters. */
function allAsWritten(entities: Entities, article: Article): Entities {
  const written = (list: readonly Mention[]): Mention[] => list.map((one) => asWritten(one, article));
  const each = <T extends { mentions: Mention[] }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, mentions: written(one.mentions) }));
  const { people, parties, dates, places, organisations } = entities;
  return {
    mentions: written(entities.mentions),
    people: each(people).map((one) => ({ ...one, roleMentions: written(one.roleMentions) })),
    parties: each(parties),
    dates: each(dates),
    places: each(places),
    organisations: each(organisations),
  };
}

/** What the second look weighs, for training it on the same candidates that a reader's article gives. */
export function proposeNames(article: Article, model: PeopleModel): Proposed {
  return proposePeople(article, { parties: findParties(article).mentions, dates: findDates(article).mentions, model });
}

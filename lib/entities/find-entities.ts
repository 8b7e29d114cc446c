import type { Article } from '../article/article.ts';
import { findDates } from './dates/find-dates.ts';
import type { Entities, Mention } from './entities.ts';
import { mergeMentions } from './merge-mentions.ts';
import { findParties } from './parties/find-parties.ts';
import { findPeople, type Proposed, proposePeople } from './people/find-people.ts';

type PeopleModel = NonNullable<Parameters<typeof findPeople>[1]['model']>;

/** Everything named in an article. Parties and dates come first: a name never reaches into them. */
export function findEntities(article: Article, options: { model?: PeopleModel } = {}): Entities {
  const { mentions: partyMentions, parties } = findParties(article);
  const { mentions: dateMentions, dates } = findDates(article);
  const found = findPeople(article, {
    parties: partyMentions,
    dates: dateMentions,
    ...(options.model ? { model: options.model } : {}),
  });
  const mentions: Mention[] = mergeMentions([partyMentions, dateMentions, found.mentions]);
  return { mentions, people: found.people, parties, dates, places: found.places, organisations: found.organisations };
}

/** What the second look weighs, for training it on the same candidates that a reader's article gives. */
export function proposeNames(article: Article, model: PeopleModel): Proposed {
  return proposePeople(article, { parties: findParties(article).mentions, dates: findDates(article).mentions, model });
}

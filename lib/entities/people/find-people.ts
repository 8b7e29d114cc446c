import type { Article } from '../../article/article.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Mention, Organisation, Person, Place } from '../entities.ts';
import { linkPeople, type NamedSpan } from './link-people.ts';
import { ruleNames } from './rule-names.ts';
import type { PeopleModel } from './tagger/model-file.ts';

export interface GivenMentions {
  parties: readonly Mention[];
  dates: readonly Mention[];
  /** Without it the rules work alone. */
  model?: PeopleModel;
}

export interface FoundPeople {
  mentions: Mention[];
  people: Person[];
  places: Place[];
  organisations: Organisation[];
}

/** Every person that the article names, one entity per person; places and organisations where the model is given. Linear. */
export function findPeople(article: Article, given: GivenMentions): FoundPeople {
  const taken = [...given.parties, ...given.dates];
  const spans: NamedSpan[] = [];
  article.blocks.forEach(({ text }, block) => {
    const tokens = tokenise(text);
    const busy = taken.filter((mention) => mention.block === block);
    for (const { from, to, why, titled } of ruleNames(tokens)) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      if (busy.some((mention) => mention.start < end && mention.end > start)) continue;
      spans.push({ block, start, end, text: text.slice(start, end), why, titled });
    }
  });
  const people = linkPeople(spans);
  return { mentions: people.flatMap((person) => person.mentions), people, places: [], organisations: [] };
}

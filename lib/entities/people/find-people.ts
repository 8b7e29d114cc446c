import type { Article } from '../../article/article.ts';
import type { Mention, Organisation, Person, Place } from '../entities.ts';
import { combineNames } from './combine-names.ts';
import { linkPeople, type NamedSpan } from './link-people.ts';
import { namedThings } from './named-things.ts';
import { readBlock } from './read-block.ts';
import { ruleNames } from './rule-names.ts';
import type { PeopleModel } from './tagger/model-file.ts';
import { tag } from './tagger/tag.ts';

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
    const words = readBlock(
      text,
      block,
      taken.filter((mention) => mention.block === block),
    );
    const { tokens } = words;
    for (const { from, to, why, titled } of ruleNames(words)) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      spans.push({ block, start, end, text: text.slice(start, end), why, titled });
    }
  });
  const tagged = given.model ? tag(article, given.model) : [];
  const names = combineNames(spans, tagged, taken, (block) => article.blocks[block]?.text ?? '');
  const people = linkPeople(names.people);
  const { places, organisations } = namedThings(names.others, article);
  const mentions = [people, places, organisations].flatMap((list) => list.flatMap((one) => one.mentions));
  return { mentions, people, places, organisations };
}

import type { Article } from '../../article/article.ts';
import type { Mention, Organisation, Person, Place } from '../entities.ts';
import { combineNames } from './combine-names.ts';
import { giveRoles } from './give-roles.ts';
import { linkPeople, type NamedSpan } from './link-people.ts';
import { namedThings } from './named-things.ts';
import { type BlockWords, readBlock } from './read-block.ts';
import { findRoleMentions } from './role-mentions.ts';
import { ruleNames } from './rule-names.ts';
import { type Candidate, secondLook } from './second-look.ts';
import { stageNames } from './stage-names.ts';
import { hashText, mix } from './tagger/hash.ts';
import { low, PAIR_BITS, type PeopleModel } from './tagger/model-file.ts';
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
  const byBlock = groupBy(taken, (mention) => mention.block);
  const blocks = article.blocks.map(({ text }, block) => readBlock(text, block, byBlock.get(block) ?? []));
  const tagged = given.model ? tag(article, given.model) : [];
  const taggedIn = groupBy(tagged, (one) => one.block);
  const staged = stageNames(blocks);
  const stagedIn = groupBy(staged, (one) => one.block);
  const named = blocks.flatMap((words) => combineNames(words, ruleNames(words), taggedIn.get(words.block) ?? []));
  const candidates = [
    ...named.filter(
      (one) => !(stagedIn.get(one.block) ?? []).some((other) => other.from < one.to && other.to > one.from),
    ),
    ...staged,
  ].sort((a, b) => a.block - b.block || a.from - b.from);
  const seen = secondLook(candidates, blocks, everydayPairs(given.model));
  const spans = seen.map((one) => spanOf(one, blocks));
  const people = linkPeople(spans);
  giveRoles(people, seen, blocks, given.parties);
  const roleMentions = findRoleMentions(people, blocks);
  const covered = groupBy(spans, (span) => span.block);
  const others = tagged.filter(
    (one) =>
      one.kind !== 'person' && !overlapsAny(one, covered.get(one.block)) && !overlapsAny(one, byBlock.get(one.block)),
  );
  const { places, organisations } = namedThings(others, article);
  const mentions = [
    ...[people, places, organisations].flatMap((list) => list.flatMap((one) => one.mentions)),
    ...roleMentions,
  ];
  return { mentions, people, places, organisations };
}

/** Whether the press writes two syllables as one everyday word in small letters; nobody knows without the model. */
function everydayPairs(model: PeopleModel | undefined): (first: string, second: string) => boolean {
  if (!model) return () => false;
  return (first, second) => model.pairs.get(low(mix(hashText(first), hashText(second)), PAIR_BITS)) > 0;
}

function spanOf({ block, from, to, why, titled }: Candidate, blocks: readonly BlockWords[]): NamedSpan {
  const words = blocks[block];
  const start = words?.tokens[from]?.start ?? 0;
  const end = words?.tokens[to - 1]?.end ?? start;
  return { block, start, end, text: words?.text.slice(start, end) ?? '', why, titled };
}

const overlapsAny = (one: { start: number; end: number }, list: readonly { start: number; end: number }[] = []) =>
  list.some((other) => other.start < one.end && other.end > one.start);

function groupBy<T>(list: readonly T[], key: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

import type { Article, Span } from '../../article/article.ts';
import type { Mention, Organisation, Person, Place } from '../entities.ts';
import { type ChosenName, chooseNames, type Proposed } from './names/choice/choose-names.ts';
import { findCandidates } from './names/runs/candidates.ts';
import { isLed } from './names/runs/led-by.ts';
import { ruleNames } from './names/runs/rule-names.ts';
import { athletes } from './names/second-look/athletes.ts';
import { withoutCompanies } from './names/second-look/company-names.ts';
import { apartByDraw } from './names/second-look/draws.ts';
import { withGivenNames } from './names/second-look/given-names.ts';
import { withHalves } from './names/second-look/half-names.ts';
import { withListed } from './names/second-look/listed-names.ts';
import { withMisspelt } from './names/second-look/misspelt.ts';
import { withoutThings } from './names/second-look/names-of-things.ts';
import { partyMembers } from './names/second-look/of-party.ts';
import { withSameAgain } from './names/second-look/same-again.ts';
import { withoutSignatures } from './names/second-look/signatures.ts';
import { withSmallLetters } from './names/second-look/small-letters.ts';
import { misters, stageNames } from './names/second-look/stage-names.ts';
import { withoutStrays } from './names/second-look/strays.ts';
import { toldByPronoun } from './names/second-look/told-by-pronoun.ts';
import { withCalls } from './names/second-look/whole-calls.ts';
import { wholePlaces } from './names/second-look/whole-places.ts';
import { headBefore } from './no-names/head-before.ts';
import { withAliases } from './persons/aliases.ts';
import { linkPeople, type NamedSpan, SPOUSE } from './persons/link-people.ts';
import { isSecondField } from './role-words/behind-field.ts';
import { findRoleMentions } from './roles/alone/role-mentions.ts';
import { giveRoles } from './roles/give-roles.ts';
import { everydayPairs } from './tagger/everyday-pairs.ts';
import type { PeopleModel } from './tagger/model-file.ts';
import { type FoundName, inLetters, type Reading, readNames } from './tagger/tag.ts';
import { wholeBodies } from './things/bodies.ts';
import { withKnownBodies } from './things/known-bodies.ts';
import { namedThings } from './things/named-things.ts';
import { addressed, calledBefore } from './words/called-before.ts';
import { isHonour } from './words/honours.ts';
import { isKinOf, isSpouseOf } from './words/kin.ts';
import { type BlockWords, readBlock } from './words/read-block.ts';

export type { Proposed };

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
  const { model } = given;
  const proposed = model ? proposePeople(article, { ...given, model }) : undefined;
  const blocks = proposed?.blocks ?? readBlocks(article, given);
  const chosen =
    proposed && model ? withListed(chooseNames(proposed, model, true), blocks, proposed.reading) : byRulesAlone(blocks);
  const plain = withoutSignatures(withoutCompanies(withoutStrays(chosen, blocks), blocks), blocks);
  const known = withMisspelt(proposed ? withoutThings(plain, blocks, proposed.reading.names) : plain, blocks);
  const whole = withGivenNames(withSameAgain(withHalves(known, blocks), blocks), blocks);
  const names = withCalls(withSmallLetters(whole, blocks), blocks);
  const spans = withAliases(
    names.map((one) => spanOf(one, blocks)),
    blocks,
  );
  const people = linkPeople(spans);
  const beside = giveRoles(people, names, blocks, given.parties);
  const roleMentions = findRoleMentions(people, blocks, beside);
  const others = (
    proposed
      ? inLetters(proposed.reading, otherNames(withoutPeople(proposed.reading.names, names, blocks), blocks))
      : []
  ).filter((one) => one.kind !== 'person');
  const free = apart(apart(others, spans), [...given.parties, ...given.dates]);
  const { places, organisations } = namedThings(free, article);
  const mentions = [
    ...[people, places, organisations].flatMap((list) => list.flatMap((one) => one.mentions)),
    ...roleMentions,
  ];
  return { mentions, people, places, organisations };
}

/** "FIFA" of "Chủ tịch FIFA Lagomarsino", "Quốc hội Campuchia" of "… Samdech Khuon": bodies without the bearer of the title behind them. */
function withoutPeople(
  found: readonly FoundName[],
  people: readonly ChosenName[],
  blocks: readonly BlockWords[],
): FoundName[] {
  const starts = new Map(people.filter(({ titled }) => titled).map(({ block, from, to }) => [`${block} ${to}`, from]));
  return found.map((one) => {
    if (one.kind !== 'organisation') return one;
    let to = starts.get(`${one.block} ${one.to}`) ?? one.to;
    while (to > one.from && isHonour(blocks[one.block] ?? { lower: [] }, to - 1)) to -= 1;
    return to > one.from ? { ...one, to } : one;
  });
}

/** The tagger's names with places and bodies whole, and without what is half of a minister's title. */
function otherNames(names: readonly FoundName[], blocks: readonly BlockWords[]): FoundName[] {
  const free = apartByDraw(names, blocks).filter(
    ({ kind, block, from }) => kind !== 'organisation' || !isSecondField(from, blocks[block] as BlockWords),
  );
  return withKnownBodies(wholeBodies(wholePlaces(free, blocks), blocks), blocks);
}

/** Everything that could be a person's name, with what is needed to weigh it. */
export function proposePeople(article: Article, given: GivenMentions & { model: PeopleModel }): Proposed {
  const { model } = given;
  const reading = readNames(article, model);
  const blocks = readBlocks(article, given, reading);
  const rules = new Map(blocks.map((words) => [words.block, ruleNames(words)]));
  const isPair = everydayPairs(model);
  for (const words of blocks) words.isPair = isPair;
  const candidates = findCandidates(
    reading,
    blocks,
    rules,
    [
      ...stageNames(blocks),
      ...blocks.flatMap(misters),
      ...athletes(blocks),
      ...partyMembers(blocks),
      ...toldByPronoun(blocks),
    ],
    isPair,
  );
  return { reading, blocks, candidates, isPair };
}

function readBlocks(article: Article, { parties, dates }: GivenMentions, reading?: Reading): BlockWords[] {
  const taken = Map.groupBy([...parties, ...dates], (mention) => mention.block);
  return article.blocks.map((own, block) => readBlock(own, block, taken.get(block) ?? [], reading?.lists[block]));
}

/** Without a model: what the rules are sure of, streets and schools left out. */
const byRulesAlone = (blocks: readonly BlockWords[]): ChosenName[] =>
  blocks.flatMap((words) =>
    ruleNames(words)
      .filter((one) => addressed(one, words) || isLed(words, one.from) || !headBefore(one, words))
      .map((one) => ({ block: words.block, ...one })),
  );

function spanOf({ block, from, to, why, titled }: ChosenName, blocks: readonly BlockWords[]): NamedSpan {
  const words = blocks[block];
  const start = words?.tokens[from]?.start ?? 0;
  const end = words?.tokens[to - 1]?.end ?? start;
  const text = words?.text.slice(start, end) ?? '';
  // "phu nhân X" bears no title of her husband's.
  const isSpouse = words && isSpouseOf(from, words);
  const before = words && (isSpouse ? SPOUSE : calledBefore(from, words));
  const isKin = words && (isKinOf(from, words) || KIN_BEHIND.test(words.lower.slice(to, to + 6).join(' ')));
  return { block, start, end, text, why, titled, ...(before ? { before } : {}), ...(isKin ? { isKin } : {}) };
}

/** "X, em gái của Tổng thống" */
const KIN_BEHIND =
  /^[,(–-] (?:con|em|chị|cháu|anh) (?:gái|trai|rể|dâu) (?:(?:lớn|cả|út|nuôi) )?(?:của |tổng |thủ |ông )/;

/** Those that overlap none of the others. */
function apart<T extends Span>(list: readonly T[], others: readonly Span[]): T[] {
  const sorted = [...others].sort((a, b) => a.block - b.block || a.start - b.start);
  let next = 0;
  return [...list]
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .filter((one) => {
      const isPast = (other: Span) => other.block < one.block || (other.block === one.block && other.end <= one.start);
      while (sorted[next] && isPast(sorted[next] as Span)) next += 1;
      const other = sorted[next];
      return !other || other.block > one.block || other.start >= one.end;
    });
}

import type { Mention, Person } from '../../entities.ts';
import type { ChosenName } from '../names/choice/choose-names.ts';
import { sexOf } from '../persons/sex.ts';
import type { BlockWords } from '../words/read-block.ts';
import { headlineRole, textOf } from './alone/headline-role.ts';
import { rolesBesideNames } from './beside/beside-names.ts';
import { withOf } from './beside/roles.ts';
import { giveServedRoles } from './beside/served-roles.ts';
import { signedRoles } from './beside/signed.ts';
import { nameKin } from './beside/spouses.ts';
import { bodyAbove } from './beside/told-behind.ts';
import { careerRoles, type LastNamed } from './career/career.ts';
import { longestForms } from './kept/longest-forms.ts';
import { RoleBearers } from './kept/role-bearers.ts';
import { RoleKeeper } from './kept/role-keeper.ts';

/** Names of a block by the token at which they begin. */
type NamedAt = Map<number, { person: Person; to: number }>;

/**
 * Gives each person the roles that the text says of it, around its mentions and in sentences on it: the longest form of each, in order of
 * the text. Gives back where they stand: `block-start`.
 */
export function giveRoles(
  people: readonly Person[],
  names: readonly ChosenName[],
  blocks: readonly BlockWords[],
  parties: readonly Mention[],
): ReadonlySet<string> {
  const named = namesByBlock(people, names, blocks);
  const sexes = new Map(people.map((person) => [person, sexOf(person, blocks)]));
  const keep = new RoleKeeper(parties);
  for (const words of blocks) rolesBesideNames(words, named[words.block] ?? new Map(), keep);
  for (const person of people) person.roles = keep.of(person);
  giveServedRoles(people, blocks, named, keep);
  const last: LastNamed = {};
  const bearers = new RoleBearers(people);
  for (const words of blocks) {
    const said = careerRoles(words, named[words.block] ?? new Map(), (one) => sexes.get(one), last, bearers);
    for (const { person, span } of said) keep.add(person, words, withOf(span, bodyAbove(words, span)));
  }
  for (const { person, words, span } of signedRoles(blocks, named)) keep.add(person, words, span);
  for (const person of people) person.roles = longestForms(keep.of(person));
  nameKin(people, blocks, sexes);
  const [headline, lead] = blocks;
  const told = headline && lead && headlineRole(headline, lead, named);
  if (told && !new RoleBearers(people).only(textOf(told))) {
    // It stands for the name, not beside it.
    keep.add(told.person, told.words, told.span, false);
    told.person.roles = keep.of(told.person);
  }
  return keep.places;
}

/** The names of each block, which its words are told of, too. */
function namesByBlock(
  people: readonly Person[],
  names: readonly ChosenName[],
  blocks: readonly BlockWords[],
): readonly NamedAt[] {
  const owner = new Map<string, Person>();
  for (const person of people) for (const { block, start } of person.mentions) owner.set(`${block}-${start}`, person);
  const named = blocks.map((): NamedAt => new Map());
  for (const { block, from, to } of names) {
    const words = blocks[block];
    if (!words) continue;
    words.person ??= new Uint8Array(words.tokens.length + 1);
    words.person.fill(1, from, to);
    const person = owner.get(`${block}-${words.tokens[from]?.start}`);
    if (person) named[block]?.set(from, { person, to });
  }
  return named;
}

import type { Mention, Person, Role } from '../entities.ts';
import type { ChosenName } from './choose-names.ts';
import type { BlockWords } from './read-block.ts';
import { rolesAround } from './roles.ts';

/** Gives each person the roles that the text says around its mentions: the longest form of each, in order of the text. */
export function giveRoles(
  people: readonly Person[],
  names: readonly ChosenName[],
  blocks: readonly BlockWords[],
  parties: readonly Mention[],
): void {
  const owner = new Map<string, Person>();
  for (const person of people) for (const { block, start } of person.mentions) owner.set(`${block}-${start}`, person);
  for (const { block, from, to } of names) {
    const words = blocks[block];
    if (!words) continue;
    words.person ??= new Uint8Array(words.tokens.length + 1);
    words.person.fill(1, from, to);
  }
  const byPlace = new Map(parties.map((one) => [`${one.block}-${one.start}`, one]));
  const found = new Map<Person, Role[]>();
  for (const { block, from, to } of names) {
    const words = blocks[block];
    const person = words && owner.get(`${block}-${words.tokens[from]?.start}`);
    if (!words || !person) continue;
    const roles = found.get(person) ?? [];
    found.set(person, roles);
    for (const span of rolesAround(words, from, to)) {
      const start = words.tokens[span.from]?.start ?? 0;
      const end = words.tokens[span.to - 1]?.end ?? start;
      const party = words.tokens
        .slice(span.from, span.to)
        .map((token) => byPlace.get(`${block}-${token.start}`))
        .find((one) => one && one.end <= end);
      const title = words.text.slice(start, end);
      if (title.length > 1 && roles.length < MOST_ROLES && !roles.some((role) => role.title === title))
        roles.push({ title, ...(party ? { party: party.entity } : {}), from: { block, start, end } });
    }
  }
  for (const [person, roles] of found) person.roles = longestForms(roles);
}

/** Nobody has more. */
const MOST_ROLES = 40;

/** Each role once, in its longest form: "Bí thư" goes where "Bí thư Thành ủy" stands. */
function longestForms(roles: readonly Role[]): Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    const text = role.title.toLowerCase();
    if (kept.some((other) => other.title.toLowerCase().includes(text))) continue;
    for (let at = kept.length - 1; at >= 0; at -= 1)
      if (text.includes(kept[at]?.title.toLowerCase() ?? ' ')) kept.splice(at, 1);
    kept.push(role);
  }
  return kept;
}

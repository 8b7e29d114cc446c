import { isCapital } from '../../../../text/tokens.ts';
import type { Person } from '../../../entities.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { aloneRoleEnd } from './alone-role.ts';

/** Where names begin in a block, with whose they are. */
type Names = ReadonlyMap<number, { person: Person; to: number }>;

export interface ToldTwice {
  person: Person;
  words: BlockWords;
  span: RoleSpan;
}

/**
 * Headline and lead tell one thing twice, one of them by the name and the other by the post: "Ông Harker: …" over "Tổng thống Mỹ nói …",
 * "Bí thư Hải An: …" over "Ông Lò Văn Hạnh yêu cầu …". Both have to be the first word, and neither may tell what the other does.
 */
export function headlineRole(headline: BlockWords, lead: BlockWords, names: readonly Names[]): ToldTwice | undefined {
  return toldBy(headline, lead, names) ?? toldBy(lead, headline, names);
}

function toldBy(named: BlockWords, words: BlockWords, names: readonly Names[]): ToldTwice | undefined {
  const name = names[named.block]?.get(named.address[0] === 1 ? 1 : 0);
  const person = name?.person;
  // "X và Y bị bắt": of two the post is neither's; "Môi giới bán thận" is what they did.
  if (!person || person.roles.length > 0 || named.lower[name.to] === 'và' || words.lower[0] === 'môi') return undefined;
  const to = aloneRoleEnd(words, 0);
  const next = words.tokens[to];
  // "Luật sư của X", "Bác sĩ, nhà văn …"
  const acts = next?.text === ':' || (next?.kind === 'word' && !isCapital(next) && next.text !== 'của');
  const post = words.lower.slice(0, words.title[0]).join(' ');
  const isNamedToo = [...(names[words.block]?.values() ?? [])].some((one) => one.person === person);
  return to > 0 && acts && !isNamedToo && !named.lower.join(' ').includes(post)
    ? { person, words, span: { from: 0, to } }
    : undefined;
}

/** The post as it is written. */
export const textOf = ({ words, span }: ToldTwice): string =>
  words.text.slice(words.tokens[span.from]?.start, words.tokens[span.to - 1]?.end);

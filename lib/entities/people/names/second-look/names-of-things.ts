import { isCapital } from '../../../../text/tokens.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { MAYOR } from '../../no-names/no-name.ts';
import type { FoundName } from '../../tagger/tag.ts';
import { addressed, addressedByName, calledBefore } from '../../words/called-before.ts';
import { isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import type { ChosenName } from '../choice/choose-names.ts';
import { isOfAge } from '../runs/age-behind.ts';

/** Before a body or a place as often as before a name: "chiến sĩ Gạc Ma", "nhà sáng lập Luxstay". */
const OF_THINGS =
  /(?:^| )(?:chiến s[ĩỹ]|liệt s[ĩỹ]|cựu binh|học sinh|sinh viên|cử tri|bệnh nhân|bảo vệ|giám đốc|ceo|nhà sáng lập|đại diện|quản lý|chủ nhiệm|môi giới|hành khách|phóng viên|trụ trì|bí thư)$/;

/** No longer name is looked for again: tokens. */
const LONGEST = 5;

/** All that is called so in the article. */
interface Namesakes {
  people: ChosenName[];
  /** Whether somebody may be meant: "ông Lam Sơn", "Lam Sơn (32 tuổi", "Lam Sơn cho biết". */
  isSomebody: boolean;
  /** How often its kind stands before it: "đảo Gạc Ma", "Công ty Lam Sơn". */
  things: number;
}

/** Names without those that are nowhere plainly somebody's and elsewhere a thing's: "chiến sĩ Gạc Ma" beside "đảo Gạc Ma". Linear. */
export function withoutThings(
  names: readonly ChosenName[],
  blocks: readonly BlockWords[],
  found: readonly FoundName[],
): readonly ChosenName[] {
  const all = new Map<string, Namesakes>();
  for (const name of names) {
    const words = blocks[name.block];
    if (!words || !isTelling(name, words)) continue;
    const key = written(words, name.from, name.to);
    const known = all.get(key) ?? { people: [], isSomebody: false, things: 0 };
    all.set(key, known);
    known.people.push(name);
    known.isSomebody ||= isSomebody(name, words);
  }
  const parts = new Set([...all.keys()].flatMap(partsOf));
  for (const [key, one] of all) if (one.isSomebody || parts.has(key)) all.delete(key);
  if (all.size === 0) return names;
  // Those that are taken for somebody are not counted.
  const taken = new Set(names.map(({ block, from }) => `${block} ${from}`));
  const count = (words: BlockWords, from: number, to: number) => {
    const known = taken.has(`${words.block} ${from}`) ? undefined : all.get(written(words, from, to));
    if (known) known.things += 1;
  };
  for (const words of blocks) countHeaded(words, count);
  for (const { block, from, to } of found) {
    const words = blocks[block];
    // "Đội cảnh sát PCCC Phan Rí", but "Trưởng Ban Sok Lam"
    if (words?.bodyHead[from] && (words.title[from - 1] ?? 0) < 2)
      for (let at = Math.max(from + 1, to - LONGEST); at < to; at += 1)
        if (words.lower[at - 1] !== 'của') count(words, at, to);
  }
  const gone = new Set<ChosenName>();
  for (const { people, things } of all.values())
    if (things >= people.length || (things > 0 && isOfOurSounds(people, blocks)))
      for (const name of people) gone.add(name);
  return names.filter((name) => !gone.has(name));
}

const written = ({ text, tokens }: BlockWords, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Two words or more, or one of sounds that are none of ours: "Nam", "Thành" are in many names. */
const isTelling = ({ from, to }: TokenSpan, { tokens }: BlockWords): boolean =>
  to - from > 1 ? to - from <= LONGEST : !isNative(tokens[from]?.text ?? '') && (tokens[from]?.text.length ?? 0) > 2;

const isSomebody = (name: ChosenName, words: BlockWords): boolean =>
  addressedByName(name, words) ||
  isOfAge(words, name.to) ||
  (SAYS.test(words.lower.slice(name.to, name.to + 2).join(' ')) && !isBehindMayor(name, words)) ||
  // "Lam Sơn là tác giả", "Lam Sơn, tác giả"
  (/^(?:là|[,(–-])$/.test(words.lower[name.to] ?? '') && (words.title[name.to + 1] ?? 0) > 0) ||
  (addressed(name, words) && !isBehindMayor(name, words) && !OF_THINGS.test(calledBefore(name.from, words) ?? ''));

/** "Thị trưởng Lamvander": the city as often as the name, and the city where elsewhere "ông Otto Weiss, thị trưởng Lamvander," tells it. */
const isBehindMayor = ({ from }: Pick<TokenSpan, 'from'>, { lower }: BlockWords): boolean =>
  MAYOR.test(`${lower[from - 2]} ${lower[from - 1]}`);

/** What a name opens and closes with: "Otto" and "Weiss" of "Otto Weiss". */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  return words.flatMap((_, at) => (at > 0 ? [words.slice(0, at).join(' '), words.slice(at).join(' ')] : []));
}

/** Counts what a kind stands before. */
function countHeaded(words: BlockWords, count: (words: BlockWords, from: number, to: number) => void): void {
  const { tokens } = words;
  for (let from = 0; from < tokens.length; from += 1) {
    if (
      !isCapital(tokens[from]) ||
      isCapital(tokens[from - 1]) ||
      !(headBefore({ from }, words) || isBehindMayor({ from }, words))
    )
      continue;
    let to = from + 1;
    while (to < from + LONGEST && isCapital(tokens[to])) to += 1;
    count(words, from, to);
  }
}

/** "Gạc Ma", "Lam Sơn": no word of it is foreign, and it is no surname with all that belongs to it. */
function isOfOurSounds([name]: readonly ChosenName[], blocks: readonly BlockWords[]): boolean {
  const { block = 0, from = 0, to = 0 } = name ?? {};
  const tokens = blocks[block]?.tokens.slice(from, to) ?? [];
  return (
    tokens.every(({ text }) => isNative(text)) &&
    !(to - from > 2 && vietnameseName(tokens, 0, tokens.length) === to - from)
  );
}

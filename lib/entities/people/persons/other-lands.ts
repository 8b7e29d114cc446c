import type { Person } from '../../entities.ts';
import { COUNTRY_WORDS } from '../../lexicon/countries.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isVietnamese } from './same-name.ts';
import { withoutState } from './without-state.ts';

/** Codes by names: "mỹ" and "hoa kỳ" are one. */
export const CODES: ReadonlyMap<string, string> = new Map(
  COUNTRY_WORDS.filter(({ isName }) => isName).map(({ name, code }) => [name.toLowerCase(), code]),
);

/** Where the title at `at` ends, with what it is of: "Bộ trưởng Ngoại giao và Hợp tác quốc tế". */
function titleEnd({ title, subject, lower }: BlockWords, at: number): number {
  let end = at + (title[at] ?? 0);
  if (subject[end]) end += subject[end]!;
  if (lower[end] === 'và' && subject[end + 1]) end += 1 + subject[end + 1]!;
  return end;
}

/** Words of the longest party's name before its country. */
const LONGEST_PARTY = 8;

/** The country at the end of the party whose "Đảng" is at `at`: "LA" of "Đảng Nhân dân Cách mạng Lào". */
function landOfParty({ lower, place, tokens }: BlockWords, at: number): string | undefined {
  for (let end = at + 1; end <= at + LONGEST_PARTY && tokens[end]?.kind === 'word'; end += 1) {
    const length = place[end] ?? 0;
    const land = length > 0 && CODES.get(lower.slice(end, end + length).join(' '));
    if (land) return land;
  }
  return undefined;
}

/** The country right behind the title at `at`: "FR" of "Tổng thống Pháp"; of the party behind it: "LA" of "Tổng Bí thư Đảng NDCM Lào". */
function landAt(words: BlockWords, at: number): string | undefined {
  const from = titleEnd(words, at);
  if (words.lower[from] === 'đảng') return landOfParty(words, from);
  const length = words.place[from] ?? 0;
  return length > 0 && from > at ? CODES.get(words.lower.slice(from, from + length).join(' ')) : undefined;
}

const titleOf = (words: BlockWords, at: number): string => words.lower.slice(at, titleEnd(words, at)).join(' ');

/**
 * How often the article tells each title of each country. "Tổng thống Mỹ" is the "Tổng thống Harker" whose country it leaves open where no
 * other country is told of as often whose president it does not name; "Tổng thống Pháp" beside is somebody else.
 */
export class LandsOfTitles {
  readonly #lands = new Map<string, Map<string, number>>();
  readonly #held = new Set<string>();

  constructor(blocks: readonly BlockWords[], people: readonly Person[]) {
    for (const words of blocks)
      for (let at = 0; at < words.tokens.length; at += 1) {
        const land = (words.title[at] ?? 0) > 1 ? landAt(words, at) : undefined;
        if (!land) continue;
        const title = titleOf(words, at);
        const lands = this.#lands.get(title) ?? new Map<string, number>();
        this.#lands.set(title, lands.set(land, (lands.get(land) ?? 0) + 1));
      }
    for (const { roles } of people)
      for (const { title } of roles) {
        const words = withoutState(title).split(' ');
        for (let at = 2; at < Math.min(words.length, MOST_WORDS); at += 1) {
          const land = CODES.get(words.slice(at, at + 2).join(' ')) ?? CODES.get(words[at] ?? '');
          if (land) this.#held.add(`${words.slice(0, at).join(' ')} ${land}`);
        }
      }
  }

  /** Can the role at `at` be of another country than this person's, who has it by its first words? */
  isOpen({ name }: Person, words: BlockWords, at: number): boolean {
    const land = landAt(words, at);
    if (!land) return false;
    const title = titleOf(words, at);
    if (this.#held.has(`${title} ${land}`)) return false;
    if (land === 'VN') return !isVietnamese(name);
    // the Chinese and Koreans have surnames that are ours too
    if (isVietnamese(name) && !/^(?:CN|TW|HK|SG|K[PR])$/.test(land)) return true;
    const lands = this.#lands.get(title);
    const times = lands?.get(land) ?? 0;
    for (const [other, count] of lands ?? [])
      if (other !== land && count >= times && !this.#held.has(`${title} ${other}`)) return true;
    return false;
  }
}

/** Titles are no longer before their country: words. */
const MOST_WORDS = 8;

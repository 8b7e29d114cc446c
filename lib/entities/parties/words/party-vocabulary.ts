import type { Token } from '../../../text/tokens.ts';
import { partyRegister } from '../register.ts';
import { spaced } from './party-forms.ts';
import { MORE_WORDS } from './party-words.ts';

/** What names of parties are made of: each syllable in small letters with a number, and pairs of them. */
interface Vocabulary {
  syllables: ReadonlyMap<string, number>;
  pairs: ReadonlySet<number>;
}

let vocabulary: Vocabulary | undefined;
const partyVocabulary = (): Vocabulary => (vocabulary ??= readVocabulary());

/** Whether names of parties are made of this syllable, or of these two in a row. */
export function isPartyWord(first: string | undefined, second?: string): boolean {
  const { syllables, pairs } = partyVocabulary();
  const one = syllables.get(first?.toLowerCase() ?? '');
  if (one === undefined || second === undefined) return one !== undefined;
  const next = syllables.get(second.toLowerCase());
  return next !== undefined && pairs.has(pairOf(one, next));
}

/** Whether two syllables of parties' names stand at `at`: "Cộng sản". */
export const startsLikeParty = (tokens: readonly Token[], at: number): boolean =>
  isPartyWord(tokens[at]?.text, tokens[at + 1]?.text ?? '');

/** Numbers of syllables stay below this. */
const MOST = 4096;
const pairOf = (first: number, second: number): number => first * MOST + second;
/** Stands for a word that tells nothing of other names. */
const NOTHING = -1;

function readVocabulary(): Vocabulary {
  const syllables = new Map<string, number>();
  const pairs = new Set<number>();
  /** Words as the register writes them; the same come again and again. */
  const seen = new Map<string, number>();
  const numberOf = (syllable: string): number => {
    const number = syllables.get(syllable) ?? syllables.size;
    syllables.set(syllable, number);
    return number;
  };
  const read = (word: string): number => {
    let number = seen.get(word);
    if (number === undefined) {
      number = VIETNAMESE.test(word) && !JOINING.test(word) ? numberOf(word.toLowerCase()) : NOTHING;
      seen.set(word, number);
    }
    return number;
  };
  for (const words of MORE_WORDS.split('|')) {
    const [first = 0, second] = words.split(' ').map(numberOf);
    if (second !== undefined) pairs.add(pairOf(first, second));
  }
  // Foreign words ("Likud") teach nothing about other names, nor does the first word: "Đảng", "Liên".
  const learn = (name: string): void => {
    let before = NOTHING;
    const words = name.split(' ');
    for (let index = 1; index < words.length; index++) {
      const word = read(words[index] as string);
      if (before !== NOTHING && word !== NOTHING) pairs.add(pairOf(before, word));
      before = word;
    }
  };
  for (const { names } of partyRegister())
    for (const { full, short } of names) {
      learn(spaced(full));
      if (short !== full && !full.startsWith(`${short} `)) learn(spaced(short));
    }
  return { syllables, pairs };
}

/** Small words between the parts of a name; they tell nothing of where a name goes on. */
const JOINING = /^(?:và|của|cho|vì|sự|nền|những|các)$/i;

/** A syllable with a Vietnamese letter or tone, or one of the few plain ones that names of parties use. Not "ſ", which is "s" to `i`. */
const VIETNAMESE =
  /[à-žƀ-ỹ]|^(?:anh|canh|dân|công|do|dung|gia|hai|khu|lao|minh|nam|nhân|phong|sao|sinh|thay|tin|xanh|trung|cho)$/iu;

import { EVERYDAY_COMPOUNDS } from '../lexicon/everyday-compounds.ts';
import { addressed, addressedByName, COMPANY_END, isCredit, NEVER, type TokenSpan } from './around.ts';
import { isAllCaps, isCapital, isNative, isParticle } from './name-words.ts';
import type { BlockWords } from './read-block.ts';

/** Forms of address of other languages that no press takes for a part of the name: "Samdech Hun Sen", "Dato' Seri Anwar Ibrahim". */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  'shrimati shri ayatollah dato datuk samdech okhna oknha tuan pangeran seri'.split(' '),
);

/** What cannot be a person's name whatever the tagger says. `isPair` knows everyday words of two syllables. */
export function isNoName(
  one: TokenSpan,
  words: BlockWords,
  isPair: (first: string, second: string) => boolean,
): boolean {
  const { from, to } = one;
  const { tokens, lower } = words;
  const [first, last] = [lower[from] ?? '', lower[to - 1] ?? ''];
  if (NEVER.has(first) || NEVER.has(last) || NEVER_FIRST.has(first) || COMPANY_END.test(last)) return true;
  if (isCredit(one, words)) return true;
  if (opensEverydayWord(one, words, isPair)) return true;
  // A small letter inside is a particle or no name: "Hoàng thái Hậu".
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !isCapital(token) && !isParticle(token.text) && tokens[at - 1]?.text !== '-')
      return true;
  }
  return to - from === 1 && isAllCaps(tokens[from]?.text ?? '') && !addressed(one, words);
}

/** "Liên hiệp", "Quang cảnh", "Từ Chiến lược": the last syllable belongs to an everyday word whose second half follows in small letters. */
function opensEverydayWord(
  { from, to }: TokenSpan,
  words: BlockWords,
  isPair: (first: string, second: string) => boolean,
): boolean {
  const { tokens, lower } = words;
  const next = tokens[to];
  if (next?.kind !== 'word' || isCapital(next) || to - from > 2 || !isNative(tokens[to - 1]?.text ?? '')) return false;
  const [last, after] = [lower[to - 1] ?? '', lower[to] ?? ''];
  // Only a single word or one that does not look like a name: "ông Nguyễn Văn Liên hiệp" does not happen.
  if (EVERYDAY_COMPOUNDS.has(`${last} ${after}`)) return true;
  return to - from === 1 && !JOINTS.has(after) && isPair(last, after) && !addressedByName({ from }, words);
}

/** Small words that follow everything: "Nguyên và Nghĩa" is no everyday word. */
const JOINTS: ReadonlySet<string> = new Set(
  'và đã là có được cho với của tại trong ở bị sẽ cũng không nói thì mà rồi còn đang vẫn'.split(' '),
);

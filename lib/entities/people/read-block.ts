import { type Token, tokensOf } from '../../text/tokens.ts';
import { BODY_HEADS, PLACE_HEADS } from '../lexicon/heads.ts';
import { lowerCase } from '../lexicon/phrase-set.ts';
import { PHRASE, PHRASES } from '../lexicon/phrase-sets.ts';
import { isBeforeTitle } from './before-title.ts';

const EXACT_HEADS = new Set([...PLACE_HEADS, ...BODY_HEADS]);

/** One block's words with what the lexicons know of each. Lengths in tokens, 0 where nothing of the kind starts there. */
export interface BlockWords {
  block: number;
  text: string;
  tokens: readonly Token[];
  lower: readonly string[];
  /** A party or date, already given: 1 and 2; a number is its own kind of company. */
  taken: Uint8Array;
  title: Uint8Array;
  address: Uint8Array;
  place: Uint8Array;
  subject: Uint8Array;
  placeHead: Uint8Array;
  bodyHead: Uint8Array;
  /** 1 where a person's name stands; known only once the names are. */
  person?: Uint8Array;
  /** Whether the press writes two syllables as one everyday word; known only with a model. */
  isPair?: (first: string, second: string) => boolean;
}

/** Reads a block once; `taken` are the character spans that names must leave alone, `known` the tokens in small letters where somebody has
 * them already. Linear. */
export function readBlock(
  own: { readonly text: string },
  block: number,
  taken: readonly { start: number; end: number; kind: string }[],
  known?: readonly string[],
): BlockWords {
  const { text } = own;
  const tokens = tokensOf(own);
  const lower = known ?? lowerCase(tokens);
  const size = tokens.length;
  const make = () => new Uint8Array(size);
  const words: BlockWords = {
    block,
    text,
    tokens,
    lower,
    taken: make(),
    title: make(),
    address: make(),
    place: make(),
    subject: make(),
    placeHead: make(),
    bodyHead: make(),
  };
  let next = 0;
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  for (let at = 0; at < size; at += 1) {
    const token = tokens[at]!;
    while (sorted[next] && sorted[next]!.end <= token.start) next += 1;
    const over = sorted[next];
    if (over && over.start < token.end) words.taken[at] = over.kind === 'party' ? 1 : 2;
    if (token.kind !== 'word') continue;
    const lengths = PHRASES.lengthsAt(lower, at);
    if (lengths) {
      const head = lengths[PHRASE.placeHead] as number;
      const body = lengths[PHRASE.bodyHead] as number;
      words.title[at] = lengths[PHRASE.title] as number;
      words.address[at] = lengths[PHRASE.address] as number;
      if (head > 1 || (head === 1 && EXACT_HEADS.has(token.text))) words.placeHead[at] = head;
      if (body > 1 || (body === 1 && EXACT_HEADS.has(token.text))) words.bodyHead[at] = body;
      if (token.text !== lower[at]) {
        words.place[at] = lengths[PHRASE.place] as number;
        words.subject[at] = lengths[PHRASE.subject] as number;
        // "Thủ tướng Anh Theresa May": the country, not "anh".
        if (words.place[at] && tokens[at - 1]?.kind === 'word') words.address[at] = 0;
      }
    }
    if (words.title[at] === 0 && isBeforeTitle(lower, at)) {
      const rest = PHRASES.lengthsAt(lower, at + 1)?.[PHRASE.title] ?? 0;
      if (rest > 0) words.title[at] = rest + 1;
    }
  }
  return words;
}

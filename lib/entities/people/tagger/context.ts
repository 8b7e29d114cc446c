import { smallArray } from '../../../text/small-array.ts';
import type { Token } from '../../../text/tokens.ts';
import { lengthOf, standsFrom } from '../../lexicon/phrase-set.ts';
import { PHRASE } from '../../lexicon/phrase-sets.ts';
import { SHAPE, type Word, type WordList } from './word-facts.ts';

/** What phrase ends right before a token: one more than its list's place in `PHRASES`. */
export const HEAD = { none: 0, title: 1, address: 2, kin: 3, place: 4, body: 5 } as const;

const PARTICLES = new Set('van von der den de da di dos du la le bin ibn al el ter und y'.split(' '));

/** What stands around each token of one block: phrases that end before it, its run of capitals, the gazetteer. */
export interface Context {
  /** One of `HEAD` for the phrase that ends right before the token. */
  head: Uint8Array;
  /** Tokens since the last title in the same breath (no comma, no full stop), 1 = right after; 0 where there is none. */
  sinceTitle: Uint8Array;
  /** Run of capitals that the token belongs to; -1 where it belongs to none. */
  runFrom: Int32Array;
  runTo: Int32Array;
  /** Where the list begins that the token's run is an item of ("đường A, B và C"): the start of its first run; -1 outside runs. */
  listFrom: Int32Array;
  /** 0 outside, 1 first token, 2 further token of a known place. */
  gazetteer: Uint8Array;
  /** 1 where a sentence or a quotation opens. */
  opens: Uint8Array;
}

export const isCapital = (word: Word | undefined): boolean => word !== undefined && word.shape >= SHAPE.title;

/** Behind more tokens nobody asks for a title. */
export const FAR = 9;
const OPENERS = new Set('. ! ? … : " “ ‘ \' « ( [ – — •'.split(' '));
const LIST_JOINTS = new Set([',', ';', 'và', 'hay', 'hoặc', 'cùng', '-', '–', '/']);
const STOPS = new Set(', ; . ! ? : ( ) " “ ” –'.split(' '));

/** Whether a name may begin at the token: at a capital, one or two words before one, at a phrase that heads names ("sân bay"). */
export function mayBegin(at: number, { runFrom }: Context, phrases: Int32Array): boolean {
  for (let next = at; next <= at + 2; next++) if ((runFrom[next] ?? -1) >= 0) return true;
  return standsFrom(phrases[at] as number, PHRASE.placeHead);
}

/** Reads one block. Linear. */
export function readContext(list: WordList): Context {
  const { words, phrases } = list;
  const size = words.length;
  const context: Context = {
    head: smallArray(Uint8Array, size + 1),
    sinceTitle: smallArray(Uint8Array, size),
    runFrom: smallArray(Int32Array, size).fill(-1),
    runTo: smallArray(Int32Array, size).fill(-1),
    listFrom: smallArray(Int32Array, size).fill(-1),
    gazetteer: smallArray(Uint8Array, size),
    opens: smallArray(Uint8Array, size),
  };
  for (let at = 0; at < size; at++) {
    const lengths = phrases[at] as number;
    if (lengths > 0) {
      for (let kind: number = HEAD.body; kind > HEAD.none; kind--) {
        const length = lengthOf(lengths, kind - 1);
        if (length > 0) context.head[at + length] = kind;
      }
      if (context.gazetteer[at] === 0 && isCapital(words[at]))
        for (let i = 0; i < lengthOf(lengths, PHRASE.place); i++) context.gazetteer[at + i] = i === 0 ? 1 : 2;
    }
    const before = words[at - 1];
    context.opens[at] = before === undefined || (before.shape === SHAPE.mark && OPENERS.has(before.text)) ? 1 : 0;
  }
  let since = 0;
  for (let at = 0; at < size; at++) {
    if (context.head[at] === HEAD.title) since = 1;
    else if (since > 0) since = since > FAR || STOPS.has(words[at]?.text ?? '') ? 0 : since + 1;
    context.sinceTitle[at] = since;
  }
  markRuns(list, context);
  return context;
}

function markRuns(list: WordList, { runFrom, runTo, listFrom }: Context): void {
  const { words } = list;
  for (let from = 0; from < words.length; ) {
    if (!isCapital(words[from])) {
      from++;
      continue;
    }
    const start = from;
    let to = from + 1;
    for (;;) {
      const joint = words[to];
      if (isCapital(joint)) to++;
      else if (joint && isCapital(words[to + 1]) && joins(list, to)) to += 2;
      else if (
        PARTICLES.has(joint?.lower ?? '') &&
        PARTICLES.has(words[to + 1]?.lower ?? '') &&
        isCapital(words[to + 2])
      )
        to += 3;
      else break;
    }
    const before = LIST_JOINTS.has(words[from - 1]?.lower ?? '') ? (listFrom[from - 2] ?? -1) : -1;
    const first = before >= 0 ? before : from;
    for (; from < to; from++) {
      runFrom[from] = start;
      runTo[from] = to;
      listFrom[from] = first;
    }
  }
}

/** A hyphen inside "Kim Jong-un", the point of an initial, a particle of a foreign name. */
function joins({ tokens, words }: WordList, at: number): boolean {
  const [before, joint, after] = [tokens[at - 1], tokens[at], tokens[at + 1]] as [Token, Token, Token];
  if (joint.text === '-' || joint.text === "'" || joint.text === '’')
    return before.end === joint.start && joint.end === after.start;
  if (joint.text === '.') return words[at - 1]?.shape === SHAPE.initial && before.end === joint.start;
  return PARTICLES.has(joint.lower);
}

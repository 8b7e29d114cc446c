import { isAllCaps } from '../../../../text/all-caps.ts';
import { mix } from '../../../../text/hash.ts';
import { smallArray } from '../../../../text/small-array.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { hasNever } from '../../no-names/never-names.ts';
import type { IsPair } from '../../tagger/everyday-pairs.ts';
import type { HashTable } from '../../tagger/hash-table.ts';
import { low, PAIR_BITS } from '../../tagger/model-file.ts';
import type { Reading } from '../../tagger/tag.ts';
import { FOREIGN, SHAPE } from '../../tagger/word-facts.ts';
import { beside } from '../../words/beside.ts';
import { addressed, addressedByName } from '../../words/called-before.ts';
import { COMPANY_END } from '../../words/company-end.ts';
import { FOREIGN_ADDRESSES } from '../../words/honours.ts';
import { isNameSyllable, isNative, isParticle, isSurname, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { DATE } from '../../words/taken.ts';
import type { Candidate } from '../runs/candidates.ts';
import { ArticleFacts } from './article-facts.ts';
import { type ListFacts, readLists } from './name-lists.ts';

/** How many numbers describe a candidate. */
export const FEATURE_COUNT = 87;

const odds = (share: number): number => {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, share));
  return Math.log(kept / (1 - kept));
};

/** Describes candidates by themselves, by what stands around them and by what the rest of the article says. */
export class CandidateFeatures {
  readonly #reading: Reading;
  readonly #blocks: readonly BlockWords[];
  readonly #isPair: IsPair;
  readonly #facts: ArticleFacts;
  readonly #tables: { knownPairs: HashTable };
  readonly #lists: ReadonlyMap<number, ListFacts>[];
  readonly #kinds: Uint8Array[];
  readonly #capitals: number[];

  /** @param isPair whether two syllables are one everyday word in small letters */
  constructor(
    reading: Reading,
    blocks: readonly BlockWords[],
    candidates: readonly Candidate[],
    isPair: IsPair,
    tables: { knownPairs: HashTable },
  ) {
    this.#tables = tables;
    this.#reading = reading;
    this.#blocks = blocks;
    this.#isPair = isPair;
    this.#kinds = blocks.map((words) => smallArray(Uint8Array, words.tokens.length));
    for (const { block, from, to, kind } of reading.names)
      this.#kinds[block]?.fill(kind === 'person' ? 1 : kind === 'place' ? 2 : 3, from, to);
    this.#capitals = blocks.map(({ tokens }) => {
      const words = tokens.filter(({ kind }) => kind === 'word');
      return words.filter(({ text }) => isAllCaps(text)).length / (words.length || 1);
    });
    this.#facts = new ArticleFacts(reading, blocks, candidates);
    this.#lists = readLists(reading, blocks.length, candidates);
  }

  /** In a list, how far the item beside is a person: "Adele, Celine Dion và Cher". */
  #itemBeside(block: number, at: number, step: 1 | -1): number {
    const words = this.#blocks[block];
    const joint = words?.lower[at] ?? '';
    if (!/^(?:,|;|và|hay|hoặc|cùng)$/.test(joint)) return -1;
    return this.#reading.posteriors[block]?.token('person', at + step) ?? 0;
  }

  /** Fills `into` (of `FEATURE_COUNT`) with the description of one candidate; gives back how many numbers it is. */
  read(one: Candidate, into: Float32Array): number {
    let next = 0;
    const add = (...values: (number | boolean)[]) => {
      for (const value of values) into[next++] = Number(value);
    };
    this.#addTagger(one, add);
    this.#addForm(one, add);
    this.#addSurroundings(one, add);
    this.#addArticle(one, add);
    this.#addBodies(one, add);
    into.fill(0, next);
    return next;
  }

  #addTagger(one: Candidate, add: Add): void {
    const { block, from, to } = one;
    const sure = this.#reading.posteriors[block];
    const size = this.#blocks[block]?.tokens.length ?? 0;
    let least = 1;
    for (let at = from; at < to; at += 1) least = Math.min(least, sure?.token('person', at) ?? 0);
    const kinds = this.#kinds[block];
    let exact = 0;
    for (let at = from; at < to; at += 1) exact = Math.max(exact, kinds?.[at] ?? 0);
    add(odds(one.share), odds(sure?.begin('person', from) ?? 0), odds(least), ...this.#facts.others(one));
    add(from > 0 ? (sure?.token('person', from - 1) ?? 0) : 0, to < size ? (sure?.token('person', to) ?? 0) : 0);
    const { outer, inner, outerRule } = this.#facts.rivals(one);
    add(outer, inner, outerRule);
    add(kinds?.[from] ?? 0, exact, from > 0 ? (kinds?.[from - 1] ?? 0) : 0, kinds?.[to] ?? 0);
  }

  #addForm({ block, from, to, rule, echo, staged }: Candidate, add: Add): void {
    const words = this.#blocks[block] as BlockWords;
    const read = this.#reading.blocks[block] ?? [];
    const { tokens, lower } = words;
    let [native, syllables, caps, foreign, marks, small] = [0, 0, 0, 0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (!token) continue;
      if (token.kind !== 'word') {
        marks += 1;
        continue;
      }
      if (isNative(token.text)) native += 1;
      if (isNameSyllable(token.text)) syllables += 1;
      if (isAllCaps(token.text)) caps += 1;
      if (read[at]?.lexical === FOREIGN) foreign += 1;
      if (!isCapital(token) && !isParticle(token.text)) small += 1;
    }
    const first = tokens[from]?.text ?? '';
    add(rule ? (rule.titled ? 2 : 1) : 0, echo, staged, to - from, native, syllables, caps, foreign, marks, small);
    add(
      isSurname(first),
      vietnameseName(tokens, from, to) === to - from,
      first.length,
      tokens[to - 1]?.text.length ?? 0,
    );
    add(/^\p{Lu}\p{Ll}+\p{Lu}/u.test(first.replace(/^(?:Mc|Mac|De|Di|Le|La|O['’])/u, '')));
    add(COMPANY_END.test(lower[to - 1] ?? ''), hasNever({ from, to }, words));
    add(FOREIGN_ADDRESSES.has(lower[from] ?? ''), read[from]?.capital ?? 0, read[to - 1]?.capital ?? 0);
    add(
      read[from]?.known ?? 0,
      read[to - 1]?.known ?? 0,
      this.#knownPair(block, from),
      this.#knownPair(block, from - 1),
    );
    add(this.#knownPair(block, to - 2), this.#knownPair(block, to - 1));
    const place = words.place[from] ?? 0;
    add(place === to - from ? 2 : place > 0 ? 1 : 0, words.subject[from] === to - from);
    add((words.title[from] ?? 0) > 0, (words.bodyHead[from] ?? 0) + (words.placeHead[from] ?? 0));
  }

  /** What unlabelled news uses the token and the next for, both with a capital; 0 unknown. */
  #knownPair(block: number, at: number): number {
    const read = this.#reading.blocks[block] ?? [];
    const [one, two] = [read[at], read[at + 1]];
    if (!one || !two || one.shape < SHAPE.title || two.shape < SHAPE.title) return 0;
    return Math.max(0, this.#tables.knownPairs.get(low(mix(one.id, two.id), PAIR_BITS)));
  }

  #addSurroundings(one: Candidate, add: Add): void {
    const { block, from, to } = one;
    const words = this.#blocks[block] as BlockWords;
    const { lower } = words;
    const context = this.#reading.evidence.contexts[block];
    const runFrom = context?.runFrom[from] ?? -1;
    const runTo = context?.runTo[to - 1] ?? -1;
    add(addressed(one, words), addressedByName(one, words), context?.sinceTitle[from] ?? 0, context?.head[from] ?? 0);
    add(this.#facts.headed.has(one), this.#facts.listed.has(one), context?.opens[from] ?? 0);
    add(runFrom < 0 ? 9 : Math.min(8, from - runFrom), runTo < 0 ? 9 : Math.min(8, runTo - to));
    add(beside(words, from - 1), beside(words, to));
    const [left, right] = [
      from > 1 ? this.#itemBeside(block, from - 1, -1) : -1,
      to + 1 < words.tokens.length ? this.#itemBeside(block, to, 1) : -1,
    ];
    add(left, right);
    const list = this.#lists[block]?.get(from);
    const others = list && list.size > 1 ? (list.share - (list.own.get(from) ?? 0)) / (list.size - 1) : -1;
    add(list?.size ?? 0, others, list?.likely ?? 0);
    add(this.#isPair(lower[to - 1] ?? '', lower[to] ?? ''), this.#isPair(lower[from - 1] ?? '', lower[from] ?? ''));
    add(block === 0, this.#capitals[block] ?? 0);
    // "Lê Văn A, Bí thư …" and "…; Lê Văn A, Bí thư …"
    const mark = /^[,(–-]$/.test(words.tokens[to]?.text ?? '');
    add(mark && (words.title[to + 1] ?? 0) > 0, mark && (words.bodyHead[to + 1] ?? 0) > 0, (words.title[to] ?? 0) > 0);
  }

  #addArticle(one: Candidate, add: Add): void {
    const { block, from, to, share } = one;
    const read = this.#reading.blocks[block] ?? [];
    const facts = this.#facts.string(one);
    const rest = (facts?.count ?? 1) - 1;
    const best = facts && share >= facts.best ? facts.second : (facts?.best ?? 0);
    const [place, body] = this.#facts.others(one);
    add(rest, best, rest > 0 ? ((facts?.share ?? 0) - share) / rest : -1);
    add(rest > 0 ? ((facts?.place ?? 0) - place) / rest : -1, rest > 0 ? ((facts?.body ?? 0) - body) / rest : -1);
    add((facts?.titled ?? 0) - Number(addressed(one, this.#blocks[block] as BlockWords)));
    add((facts?.headed ?? 0) - Number(this.#facts.headed.has(one)));
    const last = this.#facts.word(read[to - 1]?.id ?? 0);
    const first = this.#facts.word(read[from]?.id ?? 0);
    const single = to - from === 1;
    add(single ? (last?.last ?? 0) : -1, single ? (last?.first ?? 0) : -1, single ? (last?.inner ?? 0) : -1);
    add((first?.person ?? 0) / (first?.count || 1), (last?.person ?? 0) / (last?.count || 1));
    add(Math.min(9, read[from]?.uses.small ?? 0), Math.min(9, read[to - 1]?.uses.small ?? 0));
  }

  /** A body's name that goes on up to here, a place inside: "Công ty TNHH văn phòng phẩm [Tuấn Như]", "Hoa hậu [Biển Việt Nam]". */
  #addBodies({ block, from, to }: Candidate, add: Add): void {
    const words = this.#blocks[block] as BlockWords;
    let inside = 0;
    for (let at = from + 1; at < to; at += 1) if ((words.place[at] ?? 0) > 0) inside = words.place[at] ?? 0;
    add(sinceBody(words, from), inside);
  }
}

type Add = (...values: (number | boolean)[]) => void;

/** Tokens since the head of a body that no title, mark or verb parts from `at`; 0 where there is none. */
function sinceBody({ tokens, bodyHead, title, address, taken }: BlockWords, at: number): number {
  for (let back = 1; back <= 8 && back <= at; back += 1) {
    const before = at - back;
    if (tokens[before]?.kind === 'mark' || taken[before] === DATE || (title[before] ?? 0) > 0 || address[before])
      return 0;
    if ((bodyHead[before] ?? 0) > 0) return back;
  }
  return 0;
}

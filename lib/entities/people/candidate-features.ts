import {
  addressed,
  addressedByName,
  beside,
  COMPANY_END,
  FOREIGN_ADDRESSES,
  headBefore,
  NEVER,
  type TokenSpan,
} from './around.ts';
import type { Candidate } from './candidates.ts';
import { type ListFacts, readLists } from './name-lists.ts';
import { isAllCaps, isCapital, isNameSyllable, isNative, isParticle, isSurname, vietnameseName } from './name-words.ts';
import type { BlockWords } from './read-block.ts';
import { hashOf } from './tagger/evidence.ts';
import { mix } from './tagger/hash.ts';
import type { HashTable } from './tagger/hash-table.ts';
import { low, PAIR_BITS } from './tagger/model-file.ts';
import type { Reading } from './tagger/tag.ts';
import { FOREIGN, SHAPE } from './tagger/word-facts.ts';

/** How many numbers describe a candidate. */
export const FEATURE_COUNT = 84;

/** What all places of one string say together. */
interface StringFacts {
  count: number;
  share: number;
  best: number;
  second: number;
  titled: number;
  headed: number;
  place: number;
  body: number;
}

/** What the article says of one word wherever it has a capital. */
interface WordMass {
  count: number;
  person: number;
  place: number;
  body: number;
  /** The likeliest name of several words that it ends, opens, stands inside of. */
  last: number;
  first: number;
  inner: number;
}

interface Rivals {
  outer: number;
  inner: number;
  /** 1 where a rule proposed one that holds it, 2 where a title stands before that. */
  outerRule: number;
}

const odds = (share: number): number => {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, share));
  return Math.log(kept / (1 - kept));
};

/** Describes candidates by themselves, by what stands around them and by what the rest of the article says. */
export class CandidateFeatures {
  readonly #reading: Reading;
  readonly #blocks: readonly BlockWords[];
  readonly #isPair: (first: string, second: string) => boolean;
  readonly #strings = new Map<number, StringFacts>();
  readonly #words = new Map<number, WordMass>();
  readonly #headed = new Set<Candidate>();
  readonly #listed = new Set<Candidate>();
  readonly #rivals = new Map<Candidate, Rivals>();
  readonly #tables: { knownPairs: HashTable };
  readonly #lists: ReadonlyMap<number, ListFacts>[];
  readonly #kinds: Uint8Array[];
  readonly #capitals: number[];

  /** @param isPair whether two syllables are one everyday word in small letters */
  constructor(
    reading: Reading,
    blocks: readonly BlockWords[],
    candidates: readonly Candidate[],
    isPair: (first: string, second: string) => boolean,
    tables: { knownPairs: HashTable },
  ) {
    this.#tables = tables;
    this.#reading = reading;
    this.#blocks = blocks;
    this.#isPair = isPair;
    this.#kinds = blocks.map((words) => new Uint8Array(words.tokens.length));
    for (const { block, from, to, kind } of reading.names)
      this.#kinds[block]?.fill(kind === 'person' ? 1 : kind === 'place' ? 2 : 3, from, to);
    this.#capitals = blocks.map(({ tokens }) => {
      const words = tokens.filter(({ kind }) => kind === 'word');
      return words.filter(({ text }) => isAllCaps(text)).length / (words.length || 1);
    });
    this.#readWords();
    this.#readStrings(candidates);
    this.#readRivals(candidates);
    this.#lists = readLists(reading, blocks.length, candidates);
  }

  #readWords(): void {
    this.#reading.blocks.forEach((words, block) => {
      const sure = this.#reading.posteriors[block];
      words.forEach((word, at) => {
        if (!sure || word.shape < 3) return;
        const mass = this.#mass(word.id);
        mass.count += 1;
        mass.person += sure.token('person', at);
        mass.place += sure.token('place', at);
        mass.body += sure.token('organisation', at);
      });
    });
  }

  #mass(id: number): WordMass {
    let mass = this.#words.get(id);
    if (!mass) {
      mass = { count: 0, person: 0, place: 0, body: 0, last: 0, first: 0, inner: 0 };
      this.#words.set(id, mass);
    }
    return mass;
  }

  #key({ block, from, to }: TokenSpan): number {
    return hashOf(this.#reading.blocks[block] ?? [], from, to);
  }

  #readStrings(candidates: readonly Candidate[]): void {
    let headed: Candidate | undefined;
    for (const one of candidates) {
      const words = this.#blocks[one.block] as BlockWords;
      const key = this.#key(one);
      const facts = this.#strings.get(key) ?? {
        count: 0,
        share: 0,
        best: 0,
        second: 0,
        titled: 0,
        headed: 0,
        place: 0,
        body: 0,
      };
      this.#strings.set(key, facts);
      facts.count += 1;
      facts.share += one.share;
      if (one.share > facts.best) [facts.best, facts.second] = [one.share, facts.best];
      else if (one.share > facts.second) facts.second = one.share;
      const [place, body] = this.#others(one);
      facts.place += place;
      facts.body += body;
      const called = addressed(one, words);
      if (called) facts.titled += 1;
      const isListed =
        headed?.block === one.block &&
        headed.to + 1 === one.from &&
        /^(?:,|và|-|–)$/.test(words.tokens[headed.to]?.text ?? '');
      const isHeaded = headBefore(one, words) && !called;
      if (isListed) this.#listed.add(one);
      if (isHeaded) {
        this.#headed.add(one);
        facts.headed += 1;
      }
      if (isHeaded || (isListed && !called)) headed = one;
      if (one.to - one.from < 2) continue;
      for (let at = one.from; at < one.to; at += 1) {
        const mass = this.#mass(this.#reading.blocks[one.block]?.[at]?.id ?? 0);
        const where = at === one.to - 1 ? 'last' : at === one.from ? 'first' : 'inner';
        mass[where] = Math.max(mass[where], one.share);
      }
    }
  }

  /** For each candidate the likeliest that holds it whole and more, and the likeliest that stands inside of it. Candidates come by block and start. */
  #readRivals(candidates: readonly Candidate[]): void {
    candidates.forEach((one, index) => {
      for (let other = index + 1; other < candidates.length; other += 1) {
        const next = candidates[other] as Candidate;
        if (next.block !== one.block || next.from >= one.to) break;
        const [outer, inner] =
          next.to <= one.to
            ? next.from === one.from && next.to === one.to
              ? []
              : [one, next]
            : next.from === one.from
              ? [next, one]
              : [];
        if (!outer || !inner) continue;
        const [big, small] = [this.#rivalsOf(outer), this.#rivalsOf(inner)];
        big.inner = Math.max(big.inner, inner.share);
        small.outer = Math.max(small.outer, outer.share);
        if (outer.rule) small.outerRule = outer.rule.titled ? 2 : 1;
      }
    });
  }

  #rivalsOf(one: Candidate): Rivals {
    let rivals = this.#rivals.get(one);
    if (!rivals) {
      rivals = { outer: 0, inner: 0, outerRule: 0 };
      this.#rivals.set(one, rivals);
    }
    return rivals;
  }

  /** In a list, how far the item beside is a person: "Adele, Celine Dion và Cher". */
  #itemBeside(block: number, at: number, step: 1 | -1): number {
    const words = this.#blocks[block];
    const joint = words?.lower[at] ?? '';
    if (!/^(?:,|;|và|hay|hoặc|cùng)$/.test(joint)) return -1;
    return this.#reading.posteriors[block]?.token('person', at + step) ?? 0;
  }

  /** How far the tagger takes the tokens for a place or a body. */
  #others({ block, from, to }: TokenSpan): [place: number, body: number] {
    const sure = this.#reading.posteriors[block];
    let [place, body] = [0, 0];
    for (let at = from; at < to; at += 1) {
      place += sure?.token('place', at) ?? 0;
      body += sure?.token('organisation', at) ?? 0;
    }
    return [place / (to - from), body / (to - from)];
  }

  /** Fills `into` (of `FEATURE_COUNT`) with the description of one candidate. */
  read(one: Candidate, into: Float32Array): void {
    let next = 0;
    const add = (...values: (number | boolean)[]) => {
      for (const value of values) into[next++] = Number(value);
    };
    this.#addTagger(one, add);
    this.#addForm(one, add);
    this.#addSurroundings(one, add);
    this.#addArticle(one, add);
    this.#addBodies(one, add);
    if (next > FEATURE_COUNT) throw new Error(`${next} features, room for ${FEATURE_COUNT}`);
    into.fill(0, next);
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
    add(odds(one.share), odds(sure?.begin('person', from) ?? 0), odds(least), ...this.#others(one));
    add(from > 0 ? (sure?.token('person', from - 1) ?? 0) : 0, to < size ? (sure?.token('person', to) ?? 0) : 0);
    const { outer, inner, outerRule } = this.#rivals.get(one) ?? { outer: 0, inner: 0, outerRule: 0 };
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
    add(COMPANY_END.test(lower[to - 1] ?? ''), NEVER.has(lower[from] ?? '') || NEVER.has(lower[to - 1] ?? ''));
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
    add(this.#headed.has(one), this.#listed.has(one), context?.opens[from] ?? 0);
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
  }

  #addArticle(one: Candidate, add: Add): void {
    const { block, from, to, share } = one;
    const read = this.#reading.blocks[block] ?? [];
    const facts = this.#strings.get(this.#key(one));
    const rest = (facts?.count ?? 1) - 1;
    const best = facts && share >= facts.best ? facts.second : (facts?.best ?? 0);
    const [place, body] = this.#others(one);
    add(rest, best, rest > 0 ? ((facts?.share ?? 0) - share) / rest : -1);
    add(rest > 0 ? ((facts?.place ?? 0) - place) / rest : -1, rest > 0 ? ((facts?.body ?? 0) - body) / rest : -1);
    add((facts?.titled ?? 0) - Number(addressed(one, this.#blocks[block] as BlockWords)));
    add((facts?.headed ?? 0) - Number(this.#headed.has(one)));
    const last = this.#words.get(read[to - 1]?.id ?? 0);
    const first = this.#words.get(read[from]?.id ?? 0);
    const single = to - from === 1;
    add(single ? (last?.last ?? 0) : -1, single ? (last?.first ?? 0) : -1, single ? (last?.inner ?? 0) : -1);
    const { small } = this.#reading.evidence;
    add((first?.person ?? 0) / (first?.count || 1), (last?.person ?? 0) / (last?.count || 1));
    add(Math.min(9, small.get(read[from]?.id ?? 0) ?? 0), Math.min(9, small.get(read[to - 1]?.id ?? 0) ?? 0));
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
    if (tokens[before]?.kind === 'mark' || taken[before] === 2 || (title[before] ?? 0) > 0 || address[before]) return 0;
    if ((bodyHead[before] ?? 0) > 0) return back;
  }
  return 0;
}

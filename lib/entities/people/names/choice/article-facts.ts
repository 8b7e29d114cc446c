import { headBefore } from '../../no-names/head-before.ts';
import { hashOf } from '../../tagger/evidence.ts';
import type { Reading } from '../../tagger/tag.ts';
import { addressed } from '../../words/called-before.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import type { Candidate } from '../runs/candidates.ts';

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

const NO_RIVALS: Readonly<Rivals> = { outer: 0, inner: 0, outerRule: 0 };

/** What the rest of an article says of each candidate: other places of its string and of its words, and candidates that overlap it. */
export class ArticleFacts {
  readonly #reading: Reading;
  readonly #blocks: readonly BlockWords[];
  readonly #strings = new Map<number, StringFacts>();
  readonly #words = new Map<number, WordMass>();
  readonly #rivals = new Map<Candidate, Rivals>();
  /** Behind the head of a place or body, and in a list that opens so. */
  readonly headed = new Set<Candidate>();
  readonly listed = new Set<Candidate>();

  constructor(reading: Reading, blocks: readonly BlockWords[], candidates: readonly Candidate[]) {
    this.#reading = reading;
    this.#blocks = blocks;
    this.#readWords();
    this.#readStrings(candidates);
    this.#readRivals(candidates);
  }

  string(one: TokenSpan): StringFacts | undefined {
    return this.#strings.get(this.#key(one));
  }

  word(id: number): WordMass | undefined {
    return this.#words.get(id);
  }

  rivals(one: Candidate): Readonly<Rivals> {
    return this.#rivals.get(one) ?? NO_RIVALS;
  }

  /** How far the tagger takes the tokens for a place or a body. */
  others({ block, from, to }: TokenSpan): [place: number, body: number] {
    const sure = this.#reading.posteriors[block];
    let [place, body] = [0, 0];
    for (let at = from; at < to; at += 1) {
      place += sure?.token('place', at) ?? 0;
      body += sure?.token('organisation', at) ?? 0;
    }
    return [place / (to - from), body / (to - from)];
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
      const [place, body] = this.others(one);
      facts.place += place;
      facts.body += body;
      const called = addressed(one, words);
      if (called) facts.titled += 1;
      const isListed =
        headed?.block === one.block &&
        headed.to + 1 === one.from &&
        /^(?:,|và|-|–)$/.test(words.tokens[headed.to]?.text ?? '');
      const isHeaded = headBefore(one, words) && !called;
      if (isListed) this.listed.add(one);
      if (isHeaded) {
        this.headed.add(one);
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
}

import type { Block } from '../../article/article.ts';
import { isAllCaps } from '../../text/all-caps.ts';
import { hashText, mix } from '../../text/hash.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { MIDDLE_SYLLABLES } from '../lexicon/name-syllables.ts';
import { lengthOf } from '../lexicon/phrase-set.ts';
import { PHRASE, phrasesIn } from '../lexicon/phrase-sets.ts';
import { nameAt } from '../parties/words/party-forms.ts';
import type { IsPair } from '../people/tagger/everyday-pairs.ts';
import { low, PAIR_BITS, type PeopleModel, WORD_BITS } from '../people/tagger/model-file.ts';
import { isAnySurname, isNameSyllable, isNative } from '../people/words/name-words.ts';
import { LONGEST_RUN, type Spellings } from './spellings.ts';

/** Two small letters side by side. */
export const SMALL = /\p{Ll}{2}/u;

/** How often the press writes a word with a capital, from 1 (never) to 8 (always): so often that it has one wherever it stands. */
const ALWAYS = 8;
/** The same for a foreign word: few of them are names in small letters. */
const MOSTLY = 6;
/** So often that it may open a full name, and that it may be a name behind a title. */
const OF_SURNAME = 6;
const OF_NAME = 5;
/** The same for two syllables together that are known side by side: many pairs share a hash. */
const OF_PAIR = 11;
/** Kinds of known pairs up to here are somebody's or places. */
const LAST_OF_NAMES = 4;

/** Syllables of a name behind a title, at most. */
const MOST_SYLLABLES = 3;
/** An unknown foreign word of no more letters is an acronym, unless it can be spoken. */
const ACRONYM = 5;
const SPOKEN = /[aeiouy][^aeiouy]+[aeiouy]/;
/** A middle syllable that nothing else is. */
const SURE_MIDDLE = /^(?:thị|văn)$/;
/** "mừng | Đảng", "khai trừ | Đảng", "tuổi | Đảng" */
const BEFORE_PARTY = /^(?:của|mừng|trừ|tuổi|ngoài|vào|nạp|dựng|cờ|với|theo)$/;
const MIDDLE = new Set(MIDDLE_SYLLABLES.map((syllable) => syllable.toLowerCase()));

/**
 * A line of capitals on its way to small letters. What the rest of the article writes with capitals has them here, too; places, names that tell
 * themselves and what the press always writes so besides.
 */
export class LoudLine {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lower: readonly string[];
  readonly #phrases: Int32Array;
  readonly #areOne: IsPair;
  readonly #written: Spellings;
  readonly #model: PeopleModel | undefined;
  /** How each token is to be written; none where nothing is known yet. */
  readonly #forms: (string | undefined)[];
  /** 1 where a name tells itself. */
  readonly #isNamed: Uint8Array;

  constructor(block: Block, written: Spellings, isPair: IsPair, model: PeopleModel | undefined) {
    this.#text = block.text;
    this.#tokens = tokensOf(block);
    this.#lower = this.#tokens.map(({ lower }) => lower);
    this.#phrases = phrasesIn(this.#lower);
    this.#areOne = isPair;
    this.#written = written;
    this.#model = model;
    // "UBND" in a line of words with capitals
    const isTold = SMALL.test(block.text) ? isAllCaps : () => false;
    this.#forms = this.#tokens.map(({ kind, text }) => (kind === 'word' && !isTold(text) ? undefined : text));
    this.#isNamed = new Uint8Array(this.#tokens.length);
  }

  quiet(): string {
    this.#asElsewhere();
    this.#places();
    this.#parties();
    this.#fullNames();
    this.#behindTitles();
    this.#knownPairs();
    this.#surnames();
    let text = '';
    let from = 0;
    this.#tokens.forEach(({ start, end }, at) => {
      const form = this.#forms[at] ?? this.#written.word(this.#lower, at) ?? this.#byUse(at);
      const opens = at === 0 || /^[.!?:]$/.test(this.#tokens[at - 1]?.text ?? '');
      text += this.#text.slice(from, start) + cased(this.#text.slice(start, end), opens ? withCapital(form) : form);
      from = end;
    });
    return text + this.#text.slice(from);
  }

  /** "Hun Manet", "Bộ Ngoại": what stands side by side with capitals in the rest of the article, the longest first. */
  #asElsewhere(): void {
    for (let at = 0; at < this.#lower.length; at += 1) {
      for (let to = Math.min(this.#lower.length, at + LONGEST_RUN); to > at + 1; to -= 1) {
        const forms = this.#written.run(this.#lower.slice(at, to));
        if (!forms) continue;
        forms.forEach((form, i) => {
          this.#forms[at + i] = form;
        });
        at = to - 1;
        break;
      }
    }
  }

  /** "Thái Bình Dương"; not "hòa bình", where it is a word of every day. */
  #places(): void {
    this.#phrases.forEach((lengths, at) => {
      const size = lengthOf(lengths, PHRASE.place);
      if (size > 1 && !(size === 2 && this.#isPair(at)) && this.#areFree(at, at + size))
        this.#capitalise(at, at + size);
    });
  }

  /** "Đảng Cộng hòa"; the one party of ours where it stands alone: "nghị quyết của Đảng". */
  #parties(): void {
    this.#lower.forEach((lower, at) => {
      if (lower !== 'đảng' || !this.#areFree(at, at + 1)) return;
      const hasName = (nameAt(this.#tokens, at)?.next ?? 0) > at + 1;
      const isOurs = BEFORE_PARTY.test(this.#lower[at - 1] ?? '') && !this.#isPair(at);
      if (hasName && this.#areFree(at + 1, at + 2)) this.#capitalise(at, at + 2);
      else if (hasName || isOurs || /^(?:ta|và)$/.test(this.#lower[at + 1] ?? '')) this.#capitalise(at, at + 1);
    });
  }

  /** "Lò Thị Hạ", "Trần Văn Cẩm Tú" */
  #fullNames(): void {
    this.#lower.forEach((_, at) => {
      const isSure = this.#use(at) >= OF_SURNAME || SURE_MIDDLE.test(this.#lower[at + 1] ?? '');
      if (isSure && !this.#isPair(at)) this.#capitalise(at, this.#endOfFullName(at));
    });
  }

  /** "HLV Kim", "bà Hằng", "Chủ tịch Đỗ Minh Quân" */
  #behindTitles(): void {
    this.#phrases.forEach((lengths, at) => {
      const from = at + (lengthOf(lengths, PHRASE.title) || lengthOf(lengths, PHRASE.address));
      if (from === at || this.#isPair(from - 1)) return;
      let to = this.#endOfFullName(from);
      while (to < from + MOST_SYLLABLES && this.#mayBeNamed(to) && this.#use(to) >= OF_NAME) to += 1;
      this.#capitalise(from, to);
    });
  }

  /** Where a surname with its middle syllable and a given name end; `at` where none stand there. */
  #endOfFullName(at: number): number {
    const [surname = '', middle = '', given = ''] = this.#lower.slice(at, at + 3);
    if (!isAnySurname(withCapital(surname)) || !this.#areFree(at, at + 3) || this.#isPair(at + 1)) return at;
    if (!SURE_MIDDLE.test(middle) && !(MIDDLE.has(middle) && isNameSyllable(withCapital(given)))) return at;
    return this.#mayBeNamed(at + 3) ? at + 4 : at + 3;
  }

  /** "Cẩm Ly", "Tập Cận": two syllables that the press knows as somebody's or as a place, side by side. */
  #knownPairs(): void {
    const isOpen = (at: number) => this.#mayBeNamed(at) || this.#isNamed[at] === 1;
    for (let at = 0; at + 1 < this.#lower.length; at += 1) {
      if (!isOpen(at) || !isOpen(at + 1) || [at - 1, at, at + 1].some((one) => this.#isPair(one))) continue;
      const kind = this.#model?.knownPairs.get(low(this.#hashOfTwo(at), PAIR_BITS)) ?? 0;
      if (kind < 1 || kind > LAST_OF_NAMES || this.#use(at) + this.#use(at + 1) < OF_PAIR) continue;
      this.#capitalise(at, at + 2);
    }
  }

  /** "Phạm" before "Nhật Vượng", where that is a name. */
  #surnames(): void {
    for (let at = this.#lower.length - 2; at >= 0; at -= 1) {
      const lower = this.#lower[at] as string;
      const mayStand = isAnySurname(withCapital(lower)) || SURE_MIDDLE.test(lower);
      if (this.#isNamed[at + 1] && mayStand && this.#mayBeNamed(at) && !this.#isPair(at - 1))
        this.#capitalise(at, at + 1);
    }
  }

  /** As the press writes the word, whatever stands around it. */
  #byUse(at: number): string {
    const lower = this.#lower[at] as string;
    const use = this.#use(at);
    if (isNative(lower))
      return use >= ALWAYS && !this.#isPair(at) && !this.#isPair(at - 1) ? withCapital(lower) : lower;
    if (use >= 0) return use >= MOSTLY ? withCapital(lower) : lower;
    return lower.length > ACRONYM || SPOKEN.test(lower) ? withCapital(lower) : lower.toUpperCase();
  }

  /** A syllable of names of which nothing is known yet and that is no half of a word of every day with the next. */
  #mayBeNamed(at: number): boolean {
    return this.#areFree(at, at + 1) && isNameSyllable(withCapital(this.#lower[at] as string)) && !this.#isPair(at);
  }

  #areFree(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (this.#tokens[at]?.kind !== 'word' || this.#forms[at] !== undefined) return false;
    return true;
  }

  #capitalise(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.#forms[at] = withCapital(this.#lower[at] as string);
    this.#isNamed.fill(1, from, to);
  }

  /** How often the press writes the word with a capital; -1 where it is not known. */
  #use(at: number): number {
    return this.#model?.capitals.get(low(hashText(this.#lower[at] as string), WORD_BITS)) ?? -1;
  }

  /** Whether a word and the next are one of every day: "hòa bình". */
  #isPair(at: number): boolean {
    const [first, second] = [this.#lower[at], this.#lower[at + 1]];
    if (first === undefined || second === undefined) return false;
    return this.#areOne(first, second);
  }

  #hashOfTwo(at: number): number {
    return mix(hashText(this.#lower[at] as string), hashText(this.#lower[at + 1] as string));
  }
}

const withCapital = (form: string): string => (form[0] ?? '').toUpperCase() + form.slice(1);

/** A word with the capitals of a form of it; as it is where the two are not letter for letter. */
function cased(piece: string, form: string): string {
  const small = piece.toLowerCase();
  if (small.length !== piece.length || form.length !== piece.length) return piece;
  return Array.from({ length: piece.length }, (_, i) =>
    form[i] === form[i]?.toLowerCase() ? small[i] : piece[i],
  ).join('');
}

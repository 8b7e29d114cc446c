import { withNewTones } from './new-tones.ts';

/** A syllable, number or single punctuation mark of a text. Offsets are UTF-16, end exclusive. */
export interface Token {
  /** As it is written, dashes aside: "—" is "–" here. */
  text: string;
  /** `text` in small letters, tones where most of the press sets them: `withNewTones`. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** A word that opens with a capital letter. */
  isCapital: boolean;
}

/** Whether a word that opens with a capital letter stands there. */
export const isCapital = (token: Token | undefined): boolean => token?.isCapital === true;

// A word keeps inner apostrophes and full stops of acronyms apart: "Dato'", "TP.HCM" is "TP" "." "HCM".
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+|[^\s]/gu;
/** Halves of characters that take two UTF-16 units: emoji, letters of the press's headlines in fancy dress. */
const TWO_UNITS = /[\ud800-\udfff]/;

/**
 * Splits a text into tokens; Vietnamese syllables are words. Linear.
 * @example tokenise('Ông Trường, 50 tuổi') // Ông | Trường | , | 50 | tuổi
 */
export function tokenise(text: string): Token[] {
  if (TWO_UNITS.test(text)) return byPattern(text);
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const first = classOf(text.charCodeAt(start));
    if (first === BLANK) {
      start++;
      continue;
    }
    if (first < LETTER) {
      const end = first === NUMBER ? endOf(text, start, NUMBER, NUMBER) : start + 1;
      const piece = plainMark(text.slice(start, end));
      const kind = first === NUMBER ? 'number' : 'mark';
      tokens.push({ text: piece, lower: piece.toLowerCase(), start, end, kind, isCapital: false });
      start = end;
      continue;
    }
    const end = endOfWord(text, start);
    const piece = text.slice(start, end);
    // Most words are small already: turning letters of ours into small ones is slow.
    const lower = withNewTones(hasLarge(text, start, end) ? piece.toLowerCase() : piece);
    tokens.push({ text: piece, lower, start, end, kind: 'word', isCapital: first === CAPITAL });
    start = end;
  }
  return tokens;
}

/** As `tokenise`, at a third of its speed, for any text. */
export function byPattern(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: piece, index: start }) => ({
    text: plainMark(piece),
    lower: withNewTones(piece.toLowerCase()),
    start,
    end: start + piece.length,
    kind: /^\p{L}/u.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'mark',
    isCapital: /^\p{Lu}/u.test(piece),
  }));
}

/** Dashes and hyphens of other kinds as the two that rules know: "—" is "–", a hyphen that does not break is "-". */
const plainMark = (piece: string): string => (piece < '\u2010' || piece > '\u2212' ? piece : (DASHES[piece] ?? piece));
const DASHES: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2014': '–',
  '\u2015': '–',
  '\u2212': '-',
};

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** Runs of letters, their signs and figures: syllables and numbers, as they are written; the first of them, so `many` at most. */
export function runsOf(text: string, many = Number.POSITIVE_INFINITY): string[] {
  if (TWO_UNITS.test(text)) return (text.match(RUN) ?? []).slice(0, many);
  const runs: string[] = [];
  for (let at = 0; at < text.length && runs.length < many; at++) {
    const end = endOf(text, at, NUMBER, CAPITAL);
    if (end > at) runs.push(text.slice(at, end));
    at = end;
  }
  return runs;
}

/** How many such runs a text has. */
export function countRuns(text: string): number {
  if (TWO_UNITS.test(text)) return runsOf(text).length;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const end = endOf(text, at, NUMBER, CAPITAL);
    if (end > at) count++;
    at = end;
  }
  return count;
}

const BLANK = 1;
const MARK = 2;
const NUMBER = 3;
/** Goes on with a letter and is none. */
const COMBINING = 4;
/** Letters from here on. */
const LETTER = 5;
/** Has a small letter beside it and is no capital: "ǅ". */
const LARGE = 6;
const CAPITAL = 7;

/** The class of each UTF-16 unit, filled as they come up; 0 is not known yet. */
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  return (classes[unit] as number) || findClass(unit);
}

function findClass(unit: number): number {
  const char = String.fromCharCode(unit);
  let found = MARK;
  if (/\p{L}/u.test(char)) found = /\p{Lu}/u.test(char) ? CAPITAL : char === char.toLowerCase() ? LETTER : LARGE;
  else if (/\s/.test(char)) found = BLANK;
  else if (/\p{N}/u.test(char)) found = NUMBER;
  else if (/\p{M}/u.test(char)) found = COMBINING;
  classes[unit] = found;
  return found;
}

/** Whether the first letter is a capital. */
export const startsWithCapital = (text: string): boolean => classOf(text.charCodeAt(0)) === CAPITAL;

/** Whether a letter stands at an offset, or a sign that goes on with one. */
export const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) >= COMBINING;

/** Where units of some classes end. */
function endOf(text: string, from: number, least: number, most: number): number {
  let end = from;
  while (end < text.length) {
    const found = classOf(text.charCodeAt(end));
    if (found < least || found > most) break;
    end++;
  }
  return end;
}

function hasLarge(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((classes[text.charCodeAt(at)] as number) >= LARGE) return true;
  return false;
}

/** A piece of a text in small letters. Most are small already: turning letters of ours into small ones is slow. */
export function inSmall(text: string): string {
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) >= LARGE) return text.toLowerCase();
  return text;
}

/** Letters with their signs, and more letters behind an apostrophe. */
function endOfWord(text: string, from: number): number {
  let end = endOf(text, from, COMBINING, CAPITAL);
  while (text[end] === "'" || text[end] === '’') {
    const next = endOf(text, end + 1, LETTER, CAPITAL);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The tokens of blocks that were asked for already: several readers go over the same article. */
const known = new WeakMap<object, { text: string; tokens: readonly Token[] }>();

/** The tokens of a block, split once. */
export function tokensOf(block: { readonly text: string }): readonly Token[] {
  const found = known.get(block);
  if (found?.text === block.text) return found.tokens;
  const tokens = tokenise(block.text);
  known.set(block, { text: block.text, tokens });
  return tokens;
}

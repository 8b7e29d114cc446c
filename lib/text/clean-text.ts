/** Clean text with the way back to where each letter came from. */
export interface CleanText {
  /** NFC, white space folded to single blanks, zero-width characters dropped, trimmed; "Ð" of other alphabets is "Đ". */
  text: string;
  /** For every UTF-16 offset of `text` (and its end) the offset in the raw string. */
  rawOffsets: Uint32Array;
}

// U+00AD soft hyphen, U+200B..U+200F and U+2060 zero-width, U+FEFF byte order mark: invisible, and in the way of every pattern.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /\s/;
const FIRST = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const COMBINING = /\p{M}/u;
/** The capital letters of Iceland and of Ewe that old Vietnamese pages have for "Đ": they look the same, and "Ðảng" is no word. */
const LIKE_D = /[ÐƉ]/;
/** Letters, digits and marks that are taken as they stand: ASCII, Latin with its diacritics but for those two, Vietnamese, dashes and curly quotes. */
const PLAIN =
  '[!-~\\u00A1-\\u00AC\\u00AE-\\u00CF\\u00D1-\\u0188\\u018A-\\u02FF\\u1E00-\\u1EFF\\u2010-\\u2027\\u2030-\\u205E]+';
/** Words of them with single blanks between: nearly all of every page, so they are taken by the run and not by the letter. */
const PLAIN_RUN = new RegExp(`${PLAIN}(?: ${PLAIN})*`, 'y');

/**
 * Cleans `raw` in one pass, linear in its length.
 *
 * A letter with its combining marks is normalised as one cluster, so that an NFD "e" + "̂" + "́" becomes "ế" whose offset is that
 * of the "e".
 * @example cleanText('  Đảng\u00a0 ta ').text // "Đảng ta"
 */
export function cleanText(raw: string): CleanText {
  const table: Table = { offsets: new Uint32Array(raw.length + 2), count: 0 };
  const text = clean(raw, table);
  const { offsets, count } = table;
  // The end of the last cluster, not of the raw string: trailing blanks belong to nobody.
  offsets[count] = count > 0 ? endOfCluster(raw, offsets[count - 1]!) : 0;
  return { text, rawOffsets: offsets.subarray(0, count + 1) };
}

/** The text alone: of most texts of a page nobody asks where a letter came from, and the table costs more than the cleaning. */
export const cleanWords = (raw: string): string => clean(raw);

interface Table {
  offsets: Uint32Array<ArrayBuffer>;
  /** So many are written. */
  count: number;
}

function clean(raw: string, table?: Table): string {
  let text = '';
  let at = 0;
  let pendingSpace = -1;
  while (at < raw.length) {
    const from = at;
    at = endOfPlainRun(raw, from);
    let run = raw.slice(from, at);
    if (at === from) {
      if (isSpace(raw, at)) {
        if (pendingSpace < 0) pendingSpace = from;
        at++;
        continue;
      }
      const char = String.fromCodePoint(raw.codePointAt(at)!);
      at += char.length;
      if (INVISIBLE.test(char)) continue;
      while (isCombining(raw, at)) at++;
      run = raw.slice(from, at).normalize('NFC').replace(LIKE_D, 'Đ');
    }
    if (pendingSpace >= 0 && text) {
      text += ' ';
      if (table) note(table, 1, pendingSpace, 0);
    }
    pendingSpace = -1;
    text += run;
    if (table) note(table, run.length, from, run.length === at - from ? 1 : 0);
  }
  return text;
}

/** Writes where the next letters came from. */
function note(table: Table, letters: number, from: number, step: number): void {
  // A letter may grow when it is normalised: "\u0958" becomes two.
  if (table.count + letters + 2 > table.offsets.length) {
    const larger = new Uint32Array(table.offsets.length * 2 + letters + 2);
    larger.set(table.offsets);
    table.offsets = larger;
  }
  const { offsets, count } = table;
  for (let i = 0; i < letters; i++) offsets[count + i] = from + i * step;
  table.count += letters;
}

/** Without a last letter that carries combining marks: that one is no longer plain. */
function endOfPlainRun(raw: string, start: number): number {
  PLAIN_RUN.lastIndex = start;
  if (!PLAIN_RUN.test(raw)) return start;
  const end = PLAIN_RUN.lastIndex;
  return isCombining(raw, end) ? end - 1 : end;
}

/** Where the clean text begins in the raw one. */
export const startOfClean = (raw: string): number => Math.max(0, raw.search(FIRST));

/** How much of a text is no blank. */
export function lettersIn(raw: string): number {
  let letters = 0;
  for (let at = 0; at < raw.length; at++) if (!isSpace(raw, at)) letters++;
  return letters;
}

/** What `\s` meets, told without the pattern up to where Vietnamese letters end: whole runs of blanks stand between the tags of a page. */
function isSpace(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code < 0x1f00 ? code === 0xa0 || code === 0x1680 : SPACE.test(raw[at]!);
}

function endOfCluster(raw: string, start: number): number {
  let end = start + String.fromCodePoint(raw.codePointAt(start)!).length;
  while (isCombining(raw, end)) end++;
  return end;
}

/** No mark lies below U+0300. */
function isCombining(raw: string, at: number): boolean {
  return raw.charCodeAt(at) >= 0x300 && COMBINING.test(raw[at]!);
}

/** The raw span of a clean one: the end is where the last cluster ends, so that combining marks go with their letter. */
export function rawSpan(clean: CleanText, raw: string, start: number, end: number): [number, number] {
  const from = clean.rawOffsets[start]!;
  return end <= start ? [from, from] : [from, endOfCluster(raw, clean.rawOffsets[end - 1]!)];
}

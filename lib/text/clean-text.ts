/** Clean text with the way back to where each letter came from. */
export interface CleanText {
  /** NFC, white space folded to single blanks, zero-width characters dropped, trimmed. */
  text: string;
  /** For every UTF-16 offset of `text` (and its end) the offset in the raw string. */
  rawOffsets: Uint32Array;
}

// U+00AD soft hyphen, U+200B..U+200F and U+2060 zero-width, U+FEFF byte order mark: invisible, and in the way of every pattern.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /\s/;
const COMBINING = /\p{M}/u;
/** Letters, digits and marks that NFC leaves alone: ASCII, Latin with its diacritics, Vietnamese, dashes and curly quotes. */
const PLAIN = '[!-~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u1E00-\\u1EFF\\u2010-\\u2027\\u2030-\\u205E]+';
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
  let offsets = new Uint32Array(raw.length + 2);
  let count = 0;
  let text = '';
  let at = 0;
  let pendingSpace = -1;
  while (at < raw.length) {
    const from = at;
    at = endOfPlainRun(raw, from);
    let clean = raw.slice(from, at);
    if (at === from) {
      const char = String.fromCodePoint(raw.codePointAt(at)!);
      at += char.length;
      if (SPACE.test(char)) {
        if (pendingSpace < 0) pendingSpace = from;
        continue;
      }
      if (INVISIBLE.test(char)) continue;
      while (isCombining(raw, at)) at++;
      clean = raw.slice(from, at).normalize('NFC');
    }
    // A letter may grow when it is normalised: "\u0958" becomes two.
    if (count + clean.length + 2 > offsets.length) offsets = grown(offsets, clean.length);
    if (pendingSpace >= 0 && text) {
      text += ' ';
      offsets[count++] = pendingSpace;
    }
    pendingSpace = -1;
    const step = clean.length === at - from ? 1 : 0;
    for (let i = 0; i < clean.length; i++) offsets[count++] = from + i * step;
    text += clean;
  }
  // The end of the last cluster, not of the raw string: trailing blanks belong to nobody.
  offsets[count] = count > 0 ? endOfCluster(raw, offsets[count - 1]!) : 0;
  return { text, rawOffsets: offsets.subarray(0, count + 1) };
}

function grown(offsets: Uint32Array<ArrayBuffer>, more: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(offsets.length * 2 + more + 2);
  larger.set(offsets);
  return larger;
}

/** Without a last letter that carries combining marks: that one is no longer plain. */
function endOfPlainRun(raw: string, start: number): number {
  PLAIN_RUN.lastIndex = start;
  if (!PLAIN_RUN.test(raw)) return start;
  const end = PLAIN_RUN.lastIndex;
  return isCombining(raw, end) ? end - 1 : end;
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

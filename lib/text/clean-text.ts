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

/**
 * Cleans `raw` in one pass, linear in its length.
 *
 * A letter with its combining marks is normalised as one cluster, so that an NFD "e" + "̂" + "́" becomes "ế" whose offset is that
 * of the "e".
 * @example cleanText('  Đảng\u00a0 ta ').text // "Đảng ta"
 */
export function cleanText(raw: string): CleanText {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  let pendingSpace = -1;
  while (at < raw.length) {
    const from = at;
    const code = raw.codePointAt(at)!;
    const char = String.fromCodePoint(code);
    at += char.length;
    if (SPACE.test(char)) {
      if (pendingSpace < 0) pendingSpace = from;
      continue;
    }
    if (INVISIBLE.test(char)) continue;
    let cluster = char;
    while (at < raw.length && raw.charCodeAt(at) >= 0x300 && COMBINING.test(raw[at]!)) cluster += raw[at++];
    if (pendingSpace >= 0 && text) {
      text += ' ';
      offsets.push(pendingSpace);
    }
    pendingSpace = -1;
    const clean = cluster.length === 1 && code < 0x300 ? cluster : cluster.normalize('NFC');
    for (let i = 0; i < clean.length; i++) offsets.push(clean.length === cluster.length ? from + i : from);
    text += clean;
  }
  // The end of the last cluster, not of the raw string: trailing blanks belong to nobody.
  const last = offsets.length > 0 ? endOfCluster(raw, offsets[offsets.length - 1]!) : 0;
  offsets.push(last);
  return { text, rawOffsets: Uint32Array.from(offsets) };
}

function endOfCluster(raw: string, start: number): number {
  let end = start + String.fromCodePoint(raw.codePointAt(start)!).length;
  while (end < raw.length && COMBINING.test(raw[end]!)) end++;
  return end;
}

/** The raw span of a clean one: the end is where the last cluster ends, so that combining marks go with their letter. */
export function rawSpan(clean: CleanText, raw: string, start: number, end: number): [number, number] {
  const from = clean.rawOffsets[start]!;
  return end <= start ? [from, from] : [from, endOfCluster(raw, clean.rawOffsets[end - 1]!)];
}

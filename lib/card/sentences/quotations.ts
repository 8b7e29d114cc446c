import { splitSentences } from '../../text/sentences.ts';

/** A stretch between double quotation marks, the marks included; UTF-16 offsets into the text. */
export interface Quotation {
  start: number;
  end: number;
  /** False where the closing mark is missing: the stretch then runs to the end of its sentence. */
  closed: boolean;
  /** Whether the speech goes on with the first quotation of the next block. */
  goesOn?: true;
}

/** Most blocks have none. */
const ANY = /["“”«„]/;
const MARKS = /["“”«»„]/g;
const OPENS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
/** Where a straight mark may open: at the start, after a blank, an opening bracket or a dash. */
const BEFORE_OPENING = /[\s([–—:-]/;
/** Never behind one that opens. */
const BEHIND_CLOSING = /[,.;!?)]/;

/** Letters of a quotation whose marks are not of one kind. */
const LONGEST_MIXED = 900;

/** Before a mark that opens a sentence. */
const ENDS_SENTENCE = /(?:[.!?…]["”»]?|:)\s*$/u;

/** Ông Lam nói: | “Kênh này đẹp. Tôi gọi nó là “giấc mơ”.: one mark closes both. */
const ENDS_WITH_INNER = /^([^“”"«»]*: ?)“[^“”"«»:]*“[^“”"«»]{1,40}”[.…!?\s]*$/u;

interface Open {
  start: number;
  close: string;
  isMixed?: boolean;
}

/**
 * The quotations of one block. A straight mark opens after a blank and closes elsewhere, so that a mark that was forgotten spoils
 * one quotation and not all that follow. Curly marks within curly marks belong to the outer quotation where all of a block close; where not,
 * a mark that opens within an open quotation of its kind starts it anew. A straight mark closes a curly one where no curly mark does,
 * and the other way round.
 */
export function quotations(text: string): Quotation[] {
  const { found, open } = readMarks(text);
  if (open) found.push({ start: open.start, end: sentenceEnd(text, open.start), closed: false });
  return found;
}

function readMarks(text: string): { found: Quotation[]; open?: Open } {
  if (!ANY.test(text)) return { found: [] };
  const found: Quotation[] = [];
  let open: Open | undefined;
  const told = ENDS_WITH_INNER.exec(text)?.[1];
  if (told !== undefined) return { found: [{ start: told.length, end: text.length, closed: true }] };
  const isEven = !text.includes('"') && text.split('“').length === text.split('”').length;
  let inner = 0;
  let within = 0;
  for (const { 0: char, index: at } of text.matchAll(MARKS)) {
    // “Phải cấp “giấy hồng” cho dân.”; but behind a colon another speech opens: a mark between was forgotten.
    if (isEven && open && (char === '“' ? !/:\s*$/u.test(text.slice(0, at)) : char === '”' && inner > 0)) {
      inner += char === '“' ? 1 : -1;
      continue;
    }
    const isStraight = char === '"';
    const opens = isStraight && opensAt(text, at);
    if (at < within) continue;
    // "Xã theo chủ trương "mở chợ nổi" đã lâu.": the one within opens, and two follow that close.
    const isWithin = opens && open?.close === '"' && !ENDS_SENTENCE.test(text.slice(open.start + 1, at));
    within = isWithin && /\S/u.test(text[open!.start + 1]!) ? endWithin(text, at) : 0;
    if (within > 0) continue;
    const closes = open && at < open.start + LONGEST_MIXED && closesMixed(text, open, at, char, opens);
    // A new speech opens behind a stop or a colon: the mark that closes the one before was forgotten.
    const isForgotten = opens && open?.close === '"' && ENDS_SENTENCE.test(text.slice(open.start + 1, at));
    if (isForgotten) {
      found.push({ start: open!.start, end: sentenceEnd(text, open!.start), closed: false });
      open = { start: at, close: '"' };
    } else if (open && (closes || (char === open.close && (!isStraight || at > open.start + 1)))) {
      found.push({ start: open.start, end: at + 1, closed: true });
      open = undefined;
    } else if (opens && (!open || open.isMixed)) open = { start: at, close: '"' };
    else if (OPENS[char] && (!open || open.close === OPENS[char]))
      open = { start: at, close: OPENS[char], isMixed: char === '“' && closesStraight(text.slice(at + 1)) };
  }
  return { found, ...(open && { open }) };
}

/** A straight mark closes what a curly one opened where no curly mark does, or where it comes first and can open nothing: “Ai? ", not “màn 6" rộng”. */
const closesStraight = (text: string): boolean => !/^[^“]*”/.test(text) || /^[^"“”]*[^"“”\d]"[,.;!?)]/.test(text);

/** Where straight marks within straight marks end, behind their closing mark; 0 where the next two marks do not both close. */
function endWithin(text: string, at: number): number {
  const first = text.indexOf('"', at + 1);
  const second = first < 0 ? -1 : text.indexOf('"', first + 1);
  const isInner =
    second > 0 &&
    !opensAt(text, first) &&
    !opensAt(text, second) &&
    /[\p{L}\d]/u.test(text[at + 1]!) &&
    /\S/.test(text[first - 1]!);
  return isInner ? first + 1 : 0;
}

const opensAt = (text: string, at: number): boolean =>
  (at === 0 || BEFORE_OPENING.test(text[at - 1]!)) &&
  // "...Và chợ mở."
  (!BEHIND_CLOSING.test(text[at + 1] ?? '') || /^\.{3}\p{L}/u.test(text.slice(at + 1, at + 5)));

/** “… " and "… ”, with no curly mark that opens between. */
function closesMixed(text: string, open: Open, at: number, char: string, opens: boolean): boolean {
  if (char === '"') return open.isMixed === true && !opens;
  return char === '”' && open.close === '"' && !text.slice(open.start, at).includes('“');
}

/** Where the sentence ends that holds an offset. */
function sentenceEnd(text: string, from: number): number {
  return splitSentences(text).find(({ end }) => end > from + 1)?.end ?? text.length;
}

/** Blocks that a quotation may run through. */
const MOST_BLOCKS = 6;

/**
 * The quotations of all blocks by their number, those among them that run through several paragraphs: one whose mark stays open and is closed
 * by the first mark of a later block, or is opened anew at the head of the next.
 */
export function quotationsOf(blocks: readonly { text: string }[]): Map<number, Quotation[]> {
  const all = new Map<number, Quotation[]>();
  for (let at = 0; at < blocks.length; at++) {
    const { text } = blocks[at]!;
    const { found, open } = readMarks(text);
    all.set(at, found);
    if (!open) continue;
    const last = lastOf(blocks, at);
    if (last === undefined) {
      // "Bà Hạnh nói: ⏎ “Kênh đã cạn. Chợ phải dời.": a paragraph of its own is the speech, though nobody closed it.
      const isOwn = open.start === 0 && blocks[at - 1]?.text.trimEnd().endsWith(':');
      found.push({
        start: open.start,
        end: isOwn ? text.length : sentenceEnd(text, open.start),
        closed: isOwn === true,
      });
      continue;
    }
    found.push({ start: open.start, end: text.length, closed: true, goesOn: true });
    for (let one = at + 1; one < last; one++)
      all.set(one, [{ start: 0, end: blocks[one]!.text.length, closed: true, goesOn: true }]);
    if (last === at) continue;
    const closing = blocks[last]!.text.search(/["”]/u) + 1;
    const rest = quotations(blocks[last]!.text.slice(closing));
    all.set(last, [
      { start: 0, end: closing, closed: true },
      ...rest.map(({ start, end, closed }) => ({ start: start + closing, end: end + closing, closed })),
    ]);
    at = last;
  }
  return all;
}

/** The block with which a quotation ends whose mark stays open in one: that one itself where the next opens it anew. */
function lastOf(blocks: readonly { text: string }[], opening: number): number | undefined {
  for (let at = opening + 1; at <= opening + MOST_BLOCKS && at < blocks.length; at++) {
    const { text } = blocks[at]!;
    const mark = /["“”«»]/u.exec(text);
    if (!mark) continue;
    const opens = mark[0] === '“' || mark[0] === '«' || (mark[0] === '"' && opensAt(text, mark.index));
    if (opens) return mark.index === 0 && at === opening + 1 ? opening : undefined;
    return at;
  }
  return undefined;
}

/** A stretch between double quotation marks, the marks included; UTF-16 offsets into the text. */
export interface Quotation {
  start: number;
  end: number;
  /** False where the closing mark is missing: the stretch then runs to the end of the text. */
  closed: boolean;
}

/** Most blocks have none. */
const ANY = /["“«„]/;
const MARKS = /["“”«»„]/g;
const OPENS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
/** Where a straight mark may open: at the start, after a blank, an opening bracket or a dash. */
const BEFORE_OPENING = /[\s([–—:-]/;
/** Never behind one that opens. */
const BEHIND_CLOSING = /[,.;!?)]/;

/** Letters of a quotation whose marks are not of one kind. */
const LONGEST_MIXED = 500;

/**
 * The quotations of one block. A straight mark opens after a blank and closes elsewhere, so that a mark that was forgotten spoils
 * one quotation and not all that follow. Curly marks within curly marks belong to the outer quotation where all of a block close; where not,
 * a mark that opens within an open quotation of its kind starts it anew. A straight mark closes a curly one where no curly mark does.
 */
export function quotations(text: string): Quotation[] {
  if (!ANY.test(text)) return [];
  const nested = nestedQuotations(text);
  if (nested) return nested;
  const found: Quotation[] = [];
  let open: { start: number; close: string; isMixed?: boolean } | undefined;
  for (const { 0: char, index: at } of text.matchAll(MARKS)) {
    const isStraight = char === '"';
    const opens =
      isStraight && (at === 0 || BEFORE_OPENING.test(text[at - 1]!)) && !BEHIND_CLOSING.test(text[at + 1] ?? '');
    const closes = isStraight && open?.isMixed && !opens && at < open.start + LONGEST_MIXED;
    if (open && (closes || (char === open.close && (!isStraight || at > open.start + 1)))) {
      found.push({ start: open.start, end: at + 1, closed: true });
      open = undefined;
    } else if (opens && (!open || open.isMixed)) open = { start: at, close: '"' };
    else if (OPENS[char] && (!open || open.close === OPENS[char]))
      open = { start: at, close: OPENS[char], isMixed: char === '“' && !/^[^“]*”/.test(text.slice(at + 1)) };
  }
  if (open) found.push({ start: open.start, end: text.length, closed: false });
  return found;
}

/** “Phải cấp “giấy hồng” cho dân. Dân chờ lâu rồi”: the outer quotations of a block with curly marks one within the other, if each closes. */
function nestedQuotations(text: string): Quotation[] | undefined {
  const found: Quotation[] = [];
  let depth = 0;
  let deepest = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/["“”]/gu)) {
    if (mark === '"') return undefined;
    if (mark === '“' && depth++ === 0) start = index;
    deepest = Math.max(deepest, depth);
    if (mark === '”' && --depth === 0) found.push({ start, end: index + 1, closed: true });
    if (depth < 0 || depth > 2) return undefined;
  }
  return depth === 0 && deepest > 1 ? found : undefined;
}

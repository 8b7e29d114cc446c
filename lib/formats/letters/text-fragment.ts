/**
 * Links to a place in the text: `https://…#:~:text=…` (WICG Scroll to Text Fragment). The browser scrolls there and marks the words by
 * itself; one that does not know the directive opens the page at its top.
 */

/** Longer texts are named by their first and last words, as Chromium's own "copy link to highlight" does: characters. */
const WHOLE = 300;
/** Words at each end of a long text; enough that no other sentence begins and ends so. */
const ENDS = 8;
/** A text of fewer words than this wants its neighbours to tell it from others like it. */
const SHORT = 5;
const NEIGHBOURS = 4;

export interface Around {
  /** What stands right before and right after, in the same paragraph. */
  before?: string;
  after?: string;
}

/**
 * The directive `text=…` for a piece of an article: `[prefix-,]start[,end][,-suffix]`, every part percent-encoded.
 * @param text cut at word boundaries
 * @returns nothing for a text without letters or digits, for which the browser would not look
 */
export function textDirective(text: string, around: Around = {}): string | undefined {
  const words = text.trim().split(/\s+/u);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.length > WHOLE && words.length > 2 * ENDS) {
    const ends = [words.slice(0, ENDS), words.slice(-ENDS)];
    return `text=${ends.map((end) => encoded(end.join(' '))).join(',')}`;
  }
  const parts = [encoded(words.join(' '))];
  if (words.length < SHORT) {
    const before = neighbours(around.before, -NEIGHBOURS);
    const after = neighbours(around.after, NEIGHBOURS);
    if (before) parts.unshift(`${encoded(before)}-`);
    if (after) parts.push(`-${encoded(after)}`);
  }
  return `text=${parts.join(',')}`;
}

/** The address of a place in the text of an article; nothing where the article has no web address. A fragment of its own is kept. */
export function linkToText(url: string | undefined, text: string, around?: Around): string | undefined {
  const address = webAddress(url);
  const directive = address && textDirective(text, around);
  if (!directive) return address;
  const own = address.split(':~:')[0]!;
  return `${own}${own.includes('#') ? '' : '#'}:~:${directive}`;
}

/** Only what a browser opens as a page: no `javascript:`, no `data:`, no blank and no bracket that would end a link of Markdown early. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url || !/^https?:\/\/[^/]/i.test(url)) return undefined;
  return url.replace(/[\s<>"'()\\`{}|^[\]]/gu, escaped);
}

/** Words at one end of a text: the last ones for a negative count. */
function neighbours(text: string | undefined, count: number): string {
  const words = text?.trim().split(/\s+/u) ?? [];
  return (count < 0 ? words.slice(count) : words.slice(0, count)).join(' ');
}

/** `-` and `,` part the directive, `&` ends it; brackets, quotes and stars would trip up the texts that the link stands in. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*~_]/g, escaped);
}

function escaped(char: string): string {
  return [...new TextEncoder().encode(char)].map((b) => `%${b.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

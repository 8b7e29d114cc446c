import { isFolded } from './is-folded.ts';

/** What an element is by its tag: does it flow in the line, does it hold text at all, is it hidden by its own markup? */

/** Elements whose text nobody reads. Embedded documents and form fields too: their text is not the article's. */
export const NO_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS SELECT TEXTAREA INPUT BUTTON OPTION AUDIO VIDEO HEAD LINK META MAT-ICON'.split(
    ' ',
  ),
);

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q RUBY RT RP S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR'.split(
    ' ',
  ),
);

/** Its tag, in capitals; a `span` that is set as a box of its own is one: editors make paragraphs of them. */
export function tagOf(element: Element): string {
  const tag = element.tagName.toUpperCase();
  return tag === 'SPAN' && /display\s*:\s*block/.test(element.getAttribute('style') ?? '') ? 'DIV' : tag;
}

/** In the line, or the start of a block of its own? Unknown elements (`<zone>`) are blocks. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}

const NOT_SHOWN = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader|material-(?:icons|symbols))/i;

/** Hidden by its own markup, words for screen readers alone ("Chụp lại hình ảnh," on bbc), or the name of a drawing ("calendar_today"). Style sheets are left aside: what they hide may be hidden by us. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return !isFolded(element);
  const name = element.getAttribute('class');
  if (name && NOT_SHOWN.test(name)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) && !isFolded(element);
}

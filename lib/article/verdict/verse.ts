import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { lettersOf } from './measures.ts';
import { TOGETHER } from './sentences.ts';

/** Lines of a poem. */
const LINES = 8;
/** Letters of one, on average. */
const LONGEST = 50;

/** Are most of its lines those of a poem: short, parted by line breaks, or each a paragraph that no full stop ends? */
export function isVerse(blocks: readonly SourcedBlock[]): boolean {
  const stanzas = new Map<Element, { lines: number; letters: number }>();
  for (const { block, source, linked } of blocks) {
    if (linked > 0 || block.kind === 'list-item' || block.kind === 'table-cell') continue;
    const stanza = stanzas.get(source.element) ?? { lines: linesOf(source.element, block.text), letters: 0 };
    stanzas.set(source.element, { ...stanza, letters: stanza.letters + block.text.length });
  }
  let [lines, letters] = [0, 0];
  for (const stanza of stanzas.values()) {
    if (stanza.letters > stanza.lines * LONGEST) continue;
    lines += stanza.lines;
    letters += stanza.letters;
  }
  return lines >= LINES && letters >= lettersOf(blocks) * TOGETHER;
}

/** Lines of a stanza, or the one of a paragraph; none where it is a sentence, opens a list or stands in one. */
function linesOf(element: Element, text: string): number {
  const breaks = element.getElementsByTagName('br').length;
  return breaks > 1 ? breaks + 1 : /^\p{Lu}[^\d:–-]*[^.:]$/u.test(text) ? 1 : 0;
}

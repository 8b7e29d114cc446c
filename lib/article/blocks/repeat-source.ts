import { firstBehind } from '../../text/first-behind.ts';
import type { BlockSource } from '../page-reading.ts';
import { DATELINE } from '../words/conventions.ts';
import type { SourcedBlock } from './read-blocks.ts';

/** A block that the page prints a second time: the article's text holds it once. */
export interface Repetition {
  of: SourcedBlock;
  copy: SourcedBlock;
}

/**
 * The way from a text to its second printing, letter by letter: that one may have a dateline more or less, other marks or capitals. Where it
 * lacks what the text has, the place is a neighbour's; whoever paints looks first whether the words are the same.
 * @param text the printing whose offsets are asked for, clean
 */
export function repeatSource(text: string, { block, source }: SourcedBlock): BlockSource {
  if (block.text === text) return source;
  const own = letterPlaces(text);
  const copied = letterPlaces(block.text);
  const most = Math.min(own.length, copied.length);
  return {
    element: source.element,
    locate(offset, end = false) {
      // A span opens with the letter behind its start and closes with the one before its end.
      const next = firstBehind(own, (place) => place >= offset);
      const letter = Math.max(0, Math.min(end ? next - 1 : next, most - 1));
      return source.locate((copied[letter] ?? 0) + offset - (own[letter] ?? 0), end);
    },
  };
}

/** Where the letters and digits of a text stand, behind its dateline. */
function letterPlaces(text: string): number[] {
  const from = DATELINE.exec(text)?.[0].length ?? 0;
  return Array.from(text.slice(from).matchAll(/[\p{L}\p{N}]/gu), ({ index }) => from + index);
}

import { type CleanText, cleanText, rawSpan, startOfClean } from '../../text/clean-text.ts';
import { firstBehind } from '../../text/first-behind.ts';
import type { BlockSource } from '../page-reading.ts';

/** A text node and where its letters stand in the raw text of the block. */
export interface Segment {
  node: Text;
  start: number;
}

/**
 * The way back from clean text to text nodes.
 * @param raw the data of all segments, joined, line breaks as single blanks between them
 */
export function blockSource(element: Element, segments: Segment[], raw: string): BlockSource {
  // Made when it is first asked for: most blocks that are read never are.
  let clean: CleanText | undefined;
  return {
    element,
    locate(offset, end = false) {
      // Where a text begins is asked of many that nothing else is asked of.
      if (offset <= 0) return nodeAt(startOfClean(raw), false);
      clean ??= cleanText(raw);
      const at = Math.min(offset, clean.text.length);
      return nodeAt(end && at > 0 ? rawSpan(clean, raw, at - 1, at)[1] : clean.rawOffsets[at]!, end && at > 0);
    },
  };

  function nodeAt(place: number, end: boolean) {
    const segment = segments[segmentAt(segments, end ? place - 1 : place)]!;
    return { node: segment.node, offset: Math.max(0, Math.min(place - segment.start, segment.node.data.length)) };
  }
}

/** Index of the last segment that starts at or before `place`. */
function segmentAt(segments: Segment[], place: number): number {
  return Math.max(0, firstBehind(segments, ({ start }) => start > place) - 1);
}

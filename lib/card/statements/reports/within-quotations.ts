import { countRuns } from '../../../text/tokens.ts';
import type { Statement } from '../../card.ts';
import type { Quotation } from '../../sentences/quotations.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import { isCalled, isMotto, isOffence } from '../../speakers/known/called.ts';
import { touching } from './masked.ts';

/** A quotation shorter than this is a word in marks, not speech: syllables. */
const SHORTEST_SPEECH = 4;
/** So many are speech in any sentence, fewer only where they make a good part of it. */
const LONG_SPEECH = 8;
const LONGEST_MOTTO = 12;
/** Sentences of one speech within which its speaker is looked for. */
const LONGEST_SPEECH = 40;
/** Blocks that may lie between a speech and the paragraph that names its speaker: a picture, its caption. */
const MOST_BETWEEN = 3;

/** Words behind a quotation that tell of somebody, and not of "ông", who may be the one before. */
const ANOTHER = /^[\s,.–—-]*(?!(?:ông|bà|anh|chị|cô) \p{Ll})\p{L}/u;

/** Whether the sentence gives somebody's words, and not a few of them within words of its own. */
export function isDirect(sentence: Sentence, marks: readonly Quotation[], verb: string): boolean {
  const all = words(sentence.text);
  return marks.some(({ start, end, closed }) => {
    const from = Math.max(start, sentence.start);
    const to = Math.min(end, sentence.end);
    if (!closed || to <= from) return false;
    const before = sentence.text.slice(0, from - sentence.start);
    // "hội thảo | “Giữ nước ở Bản Mế”"
    if (isCalled(before) && /^["“]?\p{Lu}/u.test(sentence.text.slice(before.length))) return false;
    if (isOffence(before)) return false;
    const quoted = words(sentence.text.slice(from - sentence.start, to - sentence.start));
    if (quoted <= LONGEST_MOTTO && isMotto(before) && /^,? \p{Ll}/u.test(sentence.text.slice(to - sentence.start)))
      return false;
    return quoted >= SHORTEST_SPEECH && (quoted >= LONG_SPEECH || quoted > all * (verb === 'theo' ? 0.5 : 0.15));
  });
}

const words = (text: string): number => countRuns(text);

/** Adds the sentences that a quotation covers, whose speaker the sentence before or behind within the same quotation names, or the one right before it. */
export function addWithinQuotations(
  sentences: readonly Sentence[],
  quoted: ReadonlyMap<number, Quotation[]>,
  found: Map<number, Statement>,
): void {
  for (const sentence of sentences) {
    const { block, start, end, index, text } = sentence;
    if (found.has(index)) continue;
    const mark = touching(quoted.get(block)!, sentence).find((one) => covers(one, sentence));
    const named = mark?.closed && speakerOf(mark, sentence, sentences, quoted, found);
    if (named) found.set(index, { ...named, block, start, end, text, direct: true });
  }
}

/** Nearly all of the sentence lies between the marks. */
function covers(mark: Quotation, { start, end, text }: Sentence): boolean {
  const inside = Math.min(mark.end, end) - Math.max(mark.start, start);
  return inside >= 0.85 * (end - start) && words(text) >= SHORTEST_SPEECH;
}

function speakerOf(
  mark: Quotation,
  sentence: Sentence,
  sentences: readonly Sentence[],
  quoted: ReadonlyMap<number, readonly Quotation[]>,
  found: ReadonlyMap<number, Statement>,
): Statement | undefined {
  let { block } = sentence;
  let { end, goesOn } = mark;
  // Another sentence of the same quotation: "… . …”, ông Lam nói."
  for (let at = sentence.index + 1; at < Math.min(sentences.length, sentence.index + LONGEST_SPEECH); at++) {
    const next = sentences[at]!;
    // "“… . ⏎ …”, ông Lam nói.": the speech goes on in the next paragraph.
    if (next.block === block + 1 && goesOn) {
      block = next.block;
      ({ end = 0, goesOn } = quoted.get(block)?.[0] ?? {});
    }
    if (next.block !== block || next.start >= end) break;
    const statement = found.get(next.index);
    if (statement) return statement;
    // "… . …” - đại biểu Lam (Quảng Bắc) …": somebody else is told of behind the mark.
    if (next.end > end && next.block === block && ANOTHER.test(next.text.slice(end - next.start))) return undefined;
  }
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST_SPEECH); at--) {
    const before = sentences[at]!;
    if (before.block !== sentence.block) break;
    const statement = found.get(before.index);
    if (before.end > mark.start) {
      if (statement) return statement;
      // "Tiến sĩ Hạnh có bài tham luận: “…": words stand before the mark, and whose they are is not read.
      if (before.start < mark.start && /\p{L}/u.test(before.text.slice(0, mark.start - before.start))) return undefined;
      continue;
    }
    // The sentence right before the quotation, in the same paragraph.
    // "“…”, phi công này nói. “…”": and be it unnamed, who closed a speech goes on with the next.
    return statement?.speaker || (statement?.direct && /^["“]/u.test(before.text)) ? statement : undefined;
  }
  // A paragraph of speech alone goes with the statement that closes the one before.
  let opening = sentence.index;
  while (opening > Math.max(0, sentence.index - LONGEST_SPEECH) && sentences[opening - 1]!.block === sentence.block)
    opening--;
  const before = sentences[opening - 1];
  return before && sentence.block - before.block <= MOST_BETWEEN ? found.get(before.index) : undefined;
}

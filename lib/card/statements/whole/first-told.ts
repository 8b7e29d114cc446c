import type { Span } from '../../../article/article.ts';
import { type Sentence, syllables } from '../../sentences/sentence-list.ts';

/** "Vâng, đúng vậy.": no answer worth telling. Syllables. */
const SHORTEST = 8;

/**
 * What somebody says in a block from an offset on, up to the first sentence that tells something: "Không. Kênh đã cũ hơn ba mươi năm."
 * @param sentences those of the block
 */
export function firstTold(whole: string, from: number, sentences: readonly Sentence[]): Sentence | undefined {
  const said = sentences.filter((one) => one.end > from);
  const long = said.find(({ text }) => syllables(text).length >= SHORTEST && !text.endsWith('?'));
  const [first] = said;
  if (!first || !long) return undefined;
  const start = Math.max(first.start, from);
  return { ...first, start, end: long.end, text: whole.slice(start, long.end) };
}

/** Letters of a turn that is still one line of a card. */
const LONGEST_TURN = 600;

/** Where the last sentence of the paragraph ends that the line has room for. */
export const endOfTurn = ({ start, end }: Span, sentences: readonly Span[]): number =>
  Math.max(end, ...sentences.map((one) => one.end).filter((last) => last - start <= LONGEST_TURN));

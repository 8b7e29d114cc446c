import { findParties } from '../../lib/entities/parties/find-parties.ts';
import { type BlockWords, readBlock } from '../../lib/entities/people/words/read-block.ts';

/** A text of which words stand in square brackets, and the name of a person in curly ones, if there is any. */
export interface Marked {
  words: BlockWords;
  /** First token in the square brackets, and the one behind the last. */
  from: number;
  to: number;
}

/** Reads "Hôm qua [Trịnh Hoài Lam] tới dự." as a block without its brackets. */
export function readMarked(marked: string): Marked {
  const text = plain(marked);
  const { mentions } = findParties({ title: '', authors: [], language: 'vi', blocks: [{ kind: 'paragraph', text }] });
  const words: BlockWords = readBlock({ text }, 0, mentions);
  const tokenAt = (mark: string) => {
    const offset = plain(marked.slice(0, marked.indexOf(mark))).length;
    const at = words.tokens.findIndex(({ start }) => start >= offset);
    return at < 0 ? words.tokens.length : at;
  };
  if (marked.includes('{')) {
    words.person = new Uint8Array(words.tokens.length);
    words.person.fill(1, tokenAt('{'), tokenAt('}'));
  }
  return { words, from: tokenAt('['), to: tokenAt(']') };
}

const plain = (marked: string): string => marked.replace(/[[\]{}]/g, '');

import { describe, expect, it } from 'vitest';
import { isPaper, papersOf } from './papers.ts';
import { readBlock } from './read-block.ts';

describe('papers', () => {
  it('are nobody, wherever they stand, once the article calls them so', () => {
    const blocks = ['Trên tờ Rodong Sinmun có bài xã luận.', 'Rodong Sinmun nhấn mạnh. Bà Rodong Sinmun cười.'].map(
      (text, at) => readBlock({ text }, at, []),
    );
    const papers = papersOf(blocks);
    expect([...papers]).toEqual(['rodong sinmun']);
    expect(isPaper({ block: 1, from: 0, to: 2 }, blocks[1]!, papers)).toBe(true);
    expect(isPaper({ block: 1, from: 6, to: 8 }, blocks[1]!, papers)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { labelsOf, readMarked } from './corpus.ts';

describe('articles of our own', () => {
  it('read names in brackets as spans of the bare text', () => {
    const { text, names } = readMarked('Ông [Lê Văn An|PER] ở [Huế|LOC].');
    expect(text).toBe('Ông Lê Văn An ở Huế.');
    expect(names).toEqual([
      { start: 4, end: 13, kind: 'person' },
      { start: 16, end: 19, kind: 'place' },
    ]);
  });

  it('become one label a token', () => {
    expect([...labelsOf(readMarked('Ông [Lê Văn An|PER] ở [Huế|LOC].'))]).toEqual([0, 1, 2, 2, 0, 3, 0]);
  });
});

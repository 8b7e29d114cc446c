import { describe, expect, it } from 'vitest';
import { bridgeBlocks, bridgeCard } from '../../../tests/cards/bridge.ts';
import { markedRuns, mentionsByBlock } from './marked-text.ts';

const ALL = { person: true, party: true, date: true, role: true, place: true, organisation: true };
const all = mentionsByBlock(bridgeCard);

describe('text with its mentions marked', () => {
  it('is the text, letter by letter', () => {
    for (const [index, { text }] of bridgeBlocks.entries()) {
      const runs = markedRuns(text, all.get(index) ?? [], ALL);
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }
  });

  it('marks what is named, by its kind', () => {
    const marked = bridgeBlocks.flatMap(({ text }, index) => markedRuns(text, all.get(index) ?? [], ALL));
    expect(marked.filter(({ kind }) => kind)).toEqual([
      { text: 'Sáng 1/12', kind: 'date' },
      { text: 'Sơn Bình', kind: 'place' },
      { text: 'Trịnh Hoài Lam', kind: 'person' },
      { text: 'Tỉnh ủy Sơn Bình', kind: 'organisation' },
      { text: 'ông Lam', kind: 'person' },
      { text: 'Đảng Lao động Brazil', kind: 'party' },
      { text: 'tháng 9/2020', kind: 'date' },
    ]);
  });

  it('leaves kinds plain that the reader switched off', () => {
    const { text } = bridgeBlocks[1]!;
    expect(markedRuns(text, all.get(1) ?? [], { person: true })).toEqual([{ text }]);
  });

  it('gives letters that two mentions want to the name', () => {
    const at = (kind: 'role' | 'person', start: number, end: number) => ({
      ...{ kind, start, end, block: 0, entity: 'p1', why: 'test', text: '' },
    });
    const runs = markedRuns('Ông Bí thư Lò An', [at('role', 0, 16), at('person', 11, 16)], ALL);
    expect(runs).toEqual([{ text: 'Ông Bí thư ' }, { text: 'Lò An', kind: 'person' }]);
  });
});

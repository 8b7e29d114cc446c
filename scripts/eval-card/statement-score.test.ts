import { describe, expect, it } from 'vitest';
import { countStatements, noStatements } from './statement-score.ts';

describe('countStatements', () => {
  it('counts right, extra and missed sentences, and speakers among the right ones', () => {
    const count = noStatements();
    const gold = [
      { start: 0, end: 50, speaker: 'minh', verb: 'nói', direct: false },
      { start: 51, end: 90, speaker: null, verb: null, direct: true },
      { start: 100, end: 150, speaker: 'lan', verb: 'nói', direct: false },
    ];
    const found = [
      { start: 2, end: 50, speaker: 'minh', direct: false },
      { start: 51, end: 90, speaker: 'minh', direct: true },
      { start: 200, end: 250, speaker: null, direct: false },
    ];
    expect(countStatements(found, gold, count)).toEqual({ extra: [2], missed: [2], misnamed: [[1, 1]] });
    expect(count).toEqual({ found: 3, gold: 3, right: 2, speaker: 1, wrongName: 1, direct: 2 });
  });
});

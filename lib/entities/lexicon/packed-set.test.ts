import { describe, expect, it } from 'vitest';
import { EVERYDAY_COMPOUNDS } from './everyday-compounds.ts';
import { fromPacked, toPacked } from './packed-set.ts';

describe('a packed set', () => {
  const packed = fromPacked(toPacked(EVERYDAY_COMPOUNDS));

  it('has every word that was put in', () => {
    expect([...EVERYDAY_COMPOUNDS].filter((word) => !packed.has(word))).toEqual([]);
    expect(EVERYDAY_COMPOUNDS.size).toBeGreaterThan(1000);
  });
  it('has next to no other', () => {
    const others = Array.from({ length: 10_000 }, (_, at) => `chữ ${at}`);
    expect(others.filter((word) => packed.has(word)).length).toBeLessThan(20);
  });
});

import { describe, expect, it } from 'vitest';
import { halfWidth, rouge1 } from './rouge.ts';

describe('rouge1', () => {
  it('counts shared syllables, each as often as both have it', () => {
    expect(rouge1('cầu mới', 'Cầu mới.')).toBe(1);
    expect(rouge1('cầu cầu cầu', 'cầu')).toBeCloseTo(0.5);
    expect(rouge1('cầu', 'sông')).toBe(0);
    expect(rouge1('', '')).toBe(0);
  });
});

describe('halfWidth', () => {
  it('is nothing for equal values and grows with their spread', () => {
    expect(halfWidth([0.4, 0.4, 0.4])).toBeCloseTo(0);
    expect(halfWidth([0, 1, 0, 1])).toBeGreaterThan(halfWidth([0.4, 0.6, 0.4, 0.6]));
  });
});

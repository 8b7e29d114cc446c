import { expect, it } from 'vitest';
import { numberRoom } from './number-room.ts';

it('gives the same room again while it is large enough, and keeps no giant', () => {
  const roomFor = numberRoom(Int32Array);
  const small = roomFor(10);
  expect(roomFor(20)).toBe(small);
  expect(roomFor(5000).length).toBeGreaterThanOrEqual(5000);
  expect(roomFor(5000)).toBe(roomFor(3));
  expect(roomFor(1_000_000)).toHaveLength(1_000_000);
  expect(roomFor(10).length).toBeLessThan(100_000);
});

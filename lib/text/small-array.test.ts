import { expect, it } from 'vitest';
import { smallArray } from './small-array.ts';

it('gives arrays of zeros that never share a number', () => {
  const all = Array.from({ length: 3000 }, (_, at) => [
    smallArray(Uint8Array, at % 40),
    smallArray(Int32Array, at % 7),
    smallArray(Float32Array, at % 11),
  ]).flat();
  all.push(smallArray(Uint8Array, 100_000), smallArray(Int32Array, 0));
  for (const one of all) expect(one.every((number) => number === 0)).toBe(true);
  all.forEach((one, at) => {
    one.fill(1 + (at % 100));
  });
  all.forEach((one, at) => {
    expect(one.every((number) => number === 1 + (at % 100))).toBe(true);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashTable } from './hash-table.ts';

const BITS = 9;

it('gives each hash its value, or its place, and no other hash anything', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat((1 << BITS) - 1), { maxLength: 300 }), (keys) => {
      const hashes = keys.sort((a, b) => a - b);
      const places = new HashTable(BITS, hashes);
      const values = new HashTable(
        BITS,
        hashes,
        hashes.map((hash) => hash % 7),
      );
      for (let hash = 0; hash < 1 << BITS; hash++) {
        const place = hashes.indexOf(hash);
        expect([places.get(hash), places.has(hash)]).toEqual([place, place >= 0]);
        expect(values.get(hash)).toBe(place < 0 ? -1 : hash % 7);
      }
    }),
    { numRuns: 20 },
  );
});

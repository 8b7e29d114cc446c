import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../tests/setup/names-in.ts';
import { withKnownBodies } from './known-bodies.ts';

const known = namesIn(withKnownBodies);

describe('withKnownBodies', () => {
  it('finds bodies that everyone knows, but not what is called after them', () => {
    expect(known('Quan hệ ASEAN - Nga và FIFA')).toEqual(['organisation: ASEAN', 'organisation: FIFA']);
    expect(known('Giải AFC Lang Cup và EU-27')).toEqual([]);
  });

  it('finds those that the text explains, before and after', () => {
    const text = 'VLL họp. Liên đoàn Vật Làng (VLL) nói VLL sẽ lo.';
    expect(known(text, ['organisation', 'Liên đoàn Vật Làng'], ['organisation', 'VLL'])).toEqual([
      'organisation: VLL',
      'organisation: Liên đoàn Vật Làng',
      'organisation: VLL',
      'organisation: VLL',
    ]);
  });
});

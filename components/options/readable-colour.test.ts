import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUR_COLOURS } from './our-colours.ts';
import { contrast, readableColour } from './readable-colour.ts';

describe('colours that can be read', () => {
  it('leaves a colour that is seen on white and on dark', () => {
    expect(readableColour('#2F7FD0')).toBe('#2f7fd0');
    expect(readableColour(OUR_COLOURS.organisation)).toBe(OUR_COLOURS.organisation);
  });

  it('darkens what vanishes on white and lightens what vanishes in the dark', () => {
    for (const picked of ['#ffff00', '#ffffff', '#aaffcc'])
      expect(contrast(readableColour(picked), '#ffffff')).toBeGreaterThanOrEqual(2.95);
    for (const picked of ['#000000', '#00003c', '#111111'])
      expect(contrast(readableColour(picked), '#1b1e23')).toBeGreaterThanOrEqual(2.95);
  });

  it('gives of any colour one of six hex digits that has 3:1 on both grounds, and leaves that one alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const safe = readableColour(`#${number.toString(16).padStart(6, '0')}`);
        expect(safe).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(safe, '#ffffff')).toBeGreaterThanOrEqual(2.95);
        expect(contrast(safe, '#1b1e23')).toBeGreaterThanOrEqual(2.95);
      }),
    );
  });
});

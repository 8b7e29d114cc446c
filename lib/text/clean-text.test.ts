import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanWords, rawSpan } from './clean-text.ts';

/** What the text is made of, and what gets in its way: blanks of all sorts, marks of their own, what cannot be seen, letters beyond 16 bits. */
const PIECES = [
  'Đảng',
  'a',
  'ế',
  'e\u0302\u0301',
  '\u0301',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '“',
  '–',
  '🇻🇳',
  '\u212b',
  '\u0958',
  '\ud83c',
];

/** The meaning, letter by letter and without thought of speed. */
const plainly = (raw: string): string =>
  raw
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '\u0000')
    .replace(/[^\p{M}]\p{M}*|\p{M}+/gu, (cluster) => cluster.normalize('NFC'))
    .replaceAll('\u0000', '')
    .replace(/\s+/g, ' ')
    .trim();

describe('cleaning a text', () => {
  it('folds blanks, drops what cannot be seen, joins letters and their marks', () => {
    expect(cleanText('  Đảng\u00a0 ta\u200b ').text).toBe('Đảng ta');
    expect(cleanText('Trươ\u0300ng Sa').text).toBe('Trường Sa');
    expect(cleanText(' \u200b\n').text).toBe('');
    expect(cleanText('\u00d0ảng ta, \u0189ồng chí').text).toBe('Đảng ta, Đồng chí');
  });

  it('knows for every letter where it came from', () => {
    const raw = ' Ho\u0323p  kín,\u00ad rồi về';
    const clean = cleanText(raw);
    expect(clean.text).toBe('Họp kín, rồi về');
    expect(clean.rawOffsets.length).toBe(clean.text.length + 1);
    expect(raw.slice(...rawSpan(clean, raw, 0, 3))).toBe('Ho\u0323p');
    expect(raw.slice(...rawSpan(clean, raw, 4, 8))).toBe('kín,');
    expect(raw.slice(clean.rawOffsets[9])).toBe('rồi về');
  });

  it('of any pieces gives the same text, with offsets that lead back to the same letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const raw = pieces.join('');
        const clean = cleanText(raw);
        expect(clean.text).toBe(plainly(raw));
        expect(cleanWords(raw)).toBe(clean.text);
        expect(clean.rawOffsets.length).toBe(clean.text.length + 1);
        for (let at = 0; at < clean.text.length; at++) {
          const [from, to] = rawSpan(clean, raw, at, at + 1);
          expect(from).toBeLessThan(to);
          if (clean.text[at] !== ' ') expect(cleanText(raw.slice(from, to)).text).toContain(clean.text[at]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const raw = 'Ông nói.  '.repeat(200_000);
    expect(cleanText(raw).text.length).toBe(1_800_000 - 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPattern, countRuns, inSmall, isLetterAt, runsOf, tokenise, tokensOf } from './tokens.ts';

describe('tokenise', () => {
  it.each([
    ['syllables, numbers and marks', 'Ông Trường, 50 tuổi', ['Ông', 'Trường', ',', '50', 'tuổi']],
    ['acronyms at their full stops', 'TP.HCM', ['TP', '.', 'HCM']],
    ['apostrophes within words only', "Dato' Seri O’Brien", ['Dato', "'", 'Seri', 'O’Brien']],
    ['letters with signs of their own', 'Trươ\u0300ng', ['Trươ\u0300ng']],
    ['dashes and hyphens of every kind as two', 'A — B – C‑D−E', ['A', '–', 'B', '–', 'C', '-', 'D', '-', 'E']],
    ['characters of two units', 'Vui 😀 quá', ['Vui', '😀', 'quá']],
  ])('takes apart %s', (_, text, wanted) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(wanted);
  });
  it('gives what the pattern gives, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Ông',
      'ấ',
      'a\u0301',
      "'",
      '’',
      ' ',
      '\u00a0',
      '12',
      '٣',
      '½',
      '.',
      '“',
      '𝐀',
      '😀',
      '\ud800',
      'ß',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(tokenise(text)).toEqual(byPattern(text));
        },
      ),
    );
  });
});

it('splits a block again only where its text has changed', () => {
  const block = { text: 'Cầu đã xong' };
  const tokens = tokensOf(block);
  expect(tokensOf(block)).toBe(tokens);
  block.text = 'Cầu chưa xong';
  expect(tokensOf(block)).toEqual(tokenise('Cầu chưa xong'));
});

it('tells letters from what stands between them', () => {
  expect([...'ấ\u0301 9-'].map((_, at) => isLetterAt('ấ\u0301 9-', at))).toEqual([true, true, false, false, false]);
  expect(isLetterAt('a', 1)).toBe(false);
});

it('gives small letters', () => {
  expect(inSmall('Cho Biết')).toBe('cho biết');
  expect(inSmall('ở')).toBe('ở');
});

it.each(['Ngày 1/3, ông Lam mở chợ.', 'Vui 😀 quá', ''])(
  'counts runs of letters and figures, and gives the first of them: %s',
  (text) => {
    expect(countRuns(text)).toBe(runsOf(text).length);
    expect(runsOf(text, 2)).toEqual(runsOf(text).slice(0, 2));
  },
);

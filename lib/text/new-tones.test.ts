import { expect, it } from 'vitest';
import { withNewTones } from './new-tones.ts';
import { tokenise } from './tokens.ts';

it('sets the tone where most of the press does', () => {
  expect(['uỷ', 'hoà', 'toạ', 'khoẻ', 'thuý', 'oà'].map(withNewTones)).toEqual([
    'ủy',
    'hòa',
    'tọa',
    'khỏe',
    'thúy',
    'òa',
  ]);
});

it('leaves the syllables that are written in one way only', () => {
  for (const word of ['quý', 'quỹ', 'quà', 'hoàn', 'ủy', 'hòa', 'y', 'o', '', 'thuở'])
    expect(withNewTones(word)).toBe(word);
});

it('is what tokens are compared by, and not what they read', () => {
  expect(
    tokenise('Uỷ ban Hoà Bình 😀')
      .map(({ text, lower }) => [text, lower])
      .slice(0, 3),
  ).toEqual([
    ['Uỷ', 'ủy'],
    ['ban', 'ban'],
    ['Hoà', 'hòa'],
  ]);
});

import { expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { withHalves } from './half-names.ts';

/** The names that `given` (text, what is marked of it) becomes. */
function whole(...given: [text: string, name: string][]): string[] {
  const blocks = given.map(([text], block) => readBlock({ text }, block, []));
  const names = given.map(([text, name], block) => {
    const tokens = blocks[block]?.tokens ?? [];
    const start = text.indexOf(name);
    return {
      block,
      from: tokens.findIndex((token) => token.start === start),
      to: tokens.findIndex((token) => token.end === start + name.length) + 1,
    };
  });
  return withHalves(names, blocks).map(({ block, from, to }) =>
    (blocks[block]?.tokens ?? [])
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

it('ties to a name the word that another place ties to it', () => {
  expect(whole(['Hòa Lamzy vào vai mới', 'Lamzy'], ['Ca sĩ Hòa Lamzy hát.', 'Hòa Lamzy'])).toEqual([
    'Hòa Lamzy',
    'Hòa Lamzy',
  ]);
  expect(whole(['Hòa Lamzy vào vai mới', 'Lamzy'], ['Ca sĩ Lamzy hát.', 'Lamzy'])).toEqual(['Lamzy', 'Lamzy']);
});

it('leaves the land that another place does not', () => {
  expect(
    whole(['Sao Hồng Kông Huệ Anh Lam đến', 'Hồng Kông Huệ Anh Lam'], ['Huệ Anh Lam cười', 'Huệ Anh Lam']),
  ).toEqual(['Huệ Anh Lam', 'Huệ Anh Lam']);
});

it('knows surnames of Korea that are words of ours', () => {
  expect(whole(['Vụ này đẩy Cha Eun Lamw vào thế khó', 'Eun Lamw'])).toEqual(['Cha Eun Lamw']);
  expect(whole(['Đại sứ tại Việt Nam Ito Naokw nói', 'Ito Naokw'])).toEqual(['Ito Naokw']);
});

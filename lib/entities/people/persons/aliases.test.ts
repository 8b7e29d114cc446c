import { expect, it } from 'vitest';
import type { BlockWords } from '../words/read-block.ts';
import { ALSO_CALLED, withAliases } from './aliases.ts';
import type { NamedSpan } from './link-people.ts';

function spansOf(text: string, ...names: string[]): NamedSpan[] {
  const spans = names.map((name) => {
    const start = text.lastIndexOf(name);
    return { block: 0, start, end: start + name.length, text: name } as NamedSpan;
  });
  return withAliases(spans, [{ text } as BlockWords]);
}

it.each(ALSO_CALLED)('another name of the same person: $example', ({ example }) => {
  const [one, other] = spansOf(`Lâm Văn Hạnh (${example} Lam Đò) mở chợ`, 'Lâm Văn Hạnh', 'Lam Đò');
  expect(other?.aliasOf).toBe(one);
});

it('whose somebody is, is another', () => {
  const [one, other] = spansOf('Ana Quesada, cố vấn của Tổng thống Quesada', 'Ana Quesada', 'Quesada');
  expect(other?.notOf).toBe(one);
  expect(other?.aliasOf).toBeUndefined();
});

it('a father of the highlands goes by his child’s name', () => {
  const [one, other] = spansOf('Già làng Y Lam Niê (Ama Hạnh) kể', 'Y Lam Niê', 'Ama Hạnh');
  expect(other?.aliasOf).toBe(one);
});

it.each(['Mr Lamb Lê Hoài An', "'Mr Lamb' Lê Hoài An", 'Lê Hoài An (Mr Lamb)'])('what he calls himself: %s', (line) => {
  const names = line.startsWith('Lê') ? ['Lê Hoài An', 'Mr Lamb'] : ['Mr Lamb', 'Lê Hoài An'];
  const [one, other] = spansOf(line, ...names);
  expect(other?.aliasOf).toBe(one);
});

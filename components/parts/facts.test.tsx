import { render } from 'preact';
import { expect, it } from 'vitest';
import { Facts, factsOf } from './facts.tsx';

const drawn = (facts: Parameters<typeof Facts>[0]['of']): string => {
  const root = document.createElement('p');
  render(<Facts of={facts} />, root);
  return root.textContent ?? '';
};

it('parts facts by dots, each held fast to the fact behind it', () => {
  expect(drawn(['PT', 'Brazil', 'thành lập 1980'])).toBe('PT ·\u00a0Brazil ·\u00a0thành lập 1980');
  expect(drawn([<b key="name">Lam</b>, 'thuật lại'])).toBe('Lam ·\u00a0thuật lại');
});

it('leaves one fact alone', () => {
  expect(drawn(factsOf('Phó Bí thư Thành ủy'))).toBe('Phó Bí thư Thành ủy');
});

it('reads a line that is already written', () => {
  expect(factsOf('ĐCSVN · Việt Nam · thành lập 1930')).toEqual(['ĐCSVN', 'Việt Nam', 'thành lập 1930']);
});

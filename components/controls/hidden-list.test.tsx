import { render } from 'preact';
import { expect, it } from 'vitest';
import { HiddenList } from './hidden-list.tsx';

it('says why a block is hidden and how it begins, and says it once where that is the same', () => {
  const root = document.createElement('div');
  const block = (id: string, label: string) => ({ id, label, reason: 'hidden_ad', shown: false });
  render(<HiddenList hidden={[block('h1', 'Quảng cáo'), block('h2', 'Căn hộ ven hồ')]} />, root);
  expect([...root.querySelectorAll('.hidden-text')].map(({ textContent }) => textContent)).toEqual([
    'Quảng cáo',
    'Quảng cáoCăn hộ ven hồ',
  ]);
});

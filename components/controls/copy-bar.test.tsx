import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import { say } from '../state/copied.ts';
import { CopyBar } from './copy-bar.tsx';

afterEach(() => act(() => render(null, document.body)));

const button = () => document.querySelector<HTMLElement>('.primary')!;
const sign = () => button().querySelector('svg')?.innerHTML;

it('ticks the button for the card once the card is copied, and for nothing else that was done', async () => {
  Object.assign(navigator, { clipboard: { write: async () => {}, writeText: async () => {} } });
  await act(() => render(<CopyBar card={bridgeCard} blocks={bridgeBlocks} />, document.body));
  const plain = sign();
  await act(() => say('Đã tải về: cau-song-lua.md'));
  expect(sign()).toBe(plain);
  await act(() => button().click());
  await vi.waitFor(() => expect(sign()).not.toBe(plain));
  await act(() => say('Đã sao chép kèm liên kết: Lam'));
  expect(sign()).toBe(plain);
});

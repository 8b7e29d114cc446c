import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MenuButton } from './menu-button.tsx';

let done: string[] = [];
const item = (label: string, checked?: boolean) => ({
  label,
  ...(checked === undefined ? {} : { checked }),
  act: () => void done.push(label),
});

beforeEach(async () => {
  done = [];
  await act(() =>
    render(
      <MenuButton
        label="Khác"
        groups={[
          { label: 'Chép', items: [item('Văn bản', true), item('Markdown', false)] },
          { label: 'Giữ', items: [item('Tải tệp'), item('In')] },
        ]}
      >
        …
      </MenuButton>,
      document.body,
    ),
  );
});
afterEach(() => act(() => render(null, document.body)));

const button = () => document.querySelector<HTMLElement>('[aria-haspopup=menu]')!;
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const focused = () => document.activeElement?.textContent;
const isOpen = () => document.querySelector('[role=menu]') !== null;

it('opens at the first item with the down arrow, at the last with the up arrow', async () => {
  button().focus();
  await press('ArrowDown');
  expect(focused()).toBe('Văn bản');
  await press('Escape');
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button());
  await press('ArrowUp');
  expect(focused()).toBe('In');
});

it('goes round with the arrows, to the ends with Home and End, to a name by its letter', async () => {
  button().focus();
  await press('ArrowDown');
  await press('ArrowUp');
  expect(focused()).toBe('In');
  await press('ArrowDown');
  expect(focused()).toBe('Văn bản');
  await press('End');
  expect(focused()).toBe('In');
  await press('Home');
  expect(focused()).toBe('Văn bản');
  await press('t');
  expect(focused()).toBe('Tải tệp');
  await press('ArrowUp');
  expect(focused()).toBe('Markdown');
});

it('does what is chosen, once, and gives the focus back', async () => {
  await act(() => button().click());
  expect(button().getAttribute('aria-expanded')).toBe('true');
  const [, markdown] = document.querySelectorAll<HTMLElement>('[role=menuitemradio]');
  await act(() => markdown?.click());
  expect(done).toEqual(['Markdown']);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button());
});

it('says which choice holds', async () => {
  await act(() => button().click());
  const checked = [...document.querySelectorAll('[role=menuitemradio]')].map((one) => one.getAttribute('aria-checked'));
  expect(checked).toEqual(['true', 'false']);
  expect(document.querySelectorAll('[role=menuitem]')).toHaveLength(2);
});

it('closes when the focus leaves it', async () => {
  await act(() => button().click());
  await press('Tab');
  expect(isOpen()).toBe(false);
});

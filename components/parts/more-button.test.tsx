import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Section } from './section.tsx';

const NAMES = ['Lam', 'Uyên', 'Braga', 'Quintana'];

beforeEach(() =>
  act(() =>
    render(
      <Section title="Nhân vật" items={NAMES} first={2}>
        {(name) => (
          <li key={name}>
            <button type="button">{name}</button>
          </li>
        )}
      </Section>,
      document.body,
    ),
  ),
);
afterEach(() => act(() => render(null, document.body)));

const more = () => document.querySelector<HTMLElement>('.more')!;
const focused = () => document.activeElement?.textContent;

it('leads the keyboard to the first entry that came, and stays where it is when they go', async () => {
  expect(focused()).not.toBe('Braga');
  more().focus();
  await act(() => more().click());
  expect(document.querySelectorAll('li')).toHaveLength(4);
  expect(focused()).toBe('Braga');
  await act(() => more().click());
  expect(document.querySelectorAll('li')).toHaveLength(2);
  expect(document.activeElement).toBe(more());
});

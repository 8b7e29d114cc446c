import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenToKeys } from './page-keys.ts';

it('a page that makes up a key press is not the reader', async () => {
  const done: string[] = [];
  const end = new AbortController();
  listenToKeys(
    {
      areOn: () => true,
      step: () => done.push('step'),
      enter: () => done.push('enter'),
      toggle: (kind) => done.push(kind),
      escape: () => done.push('escape') > 0,
    },
    end.signal,
  );
  const keys = { altKey: true, shiftKey: true, bubbles: true };
  for (const code of ['Digit1', 'Enter', 'ArrowRight'])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: code, code, ...keys }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(done).toEqual([]);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}{Escape}');
  expect(done).toEqual(['step', 'escape']);
  end.abort();
});

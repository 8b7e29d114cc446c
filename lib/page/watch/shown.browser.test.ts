import { afterEach, expect, it } from 'vitest';
import { shown } from './shown.ts';

/** Chrome builds a page beforehand on a hint of another page only: here it says that it does. */
const prebuilt = (is: boolean) =>
  Object.defineProperty(Document.prototype, 'prerendering', { get: () => is, configurable: true });
afterEach(() => prebuilt(false));

it('waits for a page that was built before anybody went there, and for no other', async () => {
  let isShown = false;
  prebuilt(true);
  const waiting = shown().then(() => {
    isShown = true;
  });
  await new Promise((done) => setTimeout(done, 30));
  expect(isShown).toBe(false);
  prebuilt(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  await shown();
  expect(isShown).toBe(true);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seldom } from './seldom.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

it('a reader who goes through five articles in half a minute changes the address seldom, a page that counts seconds in it does not', () => {
  const isSeldom = seldom(5, 30_000);
  for (let article = 0; article < 20; article++) {
    expect(isSeldom()).toBe(true);
    vi.advanceTimersByTime(6100);
  }
  const answers = Array.from({ length: 40 }, () => {
    vi.advanceTimersByTime(1000);
    return isSeldom();
  });
  expect(answers.lastIndexOf(true)).toBeLessThan(5);
  vi.advanceTimersByTime(30_000);
  expect(isSeldom()).toBe(true);
});

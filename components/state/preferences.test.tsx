import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, settings, startPreferences } from './preferences.ts';

let life = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('never goes back to an earlier choice while a later one is being written', async () => {
  await startPreferences(life.signal);
  const answers: (() => void)[] = [];
  const set = fakeBrowser.storage.sync.set;
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(async (...values) => {
    await new Promise<void>((done) => answers.push(done));
    return set.apply(fakeBrowser.storage.sync, values);
  });
  const seen: string[] = [];
  const end = settings.subscribe(({ theme }) => void seen.push(theme));

  const first = choose((now) => ({ ...now, theme: 'dark' }));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const second = choose((now) => ({ ...now, theme: 'light' }));
  answers[0]?.();
  await first;
  // Word of the first one's writing comes while the second is on its way.
  await new Promise((done) => setTimeout(done, 80));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.();
  await second;
  await new Promise((done) => setTimeout(done, 80));
  end();
  expect(seen.join(' ')).toMatch(/^auto dark( dark)* light( light)*$/);
});

it('follows a choice that another page of ours makes', async () => {
  await startPreferences(life.signal);
  await choose((now) => ({ ...now, theme: 'dark' }));
  await fakeBrowser.storage.local.set({ settings: { ...settings.value, theme: 'light', unsynced: true } });
  await vi.waitFor(() => expect(settings.value.theme).toBe('light'));
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReader } from '../../page/page-reader.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { ReaderSession } from './reader-session.ts';

/** A page on which nothing but the level of clutter is asked for. */
function sessionOn(url: string, level = vi.fn()): ReaderSession {
  vi.stubGlobal('location', new URL(url));
  const drawn = {
    note: { say: () => {} },
    hider: { level: 'focus', hidden: () => [] },
    focus: { aloud: {}, comfort: {} },
  };
  const reader = { settled: async () => {}, outcome: { article: null, reason: 'list' }, drawn, setLevel: level };
  return new ReaderSession(
    reader as unknown as PageReader,
    (word) => word,
    async () => undefined,
  );
}
const inPrivate = (is: boolean) => Object.assign(fakeBrowser, { extension: { inIncognitoContext: is } });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  inPrivate(false);
});

it('keeps the level that was chosen for a site', async () => {
  await sessionOn('https://bao-lang.example/bai.html').answer({ type: 'set-clutter', level: 'focus' });
  expect((await loadSettings()).sites).toEqual({ 'bao-lang.example': { clutter: 'focus' } });
});

it('keeps no site that was read in a private window; the level holds for the page', async () => {
  inPrivate(true);
  const level = vi.fn();
  await sessionOn('https://bao-lang.example/bai.html', level).answer({ type: 'set-clutter', level: 'focus' });
  expect(level).toHaveBeenCalledWith('focus');
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('bao-lang');
});

it('says that a choice could not be kept, once, and holds it for the page', async () => {
  const full = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
  const level = vi.fn();
  const session = sessionOn('https://nhandan.vn/bai-post1.html', level);
  const answer = await session.answer({ type: 'set-clutter', level: 'focus' });
  expect(answer).toMatchObject({ said: { word: 'notSaved', done: false } });
  expect(level).toHaveBeenCalledWith('focus');
  vi.restoreAllMocks();
  expect(await session.answer({ type: 'set-clutter', level: 'tidy' })).not.toHaveProperty('said');
});

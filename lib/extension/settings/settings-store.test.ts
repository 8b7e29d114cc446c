import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from './settings.ts';
import { loadSettings, updateSettings, watchSettings } from './settings-store.ts';

const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
const dark = (settings: Settings): Settings => ({ ...settings, theme: 'dark' });
const never = (settings: Settings): Settings => ({ ...settings, sites: { 'nhandan.vn': { mode: 'never' } } });
const stored = async (area: 'local' | 'sync') =>
  (await fakeBrowser.storage[area].get('settings')).settings as Record<string, unknown> | undefined;

describe('where settings are kept', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps the small ones in both places and choices by site on this machine', async () => {
    await updateSettings(dark);
    expect(await updateSettings(never)).toMatchObject({ saved: true });
    expect(await stored('sync')).toMatchObject({ version: 2, theme: 'dark' });
    expect(await stored('sync')).not.toHaveProperty('sites');
    expect(await loadSettings()).toEqual(never(dark(defaultSettings())));
  });

  it('reads what version 1 left in the local storage, and takes it along with the first change', async () => {
    await fakeBrowser.storage.local.set({
      settings: { version: 1, clutter: 'focus', language: 'en', sites: { 'vov.vn': { mode: 'ask' } }, introSeen: true },
    });
    expect(await loadSettings()).toMatchObject({ version: 2, clutter: 'focus', language: 'en', introSeen: true });
    await updateSettings(dark);
    expect(await stored('sync')).toMatchObject({ version: 2, clutter: 'focus', language: 'en', theme: 'dark' });
    expect(await stored('local')).toMatchObject({ version: 2, sites: { 'vov.vn': { mode: 'ask' } } });
  });

  it('keeps what it cannot read beside the settings that take its place', async () => {
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    expect(await loadSettings()).toEqual(defaultSettings());
    await updateSettings(dark);
    expect(await stored('local')).toMatchObject({ theme: 'dark' });
    expect(await fakeBrowser.storage.local.get('settings-broken')).toEqual({ 'settings-broken': 'broken' });
  });

  it('follows the reader to a new machine, where the introduction was already seen', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 2, theme: 'dark', copyFormat: 'apa' } });
    expect(await loadSettings()).toMatchObject({ theme: 'dark', copyFormat: 'apa', introSeen: true, sites: {} });
  });

  it('falls back to this machine where sync refuses, and an older synced copy does not come back', async () => {
    await updateSettings((now) => ({ ...now, copyFormat: 'json' }));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
    expect(await updateSettings(dark)).toMatchObject({ saved: true, settings: { theme: 'dark' } });
    expect(await loadSettings()).toMatchObject({ theme: 'dark', copyFormat: 'json' });
    vi.restoreAllMocks();
    await updateSettings((now) => ({ ...now, clutter: 'off' }));
    expect(await stored('sync')).toMatchObject({ theme: 'dark', clutter: 'off' });
    expect(await stored('local')).not.toHaveProperty('unsynced');
  });

  it('holds a choice on this machine before the other places have answered', async () => {
    let answer = () => {};
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(() => new Promise<void>((done) => (answer = done)));
    const change = updateSettings(dark);
    await vi.waitFor(async () => expect(await stored('local')).toMatchObject({ theme: 'dark', unsynced: true }));
    // A page that is closed now never hears the answer.
    expect(await loadSettings()).toMatchObject({ theme: 'dark' });
    await vi.waitFor(() => expect(fakeBrowser.storage.sync.set).toHaveBeenCalled());
    answer();
    expect(await change).toMatchObject({ saved: true });
    expect(await stored('local')).not.toHaveProperty('unsynced');
  });

  it('sends a choice off without reading first in a page that watches, for it may be closed now', async () => {
    const life = new AbortController();
    await updateSettings(never);
    await watchSettings(() => {}, life.signal);
    await vi.waitFor(async () => {
      const get = vi.spyOn(fakeBrowser.storage.local, 'get');
      const set = vi.spyOn(fakeBrowser.storage.local, 'set');
      const done = updateSettings(dark);
      await Promise.resolve();
      await Promise.resolve();
      const order = [set.mock.calls.length, get.mock.calls.length];
      await done;
      vi.restoreAllMocks();
      expect(order).toEqual([1, 0]);
    });
    life.abort();
    expect(await loadSettings()).toEqual(never(dark(defaultSettings())));
  });

  it('takes along what another page has changed a moment ago, and still reads nothing first', async () => {
    const life = new AbortController();
    await watchSettings(() => {}, life.signal);
    const other = never({ ...defaultSettings(), copyFormat: 'apa' });
    await fakeBrowser.storage.local.set({ settings: other });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await updateSettings(dark);
    life.abort();
    expect(get).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await loadSettings()).toEqual(dark(other));
  });

  it('hears of a change that comes while it reads for the first time', async () => {
    const life = new AbortController();
    let answer = () => {};
    const get = fakeBrowser.storage.local.get;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async (...key: unknown[]) => {
      const old = await get.apply(fakeBrowser.storage.local, key as never);
      await new Promise<void>((done) => (answer = done));
      return old;
    });
    const first = watchSettings(() => {}, life.signal);
    await vi.waitFor(() => expect(fakeBrowser.storage.local.get).toHaveBeenCalled());
    const other = never({ ...defaultSettings(), copyFormat: 'apa' });
    await fakeBrowser.storage.local.set({ settings: other });
    answer();
    expect(await first).toEqual(other);
    await updateSettings(dark);
    life.abort();
    expect(await loadSettings()).toEqual(dark(other));
  });

  it('loses no choice to a look that began before it and ended while it was being written', async () => {
    const life = new AbortController();
    await watchSettings(() => {}, life.signal);
    // The look that follows this change is held back until the next choice is on its way.
    let answer = () => {};
    const get = fakeBrowser.storage.sync.get;
    await updateSettings(never);
    const late = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(async (...key: unknown[]) => {
      const held = await get.apply(fakeBrowser.storage.sync, key as never);
      await new Promise<void>((done) => (answer = done));
      return held;
    });
    await vi.waitFor(() => expect(late).toHaveBeenCalled());
    late.mockRestore();
    let write = () => {};
    const set = fakeBrowser.storage.local.set;
    const slow = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (...values) => {
      await new Promise<void>((done) => (write = done));
      return set.apply(fakeBrowser.storage.local, values);
    });
    const first = updateSettings(dark);
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    slow.mockRestore();
    answer();
    await new Promise((done) => setTimeout(done));
    const second = updateSettings((now) => ({ ...now, textSize: 'larger' }));
    write();
    await Promise.all([first, second]);
    life.abort();
    expect(await loadSettings()).toEqual(never(dark({ ...defaultSettings(), textSize: 'larger' })));
  });

  it('says that nothing could be saved where both are full, and loses nothing that was there', async () => {
    await updateSettings(never);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
    expect(await updateSettings(dark)).toMatchObject({ saved: false, settings: { theme: 'dark' } });
    expect(await loadSettings()).toEqual(never(defaultSettings()));
  });

  it('does not write over settings that it could not read', async () => {
    await updateSettings(never);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(full as never);
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(full as never);
    expect(await loadSettings()).toEqual(defaultSettings());
    expect((await updateSettings(dark)).saved).toBe(false);
    vi.restoreAllMocks();
    expect(await loadSettings()).toEqual(never(defaultSettings()));
  });

  it('reads the synced copy where the local one is corrupt', async () => {
    await updateSettings(dark);
    await fakeBrowser.storage.local.set({ settings: 'ÿ\u0000broken' });
    expect(await loadSettings()).toMatchObject({ theme: 'dark' });
  });

  it('keeps both of two changes at once', async () => {
    await Promise.all([updateSettings(dark), updateSettings(never)]);
    expect(await loadSettings()).toEqual(never(dark(defaultSettings())));
  });

  it('tells of a change once, whichever place it comes from', async () => {
    const end = new AbortController();
    const told = vi.fn();
    await watchSettings(told, end.signal);
    await updateSettings(dark);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(told.mock.calls[0]?.[0]).toMatchObject({ theme: 'dark' });
    end.abort();
    await updateSettings(never);
    await new Promise((done) => setTimeout(done, 80));
    expect(told).toHaveBeenCalledTimes(1);
  });
});

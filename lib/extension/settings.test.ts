import { describe, expect, it } from 'vitest';
import { clutterLevelFor, defaultSettings, readSettings, siteKey, siteModeFor } from './settings.ts';

describe('settings', () => {
  it('gives the defaults for an empty, a broken or a hostile storage', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}, { highlights: 3, sites: 'all', clutter: {} }])
      expect(readSettings(stored)).toEqual(defaultSettings());
  });

  it('keeps what was chosen and drops what it does not know', () => {
    const read = readSettings({
      version: 1,
      highlights: { on: false, kinds: { date: false, weather: true } },
      clutter: 'focus',
      theme: 'purple',
      secret: 1,
    });
    expect(read.highlights.on).toBe(false);
    expect(read.highlights.kinds).toEqual({ ...defaultSettings().highlights.kinds, date: false });
    expect(read.clutter).toBe('focus');
    expect(read.theme).toBe('auto');
    expect(read).not.toHaveProperty('secret');
  });

  it('reads the yes-or-no clutter of trial builds', () => {
    expect(readSettings({ clutter: false }).clutter).toBe('off');
    expect(readSettings({ clutter: true }).clutter).toBe('tidy');
  });

  it('knows a site with and without www, and leaves strange hosts out', () => {
    const settings = readSettings({
      sites: { 'nhandan.vn': { clutter: 'focus' }, 'a b': { mode: 'never' }, 'x.vn': { mode: 'sometimes' } },
    });
    expect(Object.keys(settings.sites)).toEqual(['nhandan.vn']);
    expect(clutterLevelFor(settings, 'https://www.nhandan.vn/bai.html')).toBe('focus');
    expect(clutterLevelFor(settings, 'https://thoidai.com.vn/bai.html')).toBe('tidy');
    expect(siteModeFor(settings, 'https://nhandan.vn/')).toBe('always');
    expect(siteKey('not a url')).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { defaultSettings } from './settings.ts';

describe('reading settings', () => {
  it('gives the defaults for an empty, a broken or a hostile storage', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}, { highlights: 3, sites: 'all', clutter: {}, colours: [1] }])
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

  it('brings version 1 to version 2 with nothing lost', () => {
    const first = {
      version: 1,
      highlights: {
        on: false,
        kinds: { person: true, party: false, date: true, role: false, place: true, organisation: true },
      },
      clutter: 'off',
      sites: { 'nhandan.vn': { mode: 'never', clutter: 'focus' } },
      copyFormat: 'markdown',
      language: 'en',
      theme: 'dark',
      introSeen: true,
    };
    expect(readSettings(first)).toEqual({ ...defaultSettings(), ...first, version: 2 });
  });

  it('takes colours of six hex digits for kinds that it knows, and no other', () => {
    const { colours } = readSettings({
      colours: { person: '#A0B1C2', party: 'red', date: '#fff', place: 'url(x)', weather: '#000000' },
    });
    expect(colours).toEqual({ person: '#a0b1c2' });
  });

  it('keeps the numbers of comfort in their ranges', () => {
    expect(readSettings({ comfort: { size: 400, lineHeight: 1, width: Number.NaN, face: 'comic' } }).comfort).toEqual({
      ...defaultSettings().comfort,
      size: 32,
      lineHeight: 1.3,
    });
    expect(
      readSettings({ comfort: { size: 18, lineHeight: 1.55, width: 60, face: 'sans', ground: 'sepia' } }).comfort,
    ).toEqual({ size: 18, lineHeight: 1.55, width: 60, face: 'sans', ground: 'sepia' });
  });

  it('leaves strange hosts and modes out', () => {
    const { sites } = readSettings({
      sites: { 'nhandan.vn': { clutter: 'focus' }, 'a b': { mode: 'never' }, 'x.vn': { mode: 'sometimes' } },
    });
    expect(Object.keys(sites)).toEqual(['nhandan.vn']);
  });

  it('makes of anything at all settings that it reads again unchanged', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
        const once = readSettings(anything);
        expect(readSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });
});

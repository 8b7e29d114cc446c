import { describe, expect, it } from 'vitest';
import { clutterLevelFor, defaultSettings, siteKey, siteModeFor } from './settings.ts';

describe('settings by site', () => {
  it('knows a site with and without www', () => {
    const settings = { ...defaultSettings(), sites: { 'nhandan.vn': { clutter: 'focus' as const } } };
    expect(clutterLevelFor(settings, 'https://www.nhandan.vn/bai.html')).toBe('focus');
    expect(clutterLevelFor(settings, 'https://thoidai.com.vn/bai.html')).toBe('tidy');
    expect(siteModeFor(settings, 'https://nhandan.vn/')).toBe('always');
    expect(siteKey('not a url')).toBe('');
  });
});

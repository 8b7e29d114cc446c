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

  it('takes a choice for a host as one for its subdomains, unless they have their own', () => {
    const sites = { 'nhandan.vn': { mode: 'never' as const }, 'special.nhandan.vn': { clutter: 'off' as const } };
    const settings = { ...defaultSettings(), sites };
    expect(siteModeFor(settings, 'https://special.nhandan.vn/bai')).toBe('never');
    expect(clutterLevelFor(settings, 'https://special.nhandan.vn/bai')).toBe('off');
    expect(siteModeFor(settings, 'https://khongphainhandan.vn/bai')).toBe('always');
  });
});

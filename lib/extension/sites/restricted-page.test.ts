import { describe, expect, it } from 'vitest';
import { isRestrictedPage } from './restricted-page.ts';

describe('pages that no extension may enter', () => {
  it.each([
    'chrome://extensions/',
    'about:blank',
    'edge://settings',
    'view-source:https://nhandan.vn/',
    'moz-extension://x/popup.html',
    'https://chromewebstore.google.com/detail/doc-ro/abc',
    'https://chrome.google.com/webstore/category/extensions',
    'https://addons.mozilla.org/vi/firefox/',
    '',
  ])('%j', (address) => expect(isRestrictedPage(address)).toBe(true));

  it.each(['https://nhandan.vn/', 'http://bao.vn/x', 'file:///tmp/bai.html', 'https://chrome.google.com/sync'])(
    'but not %j',
    (address) => expect(isRestrictedPage(address)).toBe(false),
  );
});

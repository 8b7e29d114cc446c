import { describe, expect, it } from 'vitest';
import { isPortal, siteOf, siteOfPattern, sitePattern } from './sites.ts';

describe('sites that a reader adds', () => {
  it.each([
    ['baohaiphong.vn', 'baohaiphong.vn'],
    ['  https://www.baohaiphong.vn/chinh-tri/bai-1.html?x=1 ', 'baohaiphong.vn'],
    ['HTTP://Bao-Moi.com.vn', 'bao-moi.com.vn'],
    ['báo.vn', 'xn--bo-mia.vn'],
  ])('reads %j as %s', (typed, host) => {
    expect(siteOf(typed)).toBe(host);
  });

  it.each(['', 'báo hải phòng', 'localhost', 'file:///etc/passwd', 'chrome://settings', '192.168.1.1', 'https://*/'])(
    'takes %j for no site',
    (typed) => {
      expect(siteOf(typed)).toBeUndefined();
    },
  );

  it('asks for the site and its subdomains, and knows its own pattern again', () => {
    expect(sitePattern('baohaiphong.vn')).toBe('https://*.baohaiphong.vn/*');
    expect(siteOfPattern(sitePattern('baohaiphong.vn'))).toBe('baohaiphong.vn');
    expect(sitePattern('special.nhandan.vn')).toBe('https://*.nhandan.vn/*');
    expect(sitePattern('bbc.com')).toBe('https://*.bbc.com/vietnamese/*');
  });

  it('does not take the patterns of the manifest or of every site for an added one', () => {
    expect(isPortal('special.nhandan.vn')).toBe(true);
    for (const pattern of ['https://*.nhandan.vn/*', 'https://*/*', '<all_urls>', '*://*/*', 'https://*.rfi.fr/vi/*'])
      expect(siteOfPattern(pattern)).toBeUndefined();
  });
});

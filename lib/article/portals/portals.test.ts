import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleAddresses } from './article-addresses.ts';
import { mayBeArticle } from './gate.ts';
import { portalHosts, portalMatches } from './hosts.ts';
import { clutterSelectors, portalOf, portals } from './index.ts';

describe('portals', () => {
  it('have one file for each host, and the other way round', () => {
    expect(portals.map(({ id }) => id).sort()).toEqual(portalHosts.map(({ id }) => id).sort());
    expect(Object.keys(articleAddresses).sort()).toEqual(portalHosts.map(({ id }) => id).sort());
    expect(portalMatches).toContain('https://*.nhandan.vn/*');
  });
  it('hold selectors that a browser can read, each with its reason', () => {
    const { document } = new JSDOM('').window;
    for (const portal of portals) {
      const places = [
        portal.body,
        portal.title,
        portal.lead,
        portal.author,
        portal.date,
        portal.figure,
        portal.furniture,
      ].flat();
      for (const { selector, why } of [...places, ...portal.clutter]) {
        expect(() => document.querySelector(selector), `${portal.id}: ${selector}`).not.toThrow();
        expect(why.length).toBeGreaterThan(2);
      }
      expect(clutterSelectors(portal)).toHaveLength(portal.clutter.length);
      expect(portal.body.length > 0).toBe(portal.proof !== 'none');
    }
  });
  it('are found by host, subdomains too, and never by a host that only looks alike', () => {
    expect(portalOf('https://en.nhandan.vn/x')?.id).toBe('nhandan');
    expect(portalOf('https://nhandan.vn.example/x')).toBeUndefined();
    expect(portalOf('https://www.bbc.com/news/1')).toBeUndefined();
    expect(portalOf('no address')).toBeUndefined();
  });
});

describe('mayBeArticle', () => {
  it.each([
    'https://vnexpress.net/mot-bai-bao-5047363.html',
    'https://tuoitre.vn/mot-bai-bao-20260307075519174.htm',
    'https://cafef.vn/mot-bai-bao-188260307071033787.chn',
    'https://vov.vn/the-thao/mot-bai-bao-post1315698.vov',
    'https://thoidai.com.vn/mot-bai-bao-198765.html',
    'https://bao-nho.example/bat-ky',
    'https://thanhnien.vn/mot-bai-bao-post1460123.html',
    'https://dantri.com.vn/xa-hoi/mot-bai-bao-1420111111.htm',
    'https://tienphong.vn/xa-hoi/mot-bai-bao-1234567.tpo',
    'https://vietnamplus.vn/mot-bai-bao/612345.vnp',
    'https://plo.vn/thoi-su/mot-bai-bao-912345.html',
    'https://nhandan.vn/tin-tuc-su-kien/mot-bai-bao-663399/',
    'https://special.nhandan.vn/mot-bai-bao-dai/index.html',
    'https://hanoimoi.vn/tin-tuc/Chinh-tri/912345/mot-bai-bao-cu',
    'https://daibieunhandan.vn/chinh-tri/mot-bai-bao-i350123/',
    'https://www.bbc.com/vietnamese/vietnam/2014/01/140101_mot_bai',
  ])('says yes to %s', (url) => {
    expect(mayBeArticle(url)).toBe(true);
  });
  it.each([
    'https://vnexpress.net/kinh-doanh',
    'https://tuoitre.vn/kinh-doanh.htm',
    'https://nhandan.vn/',
    'https://baodautu.vn/tai-chinh-d6/',
    'https://dantri.com.vn/su-kien/giu-giong-lua-20250814.htm',
    'https://nhandan.vn/chinhtri/',
    'https://thanhnien.vn/thoi-su.htm',
    'https://hanoimoi.vn/do-thi/giao-thong',
    'https://www.bbc.com/vietnamese/topics/ckdxnx1x5rnt',
  ])('says no to %s', (url) => {
    expect(mayBeArticle(url)).toBe(false);
  });
});

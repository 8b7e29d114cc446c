import { describe, expect, it } from 'vitest';
import { isFrontOrSearch, isService, isStoryAddress, saysHeadline } from './page-address.ts';

describe('an address', () => {
  it('tells home pages and searches', () => {
    for (const path of ['', '/', '/index.html', '/trang-chu.htm', '/tim-kiem?q=lua', '/tag/cau-phao.html', '/chu-de/'])
      expect(isFrontOrSearch(`https://bao-nho.example${path}`), path).toBe(true);
    for (const path of ['/thoi-su', '/cau-phao-noi-lai-hai-bo-20512.html', '/tagore-va-ben-lo.html'])
      expect(isFrontOrSearch(`https://bao-nho.example${path}`), path).toBe(false);
    for (const path of ['/index.asp?catid=3&newsid=18832', '/index.php?option=com_content&view=article&id=318'])
      expect(isFrontOrSearch(`https://bao-nho.example${path}`), path).toBe(false);
    for (const path of ['/index.php?cat=7', '/?fbclid=1x2', '/index.asp?trang=2'])
      expect(isFrontOrSearch(`https://bao-nho.example${path}`), path).toBe(true);
    expect(isFrontOrSearch('no address')).toBe(false);
  });

  it('tells pages about writers and about the site', () => {
    for (const path of ['/tac-gia/ha-vy', '/cay-but/ha-vy/', '/gioi-thieu', '/dieu-khoan-su-dung.html'])
      expect(isService(`https://bao-nho.example${path}`), path).toBe(true);
    for (const path of ['/gioi-thieu-sach-moi-20512.html', '/tac-gia-cua-cay-cau-20512.html', '/'])
      expect(isService(`https://bao-nho.example${path}`), path).toBe(false);
    expect(isService('no address')).toBe(false);
  });

  it('tells the words of a headline, in capitals too (DotNetNuke)', () => {
    const url = 'http://so.example.vn/Chi-tiet/articleId/22/Cau-phao-noi-lai-hai-bo';
    expect(saysHeadline(url, 'Cầu phao nối lại hai bờ sông')).toBe(true);
    expect(saysHeadline(url, 'Cầu phao Bến Lở đứt neo')).toBe(false);
  });

  it('tells what is the address of one story', () => {
    const headline = '/cau-phao-ben-lo-noi-lai-hai-bo-sau-ba-nam/';
    for (const path of [
      '/cau-phao-noi-lai-hai-bo-20512.html',
      '/2027/03/12/cau-phao/',
      '/cau-phao-ben-lo-912345?x=1',
      '/tin-buon-912345.htm',
      headline,
      '/?mod=tin&idtin=3312',
      '/details.asp?topic=3&subtopic=8&id=BT2981234',
      '/index.php?module=tin&act=view&id=318',
    ])
      expect(isStoryAddress(`https://bao-nho.example${path}`), path).toBe(true);
    for (const path of [
      '/thoi-su',
      '/gioi-thieu',
      '/?act=list&id=12',
      '/cau-phao.html',
      '/de-an-mo-rong-cau-phao-ben-lo/',
    ])
      expect(isStoryAddress(`https://bao-nho.example${path}`), path).toBe(false);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { sectionAbove } from './section-above.ts';

function section(above: string): string | undefined {
  const { document } = new JSDOM(`<main>${above}<h1>Bến Hói mở lại chợ ghe</h1></main>`, {
    url: 'https://benhoi.vn/xa-hoi/cho-ghe-8812345.html',
  }).window;
  const lines = readBlocks(document.body, () => false);
  return sectionAbove(lines, lines.length - 1);
}

describe('the section above a headline', () => {
  it.each([
    ['alone on its line', '<p><a href="/xa-hoi">Xã hội</a></p>'],
    ['before the day', '<div><a href="/xa-hoi">Xã hội</a> <span>Thứ Hai, 09/02/2026 10:00</span></div>'],
    [
      'in a menu of few links, not the last',
      '<ul><li><a href="/xa-hoi">Xã hội</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul>',
    ],
    ['behind the home page', '<div><a href="/">Trang chủ</a><a href="/xa-hoi">Xã hội</a></div>'],
    ['behind a sign, too', '<div><a href="/">Trang chủ</a> / <a href="/muc-4">Xã hội</a></div>'],
    [
      'before a list that opens where one points',
      '<div><a href="/xa-hoi">Xã hội</a><ul class="dropdown-menu"><li><a href="/xa-hoi/doi-song">Đời sống</a></li></ul></div>',
    ],
    ['where nothing tells its address', '<ul><li><a href="/doi-song/xa-hoi.html">Xã hội</a></li></ul>'],
  ])('stands %s', (_, markup) => {
    expect(section(markup)).toBe('Xã hội');
  });

  it('is no other link of a menu, and none of the box above', () => {
    const [one, two] = ['van-hoa', 'the-thao'].map((path) => `<li><a href="/${path}">${path}</a></li>`);
    expect(section(`<nav><ul>${one}${two}</ul></nav>`)).toBeUndefined();
    expect(section('<div><a href="/">Trang chủ</a> <a href="/van-hoa">Văn hóa</a></div>')).toBeUndefined();
    expect(section(`<ul>${one}</ul><h3>Ai đang trực tuyến</h3><p>17 khách</p>`)).toBeUndefined();
  });

  it('is none of the links of a menu, and no headline before a day', () => {
    const menu = ['xa-hoi', 'kinh-te', 'van-hoa', 'the-thao'].map((path) => `<li><a href="/${path}">${path}</a></li>`);
    expect(section(`<ul>${menu.join('')}</ul>`)).toBeUndefined();
    expect(section('<p><a href="/tin-khac-8812300.html">Cầu phao mới</a> 08/02/2026</p>')).toBeUndefined();
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bylineOf } from './byline.ts';

function byline(before: string, after: string): string[] {
  const { document } = new JSDOM(
    `<main><h1>Mùa lúa mới</h1>${before}<div id="story"><p>Lúa chín sớm.</p></div>${after}</main>`,
  ).window;
  return bylineOf(document, document.querySelector('h1')!, document.querySelector('#story')!);
}

describe('bylineOf', () => {
  it.each([
    ['<div class="author"><a href="/tac-gia/1">Minh An</a><a href="/tac-gia/2">Lê Hoa</a> và 1 tác giả khác</div>', ''],
    ['<p class="byline">Minh An - Lê Hoa, thứ Năm 14/8/2025</p>', ''],
    ['', '<div class="box-author"><strong>Minh An - Lê Hoa</strong></div>'],
    ['', '<div class="m-auth">Minh An - Lê Hoa</div>'],
    ['<div class="byline"><div><a href="/@hai">Minh An - Lê Hoa</a><div>Nov 22, 2024</div></div></div>', ''],
    ['', '<p align="right"><strong>Minh An - Lê Hoa</strong></p>'],
    ['', '<div class="k71"><strong>Minh An - Lê Hoa</strong></div><div><a href="#zalo">Zalo</a></div>'],
    [
      '<div><div><a href="/tac-gia/1"><img></a><a href="/tac-gia/1">Minh An</a></div><div><a href="/tac-gia/2">Lê Hoa</a></div></div>',
      '',
    ],
    ['', '<div><a href="/author?keyword=1">Minh An</a> - <a href="/author?keyword=2">Lê Hoa</a></div>'],
  ])('reads %s%s', (before, after) => {
    expect(byline(before, after).join(' - ')).toBe('Minh An - Lê Hoa');
  });

  it('reads who writes a column above its headline', () => {
    const { document } = new JSDOM(
      '<a href="/tac-gia/0">Hoa Lý</a><main><p><a href="/tac-gia/1">Minh An</a></p><h1>Mùa lúa mới</h1><div id="story"><p>Lúa chín sớm.</p></div></main>',
    ).window;
    expect(bylineOf(document, document.querySelector('h1')!, document.querySelector('#story')!)).toEqual(['Minh An']);
  });

  it('reads from whom the story was taken, in the first line of a box behind it', () => {
    expect(byline('', '<div><p>Theo Minh An</p><p>Mùa Vàng</p></div>')).toEqual(['Theo Minh An']);
    expect(byline('', '<div>Theo dõi chúng tôi trên Zalo</div>')).toEqual([]);
  });

  it('takes no reader who comments, no heading behind the story and no writer of another story', () => {
    expect(byline('', '<section class="comments"><b class="author">Mạch Hữu Tài</b></section>')).toEqual([]);
    for (const label of ['<h3>Tin Mới</h3>', '<div>Tin Nổi Bật</div>', '<div><a href="/t">Hà Nội</a></div>'])
      expect(byline('', label)).toEqual([]);
    const list = '<ul><li><a href="/x">Xã Đồi Sương khánh thành nhà văn hóa thôn</a></li></ul>';
    expect(byline('', `<div>Bến Nước Xưa</div>${list}`)).toEqual([]);
    const other = `<div><div><p>${'Chuyện khác. '.repeat(9)}</p><i class="author">Lê Hoa</i></div></div>`;
    expect(byline('', `<aside>${other}</aside>`)).toEqual([]);
  });
});

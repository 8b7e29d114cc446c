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
    ['', '<p align="right"><strong>Minh An - Lê Hoa</strong></p>'],
  ])('reads %s%s', (before, after) => {
    expect(byline(before, after).join(' - ')).toBe('Minh An - Lê Hoa');
  });

  it('takes no reader who comments, no heading behind the story and no writer of another story', () => {
    expect(byline('', '<section class="comments"><b class="author">Mạch Hữu Tài</b></section>')).toEqual([]);
    expect(byline('', '<h3>Tin Mới</h3>')).toEqual([]);
    const other = `<div><div><p>${'Chuyện khác. '.repeat(9)}</p><i class="author">Lê Hoa</i></div></div>`;
    expect(byline('', `<aside>${other}</aside>`)).toEqual([]);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adRules, adSlots } from './ad-slots.ts';

const elements = (html: string) => new JSDOM(html).window.document.body;
const anySlot = adRules.map(({ selector }) => selector).join(',');

describe('slots of adverts', () => {
  it.each(adSlots)('of $vendor are met by their rule: $example', ({ selector, example }) => {
    expect(elements(example).firstElementChild?.matches(selector)).toBe(true);
  });

  it('are whole with the place that is kept free for them', () => {
    const page = elements(
      '<div id="kept" style="min-height:250px"><ins class="adsbygoogle"></ins><script></script></div>',
    );
    expect(page.querySelector('#kept')?.matches(anySlot)).toBe(true);
  });

  it.each([
    [
      'the article column of vnexpress in 2019',
      '<article class="content_detail block_ads_connect"><p>Lũ rút.</p></article>',
    ],
    ['the page of tuoitre', '<div id="admWrapsite"><p>Lũ rút.</p></div>'],
    ['the section of cafef', '<div class="adm-mainsection"><p>Lũ rút.</p></div>'],
    ['a paragraph of vov before a slot', '<p class=" ads-detail-center">Lũ rút.</p>'],
    ['a story in a box of a slot’s name', '<div class="ads-wrap"><h1>Lũ rút</h1><p>Nước xuống.</p></div>'],
    ['words that were put in', '<ins datetime="2025-08-14">ba xã</ins>'],
    ['a film', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
    ['a film to come', '<iframe data-src="https://video.example/1"></iframe>'],
    ['a paragraph with a slot in it', '<div><p>Lũ rút.</p><ins class="adsbygoogle"></ins></div>'],
    ['what reads like it', '<div class="loads"></div><div class="headadv"></div><div class="qcvn-table"></div>'],
  ])('are not %s', (_, html) => {
    const page = elements(html);
    const met = [...page.querySelectorAll(anySlot)].filter((one) => one.localName !== 'ins' || one.textContent);
    expect(met.map((one) => one.outerHTML)).toEqual([]);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ClutterRule } from '../portals/portal.ts';
import { knownInside, knownOnPage } from './known-clutter.ts';

const rules: ClutterRule[] = [
  { selector: '.ads, [id^="slot"]', reason: 'ad', why: 'adverts' },
  { selector: '.share', reason: 'share', why: 'share bars' },
];
const PROSE = 'Chợ nổi Vàm Nhỏ họp lại từ sáng nay, ghe thuyền đậu kín hai bờ, người mua kẻ bán í ới gọi nhau. '.repeat(
  2,
);

function look(html: string) {
  const doc = new JSDOM(html).window.document;
  const root = doc.querySelector('article')!;
  const inside = knownInside(root, rules);
  const found = knownOnPage(root, inside, new Set(doc.querySelectorAll('.beside')), rules);
  const told = (clutter: typeof found) => clutter.map(({ element, reason }) => `${element.id} ${reason}`);
  return { inside: told(inside), onPage: told(found) };
}

describe('clutter that rules name', () => {
  it('is found before the story, in it and behind it, in the order of the page', () => {
    const { inside, onPage } = look(
      '<header><i id="a" class="share"></i></header><main><article><p>…</p><div id="slot-b"></div></article><p id="c" class="ads"></p></main>',
    );
    expect(inside).toEqual(['slot-b ad']);
    expect(onPage).toEqual(['a share', 'slot-b ad', 'c ad']);
  });

  it('is not looked for in boxes beside the story, whose own names count', () => {
    const { onPage } = look(
      '<div class="beside"><i id="a" class="ads"></i></div><article></article><div id="b" class="beside share"></div>',
    );
    expect(onPage).toEqual(['b share']);
  });

  it('is nothing that holds the story, nor a paragraph of it that bears the name of a slot', () => {
    const { onPage } = look(
      `<div class="ads"><article><div class="ads">${PROSE}</div><div id="a" class="ads"></div></article></div>`,
    );
    expect(onPage).toEqual(['a ad']);
    const sentence = 'Chợ nổi Vàm Nhỏ họp lại từ sáng nay, ghe thuyền đậu kín hai bờ kênh từ lúc trời chưa sáng.';
    const slots = `<div id="a" class="ads">${sentence}</div><div id="b" class="ads">${sentence.slice(0, 60)}</div>`;
    expect(look(`<article>${slots}</article>`).inside).toEqual(['b ad']);
  });
});

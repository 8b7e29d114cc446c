import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { captionsBelow } from './below-picture.ts';

const STORY = '<p>Sáng 9/2, hơn tám mươi ghe chở trái cây tụ về ngã ba Bến Đá trong buổi họp chợ đầu tiên.</p>';
const PICTURE = '<img src="/ghe.jpg">';
const WORDS = 'Ghe dưa hấu cập cầu phao mới của xã';

function captions(markup: string): string[] {
  const { document } = new JSDOM(`<div id="story">${STORY}${STORY}${markup}${STORY}</div>`).window;
  const root = document.querySelector('#story')!;
  const blocks = captionsBelow(
    readBlocks(root, () => false),
    root,
  );
  return blocks.filter(({ block }) => block.kind === 'caption').map(({ block }) => block.text);
}

describe('captions that no markup calls so', () => {
  it.each([
    ['pasted from a text processor', `<p align="center">${PICTURE}</p><p align="center"><i>${WORDS}</i></p>`],
    ['in a box with its picture', `<div class="x1"><div>${PICTURE}</div><div>${WORDS}.</div></div>`],
    ['beside its picture', `<section><div>${PICTURE}</div><div><p>${WORDS}.</p></div></section>`],
    ['in one paragraph with it', `<p style="text-align: center">${PICTURE}<br><em>${WORDS}</em></p>`],
    ['in italics', `<div>${PICTURE}</div><p><em>${WORDS}</em></p>`],
    ['above their credit', `<div>${PICTURE}<div>${WORDS}.</div><div>Ảnh: Hoa Lý</div></div>`],
    ['with its credit', `<p>${PICTURE}</p><p>${WORDS}. (Ảnh: Hoa Lý)</p>`],
    ['below a picture that leads to its own file', `<p><a href="/ghe.jpg">${PICTURE}</a></p><center>${WORDS}</center>`],
  ])('are found %s', (_, markup) => {
    expect(captions(markup).join()).toContain(WORDS);
  });

  it.each([
    ['a paragraph of the story', `<p>${PICTURE}</p><p>${WORDS}.</p>`],
    ['who signs', `<p align="center">${PICTURE}</p><p align="center">Bài, ảnh: Hoa Lý</p>`],
    ['who wrote it, below a portrait', `<div class="author-box">${PICTURE}<p>${WORDS}.</p></div>`],
    [
      'the teaser below a picture of another story',
      `<div><a href="/tin-khac.html">${PICTURE}</a><p>${WORDS}.</p></div>`,
    ],
    ['the first paragraph of a column', `<section><div>${PICTURE}</div><div><p>${WORDS}.</p>${STORY}</div></section>`],
    ['a line behind words', `<p>${PICTURE}Bến Đá</p><p align="center">${WORDS}</p>`],
  ])('are none: %s', (_, markup) => {
    expect(captions(markup)).toEqual([]);
  });
});

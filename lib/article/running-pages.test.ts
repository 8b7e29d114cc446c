import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const TITLE = 'Bến Lau làm cầu phao qua rạch Gò Tràm trước mùa lũ';
const LEAD = 'Sáng 17/5, mười một ấp của xã Bến Lau góp công làm cầu phao, sớm hơn lịch của huyện nửa tháng.';
const PROSE = [
  'Tại ấp Gò Tràm, tổ làm cầu nối bốn mươi chiếc phao cũ thành một lối đi đủ rộng cho hai xe máy tránh nhau.',
  'Ông Kiều Văn Mẫn, tổ trưởng, nói đến trưa đã có hơn chín phần mười số phao được buộc chắc vào trụ bê tông.',
  'Xã bố trí ba chiếc ghe máy đưa đón những gia đình ở xa, mỗi ghe có một đoàn viên đi cùng để giúp người già.',
];
const [first, ...rest] = PROSE.map((text) => `<p>${text}</p>`);

function read(story: string, { above = '', below = '', url = 'https://benlau.vn/cau-phao-7812345.html' } = {}) {
  const told = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-05-17T18:00:00+07:00' });
  const html = `<html lang="vi"><title>${TITLE}</title><script type="application/ld+json">${told}</script><body>${above}<h1>${TITLE}</h1><h2>${LEAD}</h2><div class="post-content">${story}</div>${below}`;
  const reading = readPage(new JSDOM(html, { url }).window.document, url);
  if (!reading.article) throw new Error(reading.reason);
  const { blocks } = reading.article;
  const hidden = [...reading.clutter, ...reading.beside].map(({ element }) => element);
  const isHidden = (selector: string) => {
    const element = reading.root.ownerDocument.querySelector(selector);
    return hidden.some((one) => one.contains(element));
  };
  return { texts: blocks.slice(2).map(({ text }) => text), isHidden, authors: reading.article.authors };
}

/** What the script of a player draws around a film. */
const controls =
  '<video src="a.mp4"></video><button><span>Play Video</span></button><div><span>Hiện tại 0:00</span></div><ul><li>captions settings, opens captions settings dialog</li></ul><div role="dialog"><p>Bắt đầu của cửa sổ hộp thoại. Phím ESC sẽ đóng cửa sổ.</p><label>Color</label><input type="range"></div>';

describe('a page whose scripts have run', () => {
  it.each(['video-js vjs-paused', 'jwplayer jw-state-idle', 'plyr'])(
    'has no story in the menus of a player: %s',
    (name) => {
      const film = `<figure><div class="${name}">${controls}</div><figcaption>Làm cầu phao ở Gò Tràm. Video: Hoa Lý</figcaption></figure>`;
      const { texts, isHidden } = read(`${first}${film}${rest.join('')}`);
      expect(texts).toEqual([PROSE[0], 'Làm cầu phao ở Gò Tràm. Video: Hoa Lý', ...PROSE.slice(1)]);
      expect(isHidden('video')).toBe(false);
    },
  );

  it('says below a picture what it shows, and not how it is looked at', () => {
    const hints = ['Nhấn để phóng to ảnh', 'Bấm vào ảnh để xem kích thước lớn', 'Chạm để xem ảnh lớn'];
    for (const hint of hints) {
      const picture = `<figure><img src="1.jpg"><p>${hint}</p><figcaption>Cầu phao ở Gò Tràm lúc 9h sáng.</figcaption></figure>`;
      expect(read(`${first}${picture}${rest.join('')}`).texts, hint).not.toContain(hint);
    }
  });
});

describe('lines beside a story that belong to it', () => {
  it('are what a headline opens with, and where the story is from', () => {
    const { isHidden } = read(`${first}${rest.join('')}`, {
      above: '<h3 class="k1">Bến Lau:</h3>',
      below: '<div class="k2">Theo <strong>Tin Chiều</strong></div><div class="k3">Bản tin thời tiết: mai có mưa</div>',
    });
    expect(isHidden('.k1')).toBe(false);
    expect(isHidden('.k2')).toBe(false);
    expect(isHidden('.k3')).toBe(true);
  });
});

describe('several who wrote it', () => {
  const row = ['HOA LÝ', 'MAI THU', 'TÀO LỤA'].map(
    (name) => `<div class="author-item-name"><a class="name">${name}</a></div>`,
  );
  const byline = `<div class="author"><div><a class="name">HOA LÝ</a><span>và 2 tác giả khác</span></div>${row.join('')}</div>`;

  it('are each named where a portal has them in a row', () => {
    const url = 'https://tuoitre.vn/ben-lau-lam-cau-phao-100261005145713396.htm';
    const { authors } = read(`${byline}${first}${rest.join('')}`, { url });
    expect(authors).toEqual(['HOA LÝ', 'MAI THU', 'TÀO LỤA']);
  });

  it('are at least the first elsewhere, and no number of them', () => {
    expect(read(`${byline}${first}${rest.join('')}`).authors).toEqual(['HOA LÝ']);
  });
});

import { describe, expect, it } from 'vitest';
import { json, LEAD, PROSE, pageOf, paragraphs, read, TITLE, URL } from '../../tests/setup/office-page.ts';
import { readPage } from './read-page.ts';

const HEAD = `<h1>${TITLE}</h1><time>04/08/2025 16:05</time>`;

/** What is out of sight in focus, as its elements. */
function hidden(body: string): Element[] {
  const reading = readPage(pageOf(body, json), URL);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  return [...reading.clutter, ...reading.beside].map(({ element }) => element);
}

describe('pictures of a story', () => {
  it('are its cover above the headline, where it leads nowhere', () => {
    const isHidden = (cover: string) =>
      hidden(`<main>${cover}<article>${HEAD}<div>${paragraphs}</div></article></main>`).some((one) =>
        one.querySelector('img'),
      );
    expect(isHidden('<div class="k1"><img src="/1.jpg"></div>')).toBe(false);
    expect(isHidden('<div class="k1"><a href="https://ban.example/"><img src="/1.jpg"></a></div>')).toBe(true);
    expect(isHidden('<div class="banner-ads"><img src="/1.jpg"></div>')).toBe(true);
  });

  it('are those of a long form in sections of their own', () => {
    const caption = 'Dớn phơi bên hiên nhà. (Ảnh: LÊ TOÀN)';
    const figure = `<div class="k2"><div><img src="/1.jpg"><figcaption><p>${caption}</p></figcaption></div></div>`;
    const half = (from: number) =>
      `<div class="k2">${PROSE.slice(from, from + 3)
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>`;
    const card = `<div class="k2"><a href="/x-7712300.html"><img src="/2.jpg"></a><p>Chợ cá đầu bến</p></div>`;
    const { texts } = read(`<article>${HEAD}${half(0)}${figure}${card}${half(3)}</article>`, json);
    expect(texts).toEqual([...PROSE.slice(0, 3), caption, ...PROSE.slice(3)]);
  });

  it('are a gallery with a lead and a few words each', () => {
    const slides = ['Ghe cá cập bến lúc mờ sáng.', 'Gỡ cá trong đêm.', 'Chợ họp dưới ánh đèn pin.']
      .map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`)
      .join('');
    const page = `<article>${HEAD}<p class="sapo">${LEAD}</p><div>${slides}</div></article>`;
    expect(read(page, json)).toMatchObject({
      lead: LEAD,
      texts: ['Ghe cá cập bến lúc mờ sáng.', 'Gỡ cá trong đêm.', 'Chợ họp dưới ánh đèn pin.'],
    });
  });
});

describe('between two paragraphs', () => {
  it.each([
    [
      'a player with its label',
      '<article class="k3"><audio controls></audio><div>Nghe ghi âm của Lê Toàn</div></article>',
    ],
    ['the order of a report', '<div class="k3"><span>Mới nhất</span> <span>Cũ nhất</span></div>'],
    [
      'what sells the rest of the site',
      '<div class="k3"><h4>Đăng ký Vàm Tro Premium</h4><p>Chỉ từ 9.000 đồng một tháng, đọc mọi bài chuyên sâu.</p></div>',
    ],
    ['stars to give', '<div class="k3">Đánh giá: (0 lượt đánh giá)</div>'],
  ])('%s is none', (_, box) => {
    const body = `<article>${HEAD}<div>${paragraphs.replace('</p><p>', `</p>${box}<p>`)}</div></article>`;
    expect(read(body, json).texts).toEqual(PROSE);
    expect(hidden(body).some((one) => one.matches('.k3') || one.closest('.k3'))).toBe(true);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  json,
  LEAD,
  menu,
  OTHERS,
  others,
  PROSE,
  pageOf,
  paragraphs,
  read,
  TITLE,
  URL,
} from '../../tests/setup/office-page.ts';
import { readPage } from './read-page.ts';

describe('sites of offices', () => {
  const head = `<div>${menu}</div><h1>${TITLE}</h1><p>04/08/2025 16:05</p>`;

  it('print the day on one line with many buttons', () => {
    const line = '<div>Aa 396 | 04/08/2025 <a>Thích 2368</a> <a href="#">Tăng cỡ chữ</a> <a>Cỡ chữ mặc định</a></div>';
    expect(read(`<h1>${TITLE}</h1>${line}<div>${paragraphs}</div>`)).toMatchObject({
      publishedAt: '2025-08-04',
      texts: PROSE,
    });
  });

  it('may head short news in no way that the markup tells, where the address is made of the headline', () => {
    const story = PROSE.slice(0, 3).map((text) => `<div>${text}</div>`);
    const html = `<div>${menu}</div><h4>${TITLE}</h4><div>Đăng ngày 04 - 08 - 2025</div><div>${story.join('')}</div>`;
    const url = 'https://vamtro.gov.vn/chi-tiet/-/tin/vam-tro-don-ghe-ca-linh-som-77314-521.html';
    const page = pageOf(html);
    page.title = 'UBND HUYỆN VÀM TRO';
    expect(readPage(page, url).article).toMatchObject({ title: TITLE, publishedAt: '2025-08-04' });
  });

  it('may set who wrote it and the day as rows above the story (Joomla)', () => {
    const row = (text: string) => `<tr><td>${text}</td></tr>`;
    const story = `${paragraphs.slice(0, -1)}><p align="center"><img src="/1.jpg"></p>`;
    const page = `<table>${row('Viết bởi Mai Thu')}${row('Thứ hai, 04 Tháng 8 2025 16:05')}${row(story)}</table>`;
    expect(read(`<div>${menu}</div><h1>${TITLE}</h1>${page}`)).toMatchObject({ authors: ['Mai Thu'], texts: PROSE });
  });

  it('may have no headline by markup or head, and their story in two containers, where the address has its words', () => {
    const parts = [PROSE.slice(0, 3), [...PROSE.slice(3), LEAD]].map((some) => some.map((text) => `<p>${text}</p>`));
    const story = parts.map((some) => `<div class="x2">${some.join('')}</div>`).join('<div><img src="/q.gif"></div>');
    const url = 'https://vamtro.example/bai/vam-tro-don-ghe-ca-linh-som-hon-moi-nam';
    const page = (body: string) =>
      new JSDOM(`<title>Vàm Tro</title>${menu}<div><div>${TITLE}</div>${body}</div>`, { url }).window.document;
    const { article } = readPage(page(story), url);
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, ...PROSE, LEAD]);
    const posts = [...PROSE, LEAD].map((text) => `<div><p>Khách</p><p>${text}</p></div>`).join('');
    expect(readPage(page(posts), url).article).toBeNull();
  });

  it('hide what else the same hand wrote', () => {
    const more = `<div class="itemAuthorLatest"><h3>Mới nhất từ Mai Thu</h3><ul><li><a href="/a">${OTHERS[1]}</a></li></ul></div>`;
    const reading = readPage(pageOf(`${head}<div>${paragraphs}</div>${more}`, json), URL);
    expect(reading.article && reading.clutter.map(({ element }) => element.className)).toContain('itemAuthorLatest');
  });

  it('ask to give for the paper itself, and let readers look for a day', () => {
    const asks = '<div><p>Ủng hộ tạp chí</p><p>Số tài khoản: 0001112223 - Ngân hàng Bến Đợi</p></div>';
    const days = `<div>Xem tin theo ngày:</div><ul>${others}</ul>`;
    expect(read(`${head}<p class="sapo">${LEAD}</p><div>${paragraphs}${asks}</div>${days}`, json).texts).toEqual(PROSE);
  });

  it('have the category that WordPress tells for their section, and nobody called “By” for an author', () => {
    const by = '<div class="author-name"><div>By</div> <a href="/author/hl/">H’Lan Niê</a></div>';
    const foot = '<footer>Đăng trong <a href="/c" rel="category tag">Chuyện bến</a></footer>';
    expect(
      read(`<article><h1>${TITLE}</h1>${by}<p>04/08/2025</p><div>${paragraphs}</div>${foot}</article>`),
    ).toMatchObject({
      authors: ['H’Lan Niê'],
      section: 'Chuyện bến',
    });
  });

  it('keep the long subhead that opens the story, though it has words of the headline', () => {
    const subhead = 'Vàm Tro đón ghe từ ba tỉnh về bến cá linh';
    const page = `<div>${menu}</div><div>${TITLE}</div><p>04/08/2025 16:05</p><h2>${LEAD}</h2>`;
    const story = `<div class="x"><div class="y"><h2>${subhead}</h2>${paragraphs}</div></div>`;
    expect(read(`<main>${page}${story}</main>`, json)).toMatchObject({ lead: LEAD, texts: [subhead, ...PROSE] });
  });

  it('keep the subhead that opens a section of a long form, though some of its letters are the headline’s', () => {
    const sections = [PROSE.slice(0, 3), PROSE.slice(3)].map(
      (texts, i) =>
        `<section>${i ? '<h2>Ghe về bến</h2>' : ''}${texts.map((text) => `<p>${text}</p>`).join('')}</section>`,
    );
    expect(read(`${head}${sections.join('')}`, json).texts).toContain('Ghe về bến');
    const picture = '<section><figure><img src="/1.jpg"><figcaption>Ghe cá ở bến</figcaption></figure></section>';
    const first = `${picture}<section><h2>Ghe về bến</h2>${paragraphs}</section>`;
    expect(read(`${head}<p class="sapo">${LEAD}</p>${first}`, json).texts.slice(0, 2)).toEqual([
      'Ghe cá ở bến',
      'Ghe về bến',
    ]);
  });
});

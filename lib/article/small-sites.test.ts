import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  json,
  LEAD,
  menu,
  OTHERS,
  others,
  PROSE,
  PUBLISHER,
  paragraphs,
  read,
  TITLE,
  URL,
} from '../../tests/setup/office-page.ts';
import { readPage } from './read-page.ts';

describe('pages of offices, party papers, blogs and printers', () => {
  it('keep loose text whose lines are parted by line breaks, short as they are', () => {
    const { texts, lead, publishedAt } =
      read(`<div>${menu}</div><div class="tin"><div class="ten">${TITLE}</div><div class="ngay">Thứ Hai, 04/08/2025 16:05</div>
      <div class="dau"><b>${LEAD}</b></div><div class="than">${PROSE.join('<br><br>')}</div></div><h3>Tin cùng loại</h3><ul>${others}</ul>`);
    expect(texts).toEqual(PROSE);
    expect(lead).toBe(LEAD);
    expect(publishedAt).toContain('2025-08-04T16:05');
  });

  it('end before what NukeViet prints below a story, and are signed by its label', () => {
    const dated = (text: string) => `<p><a href="/tin-tuc/tin-khac-7712300.html">${text}</a> (01/08/2025)</p>`;
    const below = `<p>Tác giả bài viết: Mai Thu</p><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><p>Click để đánh giá bài viết</p>
      <p>Những tin mới hơn</p>${dated(OTHERS[0]!)}<p>Những tin cũ hơn</p>${dated(OTHERS[1]!)}`;
    const { texts, authors } = read(`<div>${menu}</div><div><h1>${TITLE}</h1>${paragraphs}${below}</div>`, json);
    expect(texts).toEqual(PROSE);
    expect(authors).toEqual(['Mai Thu']);
    const box = '<div><p><b>Tác giả bài viết:</b> Mai Thu</p><p><b>Nguồn tin:</b> Đài Vàm Tro</p></div>';
    expect(read(`<div>${menu}</div><div><h1>${TITLE}</h1><div>${paragraphs}</div>${box}</div>`, json).authors).toEqual([
      'Mai Thu',
    ]);
  });

  it('leave out who publishes them where it stands right below the story, and the buttons of print pages', () => {
    const { texts } = read(
      `<h2>${TITLE}</h2><p>Cập nhật: 04/08/2025 16:05</p>${paragraphs}<p><a href="javascript:print()">In trang này</a></p><p>Đóng cửa sổ</p><div>${PUBLISHER}</div>`,
      json,
    );
    expect(texts).toEqual(PROSE);
  });

  it('read the cell of a table in a form as the story, and the cell below as its signature', () => {
    const row = (inside: string, align = '') => `<tr><td${align}>${inside}</td></tr>`;
    const lines = PROSE.map((text) => `<div><span>${text}</span></div>`).join('');
    const { texts, lead, authors } =
      read(`<form name="aspnetForm"><table>${row(menu)}<tr><td><table>${row(others)}</table></td><td><table>
      ${row(TITLE)}${row('Cập nhật: 04/08/2025 16:05')}${row(`<b>${LEAD}</b>`)}${row(`<div>${lines}</div>`)}${row('<b>Mai Thu</b>', ' align="right"')}
      </table></td></tr>${row(PUBLISHER)}</table></form>`);
    expect(texts).toEqual(PROSE);
    expect(lead).toBe(LEAD);
    expect(authors).toEqual(['Mai Thu']);
  });

  it.each([
    '<blockquote>@</blockquote>',
    '<ul class="tin"><li>@</li></ul>',
    '<dl><dd>@</dd></dl>',
    '<figure>@</figure>',
    '<div class="img-desc">@</div>',
  ])('are no quotation, list or caption for the box around headline and story: %s', (box) => {
    const story = `<h1>${TITLE}</h1><div>04/08/2025 16:05</div><p><b>${LEAD}</b></p>${paragraphs}`;
    const { blocks } = read(`<div>${menu}</div>${box.replace('@', story)}<ul>${others}</ul>`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'lead', ...PROSE.map(() => 'paragraph')]);
  });

  it('may lay out short news as the cells of a row, a picture among its lines', () => {
    const lines = PROSE.slice(0, 2).map((text) => `<div>${text}</div>`);
    const picture = '<div align="center"><img src="/1.jpg"><br><em>Ghe cá ở bến</em></div>';
    const story = `<div>${TITLE}</div><div>04/08/2025 16:05</div><div>${LEAD}</div><div>${lines.join(picture)}<div style="text-align:right">Mai Thu</div></div>`;
    const { blocks, authors } = read(`<table><tr><td>${menu}</td><td>${story}</td></tr></table>`, json);
    expect(blocks.map(({ kind }) => kind).slice(1)).toEqual(['lead', 'paragraph', 'caption', 'paragraph']);
    expect(authors).toEqual(['Mai Thu']);
  });

  it('name their section above the headline, however many links stand in the same box below', () => {
    const links = `<p>${OTHERS.concat(TITLE)
      .map((text, i) => `<a href="/tag/${i}">${text.slice(0, 12)}</a>`)
      .join(' ')}</p>`;
    const page = `<article><a href="/ben-song">Bến sông</a><h1>${TITLE}</h1><div>04/08/2025 16:05</div>${paragraphs}${links}</article>`;
    expect(read(page).section).toBe('Bến sông');
  });

  it('print their headline in bold below a title that is the same on every page, and part lines by one break', () => {
    const story = `<font size="4"><b>${TITLE}</b></font><br><font>(Cập nhật: 04/08/2025 16:05)</font><p><b>${LEAD}</b></p>${paragraphs}<p align="right"><i>Mai Thu</i></p>`;
    const html = `<html><title>Báo Vàm Tro</title><body><table><tr><td>${menu}</td></tr><tr><td>${others}</td><td>${story}<hr><b>Các tin liên quan</b><br>- <a href="/a">${OTHERS[0]}</a><br>- <a href="/b">${OTHERS[1]}</a></td></tr></table>`;
    const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
    expect(article).toMatchObject({ title: TITLE, lead: LEAD, authors: ['Mai Thu'] });
    expect(article?.publishedAt).toContain('2025-08-04T16:05');
    expect(article?.blocks.slice(2).map(({ text }) => text)).toEqual(PROSE);
  });

  it('may set all of their story in one paragraph behind its lead', () => {
    const { texts, lead } = read(
      `<ul>${others}</ul><div><b>${TITLE}</b></div><div>Cập nhật: 04/08/2025 16:05:00</div><div><p><strong>${LEAD}</strong><br><br>${PROSE.join('<br><br>')}</p></div><h4>Tin cùng chuyên mục</h4><ul>${others}</ul>`,
    );
    expect({ texts, lead }).toEqual({ texts: PROSE, lead: LEAD });
  });

  it('may set each paragraph in a box and a span of its own, below a lead outside of these', () => {
    const lines = PROSE.map((text) => `<div><span>${text}</span></div><div>&nbsp;</div>`).join('');
    const { texts, lead } = read(
      `<div>${menu}</div><div><div>${TITLE}</div><div>16:05 | 04/08/2025</div><div>${LEAD}</div><div><div>${lines}</div><div><i>(Theo Vàm Tro)</i></div></div></div><ul>${others}</ul>`,
    );
    expect({ texts, lead }).toEqual({ texts: PROSE, lead: LEAD });
  });

  it('come out on the day that they print, where WordPress tells the hour in Greenwich time', () => {
    const meta = '<meta property="article:published_time" content="2025-08-03T22:05:00+00:00">';
    const { publishedAt } = read(`<article><h1>${TITLE}</h1><p>04/08/2025</p><div>${paragraphs}</div></article>`, meta);
    expect(publishedAt).toBe('2025-08-04T05:05:00+07:00');
  });

  it('leave out the list of details of Joomla and find who wrote it there', () => {
    const details = `<ul><li><a href="#">In</a></li><li><a href="#">Email</a></li></ul><dl><dt>Chi tiết</dt>
      <dd class="createdby">Viết bởi <span>Mai Thu</span></dd><dd><time datetime="2025-08-04T16:05:00+07:00">Được đăng: 04 Tháng 8 2025</time></dd><dd>Lượt xem: 321</dd></dl>`;
    const { texts, lead, authors } = read(
      `${menu}<div class="item-page"><h2 itemprop="headline">${TITLE}</h2>${details}<div><p><strong>${LEAD}</strong></p>${paragraphs}</div></div>`,
    );
    expect(texts).toEqual(PROSE);
    expect(lead).toBe(LEAD);
    expect(authors).toEqual(['Mai Thu']);
  });

  it('leave out what a printer adds', () => {
    const { texts, authors } =
      read(`<div>Thứ Hai, 04/08/2025 | 16:05</div><h1>${TITLE}</h1><p><strong>${LEAD}</strong></p>${paragraphs}
      <p style="text-align:right"><strong>Mai Thu</strong></p><hr><p>© Bản quyền thuộc về Cổng thông tin Vàm Tro</p><p>Địa chỉ: ${URL}</p>`);
    expect(texts).toEqual(PROSE);
    expect(authors).toEqual(['Mai Thu']);
  });

  it('leave out the English of a blog’s program', () => {
    const { texts } = read(
      `<article><h1>${TITLE}</h1><div>By <a rel="author" href="/author/mt">Mai Thu</a> - 04/08/2025 16:05</div><div><p><strong>${LEAD}</strong></p>${paragraphs}
      <p>Read more: <a href="/x">${OTHERS[0]}</a></p><p>Share this:</p><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div></article>`,
    );
    expect(texts).toEqual(PROSE);
  });

  it('find the date where a blog links it to the post itself, and where an office prints it right above the story', () => {
    const linked = `<article><h1>${TITLE}</h1><p><a href="${URL}"><time datetime="2025-08-04T16:05:00+07:00">04/08/2025</time></a></p><div>${paragraphs}</div></article>`;
    expect(read(linked).publishedAt).toContain('2025-08-04');
    const drupal = `<h1>${TITLE}</h1><div><div>Được đăng bởi <span>Mai Thu</span> vào T2, 04/08/2025 - 16:05</div><p><strong>${LEAD}</strong></p>${paragraphs}</div>`;
    const { texts, lead, publishedAt } = read(`<div>${menu}</div><div>${drupal}</div>`);
    expect({ texts, lead }).toEqual({ texts: PROSE, lead: LEAD });
    expect(publishedAt).toContain('2025-08-04T16:05');
    const below = `<article><h1>${TITLE}</h1><div>${paragraphs}</div><p>Đăng trên <a href="${URL}"><time class="published" datetime="2025-08-04T16:05:00+07:00">Tháng Tám 4, 2025</time></a></p></article>`;
    expect(read(below).publishedAt).toContain('2025-08-04');
  });

  it('find who wrote it beside the date, where nothing calls it so', () => {
    const dated = (line: string) =>
      read(`<h1>${TITLE}</h1>${line}<p class="sapo">${LEAD}</p><div>${paragraphs}</div>`).authors;
    expect(dated('<p>Mai Thu - 04/08/2025 16:05</p>')).toEqual(['Mai Thu']);
    expect(dated('<div><span>Mai Thu</span>|<span>16:05, 04/08/2025</span></div>')).toEqual(['Mai Thu']);
    expect(dated('<div><span>MAI THU</span> <span>04/08/2025 16:05 GMT+7</span></div>')).toEqual(['MAI THU']);
    expect(dated('<p>Huyện Vàm Tro - 04/08/2025 16:05</p>')).toEqual([]);
    expect(dated('<p>Thời sự - 04/08/2025 16:05</p>')).toEqual([]);
  });

  it('find it, and when, where a script made the line and left no blanks', () => {
    const line = '<div><span>Mai Thu</span><span>04/08/2025 16:05</span><span>12.304 lượt xem</span></div>';
    const { authors, publishedAt } = read(
      `<h1>${TITLE}</h1>${line}<p class="sapo">${LEAD}</p><div>${paragraphs}</div>`,
    );
    expect(authors).toEqual(['Mai Thu']);
    expect(publishedAt).toBe('2025-08-04T16:05+07:00');
  });

  it('find who signs behind a dash, and whose words and pictures they are', () => {
    const story = (above: string, below = '') =>
      read(`<h1>${TITLE}</h1><p>04/08/2025 16:05</p>${above}<div>${paragraphs}${below}</div>`);
    expect(story('<h4>— Mai Thu</h4>').authors).toEqual(['Mai Thu']);
    expect(story(`<p class="sapo">${LEAD}</p><p>Ảnh và lời: Mai Thu</p>`)).toMatchObject({
      authors: ['Mai Thu'],
      texts: PROSE,
    });
    const credits = '<p>Nội dung: Mai Thu</p><p>Ảnh: Mai Thu, Hoa Lý</p>';
    for (const below of ['<p>— <b>Mai Thu</b></p>', credits])
      expect(story('', below)).toMatchObject({ authors: ['Mai Thu'], texts: PROSE });
  });

  it('find the date on a line below the story, and none on the lines of others', () => {
    const story = (below: string) =>
      read(`<h1>${TITLE}</h1><div>${paragraphs}</div>${below}`, json.replace(/,"datePublished.*?"}/, '}'));
    expect(story('<div>Đăng lúc 08:15 ngày 12-11-2025 trong <a href="/c">Chuyện bến</a></div>').publishedAt).toBe(
      '2025-11-12T08:15+07:00',
    );
    expect(story(`<ul><li>${OTHERS[0]} (12-11-2025)</li></ul>`).publishedAt).toBeUndefined();
  });

  it('have the name of the site for a title, and their headline below it', () => {
    const html = `<html><title>Huyện Vàm Tro</title><body><div><div>Huyện Vàm Tro</div></div>${menu}<article><h2>${TITLE}</h2><p>04-08-2025, 16:05</p><div>${paragraphs}<p>./.</p></div></article>`;
    const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, ...PROSE]);
    expect(article).toMatchObject({ title: TITLE, publishedAt: '2025-08-04T16:05+07:00' });
    expect(article?.section).toBeUndefined();
  });

  it('may be called by their name, their headline being no more than the line above the date', () => {
    const html = `<html><title>Huyện Vàm Tro</title><body>${menu}<div><div>${TITLE}</div><div>Ngày đăng: 04/08/2025</div><div>${PROSE.join('<br>')}</div></div>`;
    const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
    expect(article).toMatchObject({ title: TITLE, publishedAt: '2025-08-04' });
    expect(article?.blocks.slice(1).map(({ text }) => text)).toEqual(PROSE);
  });

  it('may have a title of two words, where somebody signs a story of some length', () => {
    const essay = (by: string) => {
      const html = `<html><title>Mùa cá về</title><body>${menu}<h1>Mùa cá về</h1><p>${by}</p><div>Chủ nhật, 03/08/2025</div><div>${paragraphs}<p><b>M.T</b></p></div>`;
      const url = 'https://vamtro.gov.vn/tan-van/mua-ca-ve-7712346';
      return readPage(new JSDOM(html, { url }).window.document, url).article;
    };
    expect(essay('<em>Tản văn của </em><b>MAI THU</b>')).toMatchObject({ title: 'Mùa cá về', authors: ['MAI THU'] });
    expect(essay('Huyện Vàm Tro')?.authors ?? ['M.T']).toEqual(['M.T']);
  });

  it('sign with a degree, a calling and an office below the name, beside links that are no names', () => {
    const story = (by: string) =>
      read(`<h1>${TITLE}</h1>${by}<div>04/08/2025 16:05</div><div><a>In</a><a>Email</a></div><div>${paragraphs}</div>`)
        .authors;
    expect(story('<div class="tacgia"><b>PGS, TS MAI THU</b><br><em>Viện Nghề cá</em></div>')).toEqual([
      'PGS.TS MAI THU',
    ]);
    expect(story('<p>Luật sư Mai Thu</p>')).toEqual(['Luật sư Mai Thu']);
    expect(story('')).toEqual([]);
  });

  it('may set a headline as long as a paragraph in no heading, above a statement of some sentences', () => {
    const long = `${TITLE} và giữ được giá bán tại bến cho bà con đến cuối mùa nước nổi`;
    const html = `<html><title>${long}</title><body><div>${menu}</div><div class="tin"><div class="tin__title">${long}</div><div class="tin__date">Thứ Hai, 04/08/2025 | 16:05 GMT+7</div><div>${paragraphs}</div></div>`;
    const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
    expect(article).toMatchObject({ title: long, publishedAt: '2025-08-04T16:05+07:00' });
    expect(article?.lead).toBeUndefined();
    expect(article?.blocks.map(({ text }) => text)).toEqual([long, ...PROSE]);
  });

  it('find a signature by its label, below the tags', () => {
    const tags = '<p>Từ khóa: <a href="/t">cá linh</a>, <a href="/u">Vàm Tro</a></p>';
    const { texts, authors } = read(
      `<h1>${TITLE}</h1><div>04/08/2025 16:05</div><div class="sapo">${LEAD}</div><div>${paragraphs}${tags}<p>Tác giả: Mai Thu</p></div>`,
      json,
    );
    expect(texts).toEqual(PROSE);
    expect(authors).toEqual(['Mai Thu']);
  });
});

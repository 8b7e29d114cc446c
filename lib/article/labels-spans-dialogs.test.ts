import { describe, expect, it } from 'vitest';
import {
  json,
  LEAD,
  menu,
  OTHERS,
  PROSE,
  PUBLISHER,
  pageOf,
  paragraphs,
  read,
  TITLE,
  URL,
} from '../../tests/setup/office-page.ts';
import { readPage } from './read-page.ts';

const DAY = '<div>04/08/2025 16:05</div>';
const og = `<meta property="og:title" content="${TITLE}">`;
const story = `<h1>${TITLE}</h1>${DAY}<p><b>${LEAD}</b></p>${paragraphs}`;

describe('a headline', () => {
  it.each([
    `<h1><span>Phóng sự</span> ${TITLE}</h1>${DAY}`,
    `<h1>${TITLE} <span>Podcast</span></h1>${DAY}`,
    `<div><span>${TITLE}</span><span>Xã hội</span></div>${DAY}`,
  ])('is what the page calls itself, without the label in %s', (head) => {
    expect(read(`<div>${menu}</div><div>${head}<p><b>${LEAD}</b></p>${paragraphs}</div>`, og).title).toBe(TITLE);
  });
});

describe('a story', () => {
  it('has paragraphs that editors make of spans', () => {
    const spans = PROSE.map((text) => `<span style="display: block">${text}</span>`).join('\n');
    expect(read(`<h1>${TITLE}</h1>${DAY}<p><b>${LEAD}</b></p><div>${spans}</div>`).texts).toEqual(PROSE);
  });

  it('has paragraphs of loose text between empty ones', () => {
    const loose = PROSE.map((text) => `${text}<p></p>`).join('');
    expect(read(`<h1>${TITLE}</h1>${DAY}<div><b>${LEAD}</b><p></p>${loose}</div>`).texts).toEqual(PROSE);
  });

  it('came out when the title of "2 giờ trước" says', () => {
    const time = '<p><span>Mai Thu</span> <time title="04/08/2025 16:05">2 giờ trước</time></p>';
    const { publishedAt } = read(`<div><h1>${TITLE}</h1>${time}<p><b>${LEAD}</b></p>${paragraphs}</div>`);
    expect(publishedAt).toBe('2025-08-04T16:05+07:00');
  });

  it('came out on the day below its signature', () => {
    const signed = '<p class="author">Mai Thu</p><p class="source">FILI</p><p>- 16:05 04/08/2025</p>';
    const { texts, publishedAt } = read(
      `<h1>${TITLE}</h1><div>2 giờ trước</div><div><p><b>${LEAD}</b></p>${paragraphs}${signed}</div>`,
    );
    expect(texts).toEqual(PROSE);
    expect(publishedAt).toBe('2025-08-04T16:05+07:00');
  });

  it('is not the rules of a dialog, however long they are', () => {
    const rules =
      '<p>Chúng tôi thu thập họ tên, thư điện tử và số điện thoại của người dùng khi đăng ký tài khoản.</p>';
    const page = `<div>${story}</div><div class="modal"><div>${rules.repeat(12)}</div></div>`;
    expect(read(page, json).texts).toEqual(PROSE);
  });

  it('told in pictures keeps its signature above the publisher', () => {
    const figures = PROSE.slice(0, 4)
      .map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`)
      .join('');
    const lines = [
      'Tổng Biên tập: Mạc Đăng Khoa',
      'Địa chỉ: 12 Lê Lợi, Vàm Tro. Điện thoại: 0290 000 111. Fax: 0290 000 222',
    ];
    const foot = [PUBLISHER, ...lines].map((text) => `<p>${text}</p>`).join('');
    const { texts, authors } = read(
      `<div>${menu}</div><div><h1>${TITLE}</h1>${DAY}<div><p>${LEAD}</p>${figures}<p><b>Mai Thu</b></p></div></div><div>${foot}</div>`,
    );
    expect(texts).toEqual([LEAD, ...PROSE.slice(0, 4)]);
    expect(authors).toEqual(['Mai Thu']);
  });

  it('is signed in a cell of its own below the one in which it stands', () => {
    const row = (inside: string) => `<tr><td>${inside}</td></tr>`;
    const loose = `<span><div><font>${PROSE.join('<br><br>')}<br><br></font></div></span>`;
    const { authors } = read(
      `<table>${row(`<span>${TITLE}</span>`)}${row('(04/08/2025)')}${row(`<b>${LEAD}</b>`)}${row(loose)}<tr><td align="right"><b>Mai Thu</b></td></tr>${row('<b>Các tin khác</b>')}</table>`,
      og,
    );
    expect(authors).toEqual(['Mai Thu']);
  });
});

describe('short news', () => {
  const card = (title: string, i: number, teaser = '') =>
    `<div><a href="/tin-tuc/k-771230${i}.html"><img src="/t.jpg"></a><h3><a href="/tin-tuc/k-771230${i}.html">${title}</a></h3>${teaser}</div>`;
  const few = `<h1>${TITLE}</h1>${DAY}<p><b>${LEAD}</b></p>${PROSE.slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('')}`;

  it('is no list for the cards of other stories with their teasers below it', () => {
    const teaser =
      '<p>Chiều qua, đông đảo bà con trong vùng và lãnh đạo địa phương đã đến chung vui trong tiếng trống của học sinh.</p>';
    const cards = OTHERS.map((title, i) => card(title, i, teaser)).join('');
    expect(read(`<div>${few}${cards}</div>`).texts).toEqual(PROSE.slice(0, 3));
  });

  it('may be told in the captions of pictures in tables', () => {
    const tables = PROSE.slice(0, 4).map(
      (text) => `<table><tr><td><img src="/1.jpg"></td></tr><tr><td>${text}</td></tr></table>`,
    );
    const { blocks } = read(`<h1>${TITLE}</h1><div>04/08/2025</div><div><p><b>${LEAD}</b></p>${tables.join('')}</div>`);
    expect(blocks.filter(({ kind }) => kind === 'caption')).toHaveLength(4);
  });

  it('is no table of decrees with their days', () => {
    const rows = PROSE.map(
      (text, i) =>
        `<tr><td>${i}</td><td><a href="/vb/${i}">${i}/QĐ-UBND</a></td><td>0${i + 1}/08/2025</td><td>${text}</td></tr>`,
    );
    const page = pageOf(`<div>${menu}</div><h1>${TITLE}</h1><table>${rows.join('')}</table>`);
    expect(readPage(page, URL).article).toBeNull();
  });
});

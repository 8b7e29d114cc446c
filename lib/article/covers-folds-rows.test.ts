import { describe, expect, it } from 'vitest';
import { LEAD, others, PROSE, pageOf, paragraphs, read, TITLE, URL } from '../../tests/setup/office-page.ts';
import { readPage } from './read-page.ts';

const CAPTION = 'Ghe cá linh đậu kín bến Vàm Tro sáng sớm.';
const DAY = '<p>04/08/2025 16:05</p>';
const header = `<h1>${TITLE}</h1>${DAY}<p class="sapo">${LEAD}</p>`;
const half = (from: number, to?: number) =>
  PROSE.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

describe('the cover above a headline', () => {
  it.each([
    ['a figure', `<figure><img src="/1.jpg"><figcaption>${CAPTION}</figcaption></figure>`],
    ['a box', `<div class="k1"><img src="/1.jpg"><div>${CAPTION}</div></div>`],
    [
      'a figure and the section',
      `<figure><img src="/1.jpg"><figcaption>${CAPTION}</figcaption></figure><p>Đời sống</p>`,
    ],
  ])('has its caption in the story: %s', (_, cover) => {
    for (const body of [
      `${cover}${header}<div>${paragraphs}</div>`,
      `<article>${cover}${header}${paragraphs}</article>`,
    ])
      expect(read(body)).toMatchObject({ title: TITLE, lead: LEAD, texts: [CAPTION, ...PROSE] });
  });
});

describe('the rest of a story', () => {
  it.each([
    ['by its style', `<div style="display:none">${half(2)}</div><p><a href="#">Xem thêm</a></p>`],
    ['by its attribute', `<span>...</span><div hidden>${half(2)}</div><button>Đọc tiếp</button>`],
    ['in an element that opens', `<details><summary>Xem thêm</summary>${half(2)}</details>`],
  ])('is read though it is hidden until a button is pressed, %s', (_, rest) => {
    expect(read(`${header}<div>${half(0, 2)}${rest}</div>`).texts).toEqual(PROSE);
  });

  it('is nothing else that is hidden', () => {
    const popup = `<div style="display:none"><p>${PROSE[0]!.replace('Từ', 'Ngay từ')}</p><p>${PROSE[1]!.replace('Ông', 'Cụ')}</p></div>`;
    expect(read(`${header}<div>${half(0, 2)}${popup}${half(2)}</div>`).texts).toEqual(PROSE);
  });

  it('stands in the same column of the rows below, with other stories beside each', () => {
    const row = (cell: string) =>
      `<div class="row"><div class="col-8">${cell}</div><div class="col-4"><h4>Xem nhiều</h4><ul>${others}</ul></div></div>`;
    expect(read(row(header + half(0, 3)) + row(half(3))).texts).toEqual(PROSE);
    expect(read(row(`${header}<div class="k1">${half(0, 3)}</div>`) + row(half(3))).texts).toEqual(PROSE);
    const signed = row(`${header}${half(0, 3)}<p><b>Mai Thu</b></p>`);
    expect(read(signed + row(half(3))).texts).toEqual(PROSE.slice(0, 3));
  });
});

describe('who wrote it', () => {
  const life = '<p>Sinh ra ở bến sông, viết về nghề cá và người lái đò, hiện sống cùng ba con mèo ở Vàm Tro.</p>';
  const portrait = `<div><img src="/m.jpg"><div><div>Mai Thu</div>${life}</div></div>`;

  it.each([
    ['in the column', `<div>${paragraphs}${portrait}</div>`],
    ['below it', `<div>${paragraphs}</div>${portrait}`],
  ])('is shown in a box with a portrait that no class calls so, %s', (_, story) => {
    expect(read(`${header}${story}`)).toMatchObject({ texts: PROSE, authors: ['Mai Thu'] });
  });

  it('is told of in a box with a label', () => {
    expect(read(`${header}<div>${paragraphs}<div><h4>Về tác giả</h4>${life}</div></div>`).texts).toEqual(PROSE);
  });

  it('is none of the buttons of a row of pictures', () => {
    const slides = half(0).replaceAll('<p>', '<p><img src="/1.jpg">');
    expect(read(`${header}<div>${slides}</div><div><a href="#">Trước</a><a href="#">Sau</a></div>`).authors).toEqual(
      [],
    );
  });

  it.each([
    ['Bởi Mai Thu, 04/08/2025 16:05'],
    ['Mai Thu (theo Reuters), 04/08/2025 16:05'],
    ['<div>Mai Thu</div><div>Phóng viên</div><div>04/08/2025 16:05</div>'],
  ])('stands beside the day: %s', (line) => {
    expect(read(`<h1>${TITLE}</h1><div>${line}</div><p>${LEAD}</p><div>${paragraphs}</div>`).authors).toEqual([
      'Mai Thu',
    ]);
  });
});

it('reads a live report whose entries open with the hour and can be shared one by one', () => {
  const entries = ['14:25', '13:50', '13:00', '12:15', '11:05', '10:40'].map(
    (hour, i) =>
      `<div class="e"><span>${hour}</span><div class="c"><p>${PROSE[i]}</p><div><a href="#">Facebook</a> <a href="#">Zalo</a></div></div></div>`,
  );
  const reading = readPage(
    pageOf(`<div>${header}<div class="tl">${entries.join('')}</div></div><div><p>Điện thoại: 0290 000 111</p></div>`),
    URL,
  );
  const texts = reading.article?.blocks.map(({ text }) => text) ?? [];
  for (const text of PROSE) expect(texts).toContain(text);
});

describe('above the headline', () => {
  const story = `<p>${LEAD}</p><div>${paragraphs}</div>`;
  const heading = `<h1><span>${TITLE}</span></h1>`;

  it.each([
    ['beside the day', '<div>Mai Thu | 04/08/2025 16:05</div>'],
    ['as a link', '<div><a href="/tac-gia/mai-thu">Mai Thu</a><div>04/08/2025 16:05</div></div>'],
  ])('stands who wrote it, %s', (_, line) => {
    for (const head of [heading, `<div>${heading}</div>`])
      expect(read(`${line}${head}${story}`)).toMatchObject({ title: TITLE, authors: ['Mai Thu'] });
  });

  it('stands no section of the site', () => {
    const sections = '<ul><li><a href="/the-gioi">Thế Giới</a></li><li><a href="/bien">Biển Đảo</a></li></ul>';
    expect(read(`${sections}<div>Thế Giới | 04/08/2025 16:05</div>${heading}${story}`).authors).toEqual([]);
  });
});

it('takes a first paragraph for the lead that is another element than those beside it', () => {
  expect(read(`<h1>${TITLE}</h1>${DAY}<main><div>${LEAD}</div>${paragraphs}</main>`).lead).toBe(LEAD);
});

it('keeps no line that shares', () => {
  const share = '<div><span>Chia sẻ</span><a href="#">Facebook</a><a href="#">Zalo</a></div>';
  expect(read(`<article>${header}${paragraphs}${share}</article>`).texts).toEqual(PROSE);
});

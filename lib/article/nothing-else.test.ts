import { describe, expect, it } from 'vitest';
import {
  HEADER,
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

describe('the story and nothing else', () => {
  it('is the one under the page’s headline, though the next one below is longer', () => {
    const next = `<h2><a href="/tin-tuc/tin-khac-7712300.html">${OTHERS[0]} trong tuần</a></h2>${paragraphs.replaceAll(' cá ', ' tôm ').repeat(3)}`;
    expect(
      read(`<main><div><div>${HEADER}</div><div>${paragraphs}</div></div><div>${next}</div></main>`, json).texts,
    ).toEqual(PROSE);
  });

  it('has the words of somebody set large', () => {
    const said = '“Cá con để lại hôm nay là mùa cá năm sau của cả bến”';
    const quote = `<aside class="quote"><blockquote>${said}</blockquote><cite>Bà Cao Thị Mến</cite></aside>`;
    const { texts } = read(
      `<article>${HEADER}<div>${paragraphs.replace('</p><p>', `</p>${quote}<p>`)}</div></article>`,
      json,
    );
    expect(texts).toEqual([PROSE[0], said, 'Bà Cao Thị Mến', ...PROSE.slice(1)]);
  });

  it('has no box that asks for money', () => {
    const wall = `<div><h3>Nội dung dành cho bạn đọc trả phí</h3><p>Đăng ký gói 30 ngày với giá 49.000 đồng để đọc trọn bài này và hàng nghìn bài khác.</p></div>`;
    expect(read(`<article>${HEADER}<div>${paragraphs}${wall}</div></article>`, json).texts).toEqual(PROSE);
  });

  it('has nothing of the publisher, and is none where only menu and publisher can be read', () => {
    const footer = `<div class="footer"><p>${PUBLISHER}</p></div>`;
    const figures = PROSE.map((text) => `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`).join('');
    expect(read(`<main>${HEADER}<div>${figures}</div></main>${footer}`, json).texts).toEqual(PROSE);
    const built = pageOf(`${menu}<div id="app"></div><template>${paragraphs}</template>${footer}`, json);
    expect(readPage(built, URL).article).toBeNull();
  });

  it.each([
    ['Lượt xem: 1.532 | Ngày đăng: 04/08/2025 | In bài | Gửi email | Cỡ chữ A- A A+', '2025-08-04'],
    ['Thứ Hai, 04-08-25, 16:05', '2025-08-04T16:05+07:00'],
  ])('print on one line with the day what is to be pressed, or a year of two figures: %s', (line, day) => {
    const { texts, lead, publishedAt } = read(`<h1>${TITLE}</h1><p>${line}</p><p><b>${LEAD}</b></p>${paragraphs}`);
    expect({ texts, lead, publishedAt }).toEqual({ texts: PROSE, lead: LEAD, publishedAt: day });
  });

  it('leave out the box of the publisher, by the line in it that only a publisher prints', () => {
    const imprint = (line: string) =>
      `<div class="bt"><p><b>TRANG THÔNG TIN ĐIỆN TỬ HUYỆN VÀM TRO</b></p><p>${line}</p><p>Địa chỉ: 12 Lê Lợi, Vàm Tro. Điện thoại: 0222.3.850.000</p></div>`;
    for (const line of ['Giấy phép số 12/GP-TTĐT', 'Trưởng Ban biên tập: Ông Cao Văn Bến - Chánh Văn phòng huyện'])
      expect(read(`<h1>${TITLE}</h1><p>04/08/2025</p>${paragraphs}${imprint(line)}`, json).texts).toEqual(PROSE);
    // Whose picture it is stands in one box with a paragraph of the story.
    const sections = PROSE.map((text) => `<section><p>${text}</p></section>`);
    sections[4] = `<section><div>© Đài Vàm Tro</div><p>${PROSE[4]}</p></section>`;
    expect(read(`<h1>${TITLE}</h1><p>04/08/2025</p><div>${sections.join('')}</div>`, json).texts).toEqual(PROSE);
  });

  it('need no day where paragraphs stand side by side, or entries tell the hour, under a headline of their own', () => {
    expect(read(`<h1>${TITLE}</h1><p><b>${LEAD}</b></p><div>${paragraphs}</div>`).texts).toEqual(PROSE);
    const entries = PROSE.map((text, i) => `<div><b>0${i + 1}:1${i}</b><p>${text}</p></div>`).join('');
    expect(read(`<h1>${TITLE}</h1><p>${LEAD}</p><div>${entries}</div>`).texts).toEqual(
      PROSE.flatMap((text, i) => [`0${i + 1}:1${i}`, text]),
    );
    const posts = PROSE.map((text) => `<div><div>Khách</div><div><p>${text}</p></div></div>`).join('');
    expect(readPage(pageOf(`<h1>${TITLE}</h1><div>${posts}</div>`), URL).article).toBeNull();
    const goods = paragraphs.replace('20/8', 'mùa lũ');
    expect(readPage(pageOf(`<h1>${TITLE}</h1><div>${goods}</div>`), URL).article).toBeNull();
  });

  it('may have their headline lead to their own page, and the day below the story tell who posted it (Blogger)', () => {
    const signed = `<div class="post-footer"><span>Người đăng: <span>Mai Thu</span></span> <span>vào lúc <a href="${URL}">16:05</a></span></div>`;
    const post = `<div class="post"><h3><a href="${URL}">${TITLE}</a></h3><h2>Thứ Hai, 4 tháng 8, 2025</h2><div class="post-body">${paragraphs}</div>${signed}</div>`;
    const reading = readPage(pageOf(post), URL);
    expect(reading.article).toMatchObject({ title: TITLE, authors: ['Mai Thu'], publishedAt: '2025-08-04' });
    expect(reading.article && reading.clutter.map(({ element }) => element.textContent)).not.toContain(TITLE);
  });

  it('keep in sight what they hand out with a story, which is none of it', () => {
    const file = '<p class="f">Tài liệu đính kèm: <a href="/qd.pdf">quyet-dinh-12.pdf</a></p>';
    const reading = readPage(pageOf(`<h1>${TITLE}</h1><p>04/08/2025</p><div>${paragraphs}${file}</div>`, json), URL);
    expect(reading.article?.blocks.slice(1).map(({ text }) => text)).toEqual(PROSE);
    const hidden = reading.article ? [...reading.clutter, ...reading.beside] : [];
    expect(hidden.map(({ element }) => element.textContent).join()).not.toContain('quyet-dinh');
  });

  it('name who wrote it by a degree, with the office below, before the day', () => {
    const above = '<p><b>TS Cao Văn Bến</b></p><p><i>Trường Chính trị tỉnh Vàm Tro</i></p><p>04/08/2025 16:05</p>';
    expect(read(`<h1>${TITLE}</h1>${above}<p class="standfirst">${LEAD}</p>${paragraphs}`)).toMatchObject({
      authors: ['TS Cao Văn Bến'],
      lead: LEAD,
      texts: PROSE,
    });
    const office = '<p>CAO VĂN BẾN</p><p>Phó Bí thư Huyện ủy Vàm Tro</p><p>04/08/2025 16:05</p>';
    expect(read(`<h1>${TITLE}</h1>${office}<p class="sapo">${LEAD}</p>${paragraphs}`).authors).toEqual(['CAO VĂN BẾN']);
    // The name of a section in capitals is none.
    const section = '<p>XÂY DỰNG ĐẢNG</p><p>Ghe cá linh về bến</p><p>04/08/2025 16:05</p>';
    expect(read(`<h1>${TITLE}</h1>${section}<p class="sapo">${LEAD}</p>${paragraphs}`).authors).toEqual([]);
  });

  it('open with a lead in the box of the headline, before sections with subheads and pictures', () => {
    const sections = PROSE.map(
      (text, i) =>
        `<div><h2>Chuyện thứ ${i + 1}</h2><p>${text}</p><figure><img src="/1.jpg"><figcaption>Bến Vàm Tro ${i}</figcaption></figure></div>`,
    );
    const { lead } = read(`<div><div><h1>${TITLE}</h1><p>${LEAD}</p></div>${sections.join('')}</div>`, json);
    expect(lead).toBe(LEAD);
  });
});

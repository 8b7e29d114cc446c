import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://vamtro.gov.vn/tin-tuc/ghe-ca-linh-ve-ben-7712346.html';
const TITLE = 'Vàm Tro đón ghe cá linh sớm hơn mọi năm';
const LEAD = 'Sáng 4/8, lãnh đạo huyện Vàm Tro gặp các chủ ghe để bàn cách giữ giá và giữ cá con cho mùa sau.';
const PROSE = [
  'Từ đầu tuần, những chiếc ghe ở bến Vàm Tro đã đầy cá linh non, giá tại bến cao gấp đôi cùng kỳ năm ngoái.',
  'Ông Lê Văn Nổi, người đặt dớn ba mươi năm, nói năm nay nước về sớm hơn mười ngày và trong hơn hẳn.',
  'Chi cục Thủy sản nhắc bà con không dùng lưới mắt nhỏ, giữ cá con cho mùa sau được đông đúc như năm nay.',
  'Thương lái từ ba tỉnh về mua cá ngay tại bến, mỗi đêm hơn mười tấn được chở đi các chợ đầu mối miền Đông.',
  'Phó Chủ tịch huyện Cao Thị Mến cho biết huyện sẽ lập chợ cá mới ở đầu bến trước ngày 20/8 để ghe khỏi chờ.',
  'Các trường học ven sông cho học sinh nghỉ sớm hai buổi chiều để giúp cha mẹ kéo lưới, gỡ cá và phơi cá.',
];
const OTHERS = [
  'Xã Đồi Sương khánh thành nhà văn hóa thôn thứ chín',
  'Bến xe mới của huyện mở cửa sau hai năm xây dựng',
  'Trường cấp hai Vàm Tro có thư viện làm từ toa tàu cũ',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const others = OTHERS.map((text, i) => `<li><a href="/tin-tuc/tin-khac-771230${i}.html">${text}</a></li>`).join('');
const menu = `<ul>${['Trang chủ', 'Tin tức', 'Văn bản', 'Liên hệ'].map((text) => `<li><a href="/m">${text}</a></li>`).join('')}</ul>`;
const PUBLISHER =
  'Cơ quan chủ quản: Ủy ban nhân dân huyện Vàm Tro. Giấy phép số 12/GP-TTĐT cấp ngày 3/4/2019 cho 12 Lê Lợi.';
const told = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-08-04T16:05:00+07:00' };
const json = `<script type="application/ld+json">${JSON.stringify(told)}</script>`;

const pageOf = (body: string, head = '') =>
  new JSDOM(`<html lang="vi"><title>${TITLE} - Huyện Vàm Tro</title>${head}<body>${body}`, { url: URL }).window
    .document;
function read(body: string, head = '') {
  const reading = readPage(pageOf(body, head), URL);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  const { article } = reading;
  const texts = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead').map(({ text }) => text);
  return { ...article, texts };
}

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

describe('the story and nothing else', () => {
  const header = `<h1>${TITLE}</h1><time>04/08/2025 16:05</time><p class="sapo">${LEAD}</p>`;

  it('is the one under the page’s headline, though the next one below is longer', () => {
    const next = `<h2><a href="/tin-tuc/tin-khac-7712300.html">${OTHERS[0]} trong tuần</a></h2>${paragraphs.replaceAll(' cá ', ' tôm ').repeat(3)}`;
    expect(
      read(`<main><div><div>${header}</div><div>${paragraphs}</div></div><div>${next}</div></main>`, json).texts,
    ).toEqual(PROSE);
  });

  it('has the words of somebody set large', () => {
    const said = '“Cá con để lại hôm nay là mùa cá năm sau của cả bến”';
    const quote = `<aside class="quote"><blockquote>${said}</blockquote><cite>Bà Cao Thị Mến</cite></aside>`;
    const { texts } = read(
      `<article>${header}<div>${paragraphs.replace('</p><p>', `</p>${quote}<p>`)}</div></article>`,
      json,
    );
    expect(texts).toEqual([PROSE[0], said, 'Bà Cao Thị Mến', ...PROSE.slice(1)]);
  });

  it('has no box that asks for money', () => {
    const wall = `<div><h3>Nội dung dành cho bạn đọc trả phí</h3><p>Đăng ký gói 30 ngày với giá 49.000 đồng để đọc trọn bài này và hàng nghìn bài khác.</p></div>`;
    expect(read(`<article>${header}<div>${paragraphs}${wall}</div></article>`, json).texts).toEqual(PROSE);
  });

  it('has nothing of the publisher, and is none where only menu and publisher can be read', () => {
    const footer = `<div class="footer"><p>${PUBLISHER}</p></div>`;
    const figures = PROSE.map((text) => `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`).join('');
    expect(read(`<main>${header}<div>${figures}</div></main>${footer}`, json).texts).toEqual(PROSE);
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

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const TITLE = 'Bến Hói mở lại lớp hát ru cho các bà mẹ trẻ';
const SITE = 'Cổng thông tin điện tử xã Bến Hói';
const LEAD = 'Chiều 12/11, Hội Phụ nữ xã Bến Hói mở lại lớp hát ru sau sáu năm, với ba mươi bà mẹ trẻ ghi tên.';
const PROSE = [
  'Bà Mạc Thị Tuyết, bảy mươi tuổi, dạy lớp đầu tiên ngay dưới mái đình, không lấy một đồng công nào của ai cả.',
  'Mỗi buổi học một bài, học xong các mẹ hát cho con nghe rồi thu vào điện thoại để gửi người nhà đi làm xa.',
  'Có hôm trời mưa, cả lớp ngồi quây trong bếp nhà bà, vừa hát vừa nướng khoai cho lũ trẻ con đang chờ mẹ.',
  'Ông Lều Văn Quế, Chủ tịch xã, hứa tu sửa lại sân đình và mắc thêm đèn để lớp có thể học cả buổi tối.',
];
const ALL = [LEAD, ...PROSE];
const paragraphs = (texts: readonly string[] = PROSE) => texts.map((text) => `<p>${text}</p>`).join('');
const NUMBERED = 'https://benhoi.vn/tin-tuc/mo-lai-lop-hat-ru-cho-cac-ba-me-8814.html';

function read(body: string, { title = TITLE, url = NUMBERED, head = '' } = {}) {
  const html = `<html lang="vi"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const reading = readPage(new JSDOM(html, { url }).window.document, url);
  if (!reading.article) return { refused: reading.reason };
  const { title: read, lead, publishedAt, authors, section, blocks } = reading.article;
  const told = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead');
  const captions = told.filter(({ kind }) => kind === 'caption').map(({ text }) => text);
  return { title: read, lead, publishedAt, authors, section, captions, texts: told.map(({ text }) => text) };
}

const own = `<h1>${TITLE}</h1>`;
const DAY = '<p>13/11/2026 08:20</p>';

describe('the day on small sites', () => {
  it.each([
    ['one line', '<div><span>07</span><span>Th11</span><span>2026</span></div>'],
    ['lines', '<div><div>Tháng 11</div><div>7</div><div>2026</div></div>'],
  ])('stands on a leaf of a calendar, its parts as %s', (_, leaf) => {
    expect(read(`<div>${leaf}${own}<p>Mai Quế</p></div><div>${paragraphs()}${paragraphs([LEAD])}</div>`)).toMatchObject(
      {
        publishedAt: '2026-11-07',
      },
    );
  });

  it('has the hour that the program tells machines, where the day alone is printed', () => {
    const time =
      '<time datetime="2026-11-13T21:10:00+07:00" itemprop="datePublished">Được đăng: 13 Tháng 11 2026</time>';
    const joomla = `<div itemscope itemtype="https://schema.org/Article">${own}<dl><dd>${time}</dd></dl><div>${paragraphs(ALL)}</div></div>`;
    expect(read(joomla)).toMatchObject({ publishedAt: '2026-11-13T21:10:00+07:00' });
    const posted = '<abbr class="published" title="2026-11-13T21:03:00+07:00">21:03</abbr>';
    const blogger = `<h2>Thứ Sáu, 13 tháng 11, 2026</h2><div class="post"><h3 class="post-title">${TITLE}</h3><div>${paragraphs()}</div><div>Người đăng: <a href="/author/mq">Mai Quế</a> vào lúc ${posted}</div></div>`;
    expect(read(blogger)).toMatchObject({ publishedAt: '2026-11-13T21:03:00+07:00' });
  });

  it('may stand in square brackets below a headline that nothing else parts from it', () => {
    const page = `<div><span>${TITLE}</span><br><span>[13/11/2026 08:20]</span><br><div>${LEAD}</div><div>${paragraphs()}</div></div>`;
    expect(read(page, { title: SITE })).toMatchObject({ title: TITLE, lead: LEAD, texts: PROSE });
  });
});

describe('the headline on small sites', () => {
  it('is not what the site is called in a heading above it', () => {
    const page = `<header><h1><span>${SITE}</span></h1></header><div><div>${TITLE}</div><div>${DAY}</div><div>${LEAD}</div><div>${paragraphs()}</div></div>`;
    expect(read(page, { title: `Tin chi tiết - ${SITE}` })).toMatchObject({ title: TITLE, lead: LEAD });
  });

  it('may close with what an event is called', () => {
    const title = 'Khai giảng lớp học “Lời ru bên sông”';
    const page = `<h1><a href="/">${SITE}</a></h1><table><tr><td><h4>${title}</h4></td></tr></table><table><tr><td>Thứ sáu, 13 Tháng 11 2026 02:31</td></tr><tr><td>${paragraphs([LEAD, ...PROSE])}<p style="text-align: right"><b>Tin: Mai Quế</b></p></td></tr><tr><td>Lần cập nhật cuối ( Thứ sáu, 13 Tháng 11 2026 08:02 )</td></tr></table>`;
    expect(read(page, { title: SITE })).toMatchObject({ title, authors: ['Mai Quế'], texts: [LEAD, ...PROSE] });
  });

  it('stands below the name of the site that the head does not tell, beside its day', () => {
    const story = `<h2 class="ten-bai">${TITLE}</h2><div>Đăng ngày: 13/11/2026 | 09:30</div><div>${LEAD}</div><div>${paragraphs()}</div>`;
    const page = `<div id="page"><p class="site-name">HỘI PHỤ NỮ XÃ BẾN HÓI, LÂM HÀ</p><div class="bv">${story}</div><div class="cot"><h4>Tiếp nhận phản ánh</h4><p>Điện thoại: 0290.000.222</p></div></div>`;
    const { title, lead, texts } = read(page);
    expect([title, lead, texts?.[0]]).toEqual([TITLE, LEAD, PROSE[0]]);
  });

  it('is followed by the day, whatever drawings stand between them', () => {
    const page = `<main><div><div>${TITLE}</div><div><mat-icon>calendar_today</mat-icon><span>13/11/2026, 08:20</span><i class="material-icons">print</i></div><div>${LEAD}</div><div>${paragraphs()}</div></div></main>`;
    expect(read(page, { title: SITE })).toMatchObject({ title: TITLE, lead: LEAD, texts: PROSE });
  });
});

describe('the lead on small sites', () => {
  it('is not the line with who wrote it, the school and the day', () => {
    const line =
      '<div><span class="author">TS MẠC VĂN QUẾ<br>Trường Chính trị tỉnh Lâm Hà</span><span>Thứ sáu, 13/11/2026 07:55 (GMT+7)</span></div>';
    expect(read(`${own}${line}<div><em>${LEAD}</em></div><div>${paragraphs()}</div>`)).toMatchObject({
      lead: LEAD,
      authors: ['TS MẠC VĂN QUẾ'],
    });
  });

  it('stands in a table beside the first picture, or in a row of the table that the page is', () => {
    const beside = `<table><tr><td><img src="/1.jpg"></td><td><b>${LEAD}</b></td></tr></table>`;
    expect(read(`<div>${TITLE}</div>${DAY}${beside}<div>${paragraphs()}</div>`)).toMatchObject({
      lead: LEAD,
      captions: [],
    });
    const row = (inside: string) => `<tr><td>${inside}</td></tr>`;
    const column = `<table>${row('Tin tức')}${row(`<b>${TITLE}</b>`)}${row('<i>(Cập nhật lúc: 08:20 ngày 13/11/2026)</i>')}${row(`<b>${LEAD}</b>`)}${row(PROSE.join('<br>'))}</table>`;
    expect(read(column)).toMatchObject({ lead: LEAD, texts: PROSE });
  });
});

describe('who signs on small sites', () => {
  it.each([
    ['a label', '<p><em>Tin, ảnh: Phòng Văn hóa xã</em></p>', 'Phòng Văn hóa xã'],
    ['its place', '<p style="text-align:right">Khoa Truyền thông</p>', 'Khoa Truyền thông'],
    ['its place, a dash in its name', '<p align="right"><b>Tổ Văn nghệ - Thể thao</b></p>', 'Tổ Văn nghệ - Thể thao'],
    ['the markup', '<div class="author">Nhóm phóng viên</div>', 'Nhóm phóng viên'],
    ['the paper', '<p class="text-end">Theo TTXVN/Vietnam+</p>', 'TTXVN/Vietnam+'],
  ])('may be a part of an office, by %s', (_, line, author) => {
    expect(read(`${own}${DAY}<div>${paragraphs()}${line}</div>`)).toMatchObject({ authors: [author], texts: PROSE });
  });

  it('is nobody who keeps the site, and no line below all of it', () => {
    expect(read(`${own}${DAY}<p class="author">Super User</p><div>${paragraphs(ALL)}</div>`).authors).toEqual([]);
    expect(read(`<div>${own}${DAY}<div>${paragraphs(ALL)}</div></div><footer>Báo Bến Hói</footer>`).authors).toEqual(
      [],
    );
  });

  it('stands above the headline of a column, with a line on who that is', () => {
    const writer =
      '<div class="gn-author"><div>Mai Quế</div><div>Nhạc sĩ, giảng viên Trường Nghệ thuật Lâm Hà</div></div>';
    expect(read(`<div>${writer}${own}${DAY}<div>${paragraphs()}</div></div>`).authors).toEqual(['Mai Quế']);
  });

  it('stands beside how long ago it was, or leads to all stories of the same hand', () => {
    const head = '<meta property="article:published_time" content="2026-11-13T08:20:00+07:00">';
    const ago = '<div><span>Mai Quế</span><span>3 ngày trước</span></div>';
    expect(read(`${own}${ago}<div>${paragraphs()}</div>`, { head }).authors).toEqual(['Mai Quế']);
    const link = '<p>Đăng bởi: <a href="/?author=3">Mai Quế</a> / <a href="/?cat=2">Tin xã</a></p>';
    expect(read(`${own}${link}<div>${paragraphs()}</div>`, { head }).authors).toEqual(['Mai Quế']);
  });

  it('is no section beside the day or above the headline', () => {
    const list = '<ul><li>Tin Đoàn</li><li>13/11/2026 20:45</li></ul>';
    expect(read(`${own}${list}<h3>${LEAD}</h3><div>${paragraphs()}</div>`).authors).toEqual([]);
    const page = `<p>ĐIỀU TRA - BẠN ĐỌC</p>${own}<p>Thứ sáu 13/11/2026 06:00</p><p>${LEAD}</p><div>${paragraphs()}</div>`;
    expect(read(`<div>${page}</div>`).authors).toEqual([]);
  });

  it('is no row of buttons beside the day', () => {
    const tools = '<div><a href="#i">In</a><a href="#e">Email</a><span>Google News</span></div>';
    expect(
      read(`${own}<div>13/11/2026 08:20</div>${tools}<div>${LEAD}</div><div>${paragraphs()}</div>`).authors,
    ).toEqual([]);
  });
});

describe('the body on small sites', () => {
  it('closes as a letter does', () => {
    const close = '<p style="text-align:right">Thân ái,</p><p style="text-align:right"><b>MẠC VĂN QUẾ</b></p>';
    expect(read(`${own}${DAY}<div>${paragraphs(ALL)}${close}</div>`).texts).toEqual([
      ...ALL,
      'Thân ái,',
      'MẠC VĂN QUẾ',
    ]);
  });

  it('has captions that a class centres or calls so, and none of the player', () => {
    const caption = 'Các bà mẹ trẻ dưới mái đình Bến Hói';
    for (const lines of [
      `<p class="text-center"><img src="/1.jpg"></p><p class="text-center">${caption}</p>`,
      `<p><img src="/1.jpg"></p><p class="cap">${caption}</p>`,
    ])
      expect(read(`${own}${DAY}<div>${paragraphs()}${lines}${paragraphs([LEAD])}</div>`).captions).toEqual([caption]);
    const player = '<div class="video-caption"><video></video><p>Trình duyệt không hỗ trợ HTML5</p></div>';
    expect(read(`${own}${DAY}${player}<div>${paragraphs(ALL)}</div>`).texts).toEqual(ALL);
  });

  it('ends before the buttons and the publisher in rows of the table that the page is', () => {
    const row = (inside: string) => `<tr><td>${inside}</td></tr>`;
    const column = `<table>${row(own)}${row('<p>Cập nhật lúc 08:20, 13/11/2026</p>')}${row(`<h2>${LEAD}</h2>`)}${row(`${paragraphs()}<p align="right"><b>Bài, ảnh: MAI QUẾ</b></p>`)}${row('<a href="#">[Trở về]</a>')}</table>`;
    const beside = `<td><table>${row('<img src="/qc.gif">')}</table></td>`;
    const page = `<table>${row('<img src="/b.gif">')}${row(`<table><tr><td width="70%">${column}</td>${beside}</tr></table>`)}${row('Tổng Biên tập: Mạc Văn Quế')}</table>`;
    expect(read(page)).toMatchObject({ lead: LEAD, texts: PROSE, authors: ['MAI QUẾ'] });
  });

  it('parts what somebody said from who said it', () => {
    const quote = '<blockquote>“Hát để con nhớ tiếng mẹ”<span>Bà Mạc Thị Tuyết</span></blockquote>';
    expect(read(`${own}${DAY}<div>${paragraphs()}${quote}${paragraphs([LEAD])}</div>`).texts).toContain(
      '“Hát để con nhớ tiếng mẹ” Bà Mạc Thị Tuyết',
    );
  });

  it('is in no section where all of the menu stands on one line', () => {
    const menu =
      '<div><a href="/thoi-su">Thời sự</a><a href="/doi-song">Đời sống</a><a href="/the-thao">Thể thao</a></div><div>Thể thao</div>';
    const signed = `${own}${DAY}<p>Tác giả: Mai Quế</p><div>${paragraphs()}</div>`;
    expect(read(`${menu}${signed}`)).toMatchObject({ texts: PROSE, section: undefined });
  });
});

describe('a story that nobody vouches for', () => {
  const signed = `${own}${DAY}<p>Tác giả: Mai Quế</p><div>${paragraphs()}</div>`;

  it.each([
    ['in its own words, some left out', 'https://benhoi.vn/ben-hoi-mo-lop-hat-ru/'],
    ['for phones', 'https://benhoi.vn/tin/ben-hoi-mo-lai-lop-hat-ru-8814.html/amp/'],
    ['counted in hexadecimal', 'https://benhoi.vn/xa-hoi/202611/hat-ru-ben-song-5d81f22/'],
    ['by its number alone', 'https://benhoi.vn/?p=8814'],
    ['by its number below a section', 'https://benhoi.vn/tin-hoi/8814'],
    ['by its number in a table of the program', 'https://benhoi.vn/Default.aspx?tabid=74&ndid=8814'],
  ])('has an address of its own %s', (_, url) => {
    expect(read(signed, { url }).texts).toEqual(PROSE);
  });

  it('has none where the address has other words', () => {
    expect(read(signed, { url: 'https://benhoi.vn/gioi-thieu-ve-hoi-phu-nu/' }).refused).toBeDefined();
  });

  it('may tell of one of the days before, written as a number or with its month', () => {
    const page = (day: string) =>
      `<div>${TITLE}</div>${DAY}<div>${paragraphs([`${day}, ${PROSE[0]}`, ...PROSE.slice(1)])}</div>`;
    for (const day of ['Ngày 12/11', 'Ngày 10 tháng 11 năm 2026']) expect(read(page(day)).texts).toHaveLength(4);
    expect(read(page('Ngày 2/9')).refused).toBe('unsure');
  });

  it('may be little more than a list of people', () => {
    const people = ['Mạc Thị Tuyết, nghệ nhân hát ru', 'Lều Văn Quế, thợ mộc làng Hói', 'Đinh Thị Mai, bà đỡ của xã'];
    const list = `<ol>${[...people, ...people].map((text, i) => `<li>${text}, ${60 + i} tuổi</li>`).join('')}</ol>`;
    const page = `${own}${DAY}<h3>${LEAD}</h3><div><p>${PROSE[0]}</p>${list}<p>${PROSE[1]}</p></div>`;
    expect(read(page).texts).toHaveLength(8);
  });

  it('is headed by what themes call a headline, and its lead is one of its paragraphs', () => {
    const heading = `<h3 class="entry-title">${TITLE}</h3>`;
    const lead = `${LEAD} Lớp học mỗi tuần ba buổi, sau giờ cơm chiều.`;
    const page = `${heading}<p>13/11/2026</p><p>Tác giả: Mai Quế</p><p class="sapo">${lead}</p><div>${paragraphs([PROSE[0]!, `${PROSE[1]!.slice(0, 88)}.`, `${PROSE[2]!.slice(0, 83)}.`])}</div>`;
    expect(read(page).lead).toBe(lead);
  });
});

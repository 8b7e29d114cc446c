import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const TITLE = 'Xã Bến Lội mở lớp dạy bơi cho trẻ ven sông';
const LEAD = 'Sáng 14/3, xã Bến Lội khai giảng lớp bơi đầu tiên cho trẻ em của sáu ấp nằm dọc sông Cái Nhum.';
const PROSE = [
  'Lớp học đặt ở khúc sông đã rào lưới, có bốn thầy giáo thể dục và hai y tá trực suốt các buổi chiều.',
  'Bà Đinh Thị Bạch, Chủ tịch Hội Phụ nữ xã, cho biết một trăm hai mươi em đã ghi tên ngay tuần đầu tiên.',
  'Tiền phao và áo bơi do bà con góp, ai có công góp công, phần còn lại lấy từ quỹ khuyến học của xã.',
  'Đến tháng sáu, xã sẽ mở thêm hai lớp nữa ở đầu vàm để các em không phải qua phà đi học như bây giờ.',
  'Ông Tư Lành, chín mươi tuổi, ngày nào cũng chống gậy ra bến ngồi xem, bảo rằng hồi nhỏ ông tự học bơi bằng bẹ chuối.',
];
const paragraphs = (texts = PROSE) => texts.map((text) => `<p>${text}</p>`).join('');
const MENU = `<ul>${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Hỏi đáp', 'Thư viện', 'Góp ý', 'Liên hệ'].map((text) => `<li><a href="/m">${text}</a></li>`).join('')}</ul>`;
const toldAs = (type: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, headline: TITLE, datePublished: '2025-03-14T08:00:00+07:00' })}</script>`;
const ADDRESS = 'https://benloi.vn/tin-tuc/mo-lop-day-boi-cho-tre-ven-song-4412.html';

function read(body: string, { title = TITLE, head = '', url = ADDRESS } = {}) {
  const html = `<html lang="vi"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const reading = readPage(new JSDOM(html, { url }).window.document, url);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  const { article, clutter, beside } = reading;
  const texts = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead').map(({ text }) => text);
  const textOf = (boxes: typeof clutter) => boxes.map(({ element }) => element.textContent).join('\n');
  const picturesBeside = beside.filter(({ element }) => element.querySelector('img')).length;
  return { ...article, texts, hidden: textOf(clutter), besides: textOf(beside), picturesBeside };
}

describe('portals that nobody here has seen', () => {
  it.each([
    ['spans', `<span class="t">${TITLE}</span><br/><span class="d">14/03/2025 16:05</span><div>`],
    ['words', `<div>${TITLE}<br>Ngày đăng: 14/03/2025 16:05<br>`],
    ['bold type', `<p><strong>${TITLE}</strong><br><em>Thứ Sáu, 14/03/2025 - 16:05 (GMT+7)</em></p><div>`],
  ])('part headline and date that a line break parts, set as %s', (_, above) => {
    const page = `<div>${MENU}</div><div>XÃ BẾN LỘI</div><div>${above}${LEAD}<br><br>${PROSE.join('<br><br>')}</div></div>`;
    const { title, publishedAt, texts, lead } = read(page, { title: 'Xã Bến Lội' });
    expect([title, publishedAt]).toEqual([TITLE, '2025-03-14T16:05+07:00']);
    expect([...(lead ? [lead] : []), ...texts]).toEqual([LEAD, ...PROSE]);
  });

  it.each([
    ['<div><span>Hà Thị Nết</span><span>Trạm Y tế xã Bến Lội</span><span>14/03/2025 16:05</span></div>', ''],
    ['<div><b>Hà Thị Nết</b> • 16:05 ngày 14/03/2025</div>', ''],
    [
      '<div><img src="/net.png"><div><b>Hà Thị Nết</b><span>Chuyên gia cứu hộ</span></div></div><time>16:05 | 14/03/2025</time>',
      '',
    ],
    ['', 'BlogPosting'],
    ['<div><b>Hà Thị Nết</b> • 16:05 ngày 14/03/2025</div>', 'NewsArticle'],
  ])('name who wrote it beside what she is, where nothing but elements part the two: %s%s', (line, type) => {
    const author = type === 'BlogPosting' ? { name: 'Hà Thị Nết' } : { '@type': 'Organization', name: 'Cứu Hộ Trẻ' };
    const told = { '@type': type, headline: TITLE, datePublished: '2025-03-14', author };
    const head = type && `<script type="application/ld+json">${JSON.stringify(told)}</script>`;
    const { authors, texts } = read(`${MENU}<div><h1>${TITLE}</h1>${line}<div>${paragraphs()}</div></div>`, { head });
    expect([authors, texts]).toEqual([['Hà Thị Nết'], PROSE]);
  });

  it('may be read at a new address of a portal that we know, under a section that is called a crumb', () => {
    const page = `${MENU}<div class="q-crumb"><a href="/doi-song">Đời sống</a> / <a href="/doi-song/ven-song">Ven sông</a></div><div><h1>${TITLE}</h1><div>14/03/2025 16:05</div>${paragraphs()}</div>`;
    const url = 'https://nhandan.vn/chuyen-de/mo-lop-day-boi-cho-tre-ven-song/index.html';
    expect(read(page, { url }).section).toBe('Đời sống');
    expect(() => read(page, { url: 'https://nhandan.vn/chuyen-de' })).toThrow('list');
  });

  it('set headline and lead on the picture of a long form', () => {
    const page = `<section><div class="OverlayedCaption"><h1>${TITLE}</h1><p>${LEAD}</p></div></section>`;
    const { lead, blocks } = read(`${page}<section>${paragraphs()}</section>`, { head: toldAs('NewsArticle') });
    expect([lead, blocks.filter(({ kind }) => kind === 'caption')]).toEqual([LEAD, []]);
  });

  it('begin at the headline, however long the menu above it', () => {
    const page = `<nav>${MENU}</nav><section><p>ĐỜI SỐNG</p><h1>${TITLE}</h1><p>${LEAD}</p><p>14/03/2025 16:05</p></section>`;
    const parts = PROSE.map((text) => `<section><p>${text}</p></section>`).join('');
    const { texts, lead } = read(`${page}<div>${parts}</div>`, { head: toldAs('NewsArticle') });
    expect([...(lead ? [lead] : []), ...texts]).toEqual([LEAD, ...PROSE]);
  });

  it('take the time that machines are told beside the links of the same line', () => {
    const line =
      '<div><a href="/bao">Báo Bến Lội</a> <time datetime="2025-03-14T16:05:00+07:00">8 giờ trước</time> <a href="/lq">12 bài liên quan</a> <a href="/goc">Bài gốc</a></div>';
    expect(read(`<div><h1>${TITLE}</h1>${line}<p>${LEAD}</p>${paragraphs()}</div>`).publishedAt).toBe(
      '2025-03-14T16:05:00+07:00',
    );
  });

  it('keep the hours of a live report, which a player would print, too', () => {
    const entries = PROSE.map((text, i) => `<div><div>1${i}:30</div><div><p>${text}</p></div></div>`).join('');
    const page = `<h1>${TITLE}</h1><div>TRỰC TIẾP 14/03/2025 08:00</div><p>${LEAD}</p><div>0:00 / 3:12</div><div>${entries}</div>`;
    const { texts, authors } = read(page, { head: toldAs('LiveBlogPosting') });
    expect(texts).toEqual(PROSE.flatMap((text, i) => [`1${i}:30`, text]));
    expect(authors).toEqual([]);
  });

  it('are stories told in pictures, where the words stand beside each picture', () => {
    const slides = PROSE.map(
      (text) => `<div class="s"><div><img src="/1.jpg"></div><div><p>${text.slice(0, 70)}.</p></div></div>`,
    );
    const { texts } = read(`<div><h1>${TITLE}</h1><p>14/03/2025 16:05</p><p>${LEAD}</p>${slides.join('')}</div>`);
    expect(texts).toHaveLength(PROSE.length);
  });

  it('print the day beside the loose words of a box in which the headline stands', () => {
    const title = `${TITLE} từ 19h`;
    const page = `<div><h1>${title}</h1><span>14/03/2025 16:05</span><span>1.204 lượt xem</span><div>${paragraphs()}</div></div>`;
    expect(read(page, { title }).publishedAt).toBe('2025-03-14T16:05+07:00');
  });

  it('set words of the story large in a figure, which are no caption', () => {
    const large = '<figure class="pull"><blockquote><p>Ai biết bơi thì dạy cho người khác</p></blockquote></figure>';
    const { blocks } = read(`<h1>${TITLE}</h1><p>14/03/2025</p><div>${paragraphs()}${large}<p>${LEAD}</p></div>`);
    expect(blocks.find(({ text }) => text.startsWith('Ai biết bơi'))?.kind).toBe('quote');
  });

  it('say who was quoted in the footer of a quotation, and have no advert whose label is loose words in its box', () => {
    const quote = '<blockquote><p>Ai biết bơi thì dạy cho người khác.</p><footer>— Ông Tư Lành</footer></blockquote>';
    const advert =
      '<div>Quảng cáo<div><img src="/a.jpg"></div><p>Áo phao Cái Nhum giảm ba phần, giao trong ngày.</p></div>';
    const page = `<h1>${TITLE}</h1><p>14/03/2025</p><div>${paragraphs(PROSE.slice(0, 3))}${quote}${advert}${paragraphs(PROSE.slice(3))}</div>`;
    expect(read(page).texts).toEqual([
      ...PROSE.slice(0, 3),
      'Ai biết bơi thì dạy cho người khác.',
      '— Ông Tư Lành',
      ...PROSE.slice(3),
    ]);
  });

  it('keep captions that Readability drops, in one box with the picture or below it', () => {
    const caption = 'Các em nhỏ ấp Đầu Vàm trong buổi học đầu tiên';
    for (const figure of [
      `<div class="media"><img src="/1.jpg"><div class="cms_Caption"><p>${caption}</p></div></div>`,
      `<div class="media"><img src="/1.jpg"></div><div class="media-caption">${caption}</div>`,
    ])
      expect(read(`<div><h1>${TITLE}</h1><p>14/03/2025 16:05</p>${figure}${paragraphs()}</div>`).texts).toContain(
        caption,
      );
  });

  it('stand in one cell of a row, whatever the cells beside it hold', () => {
    const beside = '<td><b>Liên kết</b><br><a href="http://tinh.gov.vn">Cổng thông tin</a><img src="/b.gif"></td>';
    const cell = `<div>${TITLE}</div><div>14/03/2025 16:05</div><div>${PROSE.join('<br>')}<br><div align="right">Mai Thu</div></div>`;
    const { texts, authors } = read(`<table><tr><td>${cell}</td>${beside}</tr></table>`);
    expect(texts).toEqual(PROSE);
    expect(authors).toEqual(['Mai Thu']);
  });

  it('know a small heading behind the name of the site, which leads to its front page', () => {
    const page = `<h1><a href="/">Chuyện Bến Lội</a></h1><h2>14/03/2025</h2><h3>${TITLE}</h3><div>${paragraphs()}</div>`;
    expect(read(page, { title: `Chuyện Bến Lội: ${TITLE}` }).title).toBe(TITLE);
  });

  it('hide what stands in the footer of an article, and lines whose parts have boxes of their own', () => {
    const tags = '<footer><ul><li><span>TAGS</span></li><li><a href="/the/boi">dạy bơi</a></li></ul></footer>';
    const follow = '<div>Theo dõi <b>Báo Bến Lội</b> trên <a href="/g">Google News</a></div>';
    const page = `<article><h1>${TITLE}</h1><p>14/03/2025 16:05</p><div>${paragraphs()}</div>${follow}${tags}</article>`;
    const { hidden } = read(page, { head: toldAs('NewsArticle') });
    for (const words of ['dạy bơi', 'Google News']) expect(hidden).toContain(words);
  });

  it('show a byline whose parts are parted by a sign', () => {
    const line = '<div><span>Hà Ngân</span><span>•</span><span>14/03 16:05</span></div>';
    const { hidden } = read(`<h1>${TITLE}</h1>${line}<div>${paragraphs()}</div>`, { head: toldAs('NewsArticle') });
    expect(hidden).not.toContain('Hà Ngân');
  });

  it('end before comments whose line to answer has no links', () => {
    const comment =
      '<div><div><b>Ba Khía</b><div>Mong xã mở thêm lớp ở đầu vàm, con tôi sáu tuổi rồi mà chưa biết bơi!</div><div>5 phút trước · Thích · Trả lời</div></div></div>';
    const page = `<div><h1>${TITLE}</h1><p>14/03/2025 16:05</p><div>${paragraphs()}${comment}</div></div>`;
    const { texts, hidden } = read(page);
    expect(texts).toEqual(PROSE);
    expect(hidden).toContain('Mong xã');
  });

  it('are signed on one line with the photographer, by the program of the site, and above the notes', () => {
    const between = (line: string) =>
      read(`<h1>${TITLE}</h1><p>14/03/2025 16:05</p><p>${line}</p><div>${paragraphs()}</div>`);
    for (const line of ['Bài: Hà Ngân | Ảnh: Lê Toàn', 'Viết bởi Hà Ngân', 'Người đăng: Hà Ngân'])
      expect(between(line)).toMatchObject({ authors: ['Hà Ngân'], texts: PROSE });
    const note = '(1) Niên giám thống kê xã Bến Lội, 2024, tr. 21.';
    const signed = `<p align="right"><b>Hà Ngân</b></p><p align="right"><i>Trường Chính trị tỉnh</i></p><p>______</p><p>${note}</p>`;
    expect(read(`<h1>${TITLE}</h1><p>14/03/2025 16:05</p><div>${paragraphs()}${signed}</div>`)).toMatchObject({
      authors: ['Hà Ngân'],
      texts: [...PROSE, note],
    });
    expect(read(`<h1>${TITLE}</h1><p>14/03/2025 16:05</p><div>${paragraphs()}<p>Văn phòng xã</p></div>`).texts).toEqual(
      PROSE,
    );
  });

  it('are written by whoever stands beside the date, wherever they were taken from', () => {
    const page = `<h1>${TITLE}</h1><p>Hà Ngân - 14/03/2025 16:05</p><div>${paragraphs()}</div><p align="right">Theo Người Bến Lội</p>`;
    expect(read(page).authors).toEqual(['Hà Ngân']);
    expect(read(page.replace('Hà Ngân - ', '')).authors).toEqual(['Người Bến Lội']);
  });

  it('let go in focus what Readability threw away for no reason that we know, but for the other pages of the story', () => {
    const box = '<div class="sch"><h4>Lịch phát sóng</h4><p>06:00 Thời sự sáng</p></div>';
    const pages =
      '<div class="pg"><b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Trang sau</a></div>';
    const { besides, hidden } = read(
      `<div><h1>${TITLE}</h1><p>14/03/2025 16:05</p><div>${paragraphs()}</div>${pages}${box}</div>`,
    );
    expect(besides).toContain('Thời sự sáng');
    expect(besides + hidden).not.toContain('Trang sau');
  });

  it('know the boxes of a column of which nothing is known, adverts without a word too', () => {
    const others = ['Bến xe mới của huyện mở cửa sau hai năm xây dựng', 'Trường cấp hai có thư viện làm từ toa tàu cũ']
      .map((text, i) => `<p><a href="/tin-${i}-771230${i}.html">${text}</a></p>`)
      .join('');
    const column = `<div class="c4"><div><h3>Truy nã</h3><p>${PROSE[0]}</p><p>${PROSE[1]}</p></div><div><img src="/qc.gif"></div><div><h3>Tin mới</h3>${others}</div></div>`;
    const page = `<div class="c8"><h1>${TITLE}</h1><p>14/03/2025 16:05</p><div>${paragraphs()}</div></div>${column}`;
    const { hidden, besides, picturesBeside } = read(page);
    expect(hidden).toContain('Bến xe mới');
    expect(besides).toContain('Truy nã');
    expect(picturesBeside).toBe(1);
  });

  it('end before the story that is loaded below, whose headline leads nowhere and stands above a day of its own', () => {
    const story = (title: string, texts: readonly string[]) =>
      `<div><h1>${title}</h1><div>13/03/2025 09:10</div><p>${LEAD}</p><div>${paragraphs([...texts])}</div></div>`;
    const next = story(
      'Huyện Cái Nhum cấm đò ngang chở quá mười hai khách',
      PROSE.map((text) => `Theo bến đò, ${text.toLowerCase()}`),
    );
    const { texts, title } = read(`${story(TITLE, PROSE)}${next}`, { head: toldAs('NewsArticle') });
    expect([title, texts]).toEqual([TITLE, PROSE]);
    // Some set their subheads as headlines.
    const parts = PROSE.map((text, i) => `<h1>Chuyện thứ ${i + 1}</h1><p>${text}</p>`).join('');
    const long = read(`<h1>${TITLE}</h1><p>14/03/2025</p><div>${parts}</div>`, { head: toldAs('NewsArticle') });
    for (const text of PROSE) expect(long.texts).toContain(text);
  });

  it('print headline, day and lead once for each width of the window', () => {
    const head = `<h1>${TITLE}</h1><div class="t">14/03/2025 16:05</div>`;
    const page = `<div class="m">${head}</div><div class="w">${head}<p class="sapo">${LEAD}</p></div><p class="sapo m">${LEAD}</p><div>${paragraphs()}</div>`;
    const { lead, texts } = read(page, { head: toldAs('NewsArticle') });
    expect({ lead, texts }).toEqual({ lead: LEAD, texts: PROSE });
  });

  it('begin under their headline, however long the notices in the column before it', () => {
    const notices = PROSE.map((text) => `<p>Thông báo: ${text} Bộ phận một cửa nhận hồ sơ buổi sáng.</p>`).join('');
    const page = `<div><h3>Thông báo</h3>${notices}</div><div><h1>${TITLE}</h1><p>14/03/2025 16:05</p><p class="sapo">${LEAD}</p>${paragraphs()}</div>`;
    const { title, lead, publishedAt, texts } = read(page);
    expect({ title, lead, publishedAt, texts }).toEqual({
      title: TITLE,
      lead: LEAD,
      publishedAt: '2025-03-14T16:05+07:00',
      texts: PROSE,
    });
  });
});

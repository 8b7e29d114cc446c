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
  return { ...article, texts, hidden: textOf(clutter), besides: textOf(beside) };
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
});

import { describe, expect, it } from 'vitest';
import { textToArticle } from '../text-to-article.ts';
import { storyInPageText } from './page-text.ts';

const SAPO =
  'Sáng 12/3, Bí thư Tỉnh ủy Lê Thu Hậu tiếp Đoàn đại biểu Đảng Nhân dân do ông Kham Vilay dẫn đầu sang thăm tỉnh.';
const FIRST = 'Phát biểu tại buổi tiếp, bà Lê Thu Hậu cho rằng hai bên còn nhiều việc để cùng làm trong những năm tới.';
const LAST = 'Ông Kham Vilay cảm ơn và mời bà sang thăm.';

/** All the text of an invented page, as "select all" gives it. */
const PAGE = [
  'Logo',
  'Đăng ký mua gói ấn phẩm|Đăng nhập',
  'Mừng xuân mới trên quê hương',
  '12/03/2025 10:30',
  'Lâm Hà đón đoàn đại biểu nước bạn',
  'Thứ Tư, 12/03/2025 | 14:05',
  SAPO,
  '0:00 / 0:00',
  '![](https://bao.example/anh.jpg)',
  'Quang cảnh buổi tiếp. (Ảnh: Minh An)',
  'Quang cảnh buổi tiếp. (Ảnh: Minh An)',
  FIRST,
  LAST,
  'Lâm Hà mở thêm ba chợ đêm',
  'Lâm Hà mở thêm ba chợ đêm',
  'Tin bài liên quan',
  'Ông Đỗ Văn Kiên, Chủ tịch xã An Hòa, nói rằng chợ đêm sẽ mở cửa từ tháng tới cho khách gần xa đến thăm.',
];

describe('the story in the text of a whole page', () => {
  it('is the headline above the first prose and what stands before the first box', () => {
    const { lines, captions, publishedAt } = storyInPageText(PAGE);
    expect(lines.map((index) => PAGE[index])).toEqual([
      'Lâm Hà đón đoàn đại biểu nước bạn',
      SAPO,
      'Quang cảnh buổi tiếp. (Ảnh: Minh An)',
      FIRST,
      LAST,
    ]);
    expect([...captions].map((index) => PAGE[index])).toEqual(['Quang cảnh buổi tiếp. (Ảnh: Minh An)']);
    expect(publishedAt).toBe('2025-03-12T14:05+07:00');
  });

  it('is read as an article with its lead and captions, and offsets of the whole text', () => {
    const text = PAGE.join('\n');
    const { article, rawSpan } = textToArticle(text, { wholePage: true });
    expect(article.title).toBe('Lâm Hà đón đoàn đại biểu nước bạn');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'lead', 'caption', 'paragraph', 'paragraph']);
    const [from, to] = rawSpan({ block: 3, start: 0, end: FIRST.length });
    expect(text.slice(from, to)).toBe(FIRST);
  });

  it('has its headline above bylines and buttons, and goes on behind a box below the lead', () => {
    const rest = [FIRST, `Sau đó, ${FIRST}`, `Hôm sau, ${FIRST}`, `Cuối cùng, ${FIRST}`, LAST];
    const page = ['Lâm Hà đón đoàn nước bạn', 'và 1 tác giả khác', SAPO, 'Tin liên quan', ...rest];
    expect(storyInPageText(page).lines.map((index) => page[index])).toEqual([page[0], SAPO, ...rest]);
  });

  it('keeps a second part behind a star, and no headlines behind one', () => {
    const second = '* Trước đó, ông Kham Vilay và đoàn đại biểu đã tới thăm chợ đêm An Hòa và nhà máy nước của tỉnh.';
    const { lines } = storyInPageText([...PAGE.slice(0, 13), '* Lâm Hà mở thêm ba chợ đêm', second]);
    expect(lines.slice(-2)).toEqual([12, 14]);
  });

  it('is all of it where there is no prose, and the whole of an article that has nothing around it', () => {
    expect(storyInPageText(['Tin ngắn', 'Mưa ở Huế']).lines).toEqual([0, 1]);
    expect(storyInPageText(['Lâm Hà đón khách', SAPO, FIRST, LAST]).lines).toEqual([0, 1, 2, 3]);
    expect(storyInPageText([SAPO, FIRST]).lines).toEqual([0, 1]);
    expect(storyInPageText(['Chợ đêm', SAPO]).lines).toEqual([0, 1]);
    expect(storyInPageText([]).lines).toEqual([]);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { json, LEAD, OTHERS, PROSE, paragraphs, read, TITLE } from '../../../../tests/setup/office-page.ts';
import { readPage } from '../../read-page.ts';
import { isDayAlone } from '../signed/date-line.ts';

const HEAD = `<h1>${TITLE}</h1><time>04/08/2025 16:05</time>`;
const told = (body: string) => read(`<article>${HEAD}<div>${body}</div></article>`, json);

describe('who wrote a story', () => {
  const SIGNED = '<p style="text-align:right"><strong>Thu Hằng</strong></p>';
  const FACTS = 'Bến Vàm Tro dài 300m, có bốn cầu tàu.';

  it.each([
    ['a box', `<div class="k"><p><b>Về bến Vàm Tro</b></p><p>${FACTS}</p></div>`],
    ['a table', `<table><tr><td><p>${FACTS}</p></td></tr></table>`],
  ])('stands below its last paragraph, above the background facts in %s', (_, box) => {
    const { authors, texts } = told(`${paragraphs}${SIGNED}${box}`);
    expect(authors).toEqual(['Thu Hằng']);
    expect(texts).toEqual(expect.arrayContaining([...PROSE, FACTS]));
    expect(texts).not.toContain('Thu Hằng');
  });

  it('is nobody who is named to the right above further paragraphs', () => {
    const verse = '<p style="text-align:right">Nguyễn Bính</p>';
    const { authors, texts } = told(`${paragraphs}${verse}<p>${PROSE[0]!.replace('Từ', 'Cũng từ')}</p>`);
    expect(authors).toEqual([]);
    expect(texts).toContain('Nguyễn Bính');
  });

  it('is nobody whose words close it, set large', () => {
    const quote = '<blockquote><p>Cá con là của mùa sau.</p><p>Lê Văn Nổi</p></blockquote>';
    const { authors, texts } = told(`${paragraphs}${quote}`);
    expect(authors).toEqual([]);
    expect(texts.slice(-2)).toEqual(['Cá con là của mùa sau.', 'Lê Văn Nổi']);
  });

  it('is told among the credits of a long form, and is not who designed it', () => {
    const lines = ['Chỉ đạo thực hiện: TRÀ SƠN', 'Nội dung: THU HẰNG', 'Ảnh: LÊ TOÀN', 'Trình bày: MAI ANH'];
    const credits = `<div class="k">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
    const { authors, texts } = told(`${paragraphs}${credits}<p>Built with Shorthand</p>`);
    expect(authors).toEqual(['THU HẰNG']);
    expect(texts).toEqual(PROSE);
    const beside = `<article>${HEAD}<div>${paragraphs}</div>${credits}</article>`;
    expect(read(beside, json)).toMatchObject({ authors: ['THU HẰNG'], texts: PROSE });
  });

  it('stands above the story, and below the name what somebody is', () => {
    const who =
      '<p><b>ĐINH THỊ SA</b></p><p>Phó Viện trưởng Viện Nghiên cứu Thủy sản, Học viện Nông nghiệp khu vực IV</p>';
    const page = `<article><div>${HEAD}${who}<p><b>${LEAD}</b></p>${paragraphs}</div></article>`;
    expect(read(page, json)).toMatchObject({ authors: ['ĐINH THỊ SA'], lead: LEAD, texts: PROSE });
  });

  it('stands behind the day: "Đăng ngày … bởi …"', () => {
    const page = `<h1>${TITLE}</h1><div class="d">Đăng ngày 04/08/2025 bởi Thu Hằng</div><div>${paragraphs}</div>`;
    expect(read(page)).toMatchObject({ authors: ['Thu Hằng'], publishedAt: '2025-08-04' });
  });
});

describe('the day on a line of its own below a story', () => {
  it.each([
    ['in its column', (day: string) => `<div><h1>${TITLE}</h1><div>${paragraphs}</div>${day}</div>`],
    ['beside it', (day: string) => `<h1>${TITLE}</h1><div>${paragraphs}</div>${day}`],
  ])('is its day, %s', (_, page) => {
    for (const day of ['Thứ Hai, 04/08/2025 16:05', '16:05 04/08/2025', 'Ngày đăng: 04/08/2025 16:05'])
      expect(read(page(`<div class="d">${day}</div>`)).publishedAt).toBe('2025-08-04T16:05+07:00');
  });

  it('is of another story where that has it above its headline', () => {
    const next = `<div class="d">02/08/2025</div><h3><a href="/tin-tuc/tin-khac-7712300.html">${OTHERS[0]}</a></h3>`;
    const page = `<html lang="vi"><title>${TITLE}</title><body><h1>${TITLE}</h1><div>${paragraphs}</div>${next}`;
    const url = 'https://vamtro.gov.vn/tin-tuc/ghe-ca-linh-ve-ben-7712346.html';
    const { article } = readPage(new JSDOM(page, { url }).window.document, url, { force: true });
    expect(article?.publishedAt).toBeUndefined();
  });

  it('begins with it, or with the word that says what it is', () => {
    expect(['12/11/2025', 'Chủ Nhật, 12/11/2025', 'Cập nhật: 12/11/2025 08:15'].every(isDayAlone)).toBe(true);
    expect(isDayAlone('Xã Đồi Sương khánh thành nhà văn hóa (12-11-2025)')).toBe(false);
  });
});

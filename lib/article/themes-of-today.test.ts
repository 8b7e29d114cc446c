import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://vachda.example/bai-viet/cho-phien-lung-cu-hop-lai-tren-bai-da-7812399.html';
const TITLE = 'Chợ phiên Lũng Sán họp lại trên bãi đá';
const LEAD = 'Sau bốn năm dời xuống thị trấn, phiên chợ cũ trở về bãi đá đầu bản từ chủ nhật này.';
const PROSE = [
  'Bà Vàng Thị Chở dậy từ hai giờ sáng, gùi sáu mươi cân ngô qua ba con dốc để kịp có chỗ ngồi dưới gốc sa mộc.',
  'Trưởng bản Ly Mí Sính nói dân bản tự kê lại từng hòn đá làm bàn, không ai nhận một đồng tiền công nào.',
  'Huyện cho mắc bốn vòi nước và dựng một nhà bạt, còn quán thắng cố vẫn là của sáu nhà đã nấu ở đây từ trước.',
  'Phiên đầu tiên có hơn bốn trăm người từ tám bản xuống họp, đông nhất là lúc mười giờ, khi sương vừa tan hết.',
  'Ông Sùng Chá Dia mang xuống một con ngựa thồ nhưng không bán, ông bảo chỉ cho nó nhớ lại đường đi chợ ngày xưa.',
  'Xã hẹn họp phiên sau vào chủ nhật tới và sẽ đếm lại số hàng quán trước khi quyết định mắc thêm điện cho bãi.',
];
const paragraphs = (texts: readonly string[] = PROSE) => texts.map((text) => `<p>${text}</p>`).join('');

function read(body: string) {
  const html = `<html lang="vi"><title>${TITLE}</title><body>${body}</body></html>`;
  const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
  const texts = article?.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead').map(({ text }) => text);
  return { texts, lead: article?.lead, authors: article?.authors, publishedAt: article?.publishedAt };
}

describe('themes of today', () => {
  const head = `<h1>${TITLE}</h1><p class="t1">${LEAD}</p>`;
  const DAY = '<div>28 tháng 9, 2026 · 4 phút đọc</div>';

  it('set who wrote it above the day, both below the lead', () => {
    expect(read(`<main>${head}<div><div>Giàng Mí Sử</div>${DAY}</div><div>${paragraphs()}</div></main>`)).toEqual({
      texts: PROSE,
      lead: LEAD,
      authors: ['Giàng Mí Sử'],
      publishedAt: '2026-09-28',
    });
  });

  it('say in a sentence behind the main part who makes the site', () => {
    const site = '<div>Vách Đá là trang báo của nhóm bạn trẻ vùng cao, ra mắt ở Lũng Sán từ mùa xuân năm 2021.</div>';
    expect(read(`<main>${head}${DAY}<div>${paragraphs()}</div></main>${site}`).texts).toEqual(PROSE);
  });

  it('ask for an address with a sentence of some length', () => {
    const letter =
      '<div><h3>Nhận thư của Vách Đá mỗi sáng thứ Bảy</h3><p>Mỗi tuần một lá thư kể chuyện vùng cao, không quảng cáo, không làm phiền, bỏ đăng ký lúc nào cũng được.</p><form><input type="email"><button>Gửi</button></form></div>';
    expect(read(`<main>${head}${DAY}<div>${paragraphs()}</div>${letter}</main>`).texts).toEqual(PROSE);
  });

  it('offer the page in another language, which nobody is called', () => {
    const languages = '<div><a href="?lang=en">English</a> <a href="?lang=vi">Tiếng Việt</a></div>';
    expect(read(`${head}<div>Posted on October 4, 2026</div>${languages}<div>${paragraphs()}</div>`)).toMatchObject({
      authors: [],
      texts: PROSE,
    });
  });

  it('say at the end where it was taken from, in English too', () => {
    const taken = '<p><em>(Source: Embassy of Viet Nam)</em></p>';
    expect(read(`${head}${DAY}<div>${paragraphs()}${taken}</div>`).texts).toEqual(PROSE);
  });

  it('close long forms with credits and forbid to copy them', () => {
    const section = (texts: readonly string[]) => `<div class="w680">${paragraphs(texts)}</div>`;
    const credits = '<div class="credit"><p>Nội dung: Giàng Mí Sử</p><p>Thiết kế: Lam Sơn</p></div>';
    const foot = '<div>Vách Đá. Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.</div>';
    const subhead = '<div class="heading"><h2>Bãi đá cũ, hàng quán mới</h2></div>';
    const page = `${head}${DAY}${section(PROSE)}${subhead}${section(PROSE.map((text) => `Ở bản bên, ${text}`))}${credits}${foot}`;
    expect(read(page)).toMatchObject({
      texts: [...PROSE, 'Bãi đá cũ, hàng quán mới', ...PROSE.map((text) => `Ở bản bên, ${text}`)],
      authors: ['Giàng Mí Sử'],
    });
  });
});

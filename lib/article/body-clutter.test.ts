import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://baobenda.vn/xa-hoi/cho-noi-ben-da-8812345.html';
const TITLE = 'Bến Đá mở lại chợ nổi sau mười năm vắng ghe';
const PROSE = [
  'Sáng 9/2, hơn tám mươi ghe chở trái cây, cá khô và hoa kiểng tụ về ngã ba Bến Đá trong buổi họp chợ đầu tiên sau mười năm.',
  'Ông Sầm Văn Hợi, chủ ghe dưa hấu, nói nước đứng từ bốn giờ sáng nên ghe nào cũng cập được cầu phao mới của xã.',
  '“Mua bán trên nước thì lời ít, nhưng vui.”',
  'Phó Chủ tịch xã Tào Thị Lụa cho biết xã miễn phí neo đậu sáu tháng đầu và bố trí hai thuyền thu rác mỗi buổi chợ.',
  'Ba trường tiểu học ven sông sẽ cho học sinh đi học bằng đò của chợ, mỗi chuyến có một thầy giáo đi kèm các em.',
];
const OTHER = 'Cầu phao xã Vĩnh Trạch thông xe trước Tết một tuần';
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function read(body: string) {
  const told = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-02-09T10:00:00+07:00' });
  const html = `<!doctype html><html lang="vi"><title>${TITLE}</title><script type="application/ld+json">${told}</script><body><article><h1>${TITLE}</h1><div>${body}</div></article>`;
  const reading = readPage(new JSDOM(html, { url: URL }).window.document, URL);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  const texts = reading.article.blocks.slice(1).map(({ text }) => text);
  return { texts, reasons: reading.clutter.map(({ reason }) => reason) };
}
/** What stands behind the second paragraph. */
const between = (box: string, below = '') => read(p(PROSE.slice(0, 2)) + box + p(PROSE.slice(2)) + below);

describe('what stands between the paragraphs', () => {
  it('takes nothing of the story along where it goes on in the same column, however many short lines come below', () => {
    const below =
      '<h4>Thăm dò ý kiến</h4><p>Chợ họp mấy buổi?</p><p>Hai buổi</p><p>Cả tuần</p><p>Ngày rằm</p><p>Chủ nhật</p>';
    for (const line of ['Trả lời câu hỏi nhận quà', 'Tin liên quan', 'Từ khóa: chợ nổi'])
      expect(between(`<div>${line}</div>`, below).texts).toEqual(PROSE);
  });

  it('is the end of the story where teasers of others follow', () => {
    const teasers = [OTHER, OTHER.replace('Tết', 'hè'), OTHER.replace('xã', 'phường')].map(
      (text) => `<p><a href="/tin/khac-8812300.html">${text}</a></p><p>${PROSE[1]!.replace('dưa hấu', text)}</p>`,
    );
    expect(read(`${p(PROSE)}<p><b>Đọc thêm</b></p>${teasers.join('')}`).texts).toEqual(PROSE);
  });

  it('keeps the keywords above the text of a review from ending it', () => {
    const headed = PROSE.map((text, i) => `<p><b>${i + 1}. Phần ${i + 1}</b></p><p>${text}</p>`).join('');
    const { texts } = read(`<p>${PROSE[0]}</p><p>Từ khóa: chợ nổi; Bến Đá</p>${headed}`);
    expect(texts).toHaveLength(1 + 2 * PROSE.length);
  });

  it('leaves out a poll with all its answers, and no paragraph with it', () => {
    const answers = ['Mỗi tuần hai buổi', 'Cả tuần'].map(
      (text) => `<li><label><input type="radio">${text}</label></li>`,
    );
    const poll = `<div class="x1"><h4>Theo bạn, chợ nên họp mấy buổi?</h4><ul>${answers.join('')}</ul><a href="#">Xem kết quả</a></div>`;
    expect(between(poll)).toEqual({ texts: PROSE, reasons: ['survey'] });
  });

  it('leaves out a card whose picture and headline lead to the same page, teaser and all in one paragraph', () => {
    const to = 'href="/tin/cau-phao-8812300.html"';
    const teaser = 'Cầu dài 120 mét, chịu được xe hai tấn rưỡi, do bà con góp công làm trong ba tháng.';
    const card = `<table><tr><td><a ${to}><img src="/c.jpg"></a></td><td><a ${to}><b>${OTHER}</b></a><br>${teaser}</td></tr></table>`;
    expect(between(card)).toEqual({ texts: PROSE, reasons: ['related'] });
  });

  it('leaves out a few words in a box that its name calls by what it is', () => {
    expect(between('<div class="block-quiz">Đố vui miền sông nước</div>')).toEqual({
      texts: PROSE,
      reasons: ['survey'],
    });
    expect(between('<div class="khung-phu">Ghe dưa hấu ở ngã ba</div>').texts).toContain('Ghe dưa hấu ở ngã ba');
  });

  it('leaves out a list of other stories with its label, whatever that says', () => {
    const item = `<div><a href="/tin/1-8812301.html"><img src="/1.jpg"></a><h3><a href="/tin/1-8812301.html">${OTHER}</a></h3><p>Cầu dài 120 mét, do bà con góp công làm trong ba tháng.</p><span>08/02/2026</span></div>`;
    for (const label of ['<span>Nên đọc</span>', '<p>Độc giả quan tâm</p>'])
      expect(between(`<div>${label}${item}</div>`).texts).toEqual(PROSE);
  });

  it('leaves out the comments that stand in the column of the story, told by their links to answer', () => {
    const comment = (text: string) =>
      `<div><b>tu_ghe</b><span>09/02/2026 11:20</span><p>${text}</p><a href="#">Trả lời</a> <a href="#">Thích (3)</a></div>`;
    const long =
      'Hồi nhỏ tôi theo má bán chè ở chợ này, nay nghe mở lại mà mừng, mong xã giữ cho sạch để con cháu còn được xuống ghe.';
    const { texts, reasons } = between('', `<div>${comment(long)}${comment('Vui quá.')}</div>`);
    expect(texts).toEqual(PROSE);
    expect(reasons).toContain('comments');
  });

  it('keeps a box of figures between two paragraphs, though it is called a sidebar, and no box of that name with a link', () => {
    const figures = 'là số ghe đã ghi tên xin neo đậu ở cầu phao mới của xã cho đến chiều 8/2.';
    // Of a short story Readability drops nothing by its name.
    const long = PROSE.map((text) => `Năm ngoái cũng vậy. ${text} ${text}`);
    const texts = (box: string) => read(`${p(PROSE)}<div class="sidebar"><p>${box}</p></div>${p(long)}`).texts;
    expect(texts(figures)).toContain(figures);
    expect(texts(`<a href="/x">Ghi tên</a> ${figures}`)).toEqual([...PROSE, ...long]);
  });

  it('leaves out what a post of another network holds until it is drawn', () => {
    const post =
      '<blockquote class="tiktok-embed"><section><p>Chợ nổi ngày mở lại <a href="#">#chonoi</a></p></section></blockquote>';
    expect(between(post)).toEqual({ texts: PROSE, reasons: [] });
  });

  it('keeps the thanks, set in bold, with which an interview ends', () => {
    expect(read(`${p(PROSE)}<p><b>Xin cảm ơn bà!</b></p>`).texts).toEqual([...PROSE, 'Xin cảm ơn bà!']);
  });
});

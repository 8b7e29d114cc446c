import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

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

  it('is the end of the story where an office lists what it told before, each with its day', () => {
    const told = ['10/11/2026', '9/11', '08/11/2026'].map(
      (day, i) => `<li><a href="/tin/khac-881230${i}.html">${OTHER.replace('tuần', `tuần thứ ${i}`)}</a> (${day})</li>`,
    );
    for (const label of ['Tin đã đăng', 'Bà con cần biết'])
      expect(read(`${p(PROSE)}<p>* * *</p><div><b>${label}</b><ul>${told.join('')}</ul></div>`).texts).toEqual(PROSE);
  });

  it('keeps the keywords above the text of a review from ending it', () => {
    const headed = PROSE.map((text, i) => `<p><b>${i + 1}. Phần ${i + 1}</b></p><p>${text}</p>`).join('');
    const { texts } = read(`<p>${PROSE[0]}</p><p>Từ khóa: chợ nổi; Bến Đá</p>${headed}`);
    expect(texts).toHaveLength(1 + 2 * PROSE.length);
  });

  it('leaves out a player with the name of what is to be heard, and keeps the words under a film', () => {
    const player = between('<div><p>Podcast: Chuyện bến sông</p><audio src="/1.mp3"></audio><span>12:40</span></div>');
    expect(player).toEqual({ texts: PROSE, reasons: expect.arrayContaining(['audio']) });
    const words = 'Chợ họp sáng 9/2. Video: Hà Sen';
    const film = between(`<div><iframe src="https://www.youtube.com/embed/1"></iframe><p>${words}</p></div>`);
    expect(film.texts).toEqual([...PROSE.slice(0, 2), words, ...PROSE.slice(2)]);
  });

  it('leaves out the result of a poll, its question and its answers', () => {
    const result =
      '<div class="k"><div>Bạn có đi chợ nổi?</div><div>Có 61%</div><div>Không 39%</div><div>1.204 lượt bình chọn</div></div>';
    expect(between(result).texts).toEqual(PROSE);
    expect(between('<p>Sau một tuần, 1.204 lượt bình chọn đã được gửi về xã Bến Đá.</p>').texts).toHaveLength(6);
  });

  it('leaves out a poll with all its answers, and no paragraph with it', () => {
    const answers = ['Mỗi tuần hai buổi', 'Cả tuần'].map(
      (text) => `<li><label><input type="radio">${text}</label></li>`,
    );
    const poll = `<div class="x1"><h4>Theo bạn, chợ nên họp mấy buổi?</h4><ul>${answers.join('')}</ul><a href="#">Xem kết quả</a></div>`;
    expect(between(poll)).toEqual({ texts: PROSE, reasons: ['survey'] });
  });

  it('leaves out a poll whose answers are buttons, and no sentence of the story above buttons of its own', () => {
    const poll =
      '<div class="x2"><p>Bạn sẽ đi chợ nổi chứ?</p><div><button>Có</button><button>Không</button></div><p>1.204 người đã chọn</p></div>';
    expect(between(poll)).toEqual({ texts: PROSE, reasons: ['survey'] });
    const entry = (text: string) =>
      `<div><p>${text}</p><a href="javascript:;">Thích</a><a href="javascript:;">Gửi</a></div>`;
    for (const text of PROSE) expect(read(PROSE.map(entry).join('')).texts).toContain(text);
  });

  it('leaves out a poll and a form for an address whose fields say no type', () => {
    const poll =
      '<div class="x3"><p>Theo bạn, chợ nên họp mấy buổi?</p><label><input name="v">Hai buổi</label><label><input name="v">Cả tuần</label></div>';
    const letter =
      '<div class="x4"><h4>Thư Bến Đá</h4><p>Mỗi sáng thứ Bảy, một câu chuyện về những dòng kênh và chợ nổi được gửi vào hộp thư của bạn.</p><input placeholder="Email của bạn"></div>';
    for (const box of [poll, letter]) expect(between(box).texts).toEqual(PROSE);
  });

  it('leaves out a summary by a machine that says so at its end, and no paragraph with it', () => {
    const points = '<ul><li>Chợ họp sau mười năm</li><li>Hơn tám mươi ghe tụ về</li></ul>';
    const summary = `<div><div>Xem nhanh</div>${points}<span>Tóm tắt do AI thực hiện</span></div>`;
    expect(read(summary + p(PROSE)).texts).toEqual(PROSE);
    expect(read(`${p(PROSE)}<div>Tóm tắt bởi AI</div>`).texts).toEqual(PROSE);
  });

  it('leaves out a label and the headline of another story on one line', () => {
    const line = (label: string) =>
      `<div><span>${label}</span> <a href="/tin/cau-phao-8812300.html">${OTHER}</a></div>`;
    expect(between(line('Đừng bỏ lỡ')).texts).toEqual(PROSE);
    expect(between(line('Ông Hợi nhắc lại:')).texts).toHaveLength(PROSE.length + 1);
  });

  it('takes no part of a short story for a form beside it', () => {
    const box = `<div class="x5">${p(PROSE.slice(3))}<div><p>Thư Bến Đá</p><input type="email"></div></div>`;
    expect(read(p(PROSE.slice(0, 3)) + box + p([PROSE[0]!.replace('Sáng', 'Chiều')])).texts).toHaveLength(6);
  });

  it.each([
    'Theo dõi phiên chợ trên YouTube, ông Hợi quên cả bữa cơm.',
    'Cảm ơn bạn đã theo dõi từng con nước, bà viết trong thư.',
    'Ủng hộ tác giả tấm bản đồ chợ, cả xóm góp giấy.',
  ])('keeps a sentence in which somebody does what readers are asked to: %s', (sentence) => {
    expect(between(`<p>${sentence}</p>`).texts).toContain(sentence);
  });

  it('leaves out what asks for money, the price of a share and what the paper thinks of the author', () => {
    const money =
      '<div>Sầm Hợi</div><div>Ủng hộ tác giả</div><p>Cảm ơn bạn đã ủng hộ, chúc bạn một ngày vui vẻ.</p><button>20.000 đ</button><button>50.000 đ</button>';
    expect(between('', `<div>${money}</div>`).texts).toEqual(PROSE);
    const share =
      '<div><div><span>GHE</span><span>21.350</span><span>+450 (+2,1%)</span></div><div>KLGD 4.102.300</div></div>';
    expect(between(share).texts).toEqual(PROSE);
    expect(between('<p>Bài viết thể hiện quan điểm riêng của tác giả</p>').texts).toEqual(PROSE);
  });

  it('leaves out one link around picture, headline and teaser, and keeps one that makes a picture larger', () => {
    const card = (to: string) =>
      `<figure><a href="${to}"><div>${OTHER}</div><div>Cầu dài 120 mét, do bà con góp công làm trong ba tháng.</div><img src="/c.jpg"></a></figure>`;
    expect(between(card('/tin/cau-phao-8812300.html')).texts).toEqual(PROSE);
    expect(between(card('/anh/cau-phao.jpg')).texts).toContain(OTHER);
  });

  it('leaves out a card set as a table of picture and headline', () => {
    const card = `<table><tr><td><a href="/tin/1-88.html"><img src="/c.jpg"></a></td><td><strong><a href="/tin/1-88.html">${OTHER}</a></strong><p>Cầu dài 120 mét, do bà con góp công làm trong ba tháng.</p></td></tr></table>`;
    expect(between(card)).toEqual({ texts: PROSE, reasons: ['related'] });
  });

  it('takes no paragraph or caption right behind a linked headline for its teaser, be it in a box of its own', () => {
    const boxed = (texts: readonly string[]) => texts.map((text) => `<div><p>${text}</p></div>`).join('');
    const headline =
      '<div class="related"><a href="/tin/1-88.html">Cầu phao xã Vĩnh Trạch thông xe trước Tết một tuần</a></div>';
    expect(read(boxed(PROSE.slice(0, 2)) + headline + boxed(PROSE.slice(2))).texts).toEqual(PROSE);
    const pictures = PROSE.map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`);
    expect(read(pictures.slice(0, 2).join('') + headline + pictures.slice(2).join('')).texts).toEqual(PROSE);
  });

  it('leaves out a list of cards below a story none of whose paragraphs is as long as their teasers', () => {
    const short = PROSE.map((text) => text.slice(0, 80));
    const item = (text: string) =>
      `<div><h3><a href="/tin/1-8812301.html">${text}</a></h3><div>${PROSE[1]}</div><span>3 giờ trước</span></div>`;
    const items = [OTHER, OTHER.replace('Tết', 'hè')].map(item).join('');
    expect(read(`${p(short)}<div><span>TIN LIÊN QUAN</span>${items}</div>`).texts).toEqual(short);
  });

  it('keeps a story of few long and many short lines below its keywords', () => {
    const rows = ['Ghe', '80', 'Cầu phao', '2', 'Thuyền thu rác', '2'].map((text) => `<td>${text}</td>`).join('');
    const below = `<h4>Số liệu</h4><table><tr>${rows}</tr></table>`;
    const { texts } = read(`<p>${PROSE[0]}</p><div><p><b>Từ khóa:</b> chợ nổi</p>${p(PROSE.slice(1))}${below}</div>`);
    expect(texts.slice(0, PROSE.length)).toEqual(PROSE);
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

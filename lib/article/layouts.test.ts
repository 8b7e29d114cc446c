import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://baolamha.vn/thoi-su/chia-ca-tuoi-ca-phe-7712345.html';
const TITLE = 'Lâm Hà chia ca tưới cho vùng cà phê trước mùa khô';
const LEAD = 'Chiều 5/3, lãnh đạo tỉnh Lâm Hà bàn với các hợp tác xã về cách tích nước và thay giống cà phê chịu hạn.';
const PROSE = [
  'Tại buổi làm việc, Phó Chủ tịch tỉnh Vũ Trọng Nghĩa cho biết nước trong bốn hồ lớn chỉ còn hơn một nửa so với cùng kỳ năm trước.',
  'Theo ông Nghĩa, tỉnh sẽ chia lịch tưới thành ba ca, ưu tiên những vườn đang nuôi quả và các xã ở cuối nguồn kênh.',
  'Bà Đinh Thị Quế Lan, Giám đốc Hợp tác xã Đồi Sương, đề nghị hỗ trợ lãi suất để nông dân đào ao và lắp ống tưới nhỏ giọt.',
  'Sở Nông nghiệp đã kiểm tra mười bảy trạm bơm và phát hiện năm trạm cần sửa chữa gấp bằng nguồn dự phòng của ngân sách.',
  'Các huyện phải báo cáo diện tích thiếu nước trước ngày 15/3 và chịu trách nhiệm nếu để tranh chấp nguồn nước kéo dài.',
];
const paragraphs = (texts = PROSE) => texts.map((text) => `<p>${text}</p>`).join('');

function read(body: string) {
  const told = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-03-05T18:20:00+07:00' };
  const head = `<script type="application/ld+json">${JSON.stringify(told)}</script>`;
  const html = `<html lang="vi"><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`;
  const reading = readPage(new JSDOM(html, { url: URL }).window.document, URL);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  return reading;
}
const bodyOf = ({ article }: ReturnType<typeof read>) =>
  article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead').map(({ text }) => text);

describe('layouts of portals that nobody wrote a file for', () => {
  it('take a first paragraph in bold for the lead, where the others are not', () => {
    expect(read(`<div><p><span><strong>${LEAD}</strong></span></p>${paragraphs()}</div>`).article.lead).toBe(LEAD);
    expect(read(`<div><div align="justify"><b>${LEAD}</b></div>${paragraphs()}</div>`).article.lead).toBe(LEAD);
  });

  it('take it for the lead where a subhead in bold follows it', () => {
    expect(read(`<div><p><b>${LEAD}</b></p><p><b>1- Bốn hồ lớn</b></p>${paragraphs()}</div>`).article.lead).toBe(LEAD);
  });

  it('hold no caption for being in a box called "location" or "publication"', () => {
    const reading = read(
      `<div class="elementor-location-single"><div class="x-publication">${paragraphs()}</div></div>`,
    );
    expect(reading.article.blocks.map(({ kind }) => kind)).not.toContain('caption');
  });

  it('leave out cards with teasers longer than their headlines, and what sells the printed issue', () => {
    const card = (i: number) =>
      `<div><a href="/x${i}-771230${i}.html"><img src="/1.jpg"></a><h3><a href="/x${i}-771230${i}.html">Xã Đồi Sương khánh thành nhà văn hóa thôn ${i}</a></h3><p>${PROSE[i]!.slice(0, 85)}.</p></div>`;
    const odds = `<div class="odds"><h4>Soi kèo mùa khô</h4>${card(1)}${card(2)}</div>`;
    const issue =
      '<div><p><em>Nội dung đầy đủ được đăng tải trên Tạp chí số 46 phát hành ngày 16/3. Kính mời Quý độc giả tìm đọc tại đây:</em></p></div>';
    const reading = read(`<div><div>${paragraphs()}${issue}</div>${odds}</div>`);
    expect(bodyOf(reading)).toEqual(PROSE);
    const hidden = reading.clutter.map(({ element }) => element.textContent).join(' ');
    for (const words of ['tìm đọc', 'Soi kèo', 'thôn 1', 'thôn 2']) expect(hidden).toContain(words);
  });

  it('take no question of an interview, nor the first of many bold paragraphs, for a lead', () => {
    const question =
      '<p><b>Thưa ông, nước trong các hồ lớn của tỉnh hiện còn bao nhiêu so với cùng kỳ năm trước?</b></p>';
    expect(read(`<div>${question}${paragraphs()}</div>`).article.lead).toBeUndefined();
    const bold = PROSE.map((text) => `<p><b>${text}</b></p>`).join('');
    expect(read(`<div>${bold}</div>`).article.lead).toBeUndefined();
  });

  it('leave out the adverts of AMP pages, polls and the wall of those who pay', () => {
    const reading = read(`<div>${paragraphs(PROSE.slice(0, 3))}<amp-ad><div>Sữa ngon cho cả nhà</div></amp-ad>
      <div class="poll"><h4>Bạn có ủng hộ chia ca tưới?</h4><form><label>Có</label></form></div>${paragraphs(PROSE.slice(3))}
      <div class="wall"><h3>Bạn đã đọc hết 4 bài miễn phí trong tháng</h3>
      <p>Mua gói đọc từ 39.000 đồng mỗi tháng để đọc trọn các bài và ủng hộ tòa soạn làm báo có chất lượng.</p></div></div>`);
    expect(bodyOf(reading)).toEqual(PROSE);
    expect(reading.clutter.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['ad', 'survey', 'login']));
  });

  it('read the credits of a long form as its signature: who wrote it is an author, who drew it is not', () => {
    const credits = '<p>Nội dung: Hoàng Mộc</p><p>Thiết kế: Mai Vẽ</p><p>5/3/2024 06:00</p>';
    const reading = read(`<div>${paragraphs()}${credits}</div>`);
    expect(bodyOf(reading)).toEqual(PROSE);
    expect(reading.article.authors).toEqual(['Hoàng Mộc']);
  });

  it('end before the credits, the initials and what points to the next part of a series', () => {
    for (const end of [
      '(Còn nữa)',
      'Kỳ cuối: Vườn ươm giữa lòng hồ',
      'Đón đọc kỳ 2: Người giữ nước.',
      'H.M',
      'Chỉ đạo: Ban Điện tử',
    ])
      expect(bodyOf(read(`<div>${paragraphs()}<p><b>${end}</b></p></div>`))).toEqual(PROSE);
    expect(
      bodyOf(read(`<div>${paragraphs()}<p>-----------</p><p>(1) Niên giám thống kê, Lâm Hà, 2023.</p></div>`)),
    ).toEqual([...PROSE, '(1) Niên giám thống kê, Lâm Hà, 2023.']);
  });

  it('keep who said the words set large at the end, and leave out who signs between lead and story', () => {
    const quote = '<div class="q"><p>“Đừng tưới khi nắng”</p><span>Ông Vũ Trọng Nghĩa</span></div>';
    const signed = `<p class="sapo">${LEAD}</p><p>Bài và ảnh: <b>Hoàng Mộc</b></p><div>${paragraphs()}${quote}</div>`;
    expect(bodyOf(read(signed))).toEqual([...PROSE, '“Đừng tưới khi nắng”', 'Ông Vũ Trọng Nghĩa']);
  });

  it('take the life of the author above the story for no lead', () => {
    const author =
      '<div class="op-author"><b>Hoàng Mộc</b><p>Phóng viên thường trú Tây Nguyên, yêu rừng và cà phê từ nhỏ.</p></div>';
    expect(read(`${author}<div><p><b>${LEAD}</b></p>${paragraphs()}</div>`).article.lead).toBe(LEAD);
  });

  it('find no story in the address of the publisher, be it longer than the words under the pictures', () => {
    const pictures = PROSE.map(
      (text) => `<figure><img src="/1.jpg"><figcaption>${text.slice(0, 70)}.</figcaption></figure>`,
    );
    const address =
      '<p>Trụ sở: số 19 đường Lê Hồng Phong, phường Bến Gỗ, tỉnh Lâm Hà, điện thoại và thư điện tử của tòa soạn ghi ở trang sau.</p>';
    const { article } = read(
      `<div>${pictures.join('')}</div></article><footer><div>${address.repeat(6)}</div></footer><article>`,
    );
    expect(article.blocks.map(({ text }) => text)).not.toContain(address.replace(/<\/?p>/g, ''));
  });

  it('read the box on who wrote it as a signature, not as the end of the story', () => {
    const box = `<div class="author-box"><h4>Hoàng Mộc</h4><p>Phóng viên thường trú Tây Nguyên, yêu rừng và cà phê, từng đoạt giải báo chí địa phương.</p></div>`;
    const reading = read(`<div>${paragraphs()}${box}</div>`);
    expect(bodyOf(reading)).toEqual(PROSE);
    expect(reading.article.authors).toEqual(['Hoàng Mộc']);
  });

  it('leave out a summary by a machine, the voice that reads, the counters of a gallery and the pages of the story', () => {
    const ai = `<div class="x"><div><span>✨</span> Tóm tắt bằng AI</div><ul><li>${PROSE[0]!.slice(0, 60)}.</li><li>${PROSE[1]!.slice(0, 60)}.</li></ul></div>`;
    const voice = '<div class="y"><button>▶</button><span>Nghe bài viết</span><span>3:45</span></div>';
    const counted = PROSE.map(
      (text, i) => `<div><img src="/${i}.jpg"><span>${i + 1}/5</span></div><p>${text}</p>`,
    ).join('');
    const reading = read(
      `${voice}${ai}<div>${counted}<div>Trang <span>1</span> <a href="?p=2">2</a> <a href="?p=3">3</a></div></div>`,
    );
    expect(bodyOf(reading)).toEqual(PROSE);
    const hidden = reading.clutter.map(({ element }) => element.className);
    expect(hidden).toEqual(expect.arrayContaining(['x', 'y']));
    const days = PROSE.slice(0, 2)
      .map((text, i) => `<p>${i + 1}/3</p><p>${text}</p>`)
      .join('');
    expect(bodyOf(read(`<div>${days}${paragraphs(PROSE.slice(2))}</div>`))).toContain('1/3');
  });

  it('leave out keywords that nothing calls so, and keep the contents of the page in sight', () => {
    const tags = '<div class="chips"><a href="/tag/ho">hồ chứa</a><a href="/tag/tuoi">ca tưới</a></div>';
    const contents =
      '<div class="muc-luc"><p>Nội dung bài viết</p><ul><li><a href="#a">Bốn hồ lớn chỉ còn hơn một nửa nước</a></li></ul></div>';
    const reading = read(`${contents}<div>${paragraphs()}</div>${tags}`);
    expect(bodyOf(reading)).toEqual(PROSE);
    expect(reading.clutter.map(({ element, reason }) => [element.className, reason])).toEqual([['chips', 'tags']]);
  });

  it('leave out the film that a line invites to see, and what readers answer each other', () => {
    const film =
      '<p><b>Mời bạn xem thêm video:</b></p><div><video src="/v.mp4"></video><p>Cách rửa ống tưới | Lâm Hà TV</p></div>';
    const said = (text: string) =>
      `<div><p><b>Hai Lúa</b>${text}</p><p><a>Thích 12</a> <a>Trả lời</a> 2 giờ trước</p></div>`;
    const readers = `<div class="yk"><div>2 ý kiến</div>${said(PROSE[0]!.replace('lớn', 'nhỏ'))}${said('Vườn tôi cũng thiếu nước từ đầu tháng, mong sớm có lịch tưới.')}</div>`;
    expect(bodyOf(read(`<div>${paragraphs()}${film}</div>${readers}`))).toEqual(PROSE);
  });

  it('part what a script set side by side without a blank', () => {
    const figure =
      '<figure><img src="/1.jpg"><figcaption><span>Hồ Đồi Sương sáng 5/3.</span><span>Ảnh: Hoàng Mộc</span></figcaption></figure>';
    expect(bodyOf(read(`<div>${paragraphs(PROSE.slice(0, 2))}${figure}${paragraphs(PROSE.slice(2))}</div>`))).toContain(
      'Hồ Đồi Sương sáng 5/3. Ảnh: Hoàng Mộc',
    );
  });

  it('keep the lead on the cover of a long form, below what it is called', () => {
    const cover = `<div class="cover"><div>E-MAGAZINE</div><h1>${TITLE}</h1><div class="x-sapo">${LEAD}</div></div>`;
    const { article } = read(`</article><article>${cover}<section>${paragraphs()}</section>`);
    expect(article).toMatchObject({ title: TITLE, lead: LEAD });
  });

  it('keep the subhead behind the contents of the page, whose words are those of the headline', () => {
    const contents =
      '<div id="toc-container"><p>Mục lục</p><nav><a href="#i">Vùng cà phê trước mùa khô</a></nav></div>';
    const subhead = '<h2 id="i">Vùng cà phê trước mùa khô</h2>';
    const reading = read(`<div><p><b>${LEAD}</b></p>${contents}${subhead}${paragraphs()}</div>`);
    expect(bodyOf(reading)).toEqual(['Vùng cà phê trước mùa khô', ...PROSE]);
  });

  it('leave out comments whose lines to answer are links, whatever is written above them', () => {
    const said = (text: string) =>
      `<div class="i"><div>Hai Lúa</div><div>${text}</div><div><a href="#">Thích</a> 14 <a href="#">Trả lời</a> <span>2 giờ trước</span></div></div>`;
    const readers = `<div class="bd"><div>Bà con nói gì</div>${said(PROSE[0]!.replace('lớn', 'nhỏ'))}${said(PROSE[1]!.replace('ba ca', 'hai ca'))}${said('Vườn tôi thiếu nước.')}</div>`;
    const reading = read(`<div class="w"><div>${paragraphs()}<p><b>Hoàng Mộc</b></p></div>${readers}</div>`);
    expect(bodyOf(reading)).toEqual(PROSE);
    expect(reading.article.authors).toEqual(['Hoàng Mộc']);
  });

  it('print the signature below a decree, and take who signed it for no author', () => {
    const signed = '<p align="right"><b>KT. CHỦ TỊCH</b></p><p align="right"><b>Vũ Trọng Nghĩa</b></p>';
    const reading = read(`<div>${paragraphs()}${signed}</div>`);
    expect(bodyOf(reading)).toEqual([...PROSE, 'KT. CHỦ TỊCH', 'Vũ Trọng Nghĩa']);
    expect(reading.article.authors).toEqual([]);
  });

  it('keep names in a table that lead to their pages', () => {
    const rows = ['Trường THPT Đồi Sương', 'Trường THPT Lâm Hà', 'Trường THPT Vĩnh Trạch', 'Trường THPT Bến Gỗ'];
    const table = rows.map(
      (text, i) => `<tr><td>${i + 1}</td><td><a href="/truong/${i}">${text}</a></td><td>2${i},25</td></tr>`,
    );
    const texts = bodyOf(read(`<div>${paragraphs()}<table>${table.join('')}</table></div>`));
    expect(texts).toEqual([...PROSE, ...rows.flatMap((text, i) => [`${i + 1}`, text, `2${i},25`])]);
  });

  it('leave out the slides that a script prints twice, and read the words under a picture above the lead', () => {
    const slide = (text: string, copy = '') =>
      `<div class="swiper-slide ${copy}"><img src="/1.jpg"><div class="swiper-caption">${text}</div></div>`;
    const slides = `${slide('Hồ cạn', 'swiper-slide-duplicate')}${slide('Trạm bơm')}${slide('Hồ cạn')}${slide('Trạm bơm', 'swiper-slide-duplicate')}`;
    const picture = '<div class="im"><img src="/2.jpg"><div class="n">Vườn cà phê. Ảnh: Hoàng Mộc</div></div>';
    const source = '<div class="nguon">Theo Hoàng Mộc</div>';
    const reading = read(
      `${picture}<div class="sapo">${LEAD}</div><div>${paragraphs()}<div>${slides}</div>${paragraphs([PROSE[0]!.replace('bốn', 'năm')])}</div>${source}`,
    );
    expect(reading.article).toMatchObject({ lead: LEAD, authors: ['Hoàng Mộc'] });
    const captions = reading.article.blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text);
    expect(captions).toEqual(['Vườn cà phê. Ảnh: Hoàng Mộc', 'Trạm bơm', 'Hồ cạn']);
  });

  it('keep a section of a long form that is called after how it scrolls', () => {
    const section = (name: string, texts: string[]) =>
      `<div class="${name}"><div class="bg"><img></div><div>${paragraphs(texts)}</div></div>`;
    const reading = read(
      `<div>${section('part', PROSE.slice(0, 2))}${section('background-scroll', PROSE.slice(2, 3))}${section('part', PROSE.slice(3))}</div>`,
    );
    expect(bodyOf(reading)).toEqual(PROSE);
  });

  it('have the headline that the page names, where subheads are set as headlines, too', () => {
    const html = `<html lang="vi"><title>${TITLE} - Báo Lâm Hà</title><body><div><h1><a href="/">Báo Lâm Hà</a></h1></div><div><h1>${TITLE}</h1><div>05/03/2024 18:20</div><div>${paragraphs(PROSE.slice(0, 2))}<h1>Vườn cuối kênh</h1>${paragraphs(PROSE.slice(2))}</div></div>`;
    const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
    expect(article?.blocks.map(({ text }) => text)).toEqual([
      TITLE,
      ...PROSE.slice(0, 2),
      'Vườn cuối kênh',
      ...PROSE.slice(2),
    ]);
  });

  it('are signed neither by a score nor by what a notice calls itself', () => {
    const score = '<div class="sc"><div>Lâm Hà</div><div>3 - 1</div><div>Bến Gỗ</div></div>';
    expect(
      read(`<div>05/03/2024 18:20</div><div class="sapo">${LEAD}</div>${score}<div>${paragraphs()}</div>`).article
        .authors,
    ).toEqual([]);
    const notice = '<div><p align="center"><b>TIN BUỒN</b></p>';
    expect(read(`<div>05/03/2024 18:20</div>${notice}${paragraphs()}</div>`).article.authors).toEqual([]);
    const by = '<div>Bởi Hoàng Mộc · 05/03/2024 18:20</div>';
    expect(read(`${by}<div>${paragraphs()}</div>`).article.authors).toEqual(['Hoàng Mộc']);
  });

  it('leave out the side column in the cell of a row, of which its label alone was left', () => {
    const cards = ['Xã Đồi Sương khánh thành nhà văn hóa thôn', 'Bến xe mới của huyện mở cửa sau hai năm'];
    const column = `<td><b>Thông báo</b><ul>${cards.map((text) => `<li><a href="/x-77.html">${text}</a></li>`).join('')}</ul></td>`;
    expect(bodyOf(read(`<table><tr><td><div>${paragraphs()}</div></td>${column}</tr></table>`))).toEqual(PROSE);
  });

  it('take a whole sentence that is set as a subhead for the lead, and no shorter one', () => {
    expect(read(`<div><div><h2>${LEAD}</h2></div>${paragraphs()}</div>`).article.lead).toBe(LEAD);
    expect(read(`<div><h2>Bốn hồ lớn chỉ còn hơn một nửa</h2>${paragraphs()}</div>`).article.lead).toBeUndefined();
  });

  it('are signed by the names alone below the story, whatever the box is called', () => {
    const share = '<div class="k2"><a href="#zalo">Zalo</a><a href="#in">In bài viết</a></div>';
    const column = `<div class="k0"><div>05/03/2024 18:20</div><div class="k9">${paragraphs()}</div><div class="k1"><strong>Hoàng Mộc</strong></div>${share}</div>`;
    const reading = read(`</article><div>${column}</div>`);
    expect(reading.article.authors).toEqual(['Hoàng Mộc']);
    expect(bodyOf(reading)).toEqual(PROSE);
  });

  it('may be a drawing under a lead, signed below', () => {
    const reading = read(`<h2 class="sapo">${LEAD}</h2><div><img src="/do-hoa.png"></div><div>Đồ họa: Mai Vẽ</div>`);
    expect(reading.article.blocks.map(({ text }) => text)).toEqual([TITLE, LEAD]);
  });

  it('leave out the heading of a list of other stories, whatever its words are', () => {
    const links = PROSE.map((text, i) => `<li><a href="/x-771230${i}.html">${text.slice(0, 45)}</a></li>`).join('');
    const box = `<div class="mr"><h4>Nhiều người nhắc tới</h4><ul>${links}</ul></div>`;
    const reading = read(`<div>${paragraphs(PROSE.slice(0, 3))}${box}${paragraphs(PROSE.slice(3))}</div>`);
    expect(bodyOf(reading)).toEqual(PROSE);
    expect(reading.clutter.map(({ element }) => element.className)).toContain('mr');
    const own = '<h4>Ba ca mỗi ngày</h4><ul><li>Ca đêm từ 22 giờ, cho các vườn ở đầu nguồn kênh.</li></ul>';
    expect(bodyOf(read(`<div>${paragraphs()}<div>${own}</div>${paragraphs()}</div>`))).toContain('Ba ca mỗi ngày');
  });
});

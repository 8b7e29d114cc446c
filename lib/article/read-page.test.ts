import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const PROSE = [
  'Sáng 5/6, tại Hải Phòng, ông Lê Văn Bình tiếp đoàn doanh nghiệp cảng biển đến tìm hiểu cơ hội đầu tư vào khu bến mới của thành phố.',
  'Hai bên trao đổi về kế hoạch nạo vét luồng, việc đào tạo thợ hàn cho các xưởng đóng tàu và giá thuê kho bãi trong mùa mưa sắp tới.',
  'Theo ông Bình, thành phố sẽ công bố danh mục đất sạch trước tháng 9 để các nhà đầu tư chuẩn bị hồ sơ, thay vì chờ đến cuối năm.',
  'Đại diện đoàn cho biết họ muốn ký biên bản ghi nhớ trong quý sau, với điều kiện đường nối ra quốc lộ được hoàn thành đúng hẹn.',
  'Buổi làm việc khép lại bằng chuyến thăm cầu cảng số ba, nơi những chiếc cần cẩu đầu tiên vừa được lắp xong vào tuần trước.',
];
const TITLE = 'Hải Phòng bàn chuyện mở rộng bến cảng với doanh nghiệp';
const LEAD =
  'NDO - Khu bến mới cần thêm vốn, thợ lành nghề và một con đường rộng ra quốc lộ, theo những người tham dự.';
const NHANDAN = 'https://nhandan.vn/hai-phong-ban-chuyen-ben-cang-post123456.html';
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

function page(body: string, head = ''): Document {
  return new JSDOM(
    `<!doctype html><html lang="vi"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`,
    { url: NHANDAN },
  ).window.document;
}
function nhandan(inside = paragraphs, beside = ''): Document {
  return page(`<header><a href="/">Trang chủ</a></header><main><h1 class="article__title">${TITLE}</h1>
    <div class="article__meta"><time class="time" datetime="2025-06-05T10:30:00+07:00">Thứ Năm, ngày 05/06/2025 - 10:30</time></div>
    <div class="article__sapo cms-desc">${LEAD}</div>
    <figure class="article__avatar"><img src="a.jpg" alt=""><figcaption>Bến cảng nhìn từ trên cao.</figcaption></figure>
    <div class="article__body cms-body" itemprop="articleBody">${inside}</div>${beside}</main><footer>Tòa soạn</footer>`);
}
function read(doc: Document, url = NHANDAN, options = {}) {
  const reading = readPage(doc, url, options);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  return reading;
}
const texts = (doc: Document, url = NHANDAN) => read(doc, url).article.blocks.map((block) => block.text);

describe('readPage', () => {
  it('reads headline, lead, lead picture and body of a known portal in order', () => {
    const { article } = read(nhandan());
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'lead',
      'caption',
      ...PROSE.map(() => 'paragraph'),
    ]);
    expect(article).toMatchObject({ portal: 'Nhân Dân', title: TITLE, publishedAt: '2025-06-05T10:30+07:00' });
    expect(article.lead).toBe(LEAD.replace('NDO - ', ''));
    expect(article.blocks[1]!.text).toBe(LEAD);
  });

  it('reads the section from the link above the headline, else from the breadcrumb of the metadata', () => {
    const body = `<div class="muc"><a href="/kinh-te-bien/">Kinh tế biển</a></div><h1>${TITLE}</h1><p>05/06/2025 10:30</p><div>${paragraphs}</div>`;
    expect(read(page(body)).article.section).toBe('Kinh tế biển');
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Trang chủ' },
        { '@type': 'ListItem', position: 2, item: { '@id': '/x', name: 'Cảng biển' } },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(crumbs)}</script>`;
    expect(read(page(body.replace(/<div class="muc">.*?<\/div>/, ''), head)).article.section).toBe('Cảng biển');
    const other = body.replace('/kinh-te-bien/', '/bai-khac-123456.html');
    expect(read(page(other)).article.section).toBeUndefined();
  });

  it('leaves out a time of change that lies before the publication', () => {
    const told = (time: string) => {
      const doc = nhandan();
      doc.head.insertAdjacentHTML('beforeend', `<meta property="article:modified_time" content="${time}">`);
      return read(doc).article.updatedAt;
    };
    expect(told('2025-06-05T11:00:00+07:00')).toBe('2025-06-05T11:00:00+07:00');
    expect(told('2025-06-05T09:00:00+07:00')).toBeUndefined();
    expect(told('2025-06-05T02:00:00Z')).toBeUndefined();
  });

  it('tells where lead, caption and headline are printed once more, each once in the text', () => {
    const caption = 'Bến cảng nhìn từ trên cao.';
    const inside = `<p>${LEAD.replace('NDO - ', '')}</p><figure><img src="b.jpg" alt=""><figcaption>Cần cẩu số ba.</figcaption></figure>
      <p class="caption">Cần cẩu số ba.</p>${paragraphs}<figure><img src="c.jpg" alt=""><figcaption>${TITLE} - ảnh 1</figcaption></figure>`;
    const doc = nhandan(inside);
    doc.querySelector('.article__sapo')!.insertAdjacentHTML('afterend', `<div class="for-phones">${LEAD}</div>`);
    const { article, repeats, keep } = read(doc);
    const all = article.blocks.map(({ text }) => text);
    expect(all).toEqual([TITLE, LEAD, caption, 'Cần cẩu số ba.', ...PROSE]);
    const told = repeats.map(({ block, source }) => [block, source.element.className, source.element.localName]);
    expect(told).toEqual([
      [1, 'for-phones', 'div'],
      [1, '', 'p'],
      [3, 'caption', 'p'],
      [0, '', 'figcaption'],
    ]);
    expect(keep).toContain(doc.querySelector('.for-phones'));
    const [, again] = repeats;
    const from = again!.source.locate(LEAD.indexOf('thợ lành nghề'));
    expect(from.node.data.slice(from.offset)).toMatch(/^thợ lành nghề và một con đường/);
  });

  it('tells each printing of a line that stands there three times', () => {
    const line = '<p class="caption">Cần cẩu số ba được lắp trong tuần.</p>';
    const { article, repeats } = read(nhandan(`${PROSE.map((text) => `<p>${text}</p>`).join(line.repeat(3))}`));
    expect(repeats).toHaveLength(2 * (PROSE.length - 1));
    for (const { block, source } of repeats) expect(source.element.textContent).toBe(article.blocks[block]!.text);
  });

  it('changes nothing on the page, on either way', () => {
    const doc = nhandan();
    const before = doc.documentElement.outerHTML;
    readPage(doc, NHANDAN);
    readPage(doc, NHANDAN, { withoutPortals: true });
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('goes on where the story goes on: a second container behind the one that the portal names', () => {
    const [a, b, c, ...rest] = PROSE.map((text) => `<p>${text}</p>`);
    const advert =
      '<div class="b300"><a href="https://ban-hang.example/"><img src="x.png" alt=""></a><span>Giảm giá hôm nay</span></div>';
    const doc = nhandan(`${a}${b}${c}`, `${advert}<div class="phan-hai">${rest.join('')}</div>`);
    expect(texts(doc).slice(3)).toEqual(PROSE);
  });

  it.each([
    [
      'what readers write below',
      `<div class="y-kien">${paragraphs.replaceAll('ông', 'bà')}<textarea></textarea></div>`,
    ],
    ['a box of other stories', `<div class="cung-chuyen-muc">${paragraphs.replaceAll('ông', 'bà')}</div>`],
    ['the same story for a narrow window', `<div class="mobile">${paragraphs}</div>`],
  ])('takes no container for a part of the story that holds %s', (_, beside) => {
    expect(texts(nhandan(paragraphs, beside)).slice(3)).toEqual(PROSE);
  });

  it('knows an advert in the story by its picture that leads to another site, whatever it is called', () => {
    const advert =
      '<div class="b300"><a href="https://ban-hang.example/"><img src="x.png" alt=""></a><div>Giảm giá hôm nay</div></div>';
    const own =
      '<div class="anh"><a href="https://nhandan.vn/to.html"><img src="x.png" alt=""></a><div>Cầu cảng số ba</div></div>';
    const doc = nhandan(paragraphs.replace('<p>Theo', `${advert}${own}<p>Theo`));
    expect(read(doc).clutter).toMatchObject([{ element: doc.querySelector('.b300'), reason: 'ad' }]);
    expect(texts(doc)).toContain('Cầu cảng số ba');
  });

  it('finds the same text without the portal file', () => {
    const { article } = read(nhandan(), NHANDAN, { withoutPortals: true });
    const got = article.blocks.map(({ text }) => text);
    expect(article.title).toBe(TITLE);
    for (const text of PROSE) expect(got).toContain(text);
  });

  it('takes short news of an unknown site where it is signed and its address is a story’s, else not', () => {
    const short = (signed: string) =>
      page(`<article><h1>${TITLE}</h1>${signed}<time datetime="2025-06-05">05/06/2025</time>
        <div>${[1, 2].map((at) => `<p>${PROSE[at]} ${PROSE[at + 2]}</p>`).join('')}</div></article>`);
    const author = '<div class="author">Hạnh Vy</div>';
    const of = (doc: Document, url: string) => readPage(doc, url).article?.title;
    expect(of(short(author), 'https://tin.example/cang-bien-mo-rong-them-cau-20512.html')).toBe(TITLE);
    expect(of(short(''), 'https://tin.example/cang-bien-mo-rong-them-cau-20512.html')).toBeUndefined();
    expect(of(short(author), 'https://tin.example/gioi-thieu')).toBeUndefined();
  });

  it('takes no page for an article that says it was not found', () => {
    const gone = page(`<h1>Không tìm thấy trang bạn cần</h1><div class="body">${paragraphs}</div>`);
    expect(readPage(gone, 'https://tin.example/cang-bien-mo-rong-them-cau-20512.html').article).toBeNull();
  });

  it('leaves out the audio player, a related box and a repeated caption inside the body', () => {
    const caption = '<figcaption>Các đại biểu xem bản đồ.</figcaption>';
    const inside = `<div>0:00 / 0:00</div><figure><img src="b.jpg" alt="">${caption}</figure><figure>${caption}</figure>${paragraphs}
      <div class="box"><h3>Tin liên quan</h3><p><a href="/x">Một bài báo khác hẳn về giá vàng hôm nay</a></p></div>`;
    const reading = read(nhandan(inside));
    expect(reading.article.blocks.map(({ text }) => text)).toEqual([
      TITLE,
      LEAD,
      'Bến cảng nhìn từ trên cao.',
      'Các đại biểu xem bản đồ.',
      ...PROSE,
    ]);
    expect(reading.clutter.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['audio', 'related']));
  });

  it('keeps a lead that the story repeats further down, and drops it as the first paragraph', () => {
    const plain = LEAD.replace('NDO - ', '');
    expect(texts(nhandan(`<p>${plain}</p>${paragraphs}`)).filter((text) => text.endsWith(plain))).toHaveLength(1);
    expect(texts(nhandan(`${paragraphs}<p>${plain}</p>`)).filter((text) => text.endsWith(plain))).toHaveLength(2);
  });

  it('takes no text from comments, scripts and hidden elements', () => {
    const got = texts(
      nhandan(
        `${paragraphs}<!-- ẩn --><script>var a = 1</script><p hidden>giấu</p><p style="display: none">giấu nữa</p>`,
      ),
    );
    expect(got).toEqual([TITLE, LEAD, 'Bến cảng nhìn từ trên cao.', ...PROSE]);
  });

  it('leads every letter of every block back to its text node', () => {
    const inside = `<p>Ông <a href="/b"><b>Lê&nbsp;Văn</b>
       Bình</a>, ${'người Hải Phòng'.normalize('NFD')}, nói chuyện với các thuyền trưởng già ở bến phà.</p>${paragraphs}`;
    const { article, sources } = read(nhandan(inside));
    for (const [i, block] of article.blocks.entries()) {
      for (let at = 0; at < block.text.length; at += 7) {
        const end = Math.min(block.text.length, at + 5);
        const range = sources[i]!.element.ownerDocument.createRange();
        const [from, to] = [sources[i]!.locate(at), sources[i]!.locate(end, true)];
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
        expect(range.toString().normalize('NFC').replace(/\s+/g, ' ').trim()).toBe(block.text.slice(at, end).trim());
      }
    }
  });

  it('hides nothing that holds the story, its pictures or its furniture', () => {
    const reading = read(
      nhandan(paragraphs, '<div class="trending"><h3>Tin đọc nhiều</h3><a href="/y">Tin khác</a></div>'),
    );
    for (const { element } of [...reading.clutter, ...reading.beside]) {
      for (const kept of [...reading.keep, ...reading.sources.map((source) => source.element)]) {
        expect(element.contains(kept)).toBe(false);
      }
    }
    expect(reading.clutter.map(({ reason }) => reason)).toContain('most-read');
    expect([...reading.clutter, ...reading.beside].some(({ element }) => element.tagName === 'HEADER')).toBe(false);
  });

  it('never takes the date of a related story for its own', () => {
    const doc =
      page(`<h1>${TITLE}</h1><article>${paragraphs}</article><div><h3>Đừng bỏ lỡ</h3><a href="/z">Tin khác của ngày mai</a>
      <span>26 Feb, 08:54 PM</span><span>27/02/2028 08:54</span></div>`);
    expect(read(doc, 'https://bao.example/a', { force: true }).article.publishedAt).toBeUndefined();
  });
});

describe('readPage refuses', () => {
  const reason = (doc: Document, url: string) =>
    readPage(doc, url)?.article === null && (readPage(doc, url) as { reason: string }).reason;
  const headlines = Array.from(
    { length: 40 },
    (_, i) => `<h3><a href="/${i}">Dòng tít thứ ${i} dài vừa phải về chuyện trong ngày</a></h3>`,
  ).join('');

  it('a section page of a portal and a home page', () => {
    expect(reason(page(headlines), 'https://nhandan.vn/chinhtri/')).toBe('list');
    expect(reason(page(headlines), 'https://bao.example/')).toBe('list');
  });
  it('a list that names its stories in JSON-LD', () => {
    const story = (name: string) => ({ '@type': 'NewsArticle', headline: name });
    const list = { '@type': 'ItemList', itemListElement: [story('Một'), story('Hai')] };
    const head = `<script type="application/ld+json">${JSON.stringify(list)}</script>`;
    expect(reason(page(headlines, head), 'https://bao.example/kinh-te')).toBe('list');
  });
  it('teasers under headlines, also where some of these lost their link', () => {
    const teaser = (place: string, i: number) => {
      const headline = `${place} bàn chuyện nước sạch nông thôn trước mùa khô`;
      return `<div><h2>${i % 4 ? `<a href="/tin-post7.html">${headline}</a>` : headline}</h2><div>Các đại biểu hỏi về tiến độ của nhà máy nước ở ${place}.</div></div>`;
    };
    const places = ['Xã Đông', 'Xã Tây', 'Xã Nam', 'Xã Bắc', 'Xã Thượng', 'Xã Hạ', 'Xã Trung', 'Xã Ngoài'];
    expect(reason(page(`<main><h1>Chính trị</h1>${places.map(teaser).join('')}</main>`), NHANDAN)).toBe('list');
    const short = places.slice(0, 4).map(
      (place, i) => `<div><h2><a href="/${i}">Đoàn công tác đến thăm ${place} sáng nay</a></h2>
      <div>NDO - Đoàn ở lại ${place} năm ngày.</div></div>`,
    );
    const twice = `<main><h1>Chính trị</h1>${short.join('')}</main>`;
    expect(reason(page(twice + twice), NHANDAN)).toBe('list');
  });
  it('an empty page', () => {
    expect(reason(new JSDOM('').window.document, NHANDAN)).toBe('empty');
  });
  it('a login wall', () => {
    const doc = page(
      '<div class="article__body cms-body"><p>Mời đăng nhập để đọc tiếp.</p></div><form><input type="password"></form>',
    );
    expect(reason(doc, NHANDAN)).toBe('login-wall');
  });
  it('a page whose letters are labels, names and headings only, even at an article’s address', () => {
    const label = '<div>Thư điện tử</div><div>Mật khẩu</div><div>Quên mật khẩu?</div><div>Bến cảng</div>';
    const inside = `${'<h2>Bạn đọc đã đăng ký thì đăng nhập tại đây</h2>'.repeat(4)}${label.repeat(5)}`;
    expect(reason(nhandan(inside), NHANDAN)).toBe('too-short');
    const doc = nhandan(`${inside}<input type="password">`);
    expect(reason(doc, NHANDAN)).toBe('login-wall');
  });
  it('an article in another language', () => {
    const english =
      '<p>The committee met on Monday to discuss the budget, and agreed to meet again before the end of the month for a vote.</p>';
    expect(reason(nhandan([1, 2, 3].map((n) => english.replace('Monday', `Monday ${n}`)).join('')), NHANDAN)).toBe(
      'not-vietnamese',
    );
  });
  it('nothing by throwing: a page nested deeply, and one of half a million letters in one block', () => {
    const deep = page(`<div class="article__body cms-body">${'<div>'.repeat(900)}${paragraphs}`);
    expect(() => readPage(deep, NHANDAN)).not.toThrow();
    expect(() => readPage(deep, NHANDAN, { withoutPortals: true })).not.toThrow();
    const long = nhandan(`<p>${'chữ ạ '.repeat(80_000)}</p>`);
    expect(readPage(long, NHANDAN).article).not.toBeNull();
  });
});

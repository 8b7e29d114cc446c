import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../read-page.ts';
import { continuedIn } from './story-parts.ts';

const URL = 'https://bendia.example/thoi-su/ben-dia-noi-lai-chuyen-pha-dem-7812346.html';
const TITLE = 'Bến Đìa nối lại chuyến phà đêm sau mùa nước lớn';
const FIRST = [
  'Từ tối 3/9, phà Bến Đìa chạy thêm hai chuyến sau 22 giờ, chở công nhân tan ca và xe chở cá về chợ đầu mối.',
  'Ông Đoàn Văn Lượm, bến trưởng, cho biết thợ máy đã thay xong trục chân vịt và đèn pha ở cả hai đầu phà.',
  'Mỗi chuyến đêm có ba thuyền viên và một người gác neo, lương trả theo ca, cao hơn ban ngày bốn mươi phần trăm.',
];
const SECOND = [
  'Bà Tiêu Thị Mọng, bán cá ở chợ Vàm, tính rằng đi phà đêm bớt được hai tiếng so với vòng lên cầu Cái Nứa.',
  'Sở Giao thông yêu cầu bến ngừng chạy khi gió trên cấp 6 và gửi nhật ký mỗi đêm về phòng trực trước 6 giờ.',
  'Hai tuần đầu, bến đã chở hơn bốn nghìn lượt khách sau 22 giờ, nhiều nhất là vào đêm cuối tuần.',
];
const AD = '<div class="b1"><a href="https://ban-hang.example/"><img src="q.png"></a><div>Giảm giá</div></div>';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const head = `<h1>${TITLE}</h1><div>04/09/2026 07:15</div>`;

function read(body: string) {
  const html = `<html lang="vi"><title>${TITLE}</title><body><div class="k0">${body}</div></body></html>`;
  const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
  return article?.blocks.filter(({ kind }) => kind !== 'title').map(({ text }) => text);
}

describe('a story in two containers', () => {
  const figure = '<figure><img src="1.jpg"><figcaption>Phà Bến Đìa rời bến lúc 22 giờ.</figcaption></figure>';
  it.each([
    ['of the same name', `<div class="k2">${paragraphs(SECOND)}</div>`],
    ['of another name', `<div class="k3">${paragraphs(SECOND)}</div>`],
    ['without a name', `<div>${paragraphs(SECOND)}</div>`],
    ['one level deeper', `<div class="k4"><div class="k3">${paragraphs(SECOND)}</div></div>`],
    [
      'with related stories at its end',
      `<div>${paragraphs(SECOND)}<div><h3>Xem thêm</h3><a href="/a-1.html">Chợ nổi Vàm Cỏ Xước họp lại mỗi sáng</a></div></div>`,
    ],
    ['signed', `<div>${paragraphs(SECOND)}<p style="text-align:right"><b>Sầm Hoa</b></p></div>`],
    [
      'of which the last is a sentence',
      `<div>${paragraphs(SECOND.slice(0, 2))}</div>${AD}<div>${paragraphs(SECOND.slice(2))}</div>`,
    ],
  ])('is read as a whole: the second %s', (_, second) => {
    expect(read(`${head}<div class="k2">${paragraphs(FIRST)}</div>${AD}${second}`)).toEqual([...FIRST, ...SECOND]);
  });

  it('may have pictures in the second and the headline in the first', () => {
    const second = `<div>${paragraphs(SECOND.slice(0, 1))}${figure}${paragraphs(SECOND.slice(1))}</div>`;
    const texts = read(`<div>${head}${paragraphs(FIRST)}</div>${AD}${second}`);
    expect(texts).toEqual([...FIRST, SECOND[0], 'Phà Bến Đìa rời bến lúc 22 giờ.', ...SECOND.slice(1)]);
  });

  it('may have most of it in the second', () => {
    const long = [
      ...SECOND,
      'Bến dự tính chạy suốt đêm từ tháng 12, khi con nước rút và mùa cá linh bắt đầu ở các xã đầu nguồn.',
    ];
    expect(read(`${head}<div>${paragraphs(FIRST.slice(0, 2))}</div>${AD}<div>${paragraphs(long)}</div>`)).toEqual([
      ...FIRST.slice(0, 2),
      ...long,
    ]);
  });

  it('may be told in pictures', () => {
    const figures = (texts: readonly string[]) =>
      texts.map((text) => `<figure><img src="1.jpg"><figcaption>${text}</figcaption></figure>`).join('');
    expect(read(`${head}<div>${figures(FIRST)}</div>${AD}<div>${figures(SECOND)}</div>`)).toEqual([
      ...FIRST,
      ...SECOND,
    ]);
  });
});

describe('a row of boxes', () => {
  const OTHERS = [
    'Chị lớn lên ở xóm chài Vàm Cỏ Xước, viết về sông nước từ năm hai mươi tuổi và đã in ba tập bút ký về nghề hạ bạc.',
    'Ngoài việc viết, chị dạy bơi miễn phí cho trẻ em các bến đò vào mỗi mùa hè, nay đã là năm thứ mười một liên tiếp.',
  ];
  const story = paragraphs(FIRST);
  /** Which boxes of a row go on with the story in its own, of which the name is "k2". */
  function partsOfRow(row: string): string[] {
    const { document } = new JSDOM(`<body>${head}<div>${row}</div>`).window;
    return continuedIn(document.querySelector('.k2')!).map(({ className }) => className);
  }

  it.each([
    ['right behind it', `<div class="k2">${story}</div><div class="k3">${paragraphs(SECOND)}</div>`, ['k2', 'k3']],
    [
      'behind an advert',
      `<div class="k2">${story}</div>${AD}<div class="k3">${paragraphs(SECOND)}</div>`,
      ['k2', 'k3'],
    ],
    ['before it', `<div class="k1">${paragraphs(SECOND)}</div>${AD}<div class="k2">${story}</div>`, ['k1', 'k2']],
    [
      'in a wrapper',
      `<div><div class="k2">${story}</div></div>${AD}<div class="k3">${paragraphs(SECOND)}</div>`,
      ['k2', 'k3'],
    ],
    [
      'of one sentence',
      `<div class="k2">${story}</div>${AD}<div class="k3">${paragraphs(SECOND.slice(2))}</div>`,
      ['k2', 'k3'],
    ],
    [
      'of one sentence behind another',
      `<div class="k2">${story}</div><div class="k3">${paragraphs(SECOND.slice(0, 1))}</div>${AD}<div class="k4">${paragraphs(SECOND.slice(1, 2))}</div>`,
      ['k2', 'k3', 'k4'],
    ],
    [
      'that ends with other stories',
      `<div class="k2">${story}</div><div class="k3">${paragraphs(SECOND.slice(0, 1))}<div><h3>Xem thêm</h3><a href="/a-1.html">Chợ nổi họp lại mỗi sáng</a></div></div>`,
      ['k2', 'k3'],
    ],
  ])('has a part of the story %s', (_, row, parts) => {
    expect(partsOfRow(row)).toEqual(parts);
  });

  it.each([
    ['who wrote it', `<div class="k3"><h3>Về tác giả</h3>${paragraphs(OTHERS)}</div>`],
    ['who wrote it, by its name', `<div class="author-box">${paragraphs(OTHERS)}</div>`],
    ['a column', `<div class="col-md-3">${paragraphs(OTHERS)}</div>`],
    ['what readers wrote', `<div class="k3"><h3>Bình luận (2)</h3>${paragraphs(OTHERS)}</div>`],
    [
      'what stands behind that',
      `<div><h3>Bình luận (2)</h3>${paragraphs(SECOND)}</div><div class="k3">${paragraphs(OTHERS)}</div>`,
    ],
    [
      'the next story',
      `<div class="k3"><h2><a href="/b-2.html">Chợ nổi Vàm Cỏ Xước họp lại mỗi sáng</a></h2>${paragraphs(OTHERS)}</div>`,
    ],
    [
      'another one with its day',
      `<div class="k3"><h2>Chợ nổi họp lại</h2><div>02/09/2026 06:00</div>${paragraphs(OTHERS)}</div>`,
    ],
    [
      'teasers',
      `<div class="k3">${OTHERS.map((text) => `<h3><a href="/c.html">Chợ nổi Vàm Cỏ Xước họp lại</a></h3><p>${text}</p>`).join('')}</div>`,
    ],
    ['the story once more', `<div class="k3">${story}</div>`],
    ['what is set in another way', `<ul class="k3">${OTHERS.map((text) => `<li>${text}</li>`).join('')}</ul>`],
    [
      'a sentence behind other stories',
      `<div><a href="/c.html">Chợ nổi Vàm Cỏ Xước họp lại mỗi sáng từ tháng sau</a><a href="/d.html">Vườn cò Gò Tràm đón khách trở lại</a></div><div class="k3">${paragraphs(OTHERS.slice(1))}</div>`,
    ],
  ])('has none of it in a box: %s', (_, box) => {
    expect(partsOfRow(`<div class="k2">${story}</div>${AD}${box}`)).toEqual(['k2']);
  });

  it('has none behind the signature', () => {
    const signed = `<div class="k2">${story}<p><b>Sầm Hoa</b></p></div>`;
    expect(partsOfRow(`${signed}${AD}<div class="k3">${paragraphs(OTHERS)}</div>`)).toEqual(['k2']);
  });
});

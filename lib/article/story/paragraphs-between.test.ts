import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const URL = 'https://benhoi.vn/xa-hoi/ben-hoi-mo-lai-cho-ghe-8812345.html';
const TITLE = 'Bến Hói mở lại chợ ghe sau mười năm vắng khách';
const PROSE = [
  'Sáng 9/2, hơn bảy mươi ghe chở khoai lang và cá khô tụ về ngã ba Bến Hói trong phiên chợ đầu tiên sau mười năm.',
  'Bà Mạc Thị Tuyết, chủ ghe khoai, nói nước đứng từ bốn giờ sáng nên ghe nào cũng cập được cầu phao mới của xã.',
  'Xã miễn phí neo đậu sáu tháng đầu và bố trí hai thuyền thu rác mỗi phiên, do thanh niên các ấp thay nhau chèo.',
  'Ba trường tiểu học ven sông cho học sinh đi học bằng đò của chợ, mỗi chuyến có một thầy giáo đi kèm các em nhỏ.',
  'Chủ tịch xã nói phiên sau sẽ họp vào chủ nhật tới, và số ghe được đếm lại trước khi xã mắc thêm điện cho bến.',
  'Những ghe ở xa hơn hai mươi cây số được ngủ lại nhà văn hóa ấp Giữa, nơi có bếp chung và hai bồn nước mưa.',
];

function read(middle: string, tag = 'p') {
  const set = (texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const html = `<html lang="vi"><title>${TITLE}</title><meta property="article:published_time" content="2026-02-09T10:00:00+07:00"><body><article><h1>${TITLE}</h1><div class="by"><span class="author">Mai Quế</span></div><div>${set(PROSE.slice(0, 3))}${middle}${set(PROSE.slice(3))}</div></article>`;
  const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
  return article?.blocks.slice(1).map(({ text }) => text);
}

describe('a sentence between the paragraphs of a story', () => {
  const sentence = 'Luật Đò ngang và nghị định mới không coi tuổi của chiếc ghe là lý do để cấm nó chở khách qua sông.';
  const linked = sentence.replace('Luật Đò ngang', '<a href="/luat/do">Luật Đò ngang</a>');

  it.each([
    ['its class is that of readers’ words', `<p class="comment">${sentence}</p>`, 'p'],
    [
      'an advert stands before it',
      `<ins></ins><div><a href="/qc">Sơn</a></div><p class="comment">${sentence}</p>`,
      'p',
    ],
    [
      'it is a box with links like the others',
      `<div>${linked.replace('nghị định mới', '<a href="/luat/nd">nghị định mới</a>')}</div>`,
      'div',
    ],
  ])('stays where %s', (_, markup, tag) => {
    expect(read(markup, tag)).toContain(sentence);
  });

  it('goes where it is the headline of another story', () => {
    const other = `<div><a href="/tin-khac-8812300.html">Cầu phao xã Vĩnh Trạch thông xe trước Tết một tuần.</a> Sông Hói</div>`;
    expect(read(other, 'div')).toEqual(PROSE);
  });
});

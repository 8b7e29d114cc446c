import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../read-page.ts';
import { nextStories } from './next-stories.ts';

const URL = 'https://benhoi.vn/xa-hoi/ben-hoi-mo-lai-cho-ghe-8812345.html';
const TITLE = 'Bến Hói mở lại chợ ghe sau mười năm vắng khách';
const NEXT = 'Xã Đồi Sương đếm lại đàn trâu trước mùa rét đậm';
const PROSE = [
  'Sáng 9/2, hơn bảy mươi ghe chở khoai lang và cá khô tụ về ngã ba Bến Hói trong phiên chợ đầu tiên.',
  'Bà Mạc Thị Tuyết, chủ ghe khoai, nói nước đứng từ bốn giờ sáng nên ghe nào cũng cập được cầu phao mới.',
  'Xã miễn phí neo đậu sáu tháng đầu và bố trí hai thuyền thu rác mỗi phiên, do thanh niên các ấp thay nhau chèo.',
];
const LONGER = PROSE.map((text) => `Ở trên đồi thì khác hẳn. ${text} Đàn trâu đã được lùa về chuồng từ tháng trước.`);
const divs = (texts: readonly string[]) => texts.map((text) => `<div>${text}</div>`).join('');

const story = (heading: string, day: string, texts: string) =>
  `<div class="k1"><div>${heading}<div><span>Mai Quế</span><span>${day}</span></div></div><div class="k2">${texts}</div></div>`;
const documentOf = (body: string) =>
  new JSDOM(
    `<html lang="vi"><title>${TITLE}</title><meta property="article:published_time" content="2026-02-09T10:00:00+07:00"><body>${body}</body></html>`,
    { url: URL },
  ).window.document;

describe('stories that are loaded below', () => {
  it('are none of the story above, longer as they are and whatever paragraphs are made of', () => {
    const own = story(`<h1>${TITLE}</h1>`, '09/02/2026 10:00', divs(PROSE));
    const next = story(`<h1>${NEXT}</h1>`, '08/02/2026 09:15', divs([...LONGER, ...LONGER]));
    const { article } = readPage(documentOf(`<div>${own}<div>Bài tiếp theo</div>${next}</div>`), URL);
    expect([article?.title, article?.blocks.slice(1).map(({ text }) => text)]).toEqual([TITLE, PROSE]);
  });

  it('have a day or lead to their own page; chapters have neither', () => {
    const own = story(`<h1>${TITLE}</h1>`, '09/02/2026', divs(PROSE));
    const count = (heading: string, day: string) =>
      nextStories(documentOf(`${own}${story(heading, day, divs(LONGER))}`), [TITLE]).length;
    expect(count(`<h1>${NEXT}</h1>`, '08/02/2026')).toBe(1);
    expect(count(`<h1><a href="/xa-hoi/dan-trau-8812300.html">${NEXT}</a></h1>`, 'hôm qua')).toBe(1);
    expect(count('<h1>Chương hai: mùa nước nổi</h1>', 'ở ngã ba')).toBe(0);
  });

  it('stand below a story: a headline above nothing is one of two printings', () => {
    const page = `<div><h1>${TITLE}</h1></div>${story(`<h1>${NEXT}</h1>`, '08/02/2026', divs(LONGER))}`;
    expect(nextStories(documentOf(page), [TITLE])).toEqual([]);
  });
});

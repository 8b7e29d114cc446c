import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://benlau.vn/thoi-su/ben-lau-bau-hoi-dong-xa-7812345.html';
const TITLE = 'Bến Lau bầu hội đồng xã giữa mùa nước nổi';
const LEAD = 'Sáng 17/5, cử tri mười một ấp của xã Bến Lau đi ghe đến điểm bầu cử, sớm hơn giờ khai mạc nửa tiếng.';
const PROSE = [
  'Tại ấp Gò Tràm, tổ bầu cử mang hòm phiếu phụ đến nhà bốn cụ già không đi lại được trong mùa nước.',
  'Ông Kiều Văn Mẫn, tổ trưởng tổ bầu cử, nói đến trưa đã có hơn chín phần mười cử tri trong ấp bỏ phiếu.',
  'Xã bố trí ba chiếc ghe máy đưa đón những gia đình ở xa, mỗi ghe có một đoàn viên đi cùng để giúp người già.',
];
const NAMES = ['Kiều Văn Mẫn', 'Tào Thị Lụa', 'Sầm Văn Hợi', 'Mạch Hữu Tài'];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

/** The page gives boxes no names that say anything. */
function read(body: string) {
  const told = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-05-17T18:00:00+07:00' });
  const html = `<html lang="vi"><title>${TITLE}</title><script type="application/ld+json">${told}</script><body><div class="k1"><h1>${TITLE}</h1>${body}</div>`;
  const { article } = readPage(new JSDOM(html, { url: URL }).window.document, URL);
  const texts = article?.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead').map(({ text }) => text);
  return { texts, lead: article?.lead, authors: article?.authors };
}

describe('boxes without names', () => {
  it.each([
    ['entries of a live report', PROSE.map((text) => `<div><b>10h</b><div><p>${text}</p></div></div>`).join('')],
    ['questions and answers', `<dl>${PROSE.map((text, i) => `<dt>Câu ${i + 1}?</dt><dd>${text}</dd>`).join('')}</dl>`],
    [
      'pictures with their words',
      PROSE.map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`).join(''),
    ],
  ])('let the paragraph beside the headline be the lead, above %s', (_, story) => {
    expect(read(`<p class="k2">${LEAD}</p><div>${story}</div>`).lead).toBe(LEAD);
  });

  it('let it be set as a subhead, and the byline stand below it', () => {
    const figures = PROSE.map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`).join('');
    expect(read(`<h2 class="k2">${LEAD}</h2><div>${figures}</div><p>Hoa Lý</p>`)).toMatchObject({
      lead: LEAD,
      authors: ['Hoa Lý'],
    });
    const sections = PROSE.map((text) => `<div><div><p>${text}</p></div></div>`).join('');
    expect(read(`<p>${LEAD}</p><div>Bởi Hoa Lý · 17 Tháng 5, 2026 18:00</div>${sections}`)).toMatchObject({
      lead: LEAD,
      texts: PROSE,
      authors: ['Hoa Lý'],
    });
  });

  it('let no paragraph be the lead beside which the others stand', () => {
    expect(read(`<p>${LEAD}</p>${paragraphs}`).lead).toBeUndefined();
    expect(read(`<p class="dropcap">${LEAD}</p>${paragraphs}`).lead).toBeUndefined();
  });

  it.each([
    ['a class of its own', `<p class="k2">${LEAD}</p>`],
    ['a box of its own', `<div><p>${LEAD}</p></div>`],
  ])('let the first paragraph be the lead that has %s beside others that are all alike', (_, lead) => {
    const more = paragraphs.replaceAll('<p>', '<p class="k3">');
    expect(read(`${lead}<h3>Ngày bầu cử</h3>${more}`)).toMatchObject({ lead: LEAD, texts: ['Ngày bầu cử', ...PROSE] });
    expect(read(`${lead}${more}<p class="k4">Ghe máy đậu đến tối.</p>`).lead).toBe(LEAD);
    expect(read(`${lead}<p class="k3">${PROSE[0]}</p><p class="k4">${PROSE[1]}</p>`).lead).toBeUndefined();
  });

  it('keep the names of those of whom the story tells, at its end', () => {
    const list = `<ol>${NAMES.map((name) => `<li>${name}</li>`).join('')}</ol>`;
    expect(read(`<div>${paragraphs}${list}</div>`)).toMatchObject({ texts: [...PROSE, ...NAMES], authors: [] });
    const lines = NAMES.slice(0, 2).map((name) => `<p>${name}</p>`);
    const announced = `<div>${paragraphs}<p>Hai người được khen:</p>${lines.join('')}<p><b>Hoa Lý</b></p></div>`;
    expect(read(announced)).toMatchObject({
      texts: [...PROSE, 'Hai người được khen:', ...NAMES.slice(0, 2)],
      authors: ['Hoa Lý'],
    });
    const signed = `<div>${paragraphs}<p>Hoa Lý</p><p>Mai Thu</p></div>`;
    expect(read(signed)).toMatchObject({ texts: PROSE, authors: ['Hoa Lý', 'Mai Thu'] });
  });

  it('keep a whole sentence that leads to all that was told of its matter', () => {
    const linked = '<p><a href="/tag/bau-cu">Kết quả được niêm yết ở trụ sở xã và đình Bến Lau</a>.</p>';
    expect(read(`<div>${paragraphs}${linked}</div>`).texts?.at(-1)).toBe(
      'Kết quả được niêm yết ở trụ sở xã và đình Bến Lau.',
    );
  });
});

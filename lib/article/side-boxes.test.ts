import { describe, expect, it } from 'vitest';
import { json, LEAD, menu, PROSE, pageOf, paragraphs, read, TITLE, URL } from '../../tests/setup/office-page.ts';
import type { SourcedBlock } from './blocks/read-blocks.ts';
import { endOfDonation } from './clutter/donations.ts';
import { readPage } from './read-page.ts';

const HEAD = `<h1>${TITLE}</h1><time>04/08/2025 16:05</time>`;

/** What a page of this body hides, as text. */
function hidden(body: string, head = json): string {
  const reading = readPage(pageOf(body, head), URL);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  return [...reading.clutter, ...reading.beside].map(({ element }) => element.textContent).join(' ');
}

describe('boxes in and beside a story', () => {
  it('are of a donation, from the line that asks to the last that says where to pay, in a box or not', () => {
    const asks = [
      'Mọi sự giúp đỡ xin gửi về:',
      '1. Chị Trà Thị Bông, ấp Gò Tràm, xã Vàm Tro. Số điện thoại: 0900 111 222',
      'Số tài khoản: 1122334455 tại Ngân hàng Phương Đoài. Nội dung: Ủng hộ MS 5541',
    ].map((text) => `<p>${text}</p>`);
    for (const box of [`<div class="k3">${asks.join('')}</div>`, asks.join('')]) {
      const body = `<article>${HEAD}<div>${paragraphs}${box}</div></article>`;
      expect(read(body, json).texts).toEqual(PROSE);
      expect(hidden(body)).toContain('1122334455');
    }
    const between = paragraphs.replace('</p><p>', `</p>${asks.join('')}<p>`);
    expect(read(`<article>${HEAD}<div>${between}</div></article>`, json).texts).toEqual(PROSE);
  });

  it('are none of a donation where a story tells of one', () => {
    const blocks = ['Mọi đóng góp của bà con gửi về huyện đều được ghi vào sổ.', 'Đến nay huyện nhận hai tỷ đồng.'];
    expect(endOfDonation(0, blocks.map((text) => ({ block: { kind: 'paragraph', text } })) as SourcedBlock[])).toBe(0);
  });

  it('are of contents, whose links lead further down: no text of the story, and in sight', () => {
    const nav =
      '<nav class="k4"><a href="#1">1. Bến ghe</a><a href="#2">2. Chợ cá</a><a href="#3">3. Mùa sau</a></nav>';
    const list = `<ul><li><a href="#1">Bến ghe đầu mùa</a></li><li><a href="#2">Chợ cá bên sông</a></li></ul>`;
    for (const contents of [nav, list]) {
      const body = `<div>${HEAD}<p class="sapo">${LEAD}</p><div>${contents}${paragraphs}</div></div>`;
      expect(read(body, json).texts).toEqual(PROSE);
      expect(hidden(body)).not.toContain('Bến ghe');
    }
  });

  it('are of what an office keeps on every page', () => {
    const zone =
      '<div><h3>Liên kết website</h3><select><option>Chính phủ</option></select><h3>Số lượt truy cập</h3><div>Tổng số: 18.221.004</div></div>';
    const body = `<div>${HEAD}<div>${paragraphs}</div>${zone}</div>`;
    expect(read(body, json).texts).toEqual(PROSE);
    expect(hidden(body)).toContain('18.221.004');
  });

  it('are another story with its label on one line, and buttons of AMP', () => {
    const also =
      '<amp-list><div><b>Đọc thêm</b><a href="/tin-tuc/tin-khac-771230.html">Lãi suất tiền gửi nhích lên ở các kỳ hạn dài</a></div></amp-list>';
    const body = `<div>${HEAD}<div>${paragraphs.replace('</p><p>', `</p>${also}<p>`)}<amp-social-share type="email">gửi</amp-social-share></div></div>`;
    expect(read(body, json).texts).toEqual(PROSE);
    expect(hidden(body)).toContain('Lãi suất tiền gửi');
  });

  it('are no signature: in sight though nothing calls it so', () => {
    for (const [line, authors] of [
      ['Dự báo viên: Tăng Bá Hiển', ['Tăng Bá Hiển']],
      ['Ảnh: Trúc Giang Sơn', ['Trúc Giang Sơn']],
      ['Ban biên tập', []],
    ] as const) {
      const body = `<main><div>${HEAD}<div>${paragraphs}</div><div class="k5">${line}</div></div></main>`;
      expect(read(body, json).authors).toEqual(authors);
      expect(hidden(body)).not.toContain(line);
    }
  });
});

describe('parts of a story that look like something else', () => {
  it('are the entries of a live report in a list, each under its hour', () => {
    const entries = PROSE.slice(0, 4).map(
      (text, i) =>
        `<li><span>1${i}:40</span><h3>Tin từ bến thứ ${i + 1}</h3><div><p>${i === 1 ? `${text} ${text}` : text}</p></div><div><a href="#s">Chia sẻ</a></div></li>`,
    );
    const body = `${menu}<main>${HEAD}<div class="k6">${LEAD}</div><ul>${entries.join('')}</ul></main>`;
    const told = PROSE.slice(0, 4).flatMap((text, i) => [
      `1${i}:40`,
      `Tin từ bến thứ ${i + 1}`,
      i === 1 ? `${text} ${text}` : text,
    ]);
    expect(read(body, json).texts).toEqual(told);
  });

  it('are entries of a live report in a container of their own, below the head and what happened so far', () => {
    const points = '<h3>Diễn biến chính</h3><ul><li>Nước rút chậm.</li><li>Trường mở lại thứ Hai.</li></ul>';
    const entries = PROSE.map((text, i) => `<div><div>${17 - i}:40</div><div><p>${text}</p></div></div>`).join('');
    const { texts } = read(`<div>${HEAD}${points}</div><div><div>${entries}</div></div>`, json);
    expect(texts).toEqual(expect.arrayContaining([...PROSE]));
  });

  it('are a lead of a few words, by its name', () => {
    const subtitle = '<h3 class="subtitle">Người ta nói cá rẻ. Tôi chỉ nhớ cá ngọt.</h3>';
    expect(read(`<div>${HEAD}${subtitle}<div>${paragraphs}</div></div>`, json).lead).toBe(
      'Người ta nói cá rẻ. Tôi chỉ nhớ cá ngọt.',
    );
  });

  it('are a lead beside the first picture that nothing sets in bold; further down it is a caption', () => {
    const table = `<table><tr><td><img src="/1.jpg"></td><td><div>${LEAD}</div></td></tr></table>`;
    expect(read(`<div><h1>${TITLE}</h1><p>04/08/2025</p>${table}<div>${paragraphs}</div></div>`).lead).toBe(LEAD);
    const kind = (body: string) =>
      readPage(pageOf(body, json), URL).article?.blocks.find(({ text }) => text === LEAD)?.kind;
    expect(kind(`<div>${HEAD}<div>${paragraphs.replace('</p><p>', `</p>${table}<p>`)}</div></div>`)).toBe('caption');
  });

  it('are a lead set as a heading that shares words with the headline, above a subhead', () => {
    const lead = 'Vàm Tro đón ghe cá linh về sớm, chợ bến đông từ ba giờ sáng. Dưới đây là chuyện của sáu người ở bến.';
    const [first, ...others] = PROSE.map((text) => `<p>${text}</p>`);
    const body = `<div>${HEAD}<h2 class="sapo">${lead}</h2><div class="toc"><a href="#1">Bến ghe</a></div><div><h3 id="1">1. Bến ghe đầu mùa</h3>${first}${others.join('')}</div></div>`;
    const told = read(body, json);
    expect([told.lead, told.texts]).toEqual([lead, ['1. Bến ghe đầu mùa', ...PROSE]]);
  });

  it('are the day and who wrote it, where a script leaves no blank between', () => {
    const meta = '<div><span>Bởi: Mùi Thị Nọi</span><span>04/08/2025</span><span>0 bình luận</span></div>';
    expect(read(`<div><h1>${TITLE}</h1>${meta}<div>${paragraphs}</div></div>`)).toMatchObject({
      publishedAt: '2025-08-04',
      authors: ['Mùi Thị Nọi'],
      texts: PROSE,
    });
  });

  it('are none of the publisher’s, whoever stands first in its line, nor votes', () => {
    const below =
      '<div><div>Đánh giá: ★★★★★ 5/5 (1 phiếu)</div></div><div>Sở Y tế Vàm Tro. Trưởng Ban biên tập: Lê Quý Đôn</div>';
    expect(read(`<div><div>${HEAD}<div>${paragraphs}</div></div>${below}</div>`).texts).toEqual(PROSE);
  });

  it('are signed by nobody where the site says that it is its own author', () => {
    const own = JSON.stringify({
      '@type': 'Article',
      headline: TITLE,
      datePublished: '2025-08-04T16:05:00+07:00',
      author: { '@type': 'Organization', name: 'Bến Ghe' },
    });
    const head = `<script type="application/ld+json">${own}</script>`;
    expect(read(`<div><a href="/">Bến Ghe</a></div><div>${HEAD}<div>${paragraphs}</div></div>`, head).authors).toEqual(
      [],
    );
  });

  it('are names of two callings, and none of the site above the headline', () => {
    const signed = '<p style="text-align:right"><b>Luật sư - Nhà báo Mẫn Đức Khải</b></p>';
    expect(read(`<div>${HEAD}<div>${paragraphs}${signed}</div></div>`).authors).toEqual([
      'Luật sư - Nhà báo Mẫn Đức Khải',
    ]);
    const site = '<div><a href="/">Xã Vàm Tro</a></div>';
    const story = `<div>${site}<div>${HEAD}</div>${paragraphs}</div>`;
    expect(read(story).authors).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  HEADER,
  json,
  LEAD,
  menu,
  OTHERS,
  PROSE,
  pageOf,
  paragraphs,
  read,
  TITLE,
  URL,
} from '../../tests/setup/office-page.ts';
import { readPage } from './read-page.ts';

describe('what stands between the paragraphs of one story', () => {
  const withBox = (box: string) =>
    `<article>${HEADER}<div>${paragraphs.replace('</p><p>', `</p>${box}<p>`)}</div></article>`;

  it('is the card of another one, however deep its words stand in the link', () => {
    const card = `<div class="k1"><a href="/tin-tuc/tin-khac-7712300.html"><div><img src="/1.jpg"></div><div><div>${OTHERS[0]}</div><div>13 Tháng Năm, 10:12</div></div></a></div>`;
    const reading = readPage(pageOf(withBox(card), json), URL);
    const hidden = reading.article ? reading.clutter.map(({ element }) => element.textContent) : [];
    expect(hidden.join()).toContain(OTHERS[0]);
  });

  it('is a linked headline with its teaser in an element of its own', () => {
    const card = `<div><a href="/tin-tuc/tin-khac-7712300.html"><b>${OTHERS[0]}</b></a><span>Nhà rộng hai trăm mét vuông, do bà con góp công.</span></div>`;
    expect(read(withBox(card), json).texts).toEqual(PROSE);
  });

  it('is all of the box that asks to pay, and of that which tells what its section is for', () => {
    const wall =
      '<div><h3>Bạn đang đọc bài viết dành cho thành viên trả phí</h3><p>Chỉ từ 49.000 đồng mỗi tháng.</p><p>Đã có tài khoản? <a href="#">Đăng nhập</a></p></div>';
    expect(read(`<article>${HEADER}<div>${paragraphs}${wall}</div></article>`, json).texts).toEqual(PROSE);
    const note =
      '<div><p><b>Đọc sách bên sông</b></p><p>Mục Bến sông giới thiệu các tập truyện mới của tác giả trong nước tới độc giả.</p></div>';
    const reading = readPage(pageOf(`<article>${HEADER}<div>${paragraphs}${note}</div></article>`, json), URL);
    expect(reading.article?.blocks.at(-1)?.text).toBe(PROSE.at(-1));
    expect(reading.article ? reading.clutter.map(({ element }) => element.textContent).join() : '').toContain(
      'Đọc sách',
    );
  });

  it('is a caption in one centred paragraph with its picture', () => {
    const caption = 'Ghe cá ở bến sáng sớm';
    const box = `<p style="text-align: center"><img src="/1.jpg"><br>${caption}</p>`;
    const { blocks } = read(withBox(box), json);
    expect(blocks.find(({ text }) => text === caption)?.kind).toBe('caption');
    const said = read(withBox(`<p><img src="/1.jpg"><br>${PROSE[0]!.replace('Từ', 'Ngay từ')}</p>`), json);
    expect(said.blocks.filter(({ kind }) => kind === 'caption')).toEqual([]);
  });
});

describe('the head of a story', () => {
  it('is one headline though its lines are broken', () => {
    const kicker = '<h1><span>Vàm Tro:</span><br>Ghe cá linh về bến</h1>';
    expect(read(`${kicker}<time>04/08/2025 16:05</time><div>${paragraphs}</div>`, json).title).toBe(
      'Vàm Tro: Ghe cá linh về bến',
    );
    const dated = `<h1>${TITLE}<br>04/08/2025 16:05</h1><div>${paragraphs}</div>`;
    expect(read(dated, json).title).toBe(TITLE);
  });

  it('has its bold lead behind a picture whose credit is a caption of its own', () => {
    const figure = '<figure><img src="/1.jpg"><span>Đài Vàm Tro</span><figcaption>Ghe cá ở bến</figcaption></figure>';
    const lines = PROSE.map((text) => `<div><p>${text}</p></div>`).join('');
    const { lead } = read(`<main><h1>${TITLE}</h1>${figure}<div><p><b>${LEAD}</b></p></div>${lines}</main>`, json);
    expect(lead).toBe(LEAD);
  });

  it.each(['VÀM TRO (Sputnik) - ', 'Vàm Tro (TTXVN) – ', 'GD&TĐ - ', 'NB&CL - ', 'PLVN - '])(
    'has no dateline: %s',
    (dateline) => {
      const sapo = HEADER.replace(LEAD, dateline.replace('&', '&amp;') + LEAD);
      expect(read(`<article>${sapo}<div>${paragraphs}</div></article>`, json).lead).toBe(LEAD);
    },
  );

  it('has its section in the details of Joomla', () => {
    const details = '<dl><dt>Chi tiết</dt><dd class="category-name">Danh mục: <a href="/tin">Bến sông</a></dd></dl>';
    expect(
      read(`${menu}<div class="item-page"><h2>${TITLE}</h2>${details}<div>${paragraphs}</div></div>`, json).section,
    ).toBe('Bến sông');
  });
});

describe('the end of a story', () => {
  it('is before what Blogger prints below it', () => {
    const below =
      '<div><span>Người đăng: Mai Thu</span> vào lúc <a href="#">21:14</a></div><div>Nhãn: <a href="/x">tản văn</a></div>';
    expect(read(`<article>${HEADER}<div>${paragraphs}${below}</div></article>`, json).texts).toEqual(PROSE);
  });

  it('has the name below the office of who wrote the letter, who is no reporter', () => {
    const letter = `<p style="text-align:right"><b>Chủ tịch nước</b></p><p style="text-align:right"><b>Cao Văn Bến</b></p>`;
    const { texts, authors } = read(`<article>${HEADER}<div>${paragraphs}${letter}</div></article>`, json);
    expect(texts).toEqual([...PROSE, 'Chủ tịch nước', 'Cao Văn Bến']);
    expect(authors).toEqual([]);
  });
});

import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writtenArticles } from '../../tests/pages/written/write-articles.ts';
import { writtenNonArticles } from '../../tests/pages/written/write-non-articles.ts';
import { mayBeArticle } from './portals/gate.ts';
import { portalHostOf } from './portals/hosts.ts';
import { lookForStory, showsStory } from './shows-story.ts';

const ARTICLE = 'https://nhandan.vn/cau-phao-ben-lo-mo-lai-post912345.html';
const PROSE =
  'Cầu phao Bến Lở mở lại sáng nay sau bốn mươi ngày sửa chữa, người dân hai bờ thôi phải đi vòng mười tám cây số. Ông Kiều Văn Mẫn, tổ trưởng tổ sửa cầu, nói cầu chịu được xe năm tấn.';
const HEADLINE = '<h3><a href="/x">Bến Lở mở lại cầu phao sau bốn mươi ngày sửa</a></h3>';
const TEASER = PROSE.slice(0, 130);

const pageOf = (html: string) =>
  new JSDOM(html, { url: ARTICLE, virtualConsole: new VirtualConsole() }).window.document;
const shows = (body: string, url = ARTICLE) => showsStory(pageOf(`<body>${body}`), url);

describe('a look for a story', () => {
  it.each(writtenArticles.map(({ gold, html }) => [gold.file, gold.url, html]))(
    'finds that of %s, without its JSON-LD too',
    (_, url, html) => {
      const doc = pageOf(html);
      expect(showsStory(doc, url)).toBe(true);
      // An infographic is all picture: only its JSON-LD tells.
      if (html.includes('do-hoa')) return;
      for (const script of doc.querySelectorAll('script')) script.remove();
      expect(showsStory(doc, url)).toBe(true);
    },
  );

  it('finds none on most pages of known portals that stand under the address of an article and are none', () => {
    const under = writtenNonArticles.filter(({ gold }) => portalHostOf(gold.url) && mayBeArticle(gold.url));
    const quiet = under.filter(({ gold, html }) => !showsStory(pageOf(html), gold.url));
    expect(under.length).toBeGreaterThan(7);
    expect(quiet.length).toBeGreaterThan(under.length * 0.7);
  });

  it.each([
    ['in paragraphs', `<main><p>${PROSE}</p></main>`],
    ['as loose text with line breaks', `<div>${PROSE.slice(0, 100)}<br><br>${PROSE.slice(100)}</div>`],
    ['with every name in bold', `<p>${PROSE.replaceAll('Bến Lở', '<b>Bến Lở</b>')}</p>`],
    ['with every third word in italics', `<p>${PROSE.replace(/(\S+ \S+) (\S+)/g, '$1 <i>$2</i>')}</p>`],
    ['with links in its lines', `<p>${PROSE.replace(/(\S+ \S+ \S+) (\S+)/g, '$1 <a href="/x">$2</a>')}</p>`],
    ['right behind one related headline', `<div>${HEADLINE}<p>${TEASER}</p></div>`],
    ['each paragraph in a box of its own', `<div><div>${TEASER}</div></div><div><div>${TEASER}</div></div>`],
    ['behind a related story', `<div>${HEADLINE}</div><div class="body"><p>${TEASER}</p><p>${TEASER}</p></div>`],
    ['in a wrapper that speaks of the footer', `<div class="has-footer"><h1>Cầu phao mở lại</h1><p>${PROSE}</p></div>`],
  ])('finds a story that stands %s', (_, body) => {
    expect(shows(body)).toBe(true);
  });

  it.each([
    ['menus', `<ul>${'<li><a href="/m">Chính trị</a></li>'.repeat(80)}</ul>`],
    ['headlines', HEADLINE.repeat(40)],
    ['headlines with teasers side by side', `<div>${`${HEADLINE}<p>${TEASER}</p>`.repeat(20)}</div>`],
    ['cards', `<article><a href="/x"><img alt=""></a>${HEADLINE}<div><p>${TEASER}</p></div></article>`.repeat(20)],
    ['teasers that are links', `<a href="/x"><p>${PROSE}</p></a>`.repeat(9)],
    [
      'labels and headings',
      '<h2>Đăng nhập để đọc tiếp bài này</h2><label>Thư điện tử</label><p>Mật khẩu</p>'.repeat(20),
    ],
    ['scripts and styles', `<script>var text = "${PROSE}";</script><style>/* ${PROSE} */</style>`],
    ['a footer', `<p>Đăng nhập để đọc tiếp.</p><div class="site-footer"><p>${PROSE}</p><p>${PROSE}</p></div>`],
    ['nothing', ''],
  ])('finds none in %s', (_, body) => {
    expect(shows(body)).toBe(false);
  });

  it('asks for more where no portal vouches for the address', () => {
    const short = `<p>${TEASER}</p>`;
    expect(shows(short)).toBe(true);
    expect(shows(short, 'https://bao-nho.example/cau-phao-mo-lai-1234.html')).toBe(false);
    expect(shows(short.repeat(3), 'https://bao-nho.example/cau-phao-mo-lai-1234.html')).toBe(true);
  });

  it('goes on where it stopped while the page comes', () => {
    const doc = pageOf('<body><ul><li><a href="/">Trang chủ</a></ul><main></main>');
    const look = lookForStory(doc, ARTICLE);
    expect(look(false)).toBe(false);
    doc.querySelector('main')!.innerHTML = `<p>${TEASER.slice(0, 70)}</p>`;
    expect(look(false)).toBe(false);
    doc.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>${TEASER}</p>`);
    expect(look(false)).toBe(true);
  });
});

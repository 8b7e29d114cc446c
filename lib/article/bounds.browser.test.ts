import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** Ms that reading may take on a page that was made to hurt. */
const MOST = 1000;
const STORY =
  'Sáng 14/8, những chiếc xe máy đầu tiên lăn bánh qua cầu phao trong tiếng trống của học sinh trường làng, sau ba năm chờ đợi.';
const head = '<title>Cầu phao nối lại hai bờ sau mùa lũ | Báo Nhỏ</title>';
const page = (body: string) => `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;
const article = (body: string) =>
  page(
    `<h1 class="article__title">Cầu phao nối lại hai bờ sau mùa lũ</h1><div class="article__body cms-body">${body}</div>`,
  );

/** As a site's script can build it: the parser itself stops at 512 levels. */
function nested(levels: number, tag: string): Document {
  const doc = new DOMParser().parseFromString(article(`<p>${STORY}</p>`), 'text/html');
  let at: Element = doc.querySelector('.article__body')!;
  for (let i = 0; i < levels; i++) {
    const child = doc.createElement(tag);
    at.append(child);
    at = child;
  }
  at.textContent = STORY;
  return doc;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const times = (count: number, one: string) => one.repeat(count);

const hostile: readonly (readonly [string, () => Document])[] = [
  ['5 MB of paragraphs', () => parse(article(times(Math.ceil(5_000_000 / STORY.length), `<p>${STORY}</p>`)))],
  ['5 MB in one paragraph', () => parse(article(`<p>${times(Math.ceil(5_000_000 / STORY.length), `${STORY} `)}</p>`))],
  ['5 MB of loose lines', () => parse(article(times(40_000, `${STORY}<br>`)))],
  ['5 MB of a script', () => parse(article(`<script>${times(5_000_000, 'x')}</script><p>${STORY}</p>`))],
  [
    '5 MB of broken JSON-LD',
    () => parse(article(`<script type="application/ld+json">{"a":"${times(5_000_000, '\\"')}</script>`)),
  ],
  ['50,000 nested divs', () => nested(50_000, 'div')],
  ['50,000 nested spans', () => nested(50_000, 'span')],
  ['50,000 nested links', () => nested(50_000, 'a')],
  ['50,000 nested quotes', () => nested(50_000, 'blockquote')],
  ['100,000 empty siblings', () => parse(article(`<p>${STORY}</p>${times(100_000, '<div></div>')}`))],
  ['100,000 short siblings', () => parse(article(`<p>${STORY}</p>${times(100_000, '<p>a</p>')}`))],
  [
    '100,000 linked headlines',
    () => parse(article(times(100_000, '<li><a href="/x">Bão đổi hướng, tàu thuyền vào tránh trú</a></li>'))),
  ],
  ['100,000 related headings', () => parse(article(`<p>${STORY}</p>${times(100_000, '<h3>Tin liên quan</h3>')}`))],
  [
    '100,000 boxes beside',
    () =>
      parse(
        page(
          `<h1>Cầu phao nối lại hai bờ</h1><div class="article__body cms-body">${times(9, `<p>${STORY}</p>`)}</div>${times(100_000, '<div class="ad"><a>Tin</a></div>')}`,
        ),
      ),
  ],
  [
    '100,000 authors',
    () => parse(article(`${times(9, `<p>${STORY}</p>`)}${times(100_000, '<b class="author">Minh An</b>')}`)),
  ],
  [
    '100,000 figures',
    () =>
      parse(
        article(`<p>${STORY}</p>${times(100_000, '<figure><img alt=""><figcaption>Ảnh: A</figcaption></figure>')}`),
      ),
  ],
  [
    '100,000 cells',
    () => parse(article(`<p>${STORY}</p><table>${times(10_000, `<tr>${times(10, '<td>1</td>')}</tr>`)}</table>`)),
  ],
  // To a form its own field stands for what comes behind it, and the way on leads in a circle.
  [
    'a form with a field named "nextSibling"',
    () => parse(article(`<p>${STORY}</p><form><input name="nextSibling"></form>${times(9, `<p>${STORY}</p>`)}`)),
  ],
  ['100,000 line breaks', () => parse(article(`${STORY}${times(100_000, '<br>')}${STORY}`))],
  [
    '100,000 headlines before the story',
    () =>
      parse(
        page(
          `${times(100_000, '<h1>Cầu phao nối lại</h1>')}<div class="article__body cms-body">${times(9, `<p>${STORY}</p>`)}</div>`,
        ),
      ),
  ],
];

describe('readPage on pages that are made to hurt', () => {
  it.each(hostile)('%s: no exception, no freeze', { retry: 1 }, (_, make) => {
    const doc = make();
    for (const url of ['https://nhandan.vn/cau-phao-post912345.html', 'https://bao-nho.example/cau-phao-912345.html']) {
      const started = performance.now();
      readPage(doc, url);
      expect(performance.now() - started).toBeLessThan(MOST);
    }
  });
});

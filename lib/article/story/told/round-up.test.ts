import { describe, expect, it } from 'vitest';
import { HEADER, json, OTHERS, PROSE, pageOf, paragraphs, read, URL } from '../../../../tests/setup/office-page.ts';
import { readPage } from '../../read-page.ts';

const heads = OTHERS.map((text, i) => `<h3><a href="/tin-tuc/tin-khac-771230${i}.html">${text}</a></h3>`);
const summed = heads.map((head, i) => `${head}<p>${PROSE[2 * i]}</p><p>${PROSE[2 * i + 1]}</p>`).join('');
const inShort = heads.map((head, i) => `${head}<p>${PROSE[i]}</p>`).join('');

describe('a page that sums up other stories', () => {
  it('keeps subheads that lead to them, with one paragraph below each or several', () => {
    expect(read(`<main>${HEADER}<div>${summed}</div></main>`, json).texts).toEqual(
      OTHERS.flatMap((text, i) => [text, PROSE[2 * i], PROSE[2 * i + 1]]),
    );
    expect(read(`<main>${HEADER}<div>${inShort}</div></main>`, json).texts).toEqual(
      OTHERS.flatMap((text, i) => [text, PROSE[i]]),
    );
  });

  it('is told from a list by what the page says of itself', () => {
    expect(readPage(pageOf(`<main>${HEADER}<div>${inShort}</div></main>`), URL).article).toBeNull();
  });

  it('is told from a story with two related ones between its paragraphs', () => {
    const [first, second] = OTHERS.map((text) => `<p><b><a href="/tin-tuc/tin-khac-7712300.html">${text}</a></b></p>`);
    const [opening, ...rest] = PROSE.map((text) => `<p>${text}</p>`);
    for (const arrow of ['', '&gt;&gt; ']) {
      const story = `${opening}${first}${rest[0]}${arrow}${second}${rest.slice(1).join('')}`;
      expect(read(`<main>${HEADER}<div>${story}</div></main>`, json).texts).toEqual(PROSE);
    }
  });

  it('is told from the list below a story, and from cards', () => {
    const { texts } = read(`<main>${HEADER}<div>${paragraphs}${inShort}</div></main>`, json);
    expect(texts.slice(0, PROSE.length)).toEqual(PROSE);
    expect(texts).not.toContain(OTHERS[0]);
    const box = (label: string) => `<div>${label}${inShort}</div>`;
    const short = PROSE.slice(0, 2).map((text) => `<p>${text}</p>`);
    const { article } = readPage(pageOf(`<main>${HEADER}<div>${short.join('')}${box('')}</div></main>`, json), URL);
    expect(article?.blocks.map(({ text }) => text) ?? []).not.toContain(OTHERS[0]);
    const labelled = `<main>${HEADER}<div>${box('<h3>Đọc thêm</h3>')}</div></main>`;
    expect(readPage(pageOf(labelled, json), URL).article).toBeNull();
    const cards = heads.map((head, i) => `<div>${head}<p>${PROSE[i]}</p></div>`).join('');
    expect(readPage(pageOf(`<main>${HEADER}<div>${cards}</div></main>`, json), URL).article).toBeNull();
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bridgeCard, HOSTILE, hostileCard } from '../../tests/cards/bridge.ts';
import { viWords } from '../../tests/cards/words.ts';
import { cardToHtml } from './card-to-html.ts';
import { cardToHtmlFile } from './card-to-html-file.ts';

const parsed = (html: string) => new JSDOM(html).window.document;
const ALLOWED = new Set('H1 H2 P BR A STRONG EM UL OL LI TABLE THEAD TBODY TR TH TD'.split(' '));

describe('the card as rich text', () => {
  const body = parsed(cardToHtml(bridgeCard, { words: viWords })).body;

  it('is headings, lists, a table and links', () => {
    expect(body.querySelector('h1')?.textContent).toBe(bridgeCard.title);
    expect([...body.querySelectorAll('h2')].map((h) => h.textContent)).toContain('Mốc thời gian');
    expect(body.querySelectorAll('ol > li')).toHaveLength(2);
    expect([...body.querySelectorAll('th')].map((th) => th.textContent)).toEqual([
      'Ngày',
      'Trong bài viết',
      'Câu trong bài',
    ]);
    expect(body.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(body.querySelector<HTMLAnchorElement>('a')?.href).toBe(bridgeCard.url);
  });

  it('leads from each point, statement, date and number to its sentence', () => {
    const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href*="#:~:text="]')];
    expect(links).toHaveLength(7);
    const texts = links.map(({ href }) => decodeURIComponent(href.split('text=')[1]!));
    expect(texts[1]).toBe(bridgeCard.keyPoints[1]!.text);
    expect(texts.at(-1)).toBe(bridgeCard.numbers[0]!.sentence);
    // No arrow begins a line.
    for (const link of links) expect(link.previousSibling?.textContent).toMatch(/\S\u00a0$/);
  });

  it('needs no class, style sheet or script', () => {
    for (const element of body.querySelectorAll('*')) {
      expect(ALLOWED).toContain(element.tagName);
      for (const { name } of element.attributes) expect(['href', 'title', 'style']).toContain(name);
    }
  });

  it('takes no markup from the page', () => {
    const hostile = parsed(cardToHtml(hostileCard, { words: viWords })).body;
    for (const element of hostile.querySelectorAll('*')) {
      expect(ALLOWED).toContain(element.tagName);
      expect([...element.attributes].map(({ name }) => name).filter((name) => name.startsWith('on'))).toEqual([]);
    }
    expect(hostile.querySelector('h1')?.textContent).toBe(HOSTILE);
    for (const link of hostile.querySelectorAll('a')) expect(link.protocol).toBe('https:');
  });

  it('links no address that runs something', () => {
    const card = { ...bridgeCard, url: 'javascript:alert(1)' };
    expect(parsed(cardToHtml(card, { words: viWords })).querySelectorAll('a')).toHaveLength(0);
  });
});

describe('the card as an HTML file', () => {
  it('is a whole document that asks nobody for anything', () => {
    const file = cardToHtmlFile(hostileCard, { words: viWords });
    const doc = parsed(file);
    expect(file).toMatch(/^<!doctype html>\n/);
    expect(doc.characterSet).toBe('UTF-8');
    expect(doc.title).toBe(HOSTILE);
    expect(doc.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    expect(file).not.toMatch(/@import|url\(/);
  });
});

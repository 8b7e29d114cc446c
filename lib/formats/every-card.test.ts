import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { someCard, textsOf } from '../../tests/cards/some-card.ts';
import { viWords } from '../../tests/cards/words.ts';
import { cardToHtml } from './card-to-html.ts';
import { cardToHtmlFile } from './card-to-html-file.ts';
import { cardToJson } from './card-to-json.ts';
import { cardToMarkdown } from './card-to-markdown.ts';
import { cardToText } from './card-to-text.ts';
import { CARD_SECTIONS, type CardSection } from './document/card-sections.ts';
import { entryCopy } from './entry-copy.ts';
import { frontMatter } from './letters/front-matter.ts';
import { webAddress } from './letters/text-fragment.ts';

/** What holds for every card, however odd its texts. */

const words = viWords;
const { DOMParser } = new JSDOM('').window;
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const sections: fc.Arbitrary<Partial<Record<CardSection, boolean>>> = fc.record(
  Object.fromEntries(CARD_SECTIONS.map((section) => [section, fc.boolean()])) as Record<
    CardSection,
    fc.Arbitrary<boolean>
  >,
);
const OURS = /<\/?(?:h1|h2|p|br|a|strong|em|ul|ol|li|table|thead|tbody|tr|th|td)(?: (?:href|title|style)="[^"<>]*")*>/g;
const all = (card: Parameters<typeof textsOf>[0]) => Object.values(textsOf(card)).flat();
/** Lone halves of a pair cannot be written down; whoever writes UTF-8 puts U+FFFD there. */
const whole = (text: string) => text.toWellFormed();

describe('every card', () => {
  it('keeps each text of each section in plain text', () => {
    fc.assert(
      fc.property(someCard, (card) => {
        const text = cardToText(card, { words });
        for (const one of all(card)) expect(text).toContain(one);
      }),
    );
  });

  it('keeps each text in HTML, and brings no tag and no attribute of its own', () => {
    fc.assert(
      fc.property(someCard, (card) => {
        const html = whole(cardToHtml(card, { words }));
        expect(html.replace(OURS, '')).not.toMatch(/[<>]/);
        const { body } = parsed(html);
        for (const one of all(card)) expect(body.textContent).toContain(whole(one));
        for (const link of body.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
        const file = parsed(whole(cardToHtmlFile(card, { words })));
        expect(file.title).toBe(whole(card.title).replace(/ +/g, ' '));
        expect(file.querySelectorAll('script, img, link, iframe, [src], [onerror]')).toHaveLength(0);
      }),
    );
  });

  it('keeps each text in Markdown, where no mark of it works', () => {
    fc.assert(
      fc.property(someCard, (card) => {
        const markdown = cardToMarkdown(card, { words });
        const shown = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        for (const one of all(card)) expect(shown).toContain(one);
        const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\]?\(?<https?:[^<>\s]*>\)?/g, '');
        expect(bare).not.toMatch(/[<`~$]|==|%%|\]\(/);
        // Headings are ours: the headline and one for each section that has something in it.
        const there = CARD_SECTIONS.filter((name) => name !== 'lead' && textsOf(card)[name]?.length).length;
        expect(markdown.split('\n').filter((line) => /^#{1,6} /.test(line))).toHaveLength(1 + there);
      }),
    );
  });

  it('has front matter that stays within its lines and is read back as it was', () => {
    fc.assert(
      fc.property(someCard, (card) => {
        const block = frontMatter({ title: card.title, source: card.portal, author: card.authors });
        const lines = block.split(/[\n\r\u0085\u2028\u2029]/);
        expect([lines[0], lines.at(-1)]).toEqual(['---', '---']);
        // YAML 1.2 reads every string of JSON; nothing else stands there but our keys.
        const strings = lines.slice(1, -1).flatMap((line) => {
          const found = /^(?:(?:title|source): | {2}- )("(?:[^"\\]|\\.)*")$/.exec(line)?.[1];
          if (found === undefined) expect(line).toBe('author:');
          return found === undefined ? [] : [JSON.parse(found) as string];
        });
        expect(strings).toEqual([card.title, card.portal, ...card.authors].filter((x) => x !== undefined).map(whole));
        expect(block).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u);
      }),
    );
  });

  it('leaves out exactly the sections that are off, and never changes their order', () => {
    fc.assert(
      fc.property(someCard, sections, (card, on) => {
        const shown = CARD_SECTIONS.filter((name) => name !== 'lead' && on[name] && textsOf(card)[name]?.length);
        const titles = [...parsed(cardToHtml(card, { words, sections: on })).querySelectorAll('h2')];
        expect(titles.map(({ textContent }) => textContent)).toEqual(shown.map((name) => words[name as 'people']));
        const data = JSON.parse(cardToJson(card, { sections: on })) as Record<string, unknown>;
        for (const name of CARD_SECTIONS) expect(name in data).toBe(on[name] !== false && name in card);
        expect(JSON.parse(cardToJson(card))).toEqual(card);
      }),
    );
  });

  it('names its source and a link that can be followed', () => {
    fc.assert(
      fc.property(someCard, (card) => {
        const url = webAddress(card.url);
        const none = Object.fromEntries(CARD_SECTIONS.map((section) => [section, false]));
        for (const write of [cardToText, cardToHtml, cardToMarkdown]) {
          const written = write(card, { words, sections: none });
          if (url) expect(written.replaceAll('&amp;', '&')).toContain(url);
          else expect(written).not.toContain(`${words.source}: `);
        }
        const alone = entryCopy(card, { text: 'x' }, words);
        if (url) expect(alone.text).toContain(url);
        expect(alone.text).toContain(card.title);
        expect(parsed(whole(alone.html ?? '')).body.textContent).toContain(whole(card.title));
      }),
    );
  });
});

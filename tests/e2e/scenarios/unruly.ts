import { beforeAll, describe, expect, it } from 'vitest';
import { paintedTexts, strangersAmong } from '../harness/broken-pages.ts';
import { type Driver, openRead, type Tab, until } from '../harness/driver.ts';
import { cardOpen, wordAt } from '../harness/floating.ts';
import { highlightSizes } from '../harness/in-page.ts';
import { madeArticle, paragraph } from '../harness/made-article.ts';
import { nhandan } from '../harness/pages.ts';

/** Nothing may be run, drawn or sent that the page did not name, and no markup may be made of text. */
const STRICT =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts; base-uri 'none'";
/** The same article with somebody else in it. */
const OTHER = nhandan.html.replaceAll(nhandan.person, 'Vũ Bảo Khải');

const address = (n: number) => `https://nhandan.vn/trang-kho-doc-post7271${String(n).padStart(2, '0')}.html`;
const withScript = (html: string, script: string) => html.replace('</body>', `<script>${script}</script></body>`);
const readings = (): number => performance.getEntriesByName('doc-ro:start').length;

/** Pages that mean no harm and yet are hard to read: they throw themselves away, never rest, forbid everything, or are endless. */
export function unrulyScenarios(driver: () => Driver): void {
  describe('unruly pages', () => {
    let d: Driver;
    beforeAll(() => {
      d = driver();
    });

    const opened = (n: number, html: string): Promise<Tab> => {
      d.serve(address(n), html);
      return openRead(d, address(n));
    };
    const people = async (tab: Tab): Promise<string[]> => {
      const state = await tab.ask({ type: 'state' });
      return state.status === 'article' ? state.card.people.map((one) => one.name) : [];
    };

    it.each([
      [
        'document.open',
        (html: string) => {
          document.open();
          document.write(html);
          document.close();
        },
      ],
      [
        'another root',
        (html: string) => {
          const other = new DOMParser().parseFromString(html, 'text/html');
          document.documentElement.replaceWith(document.adoptNode(other.documentElement));
        },
      ],
    ] as const)('are read anew after they threw all of themselves away: %s', async (what, throwAway) => {
      const tab = await opened(what === 'another root' ? 1 : 2, nhandan.html);
      await tab.run(throwAway, OTHER);
      await until(
        () => people(tab),
        (names) => names.includes('Vũ Bảo Khải') && !names.includes(nhandan.person),
        'the new page is not read',
        8000,
      );
      expect(await tab.run(paintedTexts)).toContain('Vũ Bảo Khải');
      const clutter = () =>
        tab.run(() =>
          [...document.querySelectorAll('.wrap-comment, .related-news')].map((box) => box.checkVisibility()),
        );
      expect(await clutter()).toEqual([false, false]);
      // What listened on the old page is listened to again.
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      await tab.close();
    });

    it('are left alone when they throw themselves away again and again', async () => {
      const again =
        'setInterval(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 150)';
      // Once it has been read and painted, however long that takes.
      const whenRead = `const wait = setInterval(() => {
        if (CSS.highlights.size === 0) return;
        clearInterval(wait);
        setTimeout(() => ${again}, 1000);
      }, 50);`;
      const tab = await opened(3, withScript(nhandan.html, whenRead));
      await new Promise((done) => setTimeout(done, 4500));
      const before = await tab.run(readings);
      await new Promise((done) => setTimeout(done, 1500));
      expect(await tab.run(readings)).toBe(before);
      expect(before).toBeLessThan(9);
      await tab.close();
    });

    it('are read less and less often where they change their address all the time', async () => {
      const count = 'let n = 0; setInterval(() => history.replaceState({}, "", "?giay=" + n++), 700)';
      const tab = await opened(4, withScript(nhandan.html, count));
      await new Promise((done) => setTimeout(done, 9000));
      expect(await tab.run(readings)).toBeLessThan(8);
      await tab.close();
    });

    it('show the right words where they rewrite themselves while they are being read', async () => {
      const rewriting = `
        const all = [...document.querySelectorAll('.article__body p')];
        let n = 0;
        const ways = [
          (p) => { p.innerHTML = p.innerHTML; },
          (p) => { p.firstChild.splitText(Math.min(20, p.firstChild.length)); },
          (p) => { p.normalize(); },
          (p) => { p.textContent = 'Ông Vũ Bảo Khải đến. ' + p.textContent; },
        ];
        const timer = setInterval(() => { ways[n % 4](all[n * 7 % all.length]); n++; }, 5);
        setTimeout(() => clearInterval(timer), 2500);`;
      d.serve(address(5), withScript(madeArticle(3000), rewriting));
      const tab = await d.open(address(5));
      const looks: string[][] = [];
      for (let time = 0; time < 12; time++) {
        await new Promise((done) => setTimeout(done, 200));
        looks.push(await tab.run(paintedTexts));
      }
      // At no moment half a word, or another one than was found.
      expect(looks.flat().filter((text) => !/^[\p{Lu}\d]|^(?:ngày|hôm)/u.test(text))).toEqual([]);
      await until(
        async () => {
          const state = await tab.ask({ type: 'state' });
          return state.status === 'article' && strangersAmong(await tab.run(paintedTexts), state.card).length;
        },
        (strangers) => strangers === 0,
        'painted on words that are not on the card',
      );
      expect((await tab.run(highlightSizes)).person).toBeGreaterThan(20);
      expect(await tab.run(readings)).toBeLessThan(8);
      await tab.close();
    });

    it('are read where they forbid everything: sandbox, no sources, no markup made of text, of a portal and of none', async () => {
      // No markup that a portal's file names: the way that takes Readability.
      const plain = madeArticle(700).replace(/article__\w+|cms-\w+|zce-content-body/g, 'z');
      for (const [n, html] of [nhandan.html, plain].entries()) {
        const url = address(6 + n);
        const headers = { 'content-security-policy': STRICT };
        d.serve(url, { body: html, contentType: 'text/html; charset=utf-8', headers });
        const tab = await openRead(d, url);
        const refuses = () => {
          try {
            document.createElement('p').innerHTML = '<b>x</b>';
            return 'takes it';
          } catch {
            return 'refuses';
          }
        };
        expect(await tab.run(refuses)).toBe('refuses');
        await tab.press('Alt+Shift+ArrowRight');
        const { card } = await cardOpen(tab);
        expect(card.right - card.left).toBeGreaterThan(100);
        await tab.press('Escape');
        const focus = await tab.ask({ type: 'set-clutter', level: 'focus' });
        if (focus.status !== 'article' || !focus.comfort) throw new Error(focus.status);
        const size = () =>
          tab.run(() => getComputedStyle(document.querySelector('main p:last-of-type') as Element).fontSize);
        await until(size, (px) => px === `${focus.comfort?.size}px`, 'our own style does not hold');
        expect((await tab.ask({ type: 'copy' })) as object).toMatchObject({ said: { word: 'cardCopied', done: true } });
        await tab.ask({ type: 'set-clutter', level: 'tidy' });
        await tab.close();
      }
    });

    it.each([
      ['zoomed', 'html { zoom: 1.25 }'],
      ['moved', 'html { transform: translateX(0) }'],
      ['closed in', 'html { contain: paint layout }'],
      ['faded', 'html { opacity: 0.02 } ::backdrop { background: #000 } [popover] { display: none }'],
    ])('have the card beside its word, in full, where their root is %s', async (what, css) => {
      const url = address(20 + what.length);
      d.serve(url, nhandan.html.replace('</head>', `<style>${css}</style></head>`));
      const tab = await openRead(d, url);
      const word = await wordAt(tab, '.article__body > p', nhandan.person, 1);
      await tab.move(word.x, word.y);
      const { card } = await cardOpen(tab);
      expect(Math.abs(card.left - word.left)).toBeLessThan(20);
      expect(Math.min(Math.abs(card.top - word.bottom), Math.abs(card.bottom - word.top))).toBeLessThan(20);
      const isOurs = await tab.run(
        (x, y) => document.elementFromPoint(x, y)?.localName === 'doc-ro-card',
        (card.left + card.right) / 2,
        (card.top + card.bottom) / 2,
      );
      expect(isOurs).toBe(true);
      await tab.picture(`root-${what.replaceAll(' ', '-')}`);
      await tab.close();
    });

    it('that are one paragraph of two and a half million letters say that they are too long, in no time', async () => {
      const text: string[] = [];
      for (let n = 0, letters = 0; letters < 2_500_000; n++) {
        text.push(paragraph(n % 1000));
        letters += text.at(-1)?.length ?? 0;
      }
      d.serve(address(8), madeArticle(10).replace(/<p>.*<\/p>/s, `<p>${text.join(' ')}</p>`));
      const tab = await d.open(address(8));
      const state = await until(
        () => tab.ask({ type: 'state' }),
        ({ status }) => status === 'no-article',
        'no answer',
        15_000,
      );
      expect(state).toMatchObject({ reason: 'too-long' });
      await tab.close();
    });

    it('are read where each letter is a text of its own', async () => {
      const split = `for (const p of document.querySelectorAll('.article__body p')) p.replaceChildren(...p.textContent);`;
      const tab = await opened(9, withScript(madeArticle(3000), split));
      const state = await tab.ask({ type: 'state' });
      if (state.status !== 'article') throw new Error(state.status);
      const texts = await tab.run(paintedTexts);
      expect(texts.length).toBeGreaterThan(150);
      expect(strangersAmong(texts, state.card)).toEqual([]);
      await tab.close();
    });
  });
}

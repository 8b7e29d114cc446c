import { beforeAll, describe, expect, it } from 'vitest';
import { type Driver, painted, type Tab, tabIdOf, until } from '../harness/driver.ts';
import { kinhtedothi, noArticles } from '../harness/pages.ts';

const SECTION = noArticles[2][1];
const SHORT = 'https://kinhtedothi.vn/mot-mau-tin-ngan-100301.html';
const NOTE = `<!doctype html><html lang="vi"><head><title>Lịch cúp nước phường Bến Lở</title></head><body>
<header><a href="/">Kinh tế đô thị</a></header><main><h1 class="article-title">Lịch cúp nước phường Bến Lở</h1>
<div class="content-ktdt-article"><p>Ngày 3/2, phường Bến Lở cúp nước để súc rửa đường ống ở chợ.</p></div></main></body></html>`;
const SITE = 'https://kinhtedothi.vn/do-thi';

const withoutJsonLd = (html: string) => html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
const story = /<article[\s\S]*<\/article>/.exec(kinhtedothi.html)?.[0] ?? '';
/** The page with an empty place, into which a script puts the story after some ms. */
const late = (html: string, ms: number) =>
  html
    .replace(story, '<div id="place"></div>')
    .replace(
      '</body>',
      `<script>setTimeout(() => { document.querySelector('#place').outerHTML = ${JSON.stringify(story).replaceAll('</', '<\\/')}; }, ${ms});</script></body>`,
    );

/** Which pages get the reader, and when. */
export function gateScenarios(driver: () => Driver): void {
  describe('the gate', () => {
    let d: Driver;
    beforeAll(() => {
      d = driver();
    });

    const hasReader = (tab: Tab) =>
      tab.ask({ type: 'state' }).then(
        (state) => state?.status !== undefined && state.status !== 'no-reader',
        () => false,
      );
    const titleOf = async (tab: Tab) => {
      const state = await tab.ask({ type: 'state' });
      return state.status === 'article' ? state.card.title : state.status;
    };

    it.each([
      ['which calls itself an article from the beginning', kinhtedothi.html, 700],
      ['which tells nothing of itself', withoutJsonLd(kinhtedothi.html), 700],
      ['which takes its time', withoutJsonLd(kinhtedothi.html), 3000],
    ])('lets the reader read a page whose story comes late: %s', async (_, html, ms) => {
      const url = kinhtedothi.url.replace('100201', String(100210 + ms));
      d.serve(url, late(html, ms));
      const tab = await d.open(url);
      await painted(tab);
      expect(await titleOf(tab)).toBe(kinhtedothi.title);
      await tab.close();
    });

    it('keeps the reader from a page that shows no story, and the popup brings it', async () => {
      d.serve(SHORT, NOTE);
      const tab = await d.open(SHORT);
      await new Promise((done) => setTimeout(done, 600));
      expect(await hasReader(tab)).toBe(false);
      expect(await tab.run(() => document.documentElement.outerHTML.includes('doc-ro'))).toBe(false);
      const popup = await d.openOwn(`popup.html?tab=${await tabIdOf(d, SHORT)}`);
      await until(
        () => popup.run(() => document.querySelector('.notice button.primary') !== null),
        (shown) => shown,
        'the popup offers nothing',
      );
      await popup.click('.notice button.primary');
      await until(
        () => titleOf(tab),
        (title) => title === 'Lịch cúp nước phường Bến Lở',
        'not read',
      );
      await popup.close();
      // What the gate still looks for does not undo what the reader was asked for.
      await new Promise((done) => setTimeout(done, 1500));
      expect(await tab.run(() => document.documentElement.hasAttribute('data-doc-ro'))).toBe(true);
      await tab.close();
    });

    it('keeps it from a section under the address of an article', async () => {
      const tab = await d.open(SECTION);
      await new Promise((done) => setTimeout(done, 600));
      expect(await hasReader(tab)).toBe(false);
      await tab.close();
    });

    it('lets it read an article to which a site goes from its section without loading a page', async () => {
      d.serve(SITE, late(withoutJsonLd(kinhtedothi.html), 86_400_000));
      const tab = await d.open(SITE);
      expect(await hasReader(tab)).toBe(false);
      await tab.run(
        (url, html) => {
          history.pushState({}, '', url);
          setTimeout(() => {
            const place = document.querySelector('#place');
            if (place) place.outerHTML = html;
          }, 200);
        },
        kinhtedothi.url,
        story,
      );
      await painted(tab);
      expect(await titleOf(tab)).toBe(kinhtedothi.title);
      await tab.close();
    });
  });
}

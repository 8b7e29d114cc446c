import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, type Tab, tabIdOf, until } from '../harness/driver.ts';
import { cardOpen, nothingShown } from '../harness/floating.ts';
import { highlightSizes, seenBoxes, unseenTexts } from '../harness/in-page.ts';
import { madeArticle } from '../harness/made-article.ts';
import { kinhtedothi } from '../harness/pages.ts';

const LONG = 'https://nhandan.vn/bai-in-dai-post727911.html';
const PAPER = { size: 20, lineHeight: 1.7, width: 70, face: 'serif', ground: 'dark' } as const;

/** What comes out on paper: the page itself, and the print sheet. */
export function printScenarios(driver: () => Driver): void {
  describe('on paper', () => {
    let d: Driver;
    let tab: Tab;
    beforeAll(async () => {
      d = driver();
      tab = await openRead(d, kinhtedothi.url);
    });
    afterAll(async () => {
      await tab?.ask({ type: 'set-clutter', level: 'tidy' });
      await tab?.close();
    });

    /** How light the letters of a selector are: 0 black, 255 white. */
    const lightness = (selector: string) =>
      tab.run((wanted) => {
        const { color } = getComputedStyle(document.querySelectorAll(wanted)[4] as Element);
        return Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
      }, selector);

    it('the article is whole, its clutter stays away, and nothing of ours but the marks is there', async () => {
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      await tab.medium('print');
      const shown = await tab.run(() => document.querySelector('doc-ro-card')?.checkVisibility());
      expect(shown).toBe(false);
      expect(await tab.run(unseenTexts, kinhtedothi.text)).toEqual([]);
      expect(await tab.run(seenBoxes, kinhtedothi.clutter)).toEqual([]);
      expect((await tab.run(highlightSizes)).person).toBeGreaterThanOrEqual(kinhtedothi.least.person);
      await tab.picture('print-page');
      await tab.medium('screen');
      await tab.press('Escape');
      await tab.press('Escape');
      await nothingShown(tab);
    });

    it('is dark ink, although the reader reads light letters on a dark ground', async () => {
      await tab.ask({ type: 'set-clutter', level: 'focus' });
      await tab.ask({ type: 'set-comfort', comfort: PAPER });
      const story = '.content-ktdt-article > p';
      await until(
        () => lightness(story),
        (light) => light > 200,
        'the letters are not light',
      );
      await until(
        () => tab.run(highlightSizes),
        (sizes) => (sizes['person-dark'] ?? 0) > 0,
        'the marks have the wrong tint',
      );
      await tab.medium('print');
      expect(await lightness(story)).toBeLessThan(60);
      expect(await tab.run(() => document.querySelector('doc-ro-card')?.checkVisibility())).toBe(false);
      await tab.picture('print-dark-ground');
      await tab.medium('screen');
      // The browser tells the page before it prints: then the marks take the tints for paper.
      await tab.run(() => {
        const world = globalThis as unknown as { onPaper?: string[] };
        addEventListener('beforeprint', () => {
          world.onPaper = [...CSS.highlights.keys()].filter((name) => name.startsWith('doc-ro-'));
        });
      });
      expect((await tab.print()).length).toBeGreaterThan(10_000);
      const onPaper = await tab.run(() => (globalThis as unknown as { onPaper: string[] }).onPaper);
      expect(onPaper).toContain('doc-ro-person');
      expect(onPaper.filter((name) => name.endsWith('-dark'))).toEqual([]);
      expect((await tab.run(highlightSizes))['person-dark']).toBeGreaterThan(0);
      await tab.ask({ type: 'set-comfort', comfort: { ...PAPER, ground: 'auto' } });
      await tab.ask({ type: 'set-clutter', level: 'tidy' });
    });

    it('has every mark of an article of which only a part is painted on the screen', async () => {
      d.serve(LONG, madeArticle(22_000));
      const long = await openRead(d, LONG);
      const screen = Object.values(await long.run(highlightSizes)).reduce((sum, one) => sum + one, 0);
      // Told as the browser tells it: printing two hundred pages takes longer than a test should.
      const onPaper = await long.run(() => {
        dispatchEvent(new Event('beforeprint'));
        const count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
        dispatchEvent(new Event('afterprint'));
        return count;
      });
      expect(onPaper).toBeGreaterThan(Math.max(1500, 2 * screen));
      await long.close();
    });

    it('the print sheet has article, marks and card, black on white', async () => {
      await d.look({ scheme: 'dark' });
      const popup = await d.openOwn(`popup.html?tab=${await tabIdOf(d, kinhtedothi.url)}`);
      await until(
        () => popup.run(() => document.querySelector('.menu-button > button') !== null),
        (there) => there,
        'no menu',
      );
      await popup.click('.menu-button > button');
      await popup.run(() =>
        [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
          .find((item) => item.textContent?.includes('In '))
          ?.click(),
      );
      const address = await until(
        () =>
          d.inExtension(async () => {
            const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
            const all: { url?: string; id: number }[] = await tabs.query({});
            const found = all.find(({ url }) => url?.includes('/print.html#'));
            if (found) await tabs.remove(found.id);
            return found?.url ?? '';
          }),
        (url) => url !== '',
        'no print sheet opened',
      );
      await popup.close();
      const sheet = await d.openOwn(address.slice(d.origin.length + 1));
      await until(
        () => sheet.run(() => document.querySelectorAll('.story p').length),
        (count) => count > 5,
        'the sheet is empty',
      );
      await sheet.medium('print');
      const seen = await sheet.run(() => ({
        text: document.body.innerText,
        marks: document.querySelectorAll('mark').length,
        bar: document.querySelector('.print-bar')?.checkVisibility(),
        ink: getComputedStyle(document.querySelector('.story p:not(.caption)') as Element).color,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      }));
      expect(seen.text).toContain(kinhtedothi.title);
      expect(seen.text).toContain('Ý chính');
      expect(seen.text).toContain(kinhtedothi.person);
      expect(seen.marks).toBeGreaterThan(20);
      expect(seen.bar).toBe(false);
      expect([seen.ink, seen.paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await sheet.picture('print-sheet');
      await sheet.close();
      await d.look({});
    });
  });
}

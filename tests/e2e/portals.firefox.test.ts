import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, UUID } from './harness/firefox.ts';
import { serialised } from './harness/in-page.ts';
import { servePage } from './harness/serve-page.ts';
import { untilRead } from './harness/until-read.ts';
import { latePages, readable, servedAt, servedPages } from './harness/written.ts';

/** One portal of each CMS family, and those with a CMS of their own that differ most. */
const CHOSEN = ['tuoitre', 'nhandan', 'thoidai', 'hanoimoi', 'vnexpress-anh', 'baotintuc', 'baodautu', 'nhandan-nfd'];

describe('written pages of the portals in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  let own: string;
  const pages = new Map([...servedAt, ...latePages.map(({ url, html }) => [url, html] as const)]);

  beforeAll(async () => {
    f = await launchFirefox(resolve('.output/firefox-mv3'));
    own = await f.b.open(`moz-extension://${UUID}/popup.html`);
  });
  afterAll(() => f?.close());

  const open: Page[] = [];
  // As in Chromium: the second try of a test finds its tab by the address.
  afterEach(() => Promise.all(open.splice(0).map((page) => page.close())));

  const openRead = async (url: string): Promise<Page> => {
    const page = await f.browser.newPage();
    open.push(page);
    await servePage(page, (asked) => pages.get(asked));
    await page.goto(url);
    await untilRead(page);
    return page;
  };
  const setLevel = (url: string, level: string) =>
    f.b.evaluate(
      own,
      async (address: string, to: string) => {
        const { tabs } = (globalThis as any).browser;
        const tab = (await tabs.query({})).find((one: { url: string }) => one.url === address);
        await tabs.sendMessage(tab.id, { type: 'set-clutter', level: to });
        return true;
      },
      url,
      level,
    );
  const readOn = (page: Page, texts: readonly string[], clutter: readonly string[]) =>
    page.evaluate(`(${readable})(${JSON.stringify(texts)}, ${JSON.stringify(clutter)})`);

  it.each(CHOSEN)('%s: all of the article, none of the clutter, and off leaves no trace', async (name) => {
    const one = servedPages.find((page) => page.name === name)!;
    const page = await openRead(one.url);
    expect(await readOn(page, one.texts, one.clutter)).toEqual({ missing: [], seen: [] });
    await setLevel(one.url, 'focus');
    expect(await readOn(page, one.texts, one.clutter)).toEqual({ missing: [], seen: [] });
    await setLevel(one.url, 'off');
    const off = await page.evaluate(serialised);
    await setLevel(one.url, 'tidy');
    await page.goto(one.elsewhere);
    expect(off).toBe(await page.evaluate(serialised));
  });

  it('hides what comes after 0.2, 1 and 3 seconds without a gap', async () => {
    const late = latePages[2]!;
    const page = await openRead(late.url);
    const top = () => page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top);
    const before = await top();
    await page.waitForFunction(() => (globalThis as any).lateDone, { timeout: 8000, polling: 100 });
    await new Promise((done) => setTimeout(done, 400));
    expect(await top()).toBe(before);
    expect(await readOn(page, late.texts, [...late.clutter, 'Quảng cáo đến muộn'])).toEqual({ missing: [], seen: [] });
  });
});

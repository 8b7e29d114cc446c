import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageState, ReaderRequest } from '../../lib/extension/messages.ts';
import { type Launched, launchChromium } from './harness/chromium.ts';
import { serialised } from './harness/in-page.ts';
import { untilRead } from './harness/until-read.ts';
import { latePages, readable, servedAt, servedPages, watchJumps } from './harness/written.ts';

/** Ms after which a page that rests is no longer watched for clutter; the watcher itself says 4000. */
const RESTED = 4600;

describe('the written page of every portal in Chromium', () => {
  let b: Launched;
  const pages = new Map([...servedAt, ...latePages.map(({ url, html }) => [url, html] as const)]);

  beforeAll(async () => {
    b = await launchChromium(resolve('.output/chrome-mv3'), { together: true });
    await b.ctx.route(/^https:/, (route) => {
      const body = pages.get(route.request().url());
      return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
    });
    await b.ctx.addInitScript(watchJumps);
  });
  afterAll(() => b?.close());
  // What was chosen on one page is remembered for its site.
  beforeEach(() => b.sw.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])));

  const open: Page[] = [];
  // A page that a failed test left open would be answered instead of the one of the second try: it has the same address.
  afterEach(() => Promise.all(open.splice(0).map((page) => page.close())));

  const openRead = async (url: string): Promise<Page> => {
    const page = await b.ctx.newPage();
    open.push(page);
    await page.goto(url);
    await untilRead(page);
    return page;
  };
  const ask = async (page: Page, request: ReaderRequest): Promise<PageState> =>
    b.sw.evaluate(
      async ([url, message]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return chrome.tabs.sendMessage(tab?.id ?? -1, message);
      },
      [page.url(), request] as const,
    );
  const jumpsOn = (page: Page) => page.evaluate(() => (globalThis as any).jumps as string[]);

  it('holds every portal', () => {
    expect(servedPages.length).toBeGreaterThanOrEqual(34);
  });

  it.each(servedPages)(
    '$name: all of the article, none of the clutter, no jump, and off leaves no trace',
    async (one) => {
      const page = await openRead(one.url);
      for (const level of ['tidy', 'focus'] as const) {
        const state = await ask(page, { type: 'set-clutter', level });
        expect(state.status === 'article' && state.card.title).toBe(one.texts[0]);
        expect(
          await page.evaluate(`(${readable})(${JSON.stringify(one.texts)}, ${JSON.stringify(one.clutter)})`),
        ).toEqual({
          missing: [],
          seen: [],
        });
        if (level === 'tidy') expect(await jumpsOn(page)).toEqual([]);
      }
      await ask(page, { type: 'set-clutter', level: 'off' });
      const off = await page.evaluate(serialised);
      await page.goto(one.elsewhere);
      expect(off).toBe(await page.evaluate(serialised));
    },
  );

  it('hides what comes after 0.2, 1 and 3 seconds without a gap, and then watches no more', async () => {
    const late = await Promise.all(latePages.map(({ url }) => openRead(url)));
    const places = () =>
      Promise.all(
        late.map((page) =>
          page.evaluate(() => {
            const last = [...document.querySelectorAll('p')]
              .filter((p) => p.checkVisibility() && p.innerText.length > 80)
              .at(-1);
            return ['h1', 'figure']
              .map((tag) => document.querySelector(tag)?.getBoundingClientRect().top)
              .concat(last?.getBoundingClientRect().top);
          }),
        ),
      );
    const before = await places();
    for (const page of late)
      await page.waitForFunction(() => (globalThis as any).lateDone, undefined, { timeout: 8000 });
    await late[0]?.waitForTimeout(400);
    expect(await places()).toEqual(before);
    for (const [i, page] of late.entries()) {
      expect(await jumpsOn(page)).toEqual([]);
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('[id^="late-"]')]
          .filter((box) => box.checkVisibility() && box.getBoundingClientRect().height > 0)
          .map(({ id }) => id),
      );
      expect(seen).toEqual([]);
      const { texts } = latePages[i]!;
      expect(await page.evaluate(`(${readable})(${JSON.stringify(texts)}, ["Quảng cáo đến muộn"])`)).toEqual({
        missing: [],
        seen: [],
      });
    }
    await late[0]?.waitForTimeout(RESTED);
    for (const page of late) {
      await page.evaluate(() =>
        document
          .querySelector('h1')
          ?.insertAdjacentHTML('beforebegin', '<div id="too-late" class="banner-300">Quảng cáo</div>'),
      );
      await page.waitForTimeout(250);
      expect(await page.evaluate(() => document.querySelector('#too-late')?.checkVisibility())).toBe(true);
    }
  });
});

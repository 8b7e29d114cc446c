import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState, ReaderRequest } from '../../lib/extension/messages.ts';
import { type Launched, launchChromium } from './harness/chromium.ts';
import { highlightSizes } from './harness/in-page.ts';
import { kinhtedothi, nhandan } from './harness/pages.ts';
import { untilRead } from './harness/until-read.ts';

const SLOW = 'https://nhandan.vn/trang-cham-post727080.html';
const FRAMED = 'https://nhandan.vn/trang-co-khung-post727081.html';

describe('slow and framed pages in Chromium', () => {
  let b: Launched;
  /** A script in the head of the slow page holds it up until the test has seen enough, however slow the machine is. */
  let held = Promise.resolve();
  let letGo = (): void => {};
  const holdUp = (): void => {
    held = new Promise((done) => {
      letGo = done;
    });
  };
  const bodies = new Map([
    [SLOW, nhandan.html.replace('<head>', '<head><script src="https://nhandan.vn/cham.js"></script>')],
    [
      FRAMED,
      nhandan.html.replace('</main>', `<iframe src="${kinhtedothi.url}" width="600" height="400"></iframe></main>`),
    ],
    [kinhtedothi.url, kinhtedothi.html],
  ]);

  beforeAll(async () => {
    b = await launchChromium(resolve('.output/chrome-mv3'));
    await b.ctx.route(/^https:/, async (route) => {
      const url = route.request().url();
      if (url.endsWith('/cham.js')) {
        await held;
        return route.fulfill({ contentType: 'text/javascript', body: 'window.arrived = true;' });
      }
      const body = bodies.get(url);
      return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
    });
  });
  afterAll(() => b?.close());

  const tabId = (url: string) =>
    b.sw.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1, url);
  const ask = async (url: string, request: ReaderRequest): Promise<PageState> =>
    b.sw.evaluate(([tab, message]) => chrome.tabs.sendMessage(tab, message), [await tabId(url), request] as const);

  it('shows a skeleton while the page is held up, and the card as soon as it is there', async () => {
    holdUp();
    const page = await b.ctx.newPage();
    await page.goto(SLOW, { waitUntil: 'commit' });
    const popup = await b.ctx.newPage();
    await popup.goto(`chrome-extension://${b.id}/popup.html?tab=${await tabId(SLOW)}`);
    expect(await page.evaluate(() => 'arrived' in globalThis)).toBe(false);
    expect(await popup.getByText(nhandan.title).count()).toBe(0);
    expect(await popup.getByText('Trang này không phải bài báo').count()).toBe(0);
    letGo();
    await popup.getByText(nhandan.title).first().waitFor({ timeout: 8000 });
    expect((await page.evaluate(highlightSizes)).person).toBeGreaterThanOrEqual(nhandan.least.person);
    await popup.close();
    await page.close();
  });

  it('reads the page and not the article in a frame of it', async () => {
    const page = await b.ctx.newPage();
    await page.goto(FRAMED);
    await untilRead(page);
    const state = await ask(FRAMED, { type: 'state' });
    expect(state.status === 'article' && state.card.title).toBe(nhandan.title);
    const frame = page.frames().find((one) => one.url() === kinhtedothi.url);
    expect(await frame?.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1000);
    expect(await frame?.evaluate(highlightSizes)).toEqual({});
    expect(await frame?.evaluate(() => document.documentElement.hasAttribute('data-doc-ro'))).toBe(false);
    await page.close();
  });
});

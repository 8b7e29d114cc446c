import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageState, ReaderRequest } from '../../lib/extension/messages.ts';
import { type Launched, launchChromium } from './harness/chromium.ts';
import { dangersIn, HOSTILE, hostilePage, opened, wholePage } from './harness/hostile-page.ts';
import { watchProxy } from './harness/watch-proxy.ts';

const built = resolve('.output/chrome-mv3');

describe('a hostile page in Chromium', () => {
  let b: Launched;
  let proxy: Awaited<ReturnType<typeof watchProxy>>;
  let page: Page;
  let popup: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    proxy = await watchProxy();
    b = await launchChromium(built, { args: [`--proxy-server=127.0.0.1:${proxy.port}`] });
    await b.ctx.route(/^https?:/, (route) => {
      const url = route.request().url();
      asked.push(url);
      if (url !== HOSTILE.url && url !== HOSTILE.elsewhere) return route.abort();
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostilePage() });
    });
    page = await b.ctx.newPage();
    await page.goto(HOSTILE.url);
    await vi.waitFor(async () => expect((await ask({ type: 'state' })).status).toBe('article'), { timeout: 10_000 });
    popup = await b.ctx.newPage();
    await popup.goto(`chrome-extension://${b.id}/popup.html?tab=${await tabId()}`);
    await popup.getByText(HOSTILE.person).first().waitFor();
  });
  afterAll(async () => {
    await b?.close();
    await proxy?.close();
  });

  const tabId = () =>
    b.sw.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1, HOSTILE.url);
  const ask = async (request: ReaderRequest): Promise<PageState> =>
    b.sw
      .evaluate(([tab, message]) => chrome.tabs.sendMessage(tab, message), [await tabId(), request] as const)
      .catch(() => ({ status: 'no-reader' }));
  const pwned = () => page.evaluate(() => (globalThis as any).pwned);

  it('is read as any other, its markup as letters', async () => {
    const state = await ask({ type: 'state' });
    if (state.status !== 'article') throw new Error(state.status);
    expect(state.card.people.map(({ name }) => name)).toContain(HOSTILE.person);
    expect(state.card.title).toContain('Đoàn Đảng Cộng sản Nhật Bản thăm Cần Thơ');
    expect(state.card.url).toBe(HOSTILE.url);
    expect(JSON.stringify(state.card)).not.toContain('Cù Minh Hạo');
  });

  it('gets its highlights back when it has emptied the registry', async () => {
    await page.bringToFront();
    await page.waitForTimeout(1200);
    await ask({ type: 'state' });
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('doc-ro-person')), { timeout: 5000 }).toBe(true);
  });

  it('runs nothing in our pages and puts no markup there', async () => {
    const found = await popup.evaluate(() => ({
      images: [...document.images].filter(({ src }) => !src.startsWith('chrome-extension:')).length,
      links: [...document.querySelectorAll('[href]')].filter((one) =>
        /^\s*javascript:/i.test(one.getAttribute('href') ?? ''),
      ).length,
      frames: document.querySelectorAll('iframe, script:not([src])').length,
      polluted: ({} as any).polluted ?? null,
      ran: (globalThis as any).pwned ?? null,
    }));
    expect(found).toEqual({ images: 0, links: 0, frames: 0, polluted: null, ran: null });
    expect(await b.sw.evaluate(() => (({}) as any).polluted ?? null)).toBe(null);
    expect(await pwned()).toEqual([]);
  });

  it('gives clean text to the clipboard', async () => {
    await popup.bringToFront();
    await popup
      .getByRole('button', { name: /^Sao chép/ })
      .first()
      .click();
    await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toContain(HOSTILE.person);
    const html = await popup.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain(HOSTILE.person);
    expect(await popup.evaluate(dangersIn, html)).toEqual([]);
  });

  it('is not heard: messages and events of its own change nothing', async () => {
    const state = await ask({ type: 'state' });
    expect(state.status === 'article' && state.highlights.on).toBe(true);
    expect(await page.evaluate(() => typeof (globalThis as any).chrome?.runtime?.sendMessage)).toBe('undefined');
    expect(await b.sw.evaluate(() => chrome.action.getBadgeText({}))).not.toContain('pwned');
  });

  it('can open none of our files', async () => {
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|js|css|json)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(
      await page.evaluate(
        opened,
        files.map((name) => `chrome-extension://${b.id}/${name}`),
      ),
    ).toEqual([]);
  });

  it('hides what is hidden against its own style, and is itself again after "off"', async () => {
    expect(await page.locator('.wrap-comment').isVisible()).toBe(false);
    await ask({ type: 'set-highlights', on: false });
    await ask({ type: 'set-clutter', level: 'off' });
    const plain = await b.ctx.newPage();
    await plain.goto(HOSTILE.elsewhere);
    expect(await page.evaluate(wholePage)).toBe(await plain.evaluate(wholePage));
    expect(await pwned()).toEqual([]);
    await plain.close();
  });

  it('makes us ask nobody', () => {
    const own = [HOSTILE.url, HOSTILE.elsewhere, 'https://nhandan.vn/favicon.ico', 'https://example.org/favicon.ico'];
    expect(asked.filter((url) => !own.includes(url))).toEqual([]);
    expect(proxy.strangers(['nhandan.vn', 'example.org'])).toEqual([]);
  });
});

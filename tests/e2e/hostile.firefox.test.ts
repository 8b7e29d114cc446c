import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchFirefox, UUID } from './harness/firefox.ts';
import { dangersIn, HOSTILE, hostilePage, opened, wholePage } from './harness/hostile-page.ts';

const built = resolve('.output/firefox-mv3');

describe('a hostile page in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  let page: Page;
  /** The popup, standing in a tab of its own: from here the reader can be asked too. */
  let popup: string;
  const asked: string[] = [];

  beforeAll(async () => {
    f = await launchFirefox(built, 'doc-ro@doc-ro.vn');
    popup = await f.b.open(`moz-extension://${UUID}/popup.html`);
    page = await open(HOSTILE.url);
    await vi.waitFor(async () => expect((await ask({ type: 'state' })).status).toBe('article'), { timeout: 10_000 });
    const tab = await tabId();
    popup = await f.b.open(`moz-extension://${UUID}/popup.html?tab=${tab}`);
    await f.b.waitFor(popup, `document.body.innerText.includes(${JSON.stringify(HOSTILE.person)})`, 10_000);
  });
  afterAll(() => f?.close());

  const open = async (url: string): Promise<Page> => {
    const opening = await f.browser.newPage();
    await opening.setRequestInterception(true);
    opening.on('request', (request) => {
      if (/^(?:data|about|moz-extension):/.test(request.url())) return void request.continue().catch(() => {});
      asked.push(request.url());
      const own = request.url() === HOSTILE.url || request.url() === HOSTILE.elsewhere;
      const answer = own
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: hostilePage() })
        : request.abort();
      answer.catch(() => {});
    });
    await opening.goto(url);
    return opening;
  };
  const tabId = (): Promise<number> =>
    f.b.evaluate(
      popup,
      async (url: string) =>
        (await (globalThis as any).browser.tabs.query({})).find((tab: { url: string }) => tab.url === url)?.id ?? -1,
      HOSTILE.url,
    );
  const ask = async (request: object): Promise<any> =>
    f.b
      .evaluate(
        popup,
        (tab: number, message: object) => (globalThis as any).browser.tabs.sendMessage(tab, message),
        await tabId(),
        request,
      )
      .catch(() => ({ status: 'no-reader' }));
  const pwned = () => page.evaluate(() => (globalThis as any).pwned);

  it('is read as any other, its markup as letters', async () => {
    const state = await ask({ type: 'state' });
    expect(state.status).toBe('article');
    expect(state.card.people.map(({ name }: { name: string }) => name)).toContain(HOSTILE.person);
    expect(state.card.url).toBe(HOSTILE.url);
    expect(JSON.stringify(state.card)).not.toContain('Cù Minh Hạo');
  });

  it('gets its highlights back when it has emptied the registry', async () => {
    await new Promise((done) => setTimeout(done, 1200));
    await ask({ type: 'state' });
    expect(await page.evaluate(() => CSS.highlights.has('doc-ro-person'))).toBe(true);
  });

  it('runs nothing in our pages and puts no markup there', async () => {
    const found = await f.b.evaluate(popup, () => ({
      images: [...document.images].filter(({ src }) => !src.startsWith('moz-extension:')).length,
      links: [...document.querySelectorAll('[href]')].filter((one) =>
        /^\s*javascript:/i.test(one.getAttribute('href') ?? ''),
      ).length,
      frames: document.querySelectorAll('iframe, script:not([src])').length,
      polluted: ({} as any).polluted ?? null,
      ran: (globalThis as any).pwned ?? null,
    }));
    expect(found).toEqual({ images: 0, links: 0, frames: 0, polluted: null, ran: null });
    expect(await pwned()).toEqual([]);
  });

  it('gives clean markup to whoever copies', async () => {
    const { card } = await ask({ type: 'state' });
    const copy: { text: string; html?: string } = await f.b.evaluate(
      popup,
      (one: object) => (globalThis as any).browser.runtime.sendMessage({ type: 'format-card', card: one }),
      card,
    );
    expect(copy.html).toContain(HOSTILE.person);
    expect(await f.b.evaluate(popup, dangersIn, copy.html ?? '')).toEqual([]);
  });

  it('is not heard: messages and events of its own change nothing', async () => {
    const state = await ask({ type: 'state' });
    expect(state.status).toBe('article');
    expect(state.highlights.on).toBe(true);
    expect(await page.evaluate(() => typeof (globalThis as any).browser)).toBe('undefined');
  });

  it('can open none of our files', async () => {
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|js|css|json)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(
      await page.evaluate(
        opened,
        files.map((name) => `moz-extension://${UUID}/${name}`),
      ),
    ).toEqual([]);
  });

  it('hides what is hidden against its own style, and is itself again after "off"', async () => {
    expect(await page.evaluate(() => document.querySelector('.wrap-comment')?.checkVisibility())).toBe(false);
    await ask({ type: 'set-highlights', on: false });
    await ask({ type: 'set-clutter', level: 'off' });
    const plain = await open(HOSTILE.elsewhere);
    expect(await page.evaluate(wholePage)).toBe(await plain.evaluate(wholePage));
    expect(await pwned()).toEqual([]);
    await plain.close();
  });

  it('makes us ask nobody', () => {
    const own = [HOSTILE.url, HOSTILE.elsewhere, 'https://nhandan.vn/favicon.ico', 'https://example.org/favicon.ico'];
    expect(asked.filter((url) => !own.includes(url))).toEqual([]);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../lib/card/card.ts';
import type { PageState } from '../lib/extension/messages.ts';
import { cardToText } from '../lib/formats/card-to-text.ts';
import vi from '../locales/vi.json' with { type: 'json' };
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { launchFirefox, UUID } from '../tests/e2e/harness/firefox.ts';
import { kinhtedothi } from '../tests/e2e/harness/pages.ts';
import { vietnameseWords } from './vietnamese-words.ts';

/** Second half of `npm start`: opens the browser; headless it prints the card, leaves screenshots and ends. */

interface Job {
  browser: 'chromium' | 'firefox';
  headless: boolean;
  page?: string;
  url?: string;
}

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'screenshots');
const job = JSON.parse(process.argv[2] ?? '{}') as Job;
const url = new URL(job.url ?? kinhtedothi.url).href;
const html = job.page ? readFileSync(job.page, 'utf8') : kinhtedothi.html;

/** Browsers put a new button out of sight. */
const HOW_ON =
  'Thẻ tóm tắt: Alt+Shift+D, hoặc nút Đọc Rõ trên thanh công cụ (lúc đầu nằm sau biểu tượng mảnh ghép). Đóng trình duyệt để kết thúc.';

const save = (name: string, picture: Uint8Array) => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, name), picture);
  console.log(`screenshots/${name}`);
};

/** Asks until the reader has read, or ten seconds have gone. */
async function settled(ask: () => Promise<PageState | undefined>): Promise<PageState | undefined> {
  let state: PageState | undefined;
  for (const from = Date.now(); Date.now() - from < 10_000; await new Promise((done) => setTimeout(done, 100))) {
    state = await ask().catch(() => undefined);
    if (state && state.status !== 'no-reader') return state;
  }
  return state;
}

const reasonInWords = (reason: string) => vi[`noArticle_${reason.replaceAll('-', '_')}` as keyof typeof vi] ?? reason;

function print(state: PageState | undefined): void {
  if (state?.status === 'article') console.log(`\n${cardToText(state.card as Card, { words: vietnameseWords })}\n`);
  else if (state?.status === 'no-article') console.log(`\n${vi.popup_no_article}. ${reasonInWords(state.reason)}\n`);
  else console.log(`\n${vi.noReader_lost}. ${vi.noReader_lost_why}\n`);
}

async function inChromium(): Promise<void> {
  const b = await launchChromium(join(root, '.output', 'chrome-mv3'), {
    headed: !job.headless,
    ...(!job.headless && { args: [] }),
  });
  try {
    await b.ctx.route(
      (address) => address.href === url,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    const page = b.ctx.pages()[0] ?? (await b.ctx.newPage());
    await page.goto(url);
    if (!job.headless) {
      console.log(HOW_ON);
      await b.ctx.waitForEvent('close', { timeout: 0 });
      return;
    }
    // As a person does: so a page outside the list is read, too.
    await b.pressButton(url);
    const tabId = await b.sw.evaluate(
      async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1,
      url,
    );
    const state = await settled(() =>
      b.sw.evaluate((tab) => chrome.tabs.sendMessage(tab, { type: 'state' }) as Promise<PageState>, tabId),
    );
    print(state);
    save('article.png', await page.screenshot());
    const popup = await b.ctx.newPage();
    await popup.setViewportSize({ width: 400, height: 760 });
    await popup.goto(`chrome-extension://${b.id}/popup.html?tab=${tabId}`);
    await popup.waitForTimeout(800);
    save('popup.png', await popup.screenshot());
  } finally {
    await b.close();
  }
}

async function inFirefox(): Promise<void> {
  const f = await launchFirefox(join(root, '.output', 'firefox-mv3'), { headed: !job.headless });
  try {
    const page = await f.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer =
        request.url() === url
          ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
          : request.continue();
      answer.catch(() => {});
    });
    await page.goto(url);
    if (!job.headless) {
      console.log(HOW_ON);
      await new Promise((closed) => f.browser.once('disconnected', closed));
      return;
    }
    const own = await f.b.open(`moz-extension://${UUID}/popup.html`);
    await page.bringToFront();
    await f.b.pressButton();
    const tabId = await f.b.evaluate(
      own,
      async (address: string) =>
        (await (globalThis as any).browser.tabs.query({})).find((tab: { url: string }) => tab.url === address)?.id,
      url,
    );
    const state = await settled(() =>
      f.b.evaluate(
        own,
        (tab: number) => (globalThis as any).browser.tabs.sendMessage(tab, { type: 'state' }) as Promise<PageState>,
        tabId as number,
      ),
    );
    print(state);
    await page.bringToFront();
    save('article.png', await page.screenshot());
    const popup = await f.b.open(`moz-extension://${UUID}/popup.html?tab=${tabId}`);
    await new Promise((done) => setTimeout(done, 800));
    save('popup.png', await f.b.screenshot(popup));
  } finally {
    await f.close();
  }
}

await (job.browser === 'firefox' ? inFirefox() : inChromium());

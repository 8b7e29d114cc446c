import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ReaderRequest } from '../../lib/extension/messages.ts';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { pageAt } from '../../tests/e2e/harness/pages.ts';

export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = [320, 400, 1200];
/** Every picture, ignored by git; and those that README and the stores show. */
export const ALL = resolve('screenshots');
export const SHOWN = resolve('docs/screenshots');

/** How the story is set in the pictures of the focus level. */
export const COMFORT = { size: 20, lineHeight: 1.6, width: 66, face: 'serif', ground: 'auto' } as const;

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Chromium with the built extension, in front of the pages of `tests/pages`; nothing else is reached. */
export async function openStage() {
  // Bars of the machine that takes the pictures are no part of ours.
  const b = await launchChromium(resolve('.output/chrome-mv3'), { more: ['--hide-scrollbars'] });
  await b.ctx.route(/^https:/, (route) => {
    const body = pageAt(route.request().url());
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  const own = `chrome-extension://${b.id}`;
  const tabOf = (url: string) =>
    b.sw.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1, url);
  const open = async (url: string, width = 1200, height = 800): Promise<Page> => {
    const page = await b.ctx.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(url);
    return page;
  };
  return {
    ctx: b.ctx,
    /** The address that our own pages stand under. */
    own: `${own}/`,
    close: b.close,
    tabOf,
    open,
    ask: async (url: string, request: ReaderRequest) =>
      b.sw.evaluate(([tab, message]) => chrome.tabs.sendMessage(tab, message), [await tabOf(url), request] as const),
    window: () => b.sw.evaluate(async () => (await chrome.windows.getLastFocused()).id),
    /** A page of ours ("options.html"). */
    openOwn: (address: string, width?: number, height?: number) => open(`${own}/${address}`, width, height),
    /** An article with its marks. */
    article: async (url: string, width = 1200, height = 800) => {
      const page = await open(url, width, height);
      await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 10_000 });
      return page;
    },
  };
}

/** The whole of a screen in one picture, with the bar of actions at its foot and not in its middle. */
export async function whole(screen: Page, least = 600): Promise<void> {
  const height = await screen.evaluate(() => document.documentElement.scrollHeight);
  await screen.setViewportSize({ width: screen.viewportSize()?.width ?? 400, height: Math.max(height, least) });
}

export async function dismissIntro(card: Page): Promise<void> {
  const done = card.getByRole('button', { name: 'Đã hiểu' });
  if (await done.count()) await done.click();
}

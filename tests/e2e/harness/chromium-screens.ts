import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { kinhtedothi, noArticles, pageAt } from './pages.ts';
import { untilRead } from './until-read.ts';

type Media = Parameters<Page['emulateMedia']>[0];

/** Address of a page that is no article. */
export const HOME = noArticles[0][1];

/** Chromium with the built extension, in front of an article and of a list of stories; our own pages open in tabs of their own. */
export async function openScreens() {
  const b = await launchChromium(resolve('.output/chrome-mv3'), { together: true });
  await b.ctx.route(/^https:/, (route) => {
    const body = pageAt(route.request().url());
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  const article = await b.ctx.newPage();
  await article.goto(kinhtedothi.url);
  await untilRead(article);
  const home = await b.ctx.newPage();
  await home.goto(HOME);

  /** What our own rules for content refused. */
  const refused: string[] = [];
  const tabOf = (url: string) =>
    b.sw.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1, url);
  const own = async (path: string, width = 400, media: Media = {}): Promise<Page> => {
    const page = await b.ctx.newPage();
    await page.emulateMedia(media);
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`chrome-extension://${b.id}/${path}`);
    return page;
  };
  const popup = async (url: string, width?: number, media?: Media) =>
    own(`popup.html?tab=${await tabOf(url)}`, width, media);
  return { b, article, home, refused, tabOf, own, popup, close: b.close };
}

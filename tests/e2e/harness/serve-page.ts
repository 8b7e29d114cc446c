import type { Page } from 'puppeteer-core';

/**
 * Answers what a page of Puppeteer asks for over the network: with the markup that stands at the address, or not at all. What the browser
 * makes itself (`data:` for its film controls, its own pages) goes through.
 * @param refused hears of each address where nothing stands
 */
export async function servePage(
  page: Page,
  bodyOf: (url: string) => string | undefined,
  refused: (url: string) => void = () => {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue().catch(() => {});
    const body = bodyOf(url);
    if (body === undefined) refused(url);
    const answer =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    answer.catch(() => {});
  });
}

import type { Page } from 'puppeteer-core';

/** What stands at an address: markup, or a file of another kind. */
export type Served = string | { body: string; contentType: string; headers?: Record<string, string> };

const HTML = 'text/html; charset=utf-8';
export const served = (what: Served) => (typeof what === 'string' ? { contentType: HTML, body: what } : what);

/**
 * Answers what a page of Puppeteer asks for over the network: with the markup that stands at the address, or not at all. What the browser
 * makes itself (`data:` for its film controls, its own pages) goes through.
 * @param refused hears of each address where nothing stands
 */
export async function servePage(
  page: Page,
  bodyOf: (url: string) => Served | undefined,
  refused: (url: string) => void = () => {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue().catch(() => {});
    const body = bodyOf(url);
    if (body === undefined) refused(url);
    const answer = body === undefined ? request.abort() : request.respond({ status: 200, ...served(body) });
    answer.catch(() => {});
  });
}

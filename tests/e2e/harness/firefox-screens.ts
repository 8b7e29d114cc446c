import { resolve } from 'node:path';
import { launchFirefox, UUID } from './firefox.ts';
import { kinhtedothi, noArticles, pageAt } from './pages.ts';
import { servePage } from './serve-page.ts';

/** Address of a page that is no article. */
export const HOME = noArticles[0][1];

/** Firefox with the built extension, in front of an article and of a list of stories; our own pages open in tabs of their own. */
export async function openScreens() {
  const { b, browser, close } = await launchFirefox(resolve('.output/firefox-mv3'));
  const own = await b.open(`moz-extension://${UUID}/options.html`);
  for (const url of [kinhtedothi.url, HOME]) {
    const page = await browser.newPage();
    await servePage(page, pageAt);
    await page.goto(url);
  }
  /** @param loaded false where nobody waits until it is there */
  const popup = async (url: string, { loaded = true } = {}): Promise<string> => {
    const tab = await b.evaluate(
      own,
      async (address: string) =>
        (await (globalThis as any).browser.tabs.query({})).find((one: { url: string }) => one.url === address)?.id ??
        -1,
      url,
    );
    const address = `moz-extension://${UUID}/popup.html?tab=${tab}`;
    if (loaded) return b.open(address);
    const { context } = await b.send('browsingContext.create', { type: 'tab' });
    await b.send('browsingContext.navigate', { context, url: address, wait: 'none' });
    return context;
  };
  const expectText = (context: string, text: string) =>
    b.waitFor(context, `document.body.innerText.includes(${JSON.stringify(text)})`, 10_000);
  return { b, browser, own, popup, expectText, close };
}

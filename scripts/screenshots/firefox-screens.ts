import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchFirefox, UUID } from '../../tests/e2e/harness/firefox.ts';
import { kinhtedothi, pageAt } from '../../tests/e2e/harness/pages.ts';
import { servePage } from '../../tests/e2e/harness/serve-page.ts';
import { ALL, THEMES, WIDTHS } from './stage.ts';

/** Article, card and options in Firefox, light and dark, at each width. */
export async function firefoxScreens(): Promise<void> {
  for (const theme of THEMES) {
    const f = await launchFirefox(resolve('.output/firefox-mv3'), {
      prefs: {
        'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
        'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      },
    });
    const page = await f.browser.newPage();
    await servePage(page, pageAt);
    await page.setViewport({ width: 1200, height: 800 });
    await page.goto(kinhtedothi.url);
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000, polling: 100 });
    writeFileSync(join(ALL, `firefox-article-${theme}.png`), await page.screenshot());
    const own = await f.b.open(`moz-extension://${UUID}/popup.html`);
    const tab = await f.b.evaluate(
      own,
      async (url: string) =>
        (await (globalThis as never as { browser: typeof chrome }).browser.tabs.query({})).find(
          (one) => one.url === url,
        )?.id ?? -1,
      kinhtedothi.url,
    );
    for (const width of WIDTHS)
      for (const [name, address] of [
        ['popup', `popup.html?tab=${tab}`],
        ['options', 'options.html'],
      ] as const) {
        const context = await f.b.open(`moz-extension://${UUID}/${address}`);
        await f.b.send('browsingContext.setViewport', { context, viewport: { width, height: 800 } });
        await new Promise((done) => setTimeout(done, 600));
        writeFileSync(join(ALL, `firefox-${name}-${theme}-${width}.png`), await f.b.screenshot(context));
        await f.b.close(context);
      }
    await f.close();
  }
}

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchFirefox, UUID } from '../../tests/e2e/harness/firefox.ts';
import { kinhtedothi, pageAt } from '../../tests/e2e/harness/pages.ts';
import { servePage } from '../../tests/e2e/harness/serve-page.ts';
import { ALL, THEMES, WIDTHS } from './stage.ts';

/** Ms until a screen stands. */
const rest = () => new Promise((done) => setTimeout(done, 600));

/** In Firefox: the article, its card at the word; popup, its details and the options in full, light and dark, in both languages, at each width. */
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
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('ArrowRight');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    await rest();
    writeFileSync(join(ALL, `firefox-word-card-${theme}.png`), await page.screenshot());
    const own = await f.b.open(`moz-extension://${UUID}/options.html`);
    const tab = await f.b.evaluate(
      own,
      async (url: string) =>
        (await (globalThis as never as { browser: typeof chrome }).browser.tabs.query({})).find(
          (one) => one.url === url,
        )?.id ?? -1,
      kinhtedothi.url,
    );
    const shoot = async (name: string, address: string, width: number, press = '') => {
      const context = await f.b.open(`moz-extension://${UUID}/${address}`);
      const size = (height: number) =>
        f.b.send('browsingContext.setViewport', { context, viewport: { width, height } });
      await size(800);
      await rest();
      if (press)
        await f.b.evaluate(context, (what: string) => document.querySelector<HTMLElement>(what)?.click(), press);
      // In full, with the bar of actions at its foot and not in its middle.
      await size(await f.b.evaluate(context, () => Math.max(600, document.documentElement.scrollHeight)));
      await rest();
      writeFileSync(join(ALL, `firefox-${name}-${theme}-${width}.png`), await f.b.screenshot(context));
      await f.b.close(context);
    };
    for (const language of ['', '-english']) {
      if (language)
        await f.b.evaluate(own, () => document.querySelector<HTMLElement>('[data-value=en] input')?.click());
      for (const width of WIDTHS) {
        await shoot(`popup${language}`, `popup.html?tab=${tab}`, width);
        await shoot(`details${language}`, `popup.html?tab=${tab}`, width, '.did button');
        await shoot(`options${language}`, 'options.html', width);
      }
    }
    await f.close();
  }
}

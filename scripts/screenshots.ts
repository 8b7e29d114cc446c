/**
 * `npm run screenshots`: pictures of every screen, after `npm run build` and `npm run build:firefox`.
 *   all of them, in both browsers, light and dark, at 320, 400 and 1200 px → `screenshots/` (ignored)
 *   those that README and the stores show → `docs/screenshots/`
 * The pages are those of `tests/pages`; nothing is fetched.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ReaderRequest } from '../lib/extension/messages.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { launchFirefox, UUID } from '../tests/e2e/harness/firefox.ts';
import { kinhtedothi, nhandan, noArticles, pageAt, thoidai } from '../tests/e2e/harness/pages.ts';
import { servePage } from '../tests/e2e/harness/serve-page.ts';

const all = resolve('screenshots');
const shown = resolve('docs/screenshots');
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 400, 1200];

rmSync(all, { recursive: true, force: true });
mkdirSync(all, { recursive: true });
mkdirSync(shown, { recursive: true });
const only = process.argv.find((one) => one.startsWith('--browser='))?.split('=')[1];
if (only !== 'firefox') await chromium();
if (only !== 'chromium') await firefox();
console.log(`screenshots/ and docs/screenshots/`);

async function chromium(): Promise<void> {
  // Bars of the machine that takes the pictures are no part of ours.
  const b = await launchChromium(resolve('.output/chrome-mv3'), { more: ['--hide-scrollbars'] });
  await b.ctx.route(/^https:/, (route) => {
    const body = pageAt(route.request().url());
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  const own = `chrome-extension://${b.id}`;
  const tabOf = (url: string) =>
    b.sw.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1, url);
  const ask = async (url: string, request: ReaderRequest) =>
    b.sw.evaluate(([tab, message]) => chrome.tabs.sendMessage(tab, message), [await tabOf(url), request] as const);
  const open = async (url: string, width = 1200, height = 800): Promise<Page> => {
    const page = await b.ctx.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(url);
    return page;
  };
  const article = async (url: string, width = 1200) => {
    const page = await open(url, width);
    await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 10_000 });
    return page;
  };
  const shoot = async (page: Page, name: string, full = false) => {
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(all, `${name}.png`), fullPage: full });
  };

  const page = await article(kinhtedothi.url);
  const other = await open(noArticles[0][1]);
  await other.waitForTimeout(300);
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const at = `${theme}-${width}`;
      const screens = [
        ['popup', `/popup.html?tab=${await tabOf(kinhtedothi.url)}`],
        ['popup-no-article', `/popup.html?tab=${await tabOf(noArticles[0][1])}`],
        ['popup-restricted', '/popup.html?tab=999999'],
        ['options', '/options.html'],
      ] as const;
      for (const [name, address] of screens) {
        const screen = await b.ctx.newPage();
        await screen.emulateMedia({ colorScheme: theme });
        await screen.setViewportSize({ width, height: name === 'popup' ? 600 : 800 });
        await screen.goto(own + address);
        await screen.waitForTimeout(400);
        await dismissIntro(screen);
        // The whole of it in one picture, with the bar of actions at its foot and not in its middle.
        const height = await screen.evaluate(() => document.documentElement.scrollHeight);
        await screen.setViewportSize({ width, height: Math.max(height, 600) });
        await shoot(screen, `chromium-${name}-${at}`);
        if (name === 'popup') {
          await screen.locator('.did button').click();
          await screen.setViewportSize({ width, height: 800 });
          await shoot(screen, `chromium-popup-details-${at}`);
          await screen.locator('.did button').click();
          await screen.locator('.menu-button > button').click();
          await screen.setViewportSize({ width, height: 600 });
          await shoot(screen, `chromium-popup-menu-${at}`);
        }
        await screen.close();
      }
    }
  }
  await english();
  await page.bringToFront();
  await shoot(page, 'chromium-article-tidy');
  await hover(page, 'h1.article-title');
  await shoot(page, 'chromium-hover-card');
  await page.keyboard.press('Escape');
  await ask(kinhtedothi.url, { type: 'set-clutter', level: 'focus' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await shoot(page, `chromium-focus-${width}`);
  }
  for (const ground of ['sepia', 'dark', 'contrast'] as const) {
    await ask(kinhtedothi.url, {
      type: 'set-comfort',
      comfort: { size: 20, lineHeight: 1.6, width: 66, face: 'serif', ground },
    });
    await shoot(page, `chromium-focus-${ground}`);
    await hover(page, 'h1.article-title');
    await shoot(page, `chromium-focus-${ground}-card`);
    await page.keyboard.press('Escape');
  }
  await ask(kinhtedothi.url, {
    type: 'set-comfort',
    comfort: { size: 20, lineHeight: 1.6, width: 66, face: 'serif', ground: 'auto' },
  });
  await ask(kinhtedothi.url, { type: 'set-clutter', level: 'tidy' });
  await page.close();
  await other.close();

  // What README and the stores show: the article with its card beside it, and before and after.
  for (const [name, source] of [
    ['bai-va-the', nhandan],
    ['bai-gon', thoidai],
  ] as const) {
    const left = await article(source.url, 860);
    await shoot(left, `docs-${name}-left`);
    const card = await b.ctx.newPage();
    await card.setViewportSize({ width: 420, height: 800 });
    await card.goto(`${own}/popup.html?tab=${await tabOf(source.url)}`);
    await card.getByText(source.title).first().waitFor();
    await dismissIntro(card);
    await card.waitForTimeout(300);
    await beside(b.ctx, left, card, join(shown, `${name}.png`));
    await card.close();
    await left.close();
  }
  // The card at a word, with the strip that tells where else its name stands.
  const at = await article(kinhtedothi.url, 1280);
  for (let step = 0; step < 4; step++) await at.keyboard.press('Alt+Shift+ArrowRight');
  await at.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await at.waitForTimeout(400);
  await at.screenshot({ path: join(shown, 'the-ben-chu.png') });
  await at.close();
  // In the dark.
  const night = await article(nhandan.url, 860);
  await ask(nhandan.url, { type: 'set-clutter', level: 'focus' });
  const comfort = { size: 20, lineHeight: 1.6, width: 66, face: 'serif', ground: 'dark' } as const;
  await ask(nhandan.url, { type: 'set-comfort', comfort });
  await night.waitForTimeout(500);
  const darkCard = await b.ctx.newPage();
  await darkCard.emulateMedia({ colorScheme: 'dark' });
  await darkCard.setViewportSize({ width: 420, height: 800 });
  await darkCard.goto(`${own}/popup.html?tab=${await tabOf(nhandan.url)}`);
  await darkCard.getByText(nhandan.title).first().waitFor();
  await darkCard.waitForTimeout(300);
  await beside(b.ctx, night, darkCard, join(shown, 'ban-dem.png'));
  await darkCard.close();
  await ask(nhandan.url, { type: 'set-comfort', comfort: { ...comfort, ground: 'auto' } });
  await ask(nhandan.url, { type: 'set-clutter', level: 'tidy' });
  await night.close();
  const options = await open(`${own}/options.html`, 1280, 800);
  await options.waitForTimeout(300);
  await options.screenshot({ path: join(shown, 'tuy-chon.png') });
  await options.close();
  const focus = await article(nhandan.url, 1280);
  await ask(nhandan.url, { type: 'set-clutter', level: 'focus' });
  await focus.waitForTimeout(500);
  await focus.screenshot({ path: join(shown, 'tap-trung.png') });
  await ask(nhandan.url, { type: 'set-clutter', level: 'tidy' });
  await focus.close();
  await b.close();

  /** The same screens in the other language. */
  async function english(): Promise<void> {
    const settings = await open(`${own}/options.html`, 1200);
    await settings.getByLabel('Tiếng Anh', { exact: true }).click();
    await settings.getByLabel('As the browser', { exact: true }).waitFor();
    for (const width of WIDTHS)
      for (const [name, address] of [
        ['popup', `/popup.html?tab=${await tabOf(kinhtedothi.url)}`],
        ['popup-no-article', `/popup.html?tab=${await tabOf(noArticles[0][1])}`],
        ['options', '/options.html'],
      ] as const) {
        const screen = await open(own + address, width, 800);
        await screen.waitForTimeout(300);
        if (name === 'popup') await screen.locator('.did button').click();
        const height = await screen.evaluate(() => document.documentElement.scrollHeight);
        await screen.setViewportSize({ width, height: Math.max(height, 600) });
        await shoot(screen, `chromium-${name}-english-${width}`);
        await screen.close();
      }
    await settings.getByLabel('As the browser', { exact: true }).click();
    await settings.close();
  }

  async function hover(on: Page, selector: string): Promise<void> {
    const box = await on.locator(selector).boundingBox();
    for (const step of [0, 2]) await on.mouse.move((box?.x ?? 0) + 260 + step, (box?.y ?? 0) + 22);
    await on.waitForTimeout(900);
  }
}

async function dismissIntro(card: Page): Promise<void> {
  const done = card.getByRole('button', { name: 'Đã hiểu' });
  if (await done.count()) await done.click();
}

/** Two pages side by side on one sheet of 1280 × 800, the size that the stores ask for. */
async function beside(ctx: { newPage(): Promise<Page> }, left: Page, right: Page, path: string): Promise<void> {
  const pictures = await Promise.all([left.screenshot(), right.screenshot()]);
  const sheet = await ctx.newPage();
  await sheet.setViewportSize({ width: 1280, height: 800 });
  const [first, second] = pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`);
  await sheet.setContent(
    `<body style="margin:0;display:flex;background:#ddd"><img src="${first}" width="860" height="800"><img src="${second}" width="420" height="800"></body>`,
  );
  await sheet.screenshot({ path });
  await sheet.close();
}

async function firefox(): Promise<void> {
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
    writeFileSync(join(all, `firefox-article-${theme}.png`), await page.screenshot());
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
        writeFileSync(join(all, `firefox-${name}-${theme}-${width}.png`), await f.b.screenshot(context));
        await f.b.close(context);
      }
    await f.close();
  }
}

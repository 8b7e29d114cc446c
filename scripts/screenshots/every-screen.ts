import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { kinhtedothi, noArticles } from '../../tests/e2e/harness/pages.ts';
import { ALL, COMFORT, dismissIntro, type Stage, THEMES, WIDTHS, whole } from './stage.ts';

const [, LIST] = noArticles[0];

/** Every screen of ours in Chromium, light and dark, at each width. */
export async function everyScreen(stage: Stage): Promise<void> {
  const page = await stage.article(kinhtedothi.url);
  // Before the language changes: then the page is read anew, and has no marks for a moment.
  await shoot(page, 'article-tidy');
  const list = await stage.open(LIST);
  await list.waitForTimeout(300);
  await firstRun(stage);
  for (const theme of THEMES)
    for (const width of WIDTHS) {
      await ownScreens(stage, theme, width);
      await printSheet(stage, theme, width);
    }
  await sidePanel(stage, page);
  await highContrast(stage);
  await english(stage);
  await onThePage(stage, page);
  await page.close();
  await list.close();
}

async function shoot(page: Page, name: string, full = false): Promise<void> {
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(ALL, `chromium-${name}.png`), fullPage: full });
}

const popupOf = async (stage: Stage) => `popup.html?tab=${await stage.tabOf(kinhtedothi.url)}`;

async function firstRun(stage: Stage): Promise<void> {
  for (const width of WIDTHS) {
    const popup = await stage.openOwn(await popupOf(stage), width, 600);
    await popup.getByRole('button', { name: 'Đã hiểu' }).waitFor();
    await shoot(popup, `popup-first-run-${width}`);
    await popup.close();
  }
}

async function ownScreens(stage: Stage, theme: (typeof THEMES)[number], width: number): Promise<void> {
  const at = `${theme}-${width}`;
  const screens = [
    ['popup', await popupOf(stage)],
    ['popup-no-article', `popup.html?tab=${await stage.tabOf(LIST)}`],
    ['popup-restricted', 'popup.html?tab=999999'],
    ['options', 'options.html'],
  ] as const;
  for (const [name, address] of screens) {
    const screen = await stage.ctx.newPage();
    await screen.emulateMedia({ colorScheme: theme });
    await screen.setViewportSize({ width, height: name === 'popup' ? 600 : 800 });
    await screen.goto(stage.own + address);
    await screen.waitForTimeout(400);
    await dismissIntro(screen);
    await whole(screen);
    await shoot(screen, `${name}-${at}`);
    if (name === 'popup') await popupStates(screen, width, at);
    await screen.close();
  }
}

/** The popup with its details, its list of hidden blocks, its menu, and where the browser lets it copy nothing. */
async function popupStates(popup: Page, width: number, at: string): Promise<void> {
  await popup.setViewportSize({ width, height: 800 });
  await popup.locator('.did button').click();
  await shoot(popup, `popup-details-${at}`);
  await popup.locator('.hidden summary').click();
  await shoot(popup, `popup-hidden-${at}`);
  await popup.locator('.did button').click();
  await popup.setViewportSize({ width, height: 600 });
  await popup.locator('.menu-button > button').click();
  await shoot(popup, `popup-menu-${at}`);
  await popup.keyboard.press('Escape');
  await popup.evaluate(() => {
    const no = () => Promise.reject(new Error('no'));
    Object.assign(Object.getPrototypeOf(navigator.clipboard), { write: no, writeText: no });
  });
  await popup.locator('.copy-row .primary').click();
  await popup.getByRole('alert').waitFor();
  await shoot(popup, `popup-refused-${at}`);
}

async function printSheet(stage: Stage, theme: (typeof THEMES)[number], width: number): Promise<void> {
  const popup = await stage.openOwn(await popupOf(stage), 400);
  await popup.locator('.menu-button > button').click();
  const opened = stage.ctx.waitForEvent('page');
  await popup.getByRole('menuitem', { name: /^In hoặc/ }).click();
  const sheet = await opened;
  await sheet.emulateMedia({ colorScheme: theme });
  await sheet.setViewportSize({ width, height: 800 });
  await sheet.getByRole('heading', { level: 1 }).waitFor();
  await shoot(sheet, `print-${theme}-${width}`, true);
  if (theme === 'light' && width === 1200)
    await sheet.pdf({ path: join(ALL, 'chromium-print.pdf'), format: 'A4', preferCSSPageSize: true });
  await sheet.close();
  if (!popup.isClosed()) await popup.close();
}

/** The card beside the text, which follows the tab in front. */
async function sidePanel(stage: Stage, page: Page): Promise<void> {
  const panel = await stage.openOwn(`sidepanel.html?window=${await stage.window()}`, 360, 800);
  await page.bringToFront();
  await panel.getByText(kinhtedothi.title).first().waitFor();
  await shoot(panel, 'panel-360');
  await panel.close();
}

/** The colours of the system's own high contrast, in place of ours. */
async function highContrast(stage: Stage): Promise<void> {
  for (const [name, address] of [
    ['popup', await popupOf(stage)],
    ['options', 'options.html'],
  ] as const) {
    const screen = await stage.ctx.newPage();
    await screen.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await screen.setViewportSize({ width: 400, height: 800 });
    await screen.goto(stage.own + address);
    await screen.waitForTimeout(400);
    if (name === 'popup') await screen.locator('.did button').click();
    await shoot(screen, `${name}-high-contrast`);
    await screen.close();
  }
}

/** The same screens in the other language. */
async function english(stage: Stage): Promise<void> {
  const settings = await stage.openOwn('options.html');
  await settings.getByLabel('English', { exact: true }).click();
  await settings.getByLabel('Same as browser', { exact: true }).waitFor();
  for (const width of WIDTHS)
    for (const [name, address] of [
      ['popup', await popupOf(stage)],
      ['popup-no-article', `popup.html?tab=${await stage.tabOf(LIST)}`],
      ['options', 'options.html'],
    ] as const) {
      const screen = await stage.openOwn(address, width);
      await screen.waitForTimeout(300);
      if (name === 'popup') await screen.locator('.did button').click();
      await whole(screen);
      await shoot(screen, `${name}-english-${width}`);
      await screen.close();
    }
  await settings.getByLabel('Same as browser', { exact: true }).click();
  await settings.close();
}

/** What we draw on the page itself: the card at the word, a note, the focus level on each ground. */
async function onThePage(stage: Stage, page: Page): Promise<void> {
  const { url } = kinhtedothi;
  await page.bringToFront();
  await hover(page, 'h1.article-title');
  await shoot(page, 'hover-card');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await shoot(page, 'hover-card-320');
  await page.keyboard.press('Escape');
  await stage.ask(url, { type: 'set-clutter', level: 'focus' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await shoot(page, `focus-${width}`);
  }
  await note(stage, page);
  for (const ground of ['sepia', 'dark', 'contrast'] as const) {
    await stage.ask(url, { type: 'set-comfort', comfort: { ...COMFORT, ground } });
    await shoot(page, `focus-${ground}`);
    await hover(page, 'h1.article-title');
    await shoot(page, `focus-${ground}-card`);
    await page.keyboard.press('Escape');
  }
  await stage.ask(url, { type: 'set-comfort', comfort: COMFORT });
  await stage.ask(url, { type: 'set-clutter', level: 'tidy' });
}

/** What the context menu did, said above the reading bar. Once more, and the marks go. */
async function note(stage: Stage, page: Page): Promise<void> {
  const mark = () => stage.ask(kinhtedothi.url, { type: 'mark-text', text: 'xe buýt' });
  await page.setViewportSize({ width: 400, height: 800 });
  await mark();
  // The page scrolls to the first of them.
  await page.waitForTimeout(600);
  await shoot(page, 'note-400');
  await mark();
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // Until that note is gone, too.
  await page.waitForTimeout(3000);
}

async function hover(on: Page, selector: string): Promise<void> {
  const box = await on.locator(selector).boundingBox();
  for (const step of [0, 2]) await on.mouse.move((box?.x ?? 0) + 260 + step, (box?.y ?? 0) + 22);
  await on.waitForTimeout(900);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { kinhtedothi, nhandan, type TestArticle, thoidai } from '../../tests/e2e/harness/pages.ts';
import { COMFORT, dismissIntro, SHOWN, type Stage } from './stage.ts';

/** Size of a picture that the stores ask for. */
const WIDTH = 1280;
const HEIGHT = 800;
const CARD = 420;

/** What README and the stores show. */
export async function shownPictures(stage: Stage): Promise<void> {
  for (const [name, source] of [
    ['bai-va-the', nhandan],
    ['bai-gon', thoidai],
  ] as const) {
    const left = await stage.article(source.url, WIDTH - CARD);
    const card = await cardOf(stage, source, 'light');
    await dismissIntro(card);
    await beside(stage, left, card, name);
  }
  await beforeAndAfter(stage);
  await atTheWord(stage);
  await night(stage);
  await options(stage);
  await focus(stage);
}

async function cardOf(stage: Stage, source: TestArticle, theme: 'light' | 'dark'): Promise<Page> {
  const card = await stage.ctx.newPage();
  await card.emulateMedia({ colorScheme: theme });
  await card.setViewportSize({ width: CARD, height: HEIGHT });
  await card.goto(`${stage.own}popup.html?tab=${await stage.tabOf(source.url)}`);
  await card.getByText(source.title).first().waitFor();
  await card.waitForTimeout(300);
  return card;
}

/** A whole window, made smaller so that more of the page is seen: the page as it came, and as it is read. */
async function beforeAndAfter(stage: Stage): Promise<void> {
  const { url } = kinhtedothi;
  const page = await stage.article(url, 1060, 1325);
  await stage.ask(url, { type: 'set-clutter', level: 'off' });
  await stage.ask(url, { type: 'set-highlights', on: false });
  await page.waitForTimeout(400);
  const before = await page.screenshot();
  await stage.ask(url, { type: 'set-clutter', level: 'focus' });
  await stage.ask(url, { type: 'set-comfort', comfort: COMFORT });
  await stage.ask(url, { type: 'set-highlights', on: true });
  await page.waitForTimeout(400);
  await sheet(stage, 'truoc-va-sau', [before, await page.screenshot()], ['Trước', 'Sau']);
  await stage.ask(url, { type: 'set-clutter', level: 'tidy' });
  await page.close();
}

/** The card at a word, with the strip that tells where else its name stands; a smaller window, drawn larger. */
async function atTheWord(stage: Stage): Promise<void> {
  const scale = 4 / 3;
  const clip = { x: 0, y: 110, width: WIDTH / scale, height: HEIGHT / scale, scale };
  const page = await stage.article(kinhtedothi.url, clip.width, clip.height);
  for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.evaluate(() => scrollTo({ top: 110, behavior: 'instant' }));
  await page.waitForTimeout(400);
  const session = await stage.ctx.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { clip });
  writeFileSync(join(SHOWN, 'the-ben-chu.png'), Buffer.from(data, 'base64'));
  await page.close();
}

async function night(stage: Stage): Promise<void> {
  const { url } = nhandan;
  const page = await stage.article(url, WIDTH - CARD);
  await stage.ask(url, { type: 'set-clutter', level: 'focus' });
  await stage.ask(url, { type: 'set-comfort', comfort: { ...COMFORT, ground: 'dark' } });
  await page.waitForTimeout(500);
  await beside(stage, page, await cardOf(stage, nhandan, 'dark'), 'ban-dem', async () => {
    await stage.ask(url, { type: 'set-comfort', comfort: COMFORT });
    await stage.ask(url, { type: 'set-clutter', level: 'tidy' });
  });
}

async function options(stage: Stage): Promise<void> {
  const page = await stage.openOwn('options.html', WIDTH, HEIGHT);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(SHOWN, 'tuy-chon.png') });
  await page.close();
}

async function focus(stage: Stage): Promise<void> {
  const page = await stage.article(nhandan.url, WIDTH);
  await stage.ask(nhandan.url, { type: 'set-clutter', level: 'focus' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(SHOWN, 'tap-trung.png') });
  await stage.ask(nhandan.url, { type: 'set-clutter', level: 'tidy' });
  await page.close();
}

/** The page and its card on one sheet; both are closed then. */
async function beside(stage: Stage, left: Page, card: Page, name: string, then = async () => {}): Promise<void> {
  await sheet(stage, name, [await left.screenshot(), await card.screenshot()], []);
  await then();
  await card.close();
  await left.close();
}

/** Pictures side by side, each as high as the sheet, with a word on each. */
async function sheet(stage: Stage, name: string, pictures: Buffer[], words: string[]): Promise<void> {
  const page = await stage.open('about:blank', WIDTH, HEIGHT);
  const figures = pictures.map((png, index) => {
    const word = words[index] ? `<figcaption>${words[index]}</figcaption>` : '';
    return `<figure><img src="data:image/png;base64,${png.toString('base64')}">${word}</figure>`;
  });
  await page.setContent(`<style>
    body { margin: 0; display: flex; height: ${HEIGHT}px; background: #ddd }
    figure { position: relative; margin: 0 }
    figure + figure { border-inline-start: ${words.length > 0 ? 2 : 0}px solid #12437f }
    img { display: block; height: ${HEIGHT}px }
    figcaption { position: absolute; inset: 26px 20px auto auto; padding: 3px 16px; border-radius: 20px; background: #12437f; color: #fff;
      font: 600 17px/1.5 'Be Vietnam Pro', 'DejaVu Sans', sans-serif }
  </style>${figures.join('')}`);
  await page.screenshot({ path: join(SHOWN, `${name}.png`) });
  await page.close();
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, UUID } from './harness/firefox.ts';
import { kinhtedothi as article, pageAt } from './harness/pages.ts';
import { servePage } from './harness/serve-page.ts';
import { untilRead } from './harness/until-read.ts';

const pictures = resolve('test-results');

describe('copy and keep in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  let page: Page;
  /** The popup in a tab. */
  let popup: string;
  const downloads = mkdtempSync(join(tmpdir(), 'files-'));

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    f = await launchFirefox(resolve('.output/firefox-mv3'), {
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false, // it would take the keyboard
      },
    });
    page = await f.browser.newPage();
    await servePage(page, pageAt);
    await page.goto(article.url);
    await untilRead(page);
    const own = await f.b.open(`moz-extension://${UUID}/popup.html`);
    const tab = await f.b.evaluate(
      own,
      async (url: string) =>
        (await (globalThis as any).browser.tabs.query({})).find((one: { url: string }) => one.url === url)?.id,
      article.url,
    );
    await f.b.close(own);
    popup = await f.b.open(`moz-extension://${UUID}/popup.html?tab=${tab}`);
    await f.b.send('browsingContext.setViewport', { context: popup, viewport: { width: 400, height: 700 } });
    await f.b.waitFor(popup, `document.body.innerText.includes(${JSON.stringify(article.title)})`, 10_000);
  });
  afterAll(async () => {
    await f?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const clipboard = (): Promise<Record<string, string>> =>
    f.b.evaluate(popup, async () => {
      const forms: Record<string, string> = {};
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) forms[type] = await (await item.getType(type)).text();
      return forms;
    });
  const said = () => f.b.evaluate(popup, () => document.querySelector('.copy-bar .said')?.textContent ?? '');
  const focused = () => f.b.evaluate(popup, () => document.activeElement?.textContent ?? '');
  const press = (key: string) =>
    f.b.send('input.performActions', {
      context: popup,
      actions: [
        {
          type: 'key',
          id: 'k',
          actions: [
            { type: 'keyDown', value: key },
            { type: 'keyUp', value: key },
          ],
        },
      ],
    });
  const [DOWN, UP, ESCAPE, ENTER] = ['\uE015', '\uE013', '\uE00C', '\uE007'];
  /** Opens the menu from the keyboard, goes to the next item that begins with a letter and takes it. */
  const pick = async (...letters: string[]) => {
    await f.b.evaluate(popup, () => document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus());
    await press(ENTER as string);
    await f.b.waitFor(popup, `document.activeElement?.role?.startsWith('menuitem')`);
    for (const letter of letters) await press(letter);
    await press(ENTER as string);
  };

  const primary = () => f.b.evaluate(popup, () => document.querySelector('.copy-row .primary')?.textContent ?? '');
  /** Takes an entry of the menu by its name, with the pointer. */
  const take = async (name: string) => {
    await f.b.click(popup, '[aria-haspopup=menu]');
    const entry = `[...document.querySelectorAll('[role^=menuitem]')].find((one) => one.textContent.startsWith(${JSON.stringify(name)}))`;
    await f.b.waitFor(popup, `Boolean(${entry})`);
    await f.b.evaluate(
      popup,
      `(${entry}.scrollIntoView({ block: 'nearest' }), ${entry}.setAttribute('data-test', 'entry'), 1)`,
    );
    await f.b.click(popup, '[data-test=entry]');
  };

  it('puts text and rich text on the clipboard with one button, and says so', async () => {
    await f.b.click(popup, '.copy-row .primary');
    await expect.poll(said).toMatch(/^Đã sao chép/);
    const forms = await clipboard();
    expect(forms['text/plain']).toContain(article.title);
    expect(forms['text/plain']).toContain(`Nguồn: ${article.url}`);
    expect(forms['text/html']).toContain(`href="${article.url}"`);
    expect(forms['text/html']).toContain(article.person);
    expect(forms['text/html']).not.toMatch(/<script|javascript:|\sclass=/);
  });

  it('has a menu for the keyboard and copies what is picked there', async () => {
    await f.b.evaluate(popup, () => document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus());
    await press(DOWN as string);
    await f.b.waitFor(popup, `document.activeElement?.role?.startsWith('menuitem')`);
    expect(await focused()).toMatch(/^Văn bản/);
    await press(UP as string);
    expect(await focused()).toMatch(/^Chọn/);
    writeFileSync(join(pictures, 'firefox-copy-menu.png'), await f.b.screenshot(popup));
    await press(ESCAPE as string);
    expect(await f.b.evaluate(popup, () => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');

    await pick('m');
    await expect.poll(async () => (await clipboard())['text/plain']).toMatch(/^# Hà Nội và Đảng Lao động/);
    await expect.poll(said).toContain('Markdown');
    await pick('v');
    await expect.poll(async () => (await clipboard())['text/html'] ?? '').toContain('<h1');
  });

  it.each([
    ['Dữ liệu JSON', (text: string) => JSON.parse(text).url === article.url && JSON.parse(text).schemaVersion === 1],
    ['Trích dẫn APA', (text: string) => text.includes(article.url) && !text.startsWith('{')],
    ['Trích dẫn kiểu Việt Nam', (text: string) => text.includes(article.url) && !text.startsWith('{')],
    ['BibTeX', (text: string) => text.startsWith('@')],
    ['CSL-JSON', (text: string) => JSON.parse(text)[0].URL === article.url],
    ['Markdown', (text: string) => text.startsWith('# Hà Nội và Đảng Lao động')],
  ])('copies %s', async (name, holds) => {
    await take(name);
    await expect.poll(said).toContain(name);
    expect(holds((await clipboard())['text/plain'] ?? '')).toBe(true);
    // The button copies from now on what was picked.
    await expect.poll(primary).toContain(name);
    await f.b.evaluate(popup, () => navigator.clipboard.writeText('trước'));
    await f.b.click(popup, '.copy-row .primary');
    await expect.poll(async () => holds((await clipboard())['text/plain'] ?? '')).toBe(true);
    await take('Văn bản');
    await expect.poll(primary).not.toContain(name);
  });

  it('copies one person with a link to the place in the text', async () => {
    await f.b.evaluate(
      popup,
      (label: string) => {
        const button = document.querySelector(`[aria-label="${label}"]`);
        button?.scrollIntoView({ block: 'center' });
        button?.setAttribute('data-test', 'one');
      },
      `Sao chép kèm liên kết: ${article.person}`,
    );
    await f.b.click(popup, '[data-test=one]');
    await expect.poll(said).toContain(article.person);
    const { 'text/plain': text = '', 'text/html': html = '' } = await clipboard();
    expect(text.split('\n')[0]).toContain(article.person);
    expect(text).toContain(`${article.url}#:~:text=`);
    expect(html).toContain('#:~:text=');

    const point = await f.b.evaluate(popup, () => {
      const button = document.querySelector<HTMLElement>('.section ol > li:nth-child(2) .tool:last-child');
      button?.scrollIntoView({ block: 'center' });
      button?.setAttribute('data-test', 'point');
      return button?.closest('li')?.querySelector('.entry')?.textContent?.trim() ?? '';
    });
    await f.b.click(popup, '[data-test=point]');
    await expect.poll(async () => (await clipboard())['text/plain'] ?? '').toContain(point);
  });

  it('leads from an entry to its next mention on the page', async () => {
    const at = () => page.evaluate(() => scrollY);
    // The page is in front, as it is under the real popup: a tab behind does not scroll smoothly.
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const before = await at();
    await f.b.evaluate(popup, () => document.querySelector<HTMLElement>('.entry.named')?.click());
    await expect.poll(at, { timeout: 4000 }).not.toBe(before);
    await f.b.send('browsingContext.activate', { context: popup });
  });

  it.each([
    ['md', /^# Hà Nội và Đảng/],
    ['html', /^<!doctype html>/],
    ['json', /"schemaVersion": 1/],
  ])('gives a file of the card: %s', async (ending, holds) => {
    await f.b.click(popup, '[aria-haspopup=menu]');
    const entry = `[...document.querySelectorAll('[role^=menuitem]')].find((one) => one.textContent.includes('.${ending}'))`;
    await f.b.waitFor(popup, `Boolean(${entry})`);
    await f.b.evaluate(popup, `(${entry}.focus(), 1)`);
    await press(ENTER as string);
    await expect.poll(said).toContain('Đã tải về');
    const file = new RegExp(`^kinh-te-do-thi-2024-03-14-ha-noi-va-dang-lao-dong.*\\.${ending}$`);
    await expect.poll(() => readdirSync(downloads).find((name) => file.test(name)), { timeout: 5000 }).toBeTruthy();
    const name = readdirSync(downloads).find((one) => file.test(one)) ?? '';
    await expect.poll(() => readFileSync(join(downloads, name), 'utf8')).toMatch(holds);
  });

  it('opens a print sheet with the whole article, its marks and its card', async () => {
    await pick('i');
    const sheetOf = async () => {
      const { contexts } = await f.b.send('browsingContext.getTree', {});
      return contexts.find(({ url }: { url: string }) => url.includes('/print.html#'))?.context as string | undefined;
    };
    await expect.poll(sheetOf).toBeTruthy();
    const sheet = (await sheetOf()) ?? '';
    await f.b.waitFor(sheet, `document.querySelector('.story mark')`);
    const text = await f.b.evaluate(
      sheet,
      () => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '',
    );
    const paragraphs = await page.$$eval('.content-ktdt-article > p', (all) => all.map((p) => p.textContent ?? ''));
    for (const paragraph of paragraphs) expect(text).toContain(paragraph.replace(/\s+/g, ' ').trim());
    expect(text).not.toContain(article.stranger);
    expect(text).toContain('Ý chính');
    writeFileSync(join(pictures, 'firefox-print-sheet.png'), await f.b.screenshot(sheet));
  });
});

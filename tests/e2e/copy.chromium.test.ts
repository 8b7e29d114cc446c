import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchChromium, rawTarget } from './harness/chromium.ts';
import { kinhtedothi as article, pageAt } from './harness/pages.ts';
import { untilRead } from './harness/until-read.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = resolve('test-results');
const MENU = 'Định dạng khác';

describe('copy and keep in Chromium', () => {
  let b: Launched;
  let page: Page;
  let popup: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    b = await launchChromium(resolve('.output/chrome-mv3'), { together: true });
    await b.ctx.route(/^https:/, (route) => {
      const body = pageAt(route.request().url().split('#')[0] ?? '');
      return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    page = await b.ctx.newPage();
    await page.goto(article.url);
    await untilRead(page);
    const tab = await b.sw.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
      article.url,
    );
    popup = await b.ctx.newPage();
    popup.on('pageerror', (error) => errors.push(String(error)));
    await popup.setViewportSize({ width: 400, height: 700 });
    await popup.goto(`chrome-extension://${b.id}/popup.html?tab=${tab}`);
    await popup.getByText(article.title).first().waitFor();
  });
  afterAll(() => b?.close());

  const clipboard = () =>
    popup.evaluate(async () => {
      const forms: Record<string, string> = {};
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) forms[type] = await (await item.getType(type)).text();
      return forms;
    });
  const said = () => popup.locator('.copy-bar .said').textContent();
  const primary = () => popup.locator('.copy-row .primary');
  const pick = async (name: RegExp) => {
    await popup.getByRole('button', { name: MENU }).click();
    await popup.locator('[role^=menuitem]', { hasText: name }).click();
  };

  it('puts text and rich text on the clipboard with one button, and says so', async () => {
    await primary().click();
    await expect.poll(said).toMatch(/^Đã sao chép/);
    const forms = await clipboard();
    expect(forms['text/plain']).toContain(article.title);
    expect(forms['text/plain']).toContain(`Nguồn: ${article.url}`);
    expect(forms['text/plain']).toContain(article.person);
    const html = forms['text/html'] ?? '';
    expect(html).toContain(`href="${article.url}"`);
    expect(html).toMatch(/<h1[^>]*>Hà Nội và Đảng Lao động \(PT\) Brazil/);
    expect(html).not.toMatch(/<script|javascript:|\sclass=/);
  });

  it('has a menu for the keyboard: arrows go round, Escape gives the focus back', async () => {
    const button = popup.getByRole('button', { name: MENU });
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    await button.focus();
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Văn bản/);
    await popup.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/^Chọn/);
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Văn bản/);
    await popup.keyboard.press('b');
    expect(await focused()).toBe('BibTeX');
    await popup.screenshot({ path: join(pictures, 'copy-menu.png') });
    await popup.evaluate(`${AXE};0`);
    expect(await popup.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')).toEqual([]);
    await popup.keyboard.press('Escape');
    expect(await popup.getByRole('menu').count()).toBe(0);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
  });

  it('copies the format picked by keyboard and keeps it as the one of the button', async () => {
    await popup.getByRole('button', { name: MENU }).focus();
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('m');
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await clipboard())['text/plain']).toMatch(/^# Hà Nội và Đảng Lao động/);
    await expect.poll(said).toContain('Markdown');
    await popup.reload();
    await expect.poll(() => primary().textContent()).toContain('Markdown');
    await primary().click();
    await expect.poll(async () => (await clipboard())['text/plain']).toMatch(/^# Hà Nội/);
    await pick(/^Văn bản/);
    await expect.poll(async () => (await clipboard())['text/html'] ?? '').toContain('<h1');
  });

  it.each([
    ['Dữ liệu JSON', (text: string) => JSON.parse(text).url === article.url && JSON.parse(text).schemaVersion === 1],
    ['Trích dẫn APA', (text: string) => text.includes(article.url)],
    ['Trích dẫn kiểu Việt Nam', (text: string) => text.includes(article.url)],
    ['BibTeX', (text: string) => text.startsWith('@')],
    ['CSL-JSON', (text: string) => JSON.parse(text)[0].URL === article.url],
  ])('copies %s', async (name, holds) => {
    await pick(new RegExp(`^${name}`));
    await expect.poll(said).toContain(name);
    expect(holds((await clipboard())['text/plain'] ?? '')).toBe(true);
    await pick(/^Văn bản/);
  });

  it('copies one person and one sentence with a link that leads to the place in the text', async () => {
    await popup.getByRole('button', { name: `Sao chép kèm liên kết: ${article.person}`, exact: true }).click();
    await expect.poll(said).toContain(article.person);
    const person = (await clipboard())['text/plain'] ?? '';
    expect(person.split('\n')[0]).toContain(article.person);
    expect(person).toContain(`${article.url}#:~:text=`);

    const point = popup.locator('.section ol > li').nth(1);
    const sentence = ((await point.locator('.entry').textContent()) ?? '').trim();
    await point.getByRole('button', { name: /^Sao chép kèm/ }).click();
    await expect.poll(async () => (await clipboard())['text/plain'] ?? '').toContain(sentence);
    const link = ((await clipboard())['text/plain'] ?? '').trim().split('\n').at(-1) ?? '';
    expect((await clipboard())['text/html']).toContain('href="');
    const followed = await b.ctx.newPage();
    await followed.goto(link);
    // The browser itself scrolls to the words; nothing of ours does.
    await followed.waitForFunction(() => scrollY > 100, undefined, { timeout: 5000 });
    await followed.close();
  });

  it('leads from an entry to its next mention on the page', async () => {
    const at = () => page.evaluate(() => scrollY);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const before = await at();
    await popup
      .getByRole('button', { name: new RegExp(`^${article.person}`) })
      .first()
      .click();
    await page.bringToFront();
    await expect.poll(at).not.toBe(before);
    await popup.bringToFront();
  });

  it('gives files of the card', async () => {
    for (const [ending, holds] of [
      ['md', /^# Hà Nội và Đảng/],
      ['html', /^<!doctype html>/],
      ['json', /"schemaVersion": 1/],
    ] as const) {
      const [download] = await Promise.all([popup.waitForEvent('download'), pick(new RegExp(`\\.${ending}`))]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^kinh-te-do-thi-2024-03-14-ha-noi-va-dang-lao-dong.*\\.${ending}$`),
      );
      expect(readFileSync(await download.path(), 'utf8')).toMatch(holds);
      await expect.poll(said).toContain('Đã tải về');
    }
  });

  /** A box of the options shows a choice once it is stored. */
  const choose = async (box: Locator, on: boolean) => {
    await box.click();
    await expect.poll(() => box.isChecked()).toBe(on);
  };

  it('copies what is chosen in the options, which the menu opens at their place', async () => {
    const [options] = await Promise.all([b.ctx.waitForEvent('page'), pick(/^Chọn các phần/)]);
    const people = options.getByLabel('Nhân vật', { exact: true });
    await people.waitFor();
    expect(await people.evaluate((box) => box.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    const switchYaml = options.getByLabel(/^Markdown mở đầu/);
    await choose(people, false);
    await choose(switchYaml, true);
    await popup.bringToFront();
    await pick(/^Markdown/);
    await expect.poll(async () => (await clipboard())['text/plain'] ?? '').toMatch(/^---\ntitle: "Hà Nội/);
    const markdown = (await clipboard())['text/plain'] ?? '';
    expect(markdown).not.toContain('## Nhân vật');
    expect(markdown).toContain('## Chính đảng');
    await choose(people, true);
    await choose(switchYaml, false);
    await options.close();
    await pick(/^Văn bản/);
    await expect.poll(async () => (await clipboard())['text/html'] ?? '').toContain('Nhân vật');
  });

  it('shows the text selected for copying by hand where the clipboard refuses', async () => {
    await popup.evaluate(() => {
      const no = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.assign(Object.getPrototypeOf(navigator.clipboard), { write: no, writeText: no });
    });
    await primary().click();
    await popup.getByRole('alert').waitFor();
    const chosen = await popup.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(chosen).toContain(article.title);
    expect(chosen).toContain(article.url);
    await popup.screenshot({ path: join(pictures, 'copy-refused.png') });
    await popup.reload();
  });

  it('opens a print sheet with the whole article, its marks and its card', async () => {
    const [sheet] = await Promise.all([b.ctx.waitForEvent('page'), pick(/^In hoặc/)]);
    sheet.on('pageerror', (error) => errors.push(String(error)));
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    expect(await sheet.title()).toMatch(/^kinh-te-do-thi-2024-03-14-ha-noi/);
    const text = (await sheet.locator('main').innerText()).replace(/\s+/g, ' ');
    const paragraphs = await page.locator('.content-ktdt-article > p').allInnerTexts();
    for (const paragraph of paragraphs) expect(text).toContain(paragraph.replace(/\s+/g, ' ').trim());
    expect(text).not.toContain(article.stranger);
    expect(await sheet.locator('.story mark[data-kind=person]').count()).toBeGreaterThan(5);
    expect(await sheet.locator('.print-card').innerText()).toContain('Ý chính');
    await sheet.screenshot({ path: join(pictures, 'print-sheet.png'), fullPage: true });
    await sheet.evaluate(`${AXE};0`);
    expect(await sheet.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')).toEqual([]);

    await sheet.getByLabel('Kèm thẻ tóm tắt').uncheck();
    expect(await sheet.locator('.print-card').count()).toBe(0);
    await sheet.getByLabel('Tô sáng người, đảng, ngày').uncheck();
    expect(await sheet.locator('mark').count()).toBe(0);
    await sheet.reload();
    await sheet.locator('.print-card').waitFor();

    await sheet.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await sheet.locator('.print-bar').isVisible()).toBe(false);
    expect(await sheet.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await sheet.close();
    expect(errors).toEqual([]);
  });

  it('copies from the real action popup', async () => {
    await page.bringToFront();
    await popup.evaluate(() => navigator.clipboard.writeText('trước')).catch(() => {});
    await b.sw.evaluate(() => chrome.action.openPopup());
    const real = await rawTarget(b.cdp, `chrome-extension://${b.id}/popup.html`);
    await real.waitFor(`document.querySelector('.copy-row .primary')`);
    await real.click('.copy-row .primary');
    await real.waitFor(`document.querySelector('.copy-bar .said').textContent.startsWith('Đã sao chép')`);
    const forms = await real.evaluate(
      `navigator.clipboard.read().then(async ([item]) => Promise.all(item.types.map(async (type) => (await item.getType(type)).text())))`,
    );
    expect(forms.some((text: string) => text.startsWith(article.title))).toBe(true);
    expect(forms.some((text: string) => text.includes('<h1'))).toBe(true);
    await real.evaluate('window.close()').catch(() => {});
  });

  it('says where a print sheet is gone', async () => {
    const sheet = await b.ctx.newPage();
    await sheet.goto(`chrome-extension://${b.id}/print.html#sheet-1`);
    await sheet.getByText('Bản in này không còn').first().waitFor();
    await sheet.close();
  });
});

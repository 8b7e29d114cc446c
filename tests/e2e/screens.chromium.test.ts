import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchChromium } from './harness/chromium.ts';
import { kinhtedothi, noArticles, pageAt } from './harness/pages.ts';
import { strayDots } from './harness/stray-dots.ts';
import { untilRead } from './harness/until-read.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOME = noArticles[0][1];

describe('our own pages in Chromium', () => {
  let b: Launched;
  let article: Page;
  let home: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    b = await launchChromium(resolve('.output/chrome-mv3'));
    await b.ctx.route(/^https:/, (route) => {
      const body = pageAt(route.request().url());
      return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
    });
    article = await b.ctx.newPage();
    await article.goto(kinhtedothi.url);
    await untilRead(article);
    home = await b.ctx.newPage();
    await home.goto(HOME);
  });
  afterAll(() => b?.close());

  const tabOf = (url: string) =>
    b.sw.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1, url);
  type Media = Parameters<Page['emulateMedia']>[0];
  const own = async (path: string, width = 400, media: Media = {}): Promise<Page> => {
    const page = await b.ctx.newPage();
    await page.emulateMedia(media);
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`chrome-extension://${b.id}/${path}`);
    return page;
  };
  const popup = async (url: string, width?: number, media?: Media) =>
    own(`popup.html?tab=${await tabOf(url)}`, width, media);
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(`${AXE};0`);
    return page.evaluate('axe.run().then((r) => r.violations.map((v) => v.id + " " + v.nodes[0].target.join(" ")))');
  };

  describe('looks', () => {
    const looks = [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['forced colours', { forcedColors: 'active' }],
      ['reduced motion', { reducedMotion: 'reduce' }],
    ] as const;
    it.each(looks)('popup and options are clean for axe: %s', async (_, media) => {
      const pages = [
        await popup(kinhtedothi.url, 400, media),
        await popup(HOME, 400, media),
        await own('options.html', 1000, media),
      ];
      for (const page of pages) {
        await page.getByRole('heading').first().waitFor();
        expect(await violations(page)).toEqual([]);
        await page.close();
      }
    });

    it.each([320, 400, 1200])('nothing runs over the edge at %d px, with text twice as large too', async (width) => {
      for (const page of [await popup(kinhtedothi.url, width), await own('options.html', width)]) {
        await page.getByRole('heading').first().waitFor();
        for (const size of ['100%', '200%']) {
          await page.evaluate((font) => {
            document.documentElement.style.fontSize = font;
          }, size);
          const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          expect(await page.evaluate(over), `${page.url()} at ${size}`).toBeLessThanOrEqual(1);
        }
        await page.close();
      }
    });

    it('no line begins or ends with the dot between two facts', async () => {
      const page = await popup(kinhtedothi.url);
      await page.getByText(kinhtedothi.title).first().waitFor();
      await page.evaluate(() => {
        for (const more of document.querySelectorAll<HTMLElement>('.section .more')) more.click();
      });
      for (let width = 260; width < 460; width += 10) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(strayDots), `${width} px`).toEqual([]);
      }
      await page.close();
    });

    it.each([320, 400])('nothing that the keyboard reaches lies under the bar, at %d px', async (width) => {
      const page = await popup(kinhtedothi.url, width);
      await page.getByText(kinhtedothi.title).first().waitFor();
      const reached = () =>
        page.evaluate(() => {
          const bar = document.querySelector('.copy-bar');
          const at = document.activeElement;
          if (!bar || !at || at === document.body) return 'nothing';
          const under = !bar.contains(at) && at.getBoundingClientRect().top > bar.getBoundingClientRect().top - 24;
          return under ? `under the bar: ${at.textContent || at.getAttribute('aria-label')}` : '';
        });
      await page.keyboard.press('Tab');
      const under: string[] = [];
      for (let at = await reached(); at !== 'nothing'; at = await reached()) {
        if (at) under.push(at);
        await page.keyboard.press('Tab');
      }
      expect(under).toEqual([]);
      await page.close();
    });

    it('every control is large enough to touch', async () => {
      const page = await popup(kinhtedothi.url, 320);
      await page.getByText(kinhtedothi.title).first().waitFor();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, label')]
          .filter((one) => one.checkVisibility() && !one.closest('label label'))
          .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
      await page.close();
    });
  });

  describe('popup', () => {
    it('shows the headline within 100 ms of the answer', async () => {
      const page = await b.ctx.newPage();
      await page.addInitScript((title) => {
        new MutationObserver((_, observer) => {
          if (!document.body?.innerText.includes(title)) return;
          observer.disconnect();
          requestAnimationFrame(() => performance.mark('shown'));
        }).observe(document, { childList: true, subtree: true, characterData: true });
      }, kinhtedothi.title);
      const took: number[] = [];
      for (let time = 0; time < 3; time++) {
        await page.goto(`chrome-extension://${b.id}/popup.html?tab=${await tabOf(kinhtedothi.url)}`);
        await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
        const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
        took.push((await page.evaluate(at, 'shown')) - (await page.evaluate(at, 'doc-ro:answered')));
      }
      // The best of three: the machine may be busy with another test.
      expect(Math.min(...took)).toBeLessThan(100);
      await page.close();
    });

    it('introduces itself once, and says so no more once that is read', async () => {
      const first = await popup(kinhtedothi.url);
      await first.getByRole('button', { name: 'Đã hiểu' }).click();
      await first.getByRole('button', { name: 'Đã hiểu' }).waitFor({ state: 'detached' });
      await first.close();
      const second = await popup(kinhtedothi.url);
      await second.getByText(kinhtedothi.title).first().waitFor();
      expect(await second.getByRole('button', { name: 'Đã hiểu' }).count()).toBe(0);
      await second.close();
    });

    it('says why there is no card, and reads the page all the same where asked to', async () => {
      const page = await popup(HOME);
      await page.getByText('Trang này không phải bài báo').waitFor();
      await page.getByRole('button', { name: 'Vẫn đọc trang này' }).click();
      await page
        .getByRole('button', { name: /^Sao chép/ })
        .first()
        .waitFor();
      await page.close();
      await home.reload();
    });

    it('says what it hid and brings it back, one by one', async () => {
      const page = await popup(kinhtedothi.url);
      await page.getByText(/Đã ẩn\s\d+\skhối/).waitFor();
      await page.getByText('Chi tiết').click();
      await page.locator('details.hidden > summary').click();
      const shown = () =>
        article.evaluate(() => document.querySelectorAll('[data-doc-ro-hidden]:not([data-doc-ro-shown])').length);
      const before = await shown();
      await page.locator('details.hidden li button').first().click();
      await expect.poll(shown).toBeLessThan(before);
      await article.reload();
      await untilRead(article);
      await page.close();
    });

    it('reaches every control by the keyboard, in sight of its focus', async () => {
      const page = await popup(kinhtedothi.url);
      await page.getByText(kinhtedothi.title).first().waitFor();
      const reached = new Set<string>();
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page.evaluate(() => {
            const one = document.activeElement as HTMLElement;
            const look = getComputedStyle(one.closest('label') ?? one);
            const seen = look.outlineStyle !== 'none' || getComputedStyle(one).outlineStyle !== 'none';
            return `${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 30) ?? ''}${seen || one === document.body ? '' : ' NO OUTLINE'}`;
          }),
        );
      }
      expect([...reached].filter((name) => name.endsWith('NO OUTLINE'))).toEqual([]);
      expect(reached.size).toBeGreaterThan(15);
      await page.close();
    });
  });

  describe('options', () => {
    it('keeps a choice at once', async () => {
      const page = await own('options.html', 1000);
      const places = () => page.getByRole('group', { name: 'Tô sáng những gì' }).getByLabel('Địa danh');
      await places().click();
      await page.getByText('Đã lưu').waitFor();
      await page.reload();
      expect(await places().isChecked()).toBe(true);
      await places().click();
      await page.close();
    });

    it('speaks English and Vietnamese, and wears each theme', async () => {
      const page = await own('options.html', 1000);
      await page.getByLabel('English', { exact: true }).click();
      await page
        .getByRole('heading', { name: 'Options', exact: true })
        .or(page.getByText('Highlights').first())
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await page.getByLabel('Same as browser', { exact: true }).click();
      await page.getByRole('region', { name: 'Ngôn ngữ và giao diện' }).getByLabel('Tối', { exact: true }).click();
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await page.getByLabel('Theo máy', { exact: true }).click();
      await page.close();
    });

    it('takes a settings file, refuses what is none, and brings the old ones back', async () => {
      const page = await own('options.html', 1000);
      const field = page.locator('input[type=file]');
      const file = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await field.setInputFiles(file('{"what":1}'));
      await expect.poll(() => page.locator('.said').innerText()).not.toBe('');
      expect(await page.getByLabel('Gọn', { exact: true }).isChecked()).toBe(true);
      await field.setInputFiles(file('{"version":2,"clutter":"off","highlights":{"on":"no"},"sites":"<b>"}'));
      await expect.poll(() => page.getByLabel('Để nguyên', { exact: true }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await expect.poll(() => page.getByLabel('Gọn', { exact: true }).isChecked()).toBe(true);
      await page.close();
    });

    it('says plainly what is no address of a site', async () => {
      const page = await own('options.html', 1000);
      await page.locator('#add-site').fill('không phải địa chỉ');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#add-site-problem').innerText()).not.toBe('');
      await page.locator('#add-site').fill('https://nhandan.vn/abc');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#add-site-problem').innerText()).toContain('nhandan.vn');
      await page.close();
    });
  });

  it('the side panel follows the tab in front', async () => {
    const window = await b.sw.evaluate(async () => (await chrome.windows.getLastFocused()).id);
    await article.bringToFront();
    const panel = await own(`sidepanel.html?window=${window}`);
    await article.bringToFront();
    await panel.getByText(kinhtedothi.title).first().waitFor();
    await home.bringToFront();
    await panel.getByText('Trang này không phải bài báo').waitFor();
    await panel.close();
  });

  it('corrupt settings are read as far as they make sense', async () => {
    await b.sw.evaluate(async () => {
      for (const area of [chrome.storage.local, chrome.storage.sync])
        for (const key of Object.keys(await area.get(null))) await area.set({ [key]: 'broken' });
    });
    const page = await own('options.html', 1000);
    await page.getByRole('heading', { name: 'Tùy chọn' }).waitFor();
    expect(await page.getByLabel('Gọn', { exact: true }).isChecked()).toBe(true);
    const card = await popup(kinhtedothi.url);
    await card.getByText(kinhtedothi.title).first().waitFor();
    await card.close();
    await page.close();
  });

  it('a full store is said, and the choice holds for now', async () => {
    const page = await own('options.html', 1000);
    await page.getByRole('heading', { name: 'Tùy chọn' }).waitFor();
    await page.evaluate(() => {
      const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      Object.assign(chrome.storage.local, { set: full });
      Object.assign(chrome.storage.sync, { set: full });
    });
    await page.getByLabel('Để nguyên', { exact: true }).click();
    await page.getByText(/bộ nhớ của trình duyệt đã đầy/).waitFor();
    expect(await page.getByLabel('Để nguyên', { exact: true }).isChecked()).toBe(true);
    await page.close();
  });

  it('breaks none of its own rules for content', () => {
    expect(refused).toEqual([]);
  });
});

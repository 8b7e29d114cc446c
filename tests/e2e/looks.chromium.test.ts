import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE, axeRun } from './harness/axe.ts';
import { HOME, openScreens } from './harness/chromium-screens.ts';
import { kinhtedothi } from './harness/pages.ts';
import { strayDots } from './harness/stray-dots.ts';

const violations = async (page: Page, rules: readonly string[]): Promise<string[]> => {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(axeRun(rules));
};

describe('how our own pages look in Chromium', () => {
  let s: Awaited<ReturnType<typeof openScreens>>;

  beforeAll(async () => {
    s = await openScreens();
  });
  afterAll(() => s?.close());

  const looks = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['reduced motion', { reducedMotion: 'reduce' }],
  ] as const;
  it.each(looks)('popup and options are clean for axe: %s', async (look, media) => {
    // What is there is the same in every look: elsewhere only the colours are looked at.
    const rules = look === 'light' ? [] : ['color-contrast'];
    const pages = [
      await s.popup(kinhtedothi.url, 400, media),
      await s.popup(HOME, 400, media),
      await s.own('options.html', 1000, media),
    ];
    for (const page of pages) {
      await page.getByRole('heading').first().waitFor();
      expect(await violations(page, rules)).toEqual([]);
      await page.close();
    }
  });

  it.each([320, 400, 1200])('nothing runs over the edge at %d px, with text twice as large too', async (width) => {
    for (const page of [await s.popup(kinhtedothi.url, width), await s.own('options.html', width)]) {
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

  it('the event stands below its words where letters are twice as large on a phone, beside them elsewhere', async () => {
    for (const [width, size, below] of [
      [320, '200%', true],
      [400, '100%', false],
    ] as const) {
      const page = await s.popup(kinhtedothi.url, width);
      await page.getByText(kinhtedothi.title).first().waitFor();
      const [word, text] = await page.evaluate((font) => {
        document.documentElement.style.fontSize = font;
        return ['.event dt', '.event dd'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON());
      }, size);
      expect(text.top >= word.bottom - 1, `${width} px at ${size}`).toBe(below);
      await page.close();
    }
  });

  it('the five grounds stand in one line in a side panel, beside its scrollbar', async () => {
    const page = await s.own('options.html', 360);
    const grounds = page.locator('.segments:has([data-value=sepia]) .segment');
    await grounds.first().waitFor();
    const tops = await grounds.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect([tops.length, new Set(tops).size]).toEqual([5, 1]);
    await page.close();
  });

  it('no line begins or ends with the dot between two facts', async () => {
    const page = await s.popup(kinhtedothi.url);
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
    const page = await s.popup(kinhtedothi.url, width);
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
    const page = await s.popup(kinhtedothi.url, 320);
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

  it('breaks none of its own rules for content', () => {
    expect(s.refused).toEqual([]);
  });
});

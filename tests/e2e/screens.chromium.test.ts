import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME, openScreens } from './harness/chromium-screens.ts';
import { kinhtedothi } from './harness/pages.ts';
import { untilRead } from './harness/until-read.ts';

describe('popup and side panel in Chromium', () => {
  let s: Awaited<ReturnType<typeof openScreens>>;

  beforeAll(async () => {
    s = await openScreens();
  });
  afterAll(() => s?.close());

  it('introduces itself once, and says so no more once that is read', async () => {
    const first = await s.popup(kinhtedothi.url);
    await first.getByRole('button', { name: 'Đã hiểu' }).click();
    await first.getByRole('button', { name: 'Đã hiểu' }).waitFor({ state: 'detached' });
    await first.close();
    const second = await s.popup(kinhtedothi.url);
    await second.getByText(kinhtedothi.title).first().waitFor();
    expect(await second.getByRole('button', { name: 'Đã hiểu' }).count()).toBe(0);
    await second.close();
  });

  it('says why there is no card, and reads the page all the same where asked to', async () => {
    const page = await s.popup(HOME);
    await page.getByText('Trang này không phải bài báo').waitFor();
    await page.getByRole('button', { name: 'Vẫn đọc trang này' }).click();
    await page
      .getByRole('button', { name: /^Sao chép/ })
      .first()
      .waitFor();
    await page.close();
    await s.home.reload();
  });

  it('says what it hid and brings it back, one by one', async () => {
    const page = await s.popup(kinhtedothi.url);
    await page.getByText(/Đã ẩn\s\d+\skhối/).waitFor();
    await page.getByText('Chi tiết').click();
    await page.locator('details.hidden > summary').click();
    const shown = () =>
      s.article.evaluate(() => document.querySelectorAll('[data-doc-ro-hidden]:not([data-doc-ro-shown])').length);
    const before = await shown();
    await page.locator('details.hidden li button').first().click();
    await expect.poll(shown).toBeLessThan(before);
    await s.article.reload();
    await untilRead(s.article);
    await page.close();
  });

  it('reaches every control by the keyboard, in sight of its focus', async () => {
    const page = await s.popup(kinhtedothi.url);
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

  it('the side panel follows the tab in front', async () => {
    const window = await s.b.sw.evaluate(async () => (await chrome.windows.getLastFocused()).id);
    await s.article.bringToFront();
    const panel = await s.own(`sidepanel.html?window=${window}`);
    await s.article.bringToFront();
    await panel.getByText(kinhtedothi.title).first().waitFor();
    await s.home.bringToFront();
    await panel.getByText('Trang này không phải bài báo').waitFor();
    await panel.close();
  });

  it('breaks none of its own rules for content', () => {
    expect(s.refused).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreens } from './harness/chromium-screens.ts';
import { kinhtedothi } from './harness/pages.ts';

describe('the options in Chromium', () => {
  let s: Awaited<ReturnType<typeof openScreens>>;

  beforeAll(async () => {
    s = await openScreens();
  });
  afterAll(() => s?.close());

  it('keeps a choice at once', async () => {
    const page = await s.own('options.html', 1000);
    const places = () => page.getByRole('group', { name: 'Tô sáng những gì' }).getByLabel('Địa danh');
    await places().click();
    await page.getByText('Đã lưu').waitFor();
    await page.reload();
    expect(await places().isChecked()).toBe(true);
    await places().click();
    await page.close();
  });

  it('speaks English and Vietnamese, and wears each theme', async () => {
    const page = await s.own('options.html', 1000);
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
    const page = await s.own('options.html', 1000);
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
    const page = await s.own('options.html', 1000);
    await page.locator('#add-site').fill('không phải địa chỉ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#add-site-problem').innerText()).not.toBe('');
    await page.locator('#add-site').fill('https://nhandan.vn/abc');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#add-site-problem').innerText()).toContain('nhandan.vn');
    await page.close();
  });

  it('corrupt settings are read as far as they make sense', async () => {
    await s.b.sw.evaluate(async () => {
      for (const area of [chrome.storage.local, chrome.storage.sync])
        for (const key of Object.keys(await area.get(null))) await area.set({ [key]: 'broken' });
    });
    const page = await s.own('options.html', 1000);
    await page.getByRole('heading', { name: 'Tùy chọn' }).waitFor();
    expect(await page.getByLabel('Gọn', { exact: true }).isChecked()).toBe(true);
    const card = await s.popup(kinhtedothi.url);
    await card.getByText(kinhtedothi.title).first().waitFor();
    await card.close();
    await page.close();
  });

  it('a full store is said, and the choice holds for now', async () => {
    const page = await s.own('options.html', 1000);
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
    expect(s.refused).toEqual([]);
  });
});

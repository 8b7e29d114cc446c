import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ADDON, launchFirefox, UUID } from './harness/firefox.ts';
import { kinhtedothi, pageAt } from './harness/pages.ts';
import { servePage } from './harness/serve-page.ts';

it('an open page looks as if nothing had ever been there once the extension is switched off in Firefox', async () => {
  const f = await launchFirefox(resolve('.output/firefox-mv3'));
  try {
    const page = await f.browser.newPage();
    await servePage(page, pageAt);
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(kinhtedothi.url);
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000, polling: 100 });
    const own = await f.b.open(`moz-extension://${UUID}/options.html`);
    await f.b.evaluate(
      own,
      async (url: string) => {
        const { tabs } = (globalThis as any).browser;
        const [tab] = (await tabs.query({})).filter((one: { url?: string }) => one.url === url);
        await tabs.sendMessage(tab.id, { type: 'set-clutter', level: 'focus' });
        const { card } = await tabs.sendMessage(tab.id, { type: 'state' });
        await tabs.sendMessage(tab.id, { type: 'choose', entity: card.parties[0].id });
      },
      kinhtedothi.url,
    );
    // The reading bar is there, and the strip.
    await page.waitForSelector('doc-ro-card');
    // And the card at a word.
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('ArrowRight');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    await new Promise((done) => setTimeout(done, 500));
    // And a note that says what was done.
    const window = await f.b.chromeWindow();
    await f.b.evaluate(
      own,
      async (url: string) => {
        const { tabs } = (globalThis as any).browser;
        const [tab] = (await tabs.query({})).filter((one: { url?: string }) => one.url === url);
        await tabs.sendMessage(tab.id, { type: 'mark-text', text: 'Trịnh Hoài Lam' });
      },
      kinhtedothi.url,
    );
    await new Promise((done) => setTimeout(done, 100));
    await f.b.evaluate(
      window,
      async (id: string) => {
        const { AddonManager } = (globalThis as any).ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        );
        await (await AddonManager.getAddonByID(id)).disable();
        return true;
      },
      ADDON,
    );
    const after = await page.screenshot({ encoding: 'base64' });
    await page.reload();
    expect(after === (await page.screenshot({ encoding: 'base64' }))).toBe(true);
  } finally {
    await f.close();
  }
});

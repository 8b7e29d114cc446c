import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreens } from './harness/chromium-screens.ts';
import { kinhtedothi } from './harness/pages.ts';

describe('the popup in Chromium', () => {
  let s: Awaited<ReturnType<typeof openScreens>>;

  beforeAll(async () => {
    s = await openScreens();
  });
  afterAll(() => s?.close());

  it('shows the headline within 100 ms of the answer', async () => {
    const page = await s.b.ctx.newPage();
    await page.addInitScript((title) => {
      new MutationObserver((_, observer) => {
        if (!document.body?.innerText.includes(title)) return;
        observer.disconnect();
        requestAnimationFrame(() => performance.mark('shown'));
      }).observe(document, { childList: true, subtree: true, characterData: true });
    }, kinhtedothi.title);
    const took: number[] = [];
    for (let time = 0; time < 3; time++) {
      await page.goto(`chrome-extension://${s.b.id}/popup.html?tab=${await s.tabOf(kinhtedothi.url)}`);
      await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      took.push((await page.evaluate(at, 'shown')) - (await page.evaluate(at, 'doc-ro:answered')));
    }
    // The best of three: the machine may be busy with another test.
    expect(Math.min(...took)).toBeLessThan(100);
    await page.close();
  });
});

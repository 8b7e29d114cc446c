import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreens } from './harness/firefox-screens.ts';
import { kinhtedothi } from './harness/pages.ts';

describe('the popup in Firefox', () => {
  let s: Awaited<ReturnType<typeof openScreens>>;

  beforeAll(async () => {
    s = await openScreens();
    await s.expectText(await s.popup(kinhtedothi.url), kinhtedothi.title);
  });
  afterAll(() => s?.close());

  it('shows the headline within 100 ms of the answer', async () => {
    const took: number[] = [];
    for (let time = 0; time < 3; time++) {
      const context = await s.popup(kinhtedothi.url, { loaded: false });
      // Asked again and again, for nothing of ours runs in it before its own scripts: painted then at the latest.
      const shown = `(async () => {
        if (location.protocol !== 'moz-extension:' || !document.body?.innerText.includes(${JSON.stringify(kinhtedothi.title)})) return 0;
        const now = await new Promise((painted) => requestAnimationFrame(painted));
        return now - performance.getEntriesByName('doc-ro:answered')[0].startTime;
      })()`;
      let after = 0;
      while (after === 0) after = Number(await s.b.evaluate(context, shown).catch(() => 0));
      took.push(after);
      await s.b.close(context);
    }
    // The best of three: the machine may be busy with another test.
    expect(Math.min(...took)).toBeLessThan(100);
  });
});

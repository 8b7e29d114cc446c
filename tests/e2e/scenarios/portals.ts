import { beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, type Tab } from '../harness/driver.ts';
import { serialised } from '../harness/in-page.ts';
import { latePages, readable, servedAt, servedPages } from '../harness/written.ts';

/** One portal of each CMS family, and those with a CMS of their own that differ most. */
const CHOSEN = ['tuoitre', 'nhandan', 'thoidai', 'hanoimoi', 'vnexpress-anh', 'baotintuc', 'baodautu', 'nhandan-nfd'];

/** Some of the written pages, where not all of them are read. */
export function portalScenarios(driver: () => Driver): void {
  describe('written pages of the portals', () => {
    const late = latePages[2]!;
    beforeAll(() => {
      for (const [url, html] of [...servedAt, [late.url, late.html] as const]) driver().serve(url, html);
    });

    const unlike = (tab: Tab, { texts, clutter }: { texts: readonly string[]; clutter: readonly string[] }) =>
      tab.run(readable, texts, clutter);

    it.each(CHOSEN)('%s: all of the article, none of the clutter, and off leaves no trace', async (name) => {
      const one = servedPages.find((page) => page.name === name)!;
      const tab = await openRead(driver(), one.url);
      expect(await unlike(tab, one)).toEqual({ missing: [], seen: [] });
      await tab.ask({ type: 'set-clutter', level: 'focus' });
      expect(await unlike(tab, one)).toEqual({ missing: [], seen: [] });
      await tab.ask({ type: 'set-clutter', level: 'off' });
      const off = await tab.run(serialised);
      await tab.ask({ type: 'set-clutter', level: 'tidy' });
      await tab.go(one.elsewhere);
      expect(off).toBe(await tab.run(serialised));
      await tab.close();
    });

    it('hides what comes after 0.2, 1 and 3 seconds without a gap', async () => {
      const tab = await openRead(driver(), late.url);
      const top = () => tab.run(() => document.querySelector('h1')?.getBoundingClientRect().top);
      const before = await top();
      await expect.poll(() => tab.run(() => (globalThis as any).lateDone), { timeout: 8000 }).toBe(true);
      await new Promise((done) => setTimeout(done, 400));
      expect(await top()).toBe(before);
      const clutter = [...late.clutter, 'Quảng cáo đến muộn'];
      expect(await unlike(tab, { texts: late.texts, clutter })).toEqual({ missing: [], seen: [] });
      await tab.close();
    });
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, type Tab, until } from '../harness/driver.ts';
import { floating } from '../harness/floating.ts';
import { highlightSizes } from '../harness/in-page.ts';
import { kinhtedothi } from '../harness/pages.ts';

/** The entries in the context menu of the page. */
export function menuScenarios(driver: () => Driver): void {
  describe('the context menu', () => {
    let d: Driver;
    let tab: Tab;
    beforeAll(async () => {
      d = driver();
      tab = await openRead(d, kinhtedothi.url);
    });
    afterAll(() => tab?.close());

    const select = (words: string) =>
      tab.run((wanted) => {
        const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(wanted);
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          if (at >= 0) return;
        }
        throw new Error(`not on the page: ${wanted}`);
      }, words);
    const said = (words: string) =>
      until(
        () => floating(tab),
        (now) => now?.note.includes(words) === true,
        `not said: ${words}`,
      );

    it('marks the selected words everywhere, and takes the marks away again', async () => {
      await select('xe buýt');
      const entry = { id: 'mark-text', title: 'Tô sáng “', selection: 'xe buýt' };
      await d.menu(tab, entry);
      await said('Đã tô sáng 2 chỗ');
      expect((await tab.run(highlightSizes)).marked).toBe(2);
      await select('xe buýt');
      await d.menu(tab, entry);
      await until(
        () => tab.run(highlightSizes),
        (sizes) => sizes.marked === undefined,
        'the marks stay',
      );
      await said('Đã bỏ tô sáng');
    });

    it('says plainly that what is no phrase of the article is not marked', async () => {
      const sentence =
        'Chúng tôi muốn nghe kinh nghiệm của các thành phố Brazil về giao thông công cộng giá thấp, bởi đó là việc người dân hỏi lãnh đạo';
      await select(sentence);
      await d.menu(tab, { id: 'mark-text', title: 'Tô sáng “', selection: sentence });
      await said('Chỉ tô sáng được');
    });

    it('copies the selection with its source', async () => {
      await select('nhà ở cho người thu nhập thấp');
      await d.menu(tab, { id: 'copy-selection', title: 'Sao chép đoạn', selection: 'nhà ở cho người thu nhập thấp' });
      await said('Đã sao chép');
      const text = await d.clipboard();
      expect(text).toContain('“nhà ở cho người thu nhập thấp”');
      expect(text).toContain(kinhtedothi.title);
      expect(text).toContain(kinhtedothi.url);
    });

    it('copies the card', async () => {
      await tab.run(() => getSelection()?.removeAllRanges());
      await d.menu(tab, { id: 'copy-card', title: 'Sao chép thẻ', selection: '' });
      await said('Đã sao chép thẻ');
      expect(await d.clipboard()).toContain(kinhtedothi.title);
    });
  });
}

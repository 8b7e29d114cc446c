import { describe, expect, it } from 'vitest';
import { type Driver, isKept, openRead, painted, tabIdOf, until } from '../harness/driver.ts';
import { madePdf } from '../harness/made-pdf.ts';
import { kinhtedothi } from '../harness/pages.ts';

const PDF = 'https://nhandan.vn/van-ban-post727921.pdf';
const UNNAMED_PDF = 'https://nhandan.vn/tai-ve-post727922.html';

/** Tabs in which no page of a newspaper stands, or none any more. */
export function tabScenarios(driver: () => Driver): void {
  /** What the popup says of a tab, in the language that is chosen. */
  const saidOf = async (d: Driver, tabId: number): Promise<string> => {
    const popup = await d.openOwn(`popup.html?tab=${tabId}`);
    const said = await until(
      () => popup.run(() => document.querySelector<HTMLElement>('.notice')?.innerText ?? ''),
      (text) => text !== '',
      'the popup says nothing',
    );
    await popup.close();
    return said;
  };
  const front = (d: Driver): Promise<number> =>
    d.inExtension(async () => {
      const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
    });
  const speak = async (d: Driver, label: string) => {
    const options = await d.openOwn('options.html');
    // Its page is Vietnamese until it has read the settings: the label is waited for first.
    await until(
      () =>
        options.run((words) => {
          const wanted = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
          wanted?.querySelector('input')?.click();
          return wanted !== undefined;
        }, label),
      (found) => found,
      `no ${label}`,
    );
    await until(
      () => options.run(() => document.documentElement.lang),
      (language) => language === (label === 'English' ? 'en' : 'vi'),
      'the language stays',
    );
    await isKept(d, ({ language }) => language === (label === 'English' ? 'en' : 'auto'));
    await options.close();
  };

  describe('a tab', () => {
    it('that was put away to save memory is read again when it comes back', async () => {
      const d = driver();
      await openRead(d, kinhtedothi.url);
      const tab = await d.discard(kinhtedothi.url);
      await painted(tab);
      const state = await tab.ask({ type: 'state' });
      if (state.status !== 'article') throw new Error(state.status);
      expect(state.card.title).toBe(kinhtedothi.title);
      await tab.ask({ type: 'jump', entity: state.card.people[0]?.id ?? '' });
      await until(
        () => tab.run(() => document.querySelector('doc-ro-card') !== null),
        (shown) => shown,
        'no card',
      );
      await tab.close();
    });

    it.each([PDF, UNNAMED_PDF])('with a PDF file is called one, in both languages: %s', async (url) => {
      const d = driver();
      d.serve(url, { body: madePdf('Nghi quyet'), contentType: 'application/pdf' });
      const tab = await d.open(url).catch(() => undefined);
      const id = await until(
        () => tabIdOf(d, url),
        (found) => found > 0,
        'the file is not shown',
      );
      // Firefox lets nobody see what kind of file it shows: there the name has to tell.
      const named = d.name === 'chromium' || url === PDF;
      expect(await saidOf(d, id)).toContain(named ? 'Đây là tệp PDF' : 'tệp PDF, trang báo lỗi');
      if (url === PDF) {
        await speak(d, 'English');
        const said = await saidOf(d, id).catch(String);
        await speak(d, 'Same as browser');
        expect(said).toContain('This is a PDF file');
      }
      await tab?.close();
    });

    it.each(['about:blank', 'view-source:https://nhandan.vn/'])(
      'of the browser itself is said to be closed: %s',
      async (url) => {
        const d = driver();
        const id = await d.inExtension(async (address: string) => {
          const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
          return (await tabs.create({ url: address }).catch(() => undefined))?.id ?? -1;
        }, url);
        // Firefox lets no extension open a page's source; what is there is a blank page.
        expect(await saidOf(d, id > 0 ? id : await front(d))).toMatch(
          /Không đọc được trang này|Trang này không phải bài báo/,
        );
        if (id > 0)
          await d.inExtension(
            (tab: number) => ((globalThis as any).browser ?? (globalThis as any).chrome).tabs.remove(tab),
            id,
          );
      },
    );
  });
}

import { expect, it } from 'vitest';
import { type Driver, isKept, openRead, painted, until } from '../harness/driver.ts';
import { cardOpen, floating, nothingShown } from '../harness/floating.ts';
import { kinhtedothi } from '../harness/pages.ts';

/** The reader chose another language than the browser's. */
export function languageScenarios(driver: () => Driver): void {
  const choose = async (d: Driver, value: 'auto' | 'en') => {
    const options = await d.openOwn('options.html');
    await until(
      () =>
        options.run((wanted) => {
          document.querySelector<HTMLElement>(`.choice:has([data-value="en"]) [data-value="${wanted}"] input`)?.click();
          return document.documentElement.lang;
        }, value),
      (now) => now === (value === 'en' ? 'en' : 'vi'),
      'the language stays',
    );
    await isKept(d, ({ language }) => language === value);
    await options.close();
  };

  it('what we show on a page speaks the language that was chosen, and says which it is', async () => {
    const d = driver();
    await choose(d, 'en');
    try {
      const tab = await openRead(d, kinhtedothi.url);
      await tab.press('Alt+Shift+ArrowRight');
      const party = await cardOpen(tab);
      expect(party).toMatchObject({ kind: 'Political party', title: 'Đảng Lao động Brazil' });
      expect(party.buttons.map(({ name }) => name)).toEqual(['Previous mention', 'Next mention', 'Copy', 'Close']);
      await tab.press('Alt+Shift+ArrowRight');
      const date = await cardOpen(tab, ({ kind }) => kind === 'Date');
      expect(date.title).toBe('Thursday, 14 March 2024');
      expect(await tab.run(() => document.querySelector<HTMLElement>('doc-ro-card')?.lang)).toBe('en');
      await tab.press('Escape');
      await tab.press('Escape');
      await nothingShown(tab);
      await d.command('toggle-highlights');
      const said = (words: string) =>
        until(
          async () => (await floating(tab))?.note,
          (note) => note === words,
          'it is not said in English',
        );
      await said('Highlights off');
      await d.command('toggle-highlights');
      // This choice holds for all that follows: a page closed in the same moment might take it along.
      await said('Highlights on');
      // An open page follows: what stood there goes, and comes again.
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      await choose(d, 'auto');
      await nothingShown(tab);
      await painted(tab);
      await tab.press('Alt+Shift+ArrowRight');
      expect(await cardOpen(tab)).toMatchObject({ kind: 'Chính đảng', title: 'Đảng Lao động Brazil' });
      await tab.close();
    } finally {
      await choose(d, 'auto');
    }
  });
}

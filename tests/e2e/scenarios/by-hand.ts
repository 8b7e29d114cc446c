import { beforeAll, describe, expect, it } from 'vitest';
import { type Driver, forgetSettings, isKept, openRead, painted, type Tab, tabIdOf, until } from '../harness/driver.ts';
import { cardOpen, floating, nothingShown } from '../harness/floating.ts';
import { highlightSizes } from '../harness/in-page.ts';
import { kinhtedothi, nhandan } from '../harness/pages.ts';

const OFF_THE_LIST = 'https://bao-lang.example/ha-noi-ban-hop-tac-do-thi-xanh-100301.html';
/** Ms in which a page that we may read would long be read. */
const LONG_READ = 700;

/** What a person does with the browser's own frame (button, keys), and with the options page. */
export function byHandScenarios(driver: () => Driver): void {
  describe('by hand', () => {
    let d: Driver;
    beforeAll(() => {
      d = driver();
      d.serve(OFF_THE_LIST, kinhtedothi.html);
    });

    const untouched = async (tab: Tab) => {
      await new Promise((done) => setTimeout(done, LONG_READ));
      expect(await tab.run(highlightSizes)).toEqual({});
      expect(await tab.run(() => document.documentElement.outerHTML.includes('doc-ro'))).toBe(false);
    };

    it('the button reads an article outside the list, that once and no more', async () => {
      const tab = await d.open(OFF_THE_LIST);
      await untouched(tab);
      await d.pressButton(OFF_THE_LIST);
      await painted(tab);
      expect(await tab.run(() => document.querySelectorAll('[data-doc-ro-hidden]').length)).toBeGreaterThan(2);
      await tab.reload();
      await untouched(tab);
      await tab.close();
    });

    it('the keys switch the marks, go through the levels, copy the card', async () => {
      const tab = await openRead(d, kinhtedothi.url);
      const marks = async () => Object.values(await tab.run(highlightSizes)).reduce((sum, one) => sum + one, 0);
      const all = await marks();
      await d.command('toggle-highlights');
      await until(marks, (now) => now === 0, 'the marks stay');
      await d.command('toggle-highlights');
      await until(marks, (now) => now === all, 'the marks do not come back');
      for (const level of ['focus', '', 'tidy']) {
        await d.command('cycle-clutter');
        await until(
          () => tab.run(() => document.documentElement.getAttribute('data-doc-ro')?.split(' ')[0] ?? ''),
          (now) => now === level,
          `not at the level "${level}"`,
        );
        await until(
          async () => (await floating(tab))?.note ?? '',
          (said) => said.length > 5,
          'the page does not say it',
        );
      }
      await d.command('copy-card');
      const copied = await until(
        () => d.clipboard(),
        (text) => text.includes(kinhtedothi.title),
        'nothing is copied',
      );
      expect(copied).toContain(kinhtedothi.url);
      await until(
        async () => (await floating(tab))?.note,
        (said) => said === 'Đã sao chép thẻ tóm tắt',
        'it is not said',
      );
      await tab.close();
    });

    it('a tick of the strip leads to its mention', async () => {
      const tab = await openRead(d, kinhtedothi.url);
      for (let step = 0; step < 3; step++) await tab.press('Alt+Shift+ArrowRight');
      // The third mention, and no card on the way there.
      const title = 'Trịnh Hoài Lam';
      const { ticks } = await cardOpen(tab, (card) => card.title === title && card.ticks.length > 2);
      const last = ticks.at(-1);
      if (!last || last.here) throw new Error('no tick to press');
      const before = await tab.run(() => scrollY);
      await tab.click((last.left + last.right) / 2, (last.top + last.bottom) / 2);
      const there = await cardOpen(tab, ({ count }) => /^Lần (\d+)\/\1$/.test(count));
      expect(there.title).toBe(title);
      await until(
        () => tab.run(() => scrollY),
        (now) => now > before,
        'the page does not go there',
      );
      await tab.press('Escape');
      await tab.press('Escape');
      await nothingShown(tab);
      await tab.close();
    });

    it('a portal is read always, on the button or never, as the options say', async () => {
      const choose = async (mode: string) => {
        const options = await d.openOwn('options.html');
        await until(
          () =>
            options.run((wanted) => {
              const rows = [...document.querySelectorAll<HTMLElement>('.sites .row')];
              const select = rows
                .find((row) => row.innerText.split(/\s+/).includes('nhandan.vn'))
                ?.querySelector('select');
              if (!select) return '';
              select.value = wanted;
              select.dispatchEvent(new Event('change', { bubbles: true }));
              return select.value;
            }, mode),
          (now) => now === mode,
          'no such choice',
        );
        await isKept(d, ({ sites }) => (sites?.['nhandan.vn']?.mode ?? 'always') === mode);
        await options.close();
      };
      await choose('never');
      const tab = await d.open(nhandan.url);
      await untouched(tab);
      // Not by the button either: what opens says that it was chosen so, and reads the page all the same where asked to.
      await d.pressButton(nhandan.url);
      await untouched(tab);
      const popup = await d.openOwn(`popup.html?tab=${await tabIdOf(d, nhandan.url)}`);
      await until(
        () => popup.run(() => document.querySelector('.notice')?.textContent ?? ''),
        (words) => words.includes('được để yên') && words.includes('nhandan.vn'),
        'it is not said',
      );
      await popup.picture('left-alone');
      await popup.click('.notice .primary');
      await painted(tab);
      await popup.close();
      await choose('ask');
      await tab.reload();
      await untouched(tab);
      await d.pressButton(nhandan.url);
      await painted(tab);
      await choose('always');
      await tab.reload();
      await painted(tab);
      await tab.close();
    });

    it('the options change language, theme and size of letters, go out to a file, back to the start, and in again', async () => {
      await forgetSettings(d);
      const options = await d.openOwn('options.html');
      const press = (words: string) =>
        until(
          () =>
            options.run((wanted) => {
              const found = [...document.querySelectorAll<HTMLElement>('label, button')].findLast(
                (one) => one.textContent?.trim() === wanted,
              );
              found?.click();
              return found !== undefined;
            }, words),
          (there) => there,
          `no "${words}"`,
        );
      const looks = () =>
        options.run(() => {
          const { lang, dataset } = document.documentElement;
          const size = Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
          return [lang, dataset.theme ?? '', size].join(' ');
        });
      await press('Tối');
      await press('Rất lớn');
      await press('English');
      await until(looks, (now) => now === 'en dark 22', 'it does not look so');

      await options.run(() => {
        const world = globalThis as unknown as { saved?: Promise<string> };
        const old = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          world.saved = blob.text();
          return old.call(URL, blob);
        };
      });
      await press('Export');
      const file = await until(
        () => options.run(() => (globalThis as unknown as { saved?: Promise<string> }).saved),
        (text) => Boolean(text),
        'no file',
      );
      expect(JSON.parse(file ?? '')).toMatchObject({ language: 'en', theme: 'dark', textSize: 'larger' });

      await press('Reset everything');
      await until(looks, (now) => now.startsWith('vi') && now.endsWith('16'), 'not as at the start');
      await options.run((text) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        const held = new DataTransfer();
        held.items.add(new File([text], 'doc-ro.json', { type: 'application/json' }));
        if (field) field.files = held.files;
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      }, file ?? '');
      await until(looks, (now) => now === 'en dark 22', 'the file does nothing');
      // The reset's way back stands there until the file's is said.
      await until(
        () => options.run(() => document.querySelector('.said p')?.textContent),
        (words) => words === 'Settings imported from the file.',
        'not said',
      );
      await press('Undo');
      await until(looks, (now) => now.startsWith('vi') && now.endsWith('16'), 'nothing is undone');
      await isKept(d, ({ language = 'auto', theme = 'auto' }) => language === 'auto' && theme === 'auto');
      await options.close();
    });
  });
}

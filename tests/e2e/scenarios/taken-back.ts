import { afterAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, painted, type Tab, until } from '../harness/driver.ts';
import { serialised } from '../harness/in-page.ts';
import { lastWindow } from '../harness/own-pages.ts';
import { ELSEWHERE, kinhtedothi, nhandan } from '../harness/pages.ts';

const HOST = 'nhandan.vn';
const ADDED = 'bao-lang.example';
const ARTICLE = `https://${ADDED}/ha-noi-ban-hop-tac-do-thi-xanh-100301.html`;

/**
 * The permission for a site is taken back in the browser's own settings while an article of it is open.
 * @param canAdd the browser's question for the permission of one more site can be answered from here
 */
export function takenBackScenarios(driver: () => Driver, canAdd: boolean): void {
  describe('a permission that is taken back', () => {
    afterAll(() => driver().allow(HOST, true));

    const chosen = (d: Driver): Promise<string> =>
      d.inExtension(async (host: string) => {
        const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
        const all = [await storage.local.get(null), await storage.sync.get(null)];
        return JSON.stringify(all).includes(`"${host}":{"clutter":"focus"}`) ? 'kept' : JSON.stringify(all);
      }, HOST);

    it('leaves the open page in order, says plainly what cannot be done, and loses no choice', async () => {
      const d = driver();
      await d.allow(HOST, true);
      const tab: Tab = await d.open(nhandan.url);
      await painted(tab);
      await tab.ask({ type: 'set-clutter', level: 'focus' });
      expect(await chosen(d)).toBe('kept');
      await d.allow(HOST, false);
      expect(
        await d.inExtension(
          (host: string) =>
            ((globalThis as any).browser ?? (globalThis as any).chrome).permissions.contains({
              origins: [`https://*.${host}/*`],
            }),
          HOST,
        ),
      ).toBe(false);

      // Off brings the page back, as ever.
      await tab.ask({ type: 'set-highlights', on: false });
      await tab.ask({ type: 'set-clutter', level: 'off' });
      const bare = await d.open(`${ELSEWHERE}nhandan`);
      const [after, untouched] = [await tab.run(serialised), await bare.run(serialised)];
      await bare.close();
      // Before anything is expected: these choices hold for all that follows.
      await tab.ask({ type: 'set-highlights', on: true });
      expect(after).toBe(untouched);
      await tab.ask({ type: 'set-clutter', level: 'focus' });

      // What asks the browser for the page is refused, and that is said on the page.
      const state = await tab.ask({ type: 'state' });
      if (state.status !== 'article' || !state.comfort) throw new Error(state.status);
      const refused = await tab.ask({ type: 'set-comfort', comfort: { ...state.comfort, size: 30 } });
      expect(refused.status === 'article' && refused.said).toMatchObject({ word: 'styleRefused', done: false });
      await tab.picture('taken-back');

      // Loaded anew, the page is left alone, and the panel says what to do.
      await tab.reload();
      await new Promise((done) => setTimeout(done, 600));
      expect(await tab.run(() => document.documentElement.outerHTML.includes('doc-ro'))).toBe(false);
      const panel = await d.openOwn(`sidepanel.html?window=${await lastWindow(d)}`);
      await d.inExtension(async () => {
        const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
        const all: { id: number; url?: string }[] = await tabs.query({});
        // The only tab without an address that is no blank one of the start: the last.
        await tabs.update(all.filter(({ url }) => url === undefined).at(-1)?.id, { active: true });
      });
      const said = await until(
        () => panel.run(() => document.querySelector<HTMLElement>('.notice')?.innerText ?? ''),
        (text) => text.includes('Chưa được phép'),
        'the panel does not say it',
      );
      expect(said).toContain('bấm nút Đọc Rõ');
      await panel.close();

      // The options show the site with a way to allow it again; what was chosen for it still stands.
      const options = await d.openOwn('options.html');
      const row = await until(
        () =>
          options.run(
            (host) =>
              [...document.querySelectorAll<HTMLElement>('.sites li')].find((one) =>
                one.innerText.split(/\s+/).includes(host),
              )?.innerText ?? '',
            HOST,
          ),
        (text) => text.includes('Cho phép'),
        'the options do not show it',
      );
      expect(row).toContain(HOST);
      await options.close();
      expect(await chosen(d)).toBe('kept');

      await d.allow(HOST, true);
      await tab.reload();
      await painted(tab);
      const again = await tab.ask({ type: 'state' });
      expect(again.status === 'article' && again.clutter.level).toBe('focus');
      expect(again.status === 'article' && again.comfort?.size).toBe(30);
      await tab.ask({ type: 'set-comfort', comfort: state.comfort });
      await tab.ask({ type: 'set-clutter', level: 'tidy' });
      await tab.close();
    });

    if (canAdd)
      it('of a site that the reader added: its choice stays, and it is read again once it is allowed again', async () => {
        const d = driver();
        d.serve(ARTICLE, kinhtedothi.html);
        const options = await d.openOwn('options.html');
        await until(
          () => options.run(() => document.querySelector('#add-site') !== null),
          (there) => there,
          'no field for one more site',
        );
        await options.run((site) => {
          const field = document.querySelector('#add-site') as HTMLInputElement;
          field.value = site;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.scrollIntoView({ block: 'center' });
        }, ADDED);
        await options.click('.add button');
        const row = () =>
          options.run(
            (site) =>
              [...document.querySelectorAll<HTMLElement>('.sites li')].find((one) => one.innerText.includes(site))
                ?.innerText ?? '',
            ADDED,
          );
        await until(row, (text) => text !== '' && !text.includes('Cho phép'), 'the site is not added');

        const tab = await openRead(d, ARTICLE);
        await tab.ask({ type: 'set-clutter', level: 'focus' });
        await d.allow(ADDED, false);
        await until(row, (text) => text.includes('Cho phép'), 'the options do not tell');
        await tab.reload();
        await new Promise((done) => setTimeout(done, 600));
        expect(await tab.run(() => document.documentElement.outerHTML.includes('doc-ro'))).toBe(false);

        await d.allow(ADDED, true);
        await until(row, (text) => !text.includes('Cho phép'), 'the options do not tell');
        await tab.reload();
        await painted(tab);
        const again = await tab.ask({ type: 'state' });
        expect(again.status === 'article' && again.clutter.level).toBe('focus');
        await tab.close();
        await options.close();
      });
  });
}

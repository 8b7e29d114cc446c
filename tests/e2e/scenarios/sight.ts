import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, painted, type Tab, tabIdOf, until } from '../harness/driver.ts';
import { kinhtedothi } from '../harness/pages.ts';

const LOOKS = [
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['forced colours', { forced: true }],
] as const;

/** Our own pages in every look that a reader can have chosen. */
export function sightScenarios(driver: () => Driver): void {
  describe('our pages', () => {
    let d: Driver;
    let tab: Tab;
    beforeAll(async () => {
      d = driver();
      tab = await d.open(kinhtedothi.url);
      await painted(tab);
    });
    afterAll(async () => {
      await d.look({});
      await tab?.close();
    });

    it.each(LOOKS)('are clean for axe: %s', async (look, looks) => {
      await d.look(looks);
      const id = await tabIdOf(d, kinhtedothi.url);
      const window = await d.inExtension(
        async () =>
          (await ((globalThis as any).browser ?? (globalThis as any).chrome).windows.getLastFocused()).id as number,
      );
      const paths = [['panel', `sidepanel.html?window=${window}`] as const];
      // Elsewhere popup and options are looked at light and dark; in forced colours by Chromium alone.
      const rest = [
        ['popup', `popup.html?tab=${id}`],
        ['options', 'options.html'],
      ] as const;
      for (const [name, path] of look === 'forced colours' ? [...paths, ...rest] : paths) {
        const own = await d.openOwn(path);
        await own.size(name === 'options' ? 900 : 400, 800);
        if (name === 'panel')
          await d.inExtension(
            (tabId: number) =>
              ((globalThis as any).browser ?? (globalThis as any).chrome).tabs
                .update(tabId, { active: true })
                .then(() => true),
            id,
          );
        await until(
          () => own.run(() => document.querySelectorAll('.card .entry, .sites li').length),
          (count) => count > 3,
          `the ${name} is empty`,
        );
        await own.run(() => document.querySelector<HTMLElement>('.did button')?.click());
        await new Promise((done) => setTimeout(done, 150));
        await own.picture(`sight-${name}-${look.replace(' ', '-')}`);
        // What is there is the same in every look: elsewhere only the colours are looked at.
        expect(await own.axe(look === 'light' ? [] : ['color-contrast']), `${name} in ${look}`).toEqual([]);
        await own.close();
      }
    });
  });
}

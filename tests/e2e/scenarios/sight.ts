import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, type Tab } from '../harness/driver.ts';
import { type OwnName, openOver } from '../harness/own-pages.ts';
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
      tab = await openRead(d, kinhtedothi.url);
    });
    afterAll(async () => {
      await d.look({});
      await tab?.close();
    });

    it.each(LOOKS)('are clean for axe: %s', async (look, looks) => {
      await d.look(looks);
      // Elsewhere popup and options are looked at light and dark; in forced colours by Chromium alone.
      const names: readonly OwnName[] = look === 'forced colours' ? ['side panel', 'popup', 'options'] : ['side panel'];
      for (const name of names) {
        const own = await openOver(d, name, kinhtedothi.url, { width: name === 'options' ? 900 : 400, height: 800 });
        await own.run(() => document.querySelector<HTMLElement>('.did button')?.click());
        await new Promise((done) => setTimeout(done, 150));
        await own.picture(`sight-${name}-${look}`.replaceAll(' ', '-'));
        // What is there is the same in every look: elsewhere only the colours are looked at.
        expect(await own.axe(look === 'light' ? [] : ['color-contrast']), `${name} in ${look}`).toEqual([]);
        await own.close();
      }
    });
  });
}

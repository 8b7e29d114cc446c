import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, type Tab, until } from '../harness/driver.ts';
import { cardOpen, nothingShown, wordAt } from '../harness/floating.ts';
import { type OwnName, openOver } from '../harness/own-pages.ts';
import { kinhtedothi } from '../harness/pages.ts';

/** Px that a fingertip needs. */
const FINGER = 44;

/** Runs in a page of ours: what can be pressed and is smaller than a fingertip. A field counts with the label around it. */
function tooSmall(least: number): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role^=menuitem]')]
    .filter((one) => one.checkVisibility() && !one.closest('[inert]'))
    .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
    .filter(({ one, box }) => {
      // A link within a sentence is as high as its line.
      if (one.matches('p a')) return false;
      return box.width < least - 0.5 || box.height < least - 0.5;
    })
    .map(
      ({ one, box }) =>
        `${one.localName}.${one.className} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
    );
}

/** A reader with a finger, on a phone or a tablet. */
export function touchScenarios(driver: () => Driver): void {
  describe('a finger', () => {
    let d: Driver;
    let tab: Tab;
    beforeAll(async () => {
      d = driver();
      tab = await openRead(d, kinhtedothi.url);
      await d.look({ coarse: true });
    });
    afterAll(async () => {
      await d.look({});
      await tab?.close();
    });

    it('opens the card by a tap on a name, finds every button of it, and closes it by a tap beside it', async () => {
      // The browser tells its pages in its own time.
      await until(
        () => tab.run(() => matchMedia('(pointer: coarse)').matches),
        (coarse) => coarse,
        'the page does not know of the finger',
      );
      await tab.size(400, 700);
      const word = await wordAt(tab, '.content-ktdt-article > p', 'Đoàn Thục Uyên');
      await tab.tap(word.x, word.y);
      const card = await cardOpen(tab, ({ title }) => title === 'Đoàn Thục Uyên');
      const small = card.buttons.filter(
        ({ left, right, top, bottom }) => right - left < FINGER || bottom - top < FINGER,
      );
      expect(small).toEqual([]);
      expect(
        await tab.inReader(() => {
          const host = document.querySelector('doc-ro-card') as any;
          const { dom } = (globalThis as any).chrome ?? {};
          const root: ShadowRoot = dom?.openOrClosedShadowRoot
            ? dom.openOrClosedShadowRoot(host)
            : host.openOrClosedShadowRoot;
          return root.querySelector('summary')?.getBoundingClientRect().height ?? 0;
        }),
      ).toBeGreaterThanOrEqual(FINGER);
      await tab.picture('touch-card');
      const beside = card.card.top > 350 ? 40 : 660;
      await tab.tap(390, beside);
      await nothingShown(tab);
    });

    it.each<OwnName>(['popup', 'side panel', 'options'])('finds everything large enough in the %s', async (name) => {
      const own = await openOver(d, name, kinhtedothi.url, { width: 360, height: 700 });
      await own.run(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.did button, .more, .unfold')) button.click();
      });
      await new Promise((done) => setTimeout(done, 150));
      await own.run(() => {
        for (const hidden of document.querySelectorAll('details')) hidden.open = true;
        document.querySelector<HTMLElement>('.menu-button > button')?.click();
      });
      await new Promise((done) => setTimeout(done, 150));
      await own.picture(`touch-${name.replace(' ', '-')}`);
      expect(await own.run(tooSmall, FINGER)).toEqual([]);
      await own.close();
    });
  });
}

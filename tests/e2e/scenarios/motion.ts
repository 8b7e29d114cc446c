import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, painted, settingsKept, type Tab, tabIdOf, until } from '../harness/driver.ts';
import { cardOpen } from '../harness/floating.ts';
import { kinhtedothi } from '../harness/pages.ts';

/** Readers who get dizzy: nothing of ours moves. */
export function motionScenarios(driver: () => Driver): void {
  describe('motion', () => {
    let d: Driver;
    let tab: Tab;
    beforeAll(async () => {
      d = driver();
      tab = await d.open(kinhtedothi.url);
      await tab.size(1000, 500);
      await painted(tab);
    });
    afterAll(async () => {
      await d.look({});
      await tab?.close();
    });

    /** Places of the page that are seen on the way to the last mention of somebody far below. */
    const wayTo = async (): Promise<number> => {
      const state = await tab.ask({ type: 'state' });
      const far = state.status === 'article' ? state.card.people.find(({ name }) => name.includes('Braga')) : undefined;
      if (!far) throw new Error('nobody far below');
      await tab.run(() => {
        scrollTo({ top: 0, behavior: 'instant' });
        const world = globalThis as unknown as { seen: Set<number> };
        const seen = new Set<number>();
        world.seen = seen;
        const look = () => {
          seen.add(Math.round(scrollY));
          if (world.seen === seen) requestAnimationFrame(look);
        };
        look();
      });
      await tab.ask({ type: 'jump', entity: far.id });
      await cardOpen(tab);
      let last = -1;
      await until(
        async () => {
          const now = await tab.run(() => scrollY);
          const rests = now > 0 && now === last;
          last = now;
          return rests;
        },
        (rests) => rests,
        'the page does not go there',
      );
      return tab.run(() => {
        const world = globalThis as unknown as { seen: Set<number> };
        const { size } = world.seen;
        world.seen = new Set();
        return size;
      });
    };

    it('is a smooth way to the word for everybody else', async () => {
      expect(await wayTo()).toBeGreaterThan(3);
    });

    it('is none on the page for who wants none: one step to the word, and the card is there at once', async () => {
      await d.look({ stillness: true });
      await tab.run(() => {
        document.documentElement.style.scrollBehavior = 'smooth';
      });
      expect(await wayTo()).toBe(2);
      const moving = await tab.inReader(() => document.getAnimations().length);
      expect(moving).toBe(0);
    });

    it.each(['popup', 'options'])('is none in the %s', async (name) => {
      await d.look({ stillness: true });
      const own = await d.openOwn(
        name === 'popup' ? `popup.html?tab=${await tabIdOf(d, kinhtedothi.url)}` : 'options.html',
      );
      await until(
        () => own.run(() => document.querySelector('.switch input, .more') !== null),
        (there) => there,
        'nothing to press',
      );
      for (const time of [1, 2]) {
        const moving = await own.run(() => {
          document.querySelector<HTMLElement>('.switch input')?.click();
          document.body.getBoundingClientRect();
          return document.getAnimations().length;
        });
        expect(moving, `press ${time}`).toBe(0);
      }
      await settingsKept(d);
      await own.close();
    });
  });
}

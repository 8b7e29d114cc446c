import { describe, expect, it } from 'vitest';
import { type Driver, until } from '../harness/driver.ts';

/** Runs in the options: ticks or unticks the kind that nobody has by default, as soon as it is there. False before. */
function tickPlaces(on: boolean): boolean {
  const labels = [...document.querySelectorAll('fieldset label')];
  const box = labels.find((label) => label.textContent?.includes('Địa danh'))?.querySelector('input');
  if (!box || box.checked === on) return false;
  box.click();
  return true;
}

/** A reader who chooses something in the options and closes them in the same moment. */
export function closedOptionsScenarios(driver: () => Driver): void {
  describe('options that are closed at once', () => {
    const keptHere = () =>
      driver().inExtension(async () => {
        const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await storage.local.get('settings')).settings?.highlights.kinds.place as boolean;
      });

    it.each([true, false, true, false])('have kept the choice (%s)', async (on) => {
      const d = driver();
      const options = await d.openOwn('options.html');
      await until(
        () => options.run(tickPlaces, on),
        (done) => done,
        'no box for places',
      );
      await options.close();
      // Here at once; what travels to other machines may follow later.
      await until(
        () => keptHere(),
        (place) => place === on,
        'the choice is not kept',
      );
      const again = await d.openOwn('options.html');
      const shown = () => again.run(() => document.querySelectorAll('fieldset input').length > 0);
      await until(shown, (there) => there, 'no options');
      expect(await again.run(tickPlaces, on)).toBe(false);
      await again.close();
    });
  });
}

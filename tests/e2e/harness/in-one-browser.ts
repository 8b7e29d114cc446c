import { afterAll, beforeAll, describe } from 'vitest';
import { type Driver, forgetSettings } from './driver.ts';

/** Scenarios that are given a browser which runs. */
export type Scenarios = (driver: () => Driver) => void;

/** One browser for all of them: they share nothing but its start, each begins with the settings of a new reader. */
export function inOneBrowser(name: string, start: () => Promise<Driver>, scenarios: readonly Scenarios[]): void {
  describe(name, () => {
    let d: Driver;
    beforeAll(async () => {
      d = await start();
    });
    afterAll(() => d?.close());

    for (const scenario of scenarios)
      describe('to a new reader', () => {
        beforeAll(() => forgetSettings(d));
        scenario(() => d);
      });
  });
}

import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type Driver, forgetSettings } from './driver.ts';

/** Scenarios that are given a browser which runs. */
export type Scenarios = (driver: () => Driver) => void;

/** One browser for all of them: they share nothing but its start, each begins with the settings of a new reader. */
export function inOneBrowser(name: string, start: () => Promise<Driver>, scenarios: readonly Scenarios[]): void {
  describe(name, () => {
    let d: Driver;
    const opened = new Set<{ close(): Promise<void> }>();
    const noted = <T extends { close(): Promise<void> }>(page: T): T => {
      opened.add(page);
      return page;
    };
    beforeAll(async () => {
      const started = await start();
      d = {
        ...started,
        open: async (url) => noted(await started.open(url)),
        openOwn: async (path) => noted(await started.openOwn(path)),
      };
    });
    beforeEach(() => opened.clear());
    // What a test that failed has left open would answer for the pages of those behind it.
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') for (const page of opened) await page.close().catch(() => {});
    });
    afterAll(() => d?.close());

    for (const scenario of scenarios)
      describe('to a new reader', () => {
        beforeAll(() => forgetSettings(d));
        scenario(() => d);
      });
  });
}

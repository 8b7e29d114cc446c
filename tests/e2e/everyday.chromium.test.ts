import { afterAll, beforeAll, describe } from 'vitest';
import { driveChromium } from './harness/chromium-driver.ts';
import type { Driver } from './harness/driver.ts';
import { printScenarios } from './scenarios/print.ts';

/** One browser for all of them: they share nothing but its start. */
describe('every day in Chromium', () => {
  let d: Driver;
  beforeAll(async () => {
    d = await driveChromium();
  });
  afterAll(() => d?.close());

  printScenarios(() => d);
});

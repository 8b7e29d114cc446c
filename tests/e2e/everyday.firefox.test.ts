import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { driveFirefox } from './harness/firefox-driver.ts';
import { printScenarios } from './scenarios/print.ts';

/** One browser for all of them: they share nothing but its start. */
describe('every day in Firefox', () => {
  let d: Driver;
  beforeAll(async () => {
    d = await driveFirefox();
  });
  afterAll(() => d?.close());

  printScenarios(() => d);
});

import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { driveFirefox } from './harness/firefox-driver.ts';
import { cardScenarios } from './scenarios/card.ts';
import { closedOptionsScenarios } from './scenarios/closed-options.ts';
import { comfortScenarios } from './scenarios/comfort.ts';
import { lateScenarios } from './scenarios/late.ts';
import { menuScenarios } from './scenarios/menu.ts';
import { printedTwiceScenarios } from './scenarios/printed-twice.ts';

/** One browser for all of them: they share nothing but its start. */
describe('while one reads in Firefox', () => {
  let d: Driver;
  beforeAll(async () => {
    d = await driveFirefox();
  });
  afterAll(() => d?.close());

  closedOptionsScenarios(() => d);
  lateScenarios(() => d);
  menuScenarios(() => d);
  printedTwiceScenarios(() => d);
  cardScenarios(() => d);
  comfortScenarios(() => d);
});

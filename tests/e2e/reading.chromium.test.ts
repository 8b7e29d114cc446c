import { afterAll, beforeAll, describe } from 'vitest';
import { driveChromium } from './harness/chromium-driver.ts';
import type { Driver } from './harness/driver.ts';
import { cardScenarios } from './scenarios/card.ts';
import { closedOptionsScenarios } from './scenarios/closed-options.ts';
import { comfortScenarios } from './scenarios/comfort.ts';
import { lateScenarios } from './scenarios/late.ts';
import { menuScenarios } from './scenarios/menu.ts';
import { printedTwiceScenarios } from './scenarios/printed-twice.ts';

/** One browser for all of them: they share nothing but its start. */
describe('while one reads in Chromium', () => {
  let d: Driver;
  beforeAll(async () => {
    d = await driveChromium();
  });
  afterAll(() => d?.close());

  closedOptionsScenarios(() => d);
  lateScenarios(() => d);
  menuScenarios(() => d);
  printedTwiceScenarios(() => d);
  cardScenarios(() => d);
  comfortScenarios(() => d);
});

import { afterAll, beforeAll, describe } from 'vitest';
import { driveChromium } from './harness/chromium-driver.ts';
import type { Driver } from './harness/driver.ts';
import { gateScenarios } from './scenarios/gate.ts';
import { liveScenarios } from './scenarios/live.ts';
import { unrulyScenarios } from './scenarios/unruly.ts';

/** One browser for all of them; the last of them puts another extension into it. */
describe('pages that do not stand still in Chromium', () => {
  let d: Driver;
  beforeAll(async () => {
    d = await driveChromium();
  });
  afterAll(() => d?.close());

  gateScenarios(() => d);
  unrulyScenarios(() => d);
  liveScenarios(() => d);
});

import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { driveFirefox } from './harness/firefox-driver.ts';
import { languageScenarios } from './scenarios/language.ts';
import { motionScenarios } from './scenarios/motion.ts';
import { ownColourScenarios } from './scenarios/own-colours.ts';
import { printScenarios } from './scenarios/print.ts';
import { sightScenarios } from './scenarios/sight.ts';
import { tabScenarios } from './scenarios/tabs.ts';
import { takenBackScenarios } from './scenarios/taken-back.ts';
import { touchScenarios } from './scenarios/touch.ts';

/** One browser for all of them: they share nothing but its start. */
describe('every day in Firefox', () => {
  let d: Driver;
  beforeAll(async () => {
    d = await driveFirefox();
  });
  afterAll(() => d?.close());

  printScenarios(() => d);
  motionScenarios(() => d);
  touchScenarios(() => d);
  sightScenarios(() => d);
  ownColourScenarios(() => d);
  tabScenarios(() => d);
  languageScenarios(() => d);
  takenBackScenarios(() => d, true);
});

import type { Scenarios } from '../harness/in-one-browser.ts';
import { languageScenarios } from './language.ts';
import { motionScenarios } from './motion.ts';
import { ownColourScenarios } from './own-colours.ts';
import { printScenarios } from './print.ts';
import { sightScenarios } from './sight.ts';
import { tabScenarios } from './tabs.ts';
import { touchScenarios } from './touch.ts';

/** What happens to a reader every day: print, touch, other languages, other tabs. */
export const EVERYDAY: readonly Scenarios[] = [
  printScenarios,
  motionScenarios,
  touchScenarios,
  sightScenarios,
  ownColourScenarios,
  tabScenarios,
  languageScenarios,
];

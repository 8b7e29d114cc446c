import type { Scenarios } from '../harness/in-one-browser.ts';
import { cardScenarios } from './card.ts';
import { closedOptionsScenarios } from './closed-options.ts';
import { comfortScenarios } from './comfort.ts';
import { lateScenarios } from './late.ts';
import { menuScenarios } from './menu.ts';
import { printedTwiceScenarios } from './printed-twice.ts';

/** What a reader does with one article. */
export const READING: readonly Scenarios[] = [
  closedOptionsScenarios,
  lateScenarios,
  menuScenarios,
  printedTwiceScenarios,
  cardScenarios,
  comfortScenarios,
];

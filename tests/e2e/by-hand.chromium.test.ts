import { driveChromium } from './harness/chromium-driver.ts';
import { byHandScenarios } from './scenarios/by-hand.ts';

byHandScenarios('Chromium', driveChromium);

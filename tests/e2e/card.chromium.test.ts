import { driveChromium } from './harness/chromium-driver.ts';
import { cardScenarios } from './scenarios/card.ts';

cardScenarios('Chromium', driveChromium);

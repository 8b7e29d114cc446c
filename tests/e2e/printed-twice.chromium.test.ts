import { driveChromium } from './harness/chromium-driver.ts';
import { printedTwiceScenarios } from './scenarios/printed-twice.ts';

printedTwiceScenarios('Chromium', driveChromium);

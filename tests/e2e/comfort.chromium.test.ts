import { driveChromium } from './harness/chromium-driver.ts';
import { comfortScenarios } from './scenarios/comfort.ts';

comfortScenarios('Chromium', driveChromium);

import { driveChromium } from './harness/chromium-driver.ts';
import { unrulyScenarios } from './scenarios/unruly.ts';

unrulyScenarios('Chromium', driveChromium);

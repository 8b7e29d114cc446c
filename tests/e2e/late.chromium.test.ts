import { driveChromium } from './harness/chromium-driver.ts';
import { lateScenarios } from './scenarios/late.ts';

lateScenarios('Chromium', driveChromium);

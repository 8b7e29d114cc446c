import { driveChromium } from './harness/chromium-driver.ts';
import { liveScenarios } from './scenarios/live.ts';

liveScenarios('Chromium', driveChromium);

import { driveChromium } from './harness/chromium-driver.ts';
import { fuzzScenarios } from './scenarios/fuzz.ts';

fuzzScenarios('Chromium', driveChromium);

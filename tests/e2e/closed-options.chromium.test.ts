import { driveChromium } from './harness/chromium-driver.ts';
import { closedOptionsScenarios } from './scenarios/closed-options.ts';

closedOptionsScenarios('Chromium', driveChromium);

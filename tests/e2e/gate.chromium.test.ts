import { driveChromium } from './harness/chromium-driver.ts';
import { gateScenarios } from './scenarios/gate.ts';

gateScenarios('Chromium', driveChromium);

import { driveChromium } from './harness/chromium-driver.ts';
import { menuScenarios } from './scenarios/menu.ts';

menuScenarios('Chromium', driveChromium);

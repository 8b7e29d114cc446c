import { driveChromium } from './harness/chromium-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { EVERYDAY } from './scenarios/all-everyday.ts';
import { takenBackScenarios } from './scenarios/taken-back.ts';

inOneBrowser('every day in Chromium', driveChromium, [...EVERYDAY, (driver) => takenBackScenarios(driver, false)]);

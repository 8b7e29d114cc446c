import { driveFirefox } from './harness/firefox-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { EVERYDAY } from './scenarios/all-everyday.ts';
import { takenBackScenarios } from './scenarios/taken-back.ts';

inOneBrowser('every day in Firefox', driveFirefox, [...EVERYDAY, (driver) => takenBackScenarios(driver, true)]);

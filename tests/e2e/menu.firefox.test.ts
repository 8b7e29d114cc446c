import { driveFirefox } from './harness/firefox-driver.ts';
import { menuScenarios } from './scenarios/menu.ts';

menuScenarios('Firefox', driveFirefox);

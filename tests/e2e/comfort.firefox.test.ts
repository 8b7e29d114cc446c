import { driveFirefox } from './harness/firefox-driver.ts';
import { comfortScenarios } from './scenarios/comfort.ts';

comfortScenarios('Firefox', driveFirefox);

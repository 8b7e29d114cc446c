import { driveFirefox } from './harness/firefox-driver.ts';
import { byHandScenarios } from './scenarios/by-hand.ts';

byHandScenarios('Firefox', driveFirefox);

import { driveFirefox } from './harness/firefox-driver.ts';
import { cardScenarios } from './scenarios/card.ts';

cardScenarios('Firefox', driveFirefox);

import { driveFirefox } from './harness/firefox-driver.ts';
import { printedTwiceScenarios } from './scenarios/printed-twice.ts';

printedTwiceScenarios('Firefox', driveFirefox);

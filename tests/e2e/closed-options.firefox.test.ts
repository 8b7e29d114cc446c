import { driveFirefox } from './harness/firefox-driver.ts';
import { closedOptionsScenarios } from './scenarios/closed-options.ts';

closedOptionsScenarios('Firefox', driveFirefox);

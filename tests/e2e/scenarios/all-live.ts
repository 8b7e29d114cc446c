import type { Scenarios } from '../harness/in-one-browser.ts';
import { gateScenarios } from './gate.ts';
import { liveScenarios } from './live.ts';
import { unrulyScenarios } from './unruly.ts';

/** Pages that come late, change or never rest; the last of these puts another extension into the browser. */
export const LIVE: readonly Scenarios[] = [gateScenarios, unrulyScenarios, liveScenarios];

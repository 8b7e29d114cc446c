import type { Scenarios } from '../harness/in-one-browser.ts';
import { byHandScenarios } from './by-hand.ts';
import { cardScenarios } from './card.ts';
import { cardAndPageScenarios } from './card-and-page.ts';
import { closedOptionsScenarios } from './closed-options.ts';
import { comfortScenarios } from './comfort.ts';
import { fuzzScenarios } from './fuzz.ts';
import { gateScenarios } from './gate.ts';
import { hostileScenarios } from './hostile.ts';
import { languageScenarios } from './language.ts';
import { lateScenarios } from './late.ts';
import { liveScenarios } from './live.ts';
import { menuScenarios } from './menu.ts';
import { motionScenarios } from './motion.ts';
import { ownColourScenarios } from './own-colours.ts';
import { printScenarios } from './print.ts';
import { printedTwiceScenarios } from './printed-twice.ts';
import { sightScenarios } from './sight.ts';
import { tabScenarios } from './tabs.ts';
import { takenBackScenarios } from './taken-back.ts';
import { touchScenarios } from './touch.ts';
import { unrulyScenarios } from './unruly.ts';

/**
 * Everything that is asked of both browsers alike. Hostile pages come first, since nothing may have been chosen before
 * them; live ones last, since they put another extension into the browser.
 * @param o.canAdd the browser's question for the permission of one more site can be answered from here
 * @param o.also what is asked of this browser alone
 * @param o.strangers hosts that the browser wanted to reach and that are none of ours, where somebody watches
 */
export function allScenarios(o: {
  canAdd: boolean;
  also?: readonly Scenarios[];
  strangers?: () => readonly string[];
}): readonly Scenarios[] {
  return [
    (driver) => hostileScenarios(driver, o.strangers),
    // What a reader does with one article.
    closedOptionsScenarios,
    lateScenarios,
    menuScenarios,
    printedTwiceScenarios,
    cardScenarios,
    cardAndPageScenarios,
    comfortScenarios,
    // What happens to a reader every day: print, touch, other languages, other tabs.
    printScenarios,
    motionScenarios,
    touchScenarios,
    sightScenarios,
    ownColourScenarios,
    tabScenarios,
    languageScenarios,
    byHandScenarios,
    (driver) => takenBackScenarios(driver, o.canAdd),
    ...(o.also ?? []),
    // Pages that are broken, come late, change or never rest.
    fuzzScenarios,
    gateScenarios,
    unrulyScenarios,
    liveScenarios,
  ];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownTime } from '../setup/own-time.ts';
import { pageHtml, somePage, someText } from './arbitraries.ts';
import { checkPage } from './check-page.ts';
import { checkText } from './check-text.ts';
import { mutate } from './mutate-page.ts';
import { NASTY_FRAGMENTS } from './nasty-fragments.ts';

/** FUZZ_RUNS and FUZZ_SEED make it longer and other: `npm run fuzz`. The half are texts, the half pages. */
const runs = Number(process.env.FUZZ_RUNS ?? 200);
const seed = Number(process.env.FUZZ_SEED ?? 20260305);
/** No reading may hold up the page for longer, in ms of the process's own time: a machine under load is no freeze. */
const FREEZE = 1000;

function inTime(work: () => void): void {
  for (let chance = 0; ; chance++) {
    const took = ownTime(work);
    if (took < FREEZE) return;
    // Collecting the garbage of thousands of pages counts too, but not each time.
    if (chance > 3) throw new Error(`took ${took.toFixed(0)} ms`);
  }
}

describe('broken and hostile input', () => {
  it('knows its own nasty fragments by their reason', () => {
    expect(new Set(NASTY_FRAGMENTS.map(({ why }) => why)).size).toBe(NASTY_FRAGMENTS.length);
  });

  it('is read as text without an exception, and what is found stands where it is said to stand', {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(someText, (text) => inTime(() => checkText(text))),
      { numRuns: Math.ceil(runs / 2), seed },
    );
  });

  it('is read as a page that stays as it was', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(somePage, async ({ url, force, mutations }) => {
        const html = mutate(pageHtml(url), mutations);
        inTime(() => checkPage(html, url, force));
        // A page that was closed is given back in the next turn of the loop only.
        await new Promise((done) => setImmediate(done));
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    );
  });
});

import { lookForStory, showsStory } from '../../article/shows-story.ts';
import { live } from '../live-document.ts';

/** Ms between looks while the page still comes, the first and the longest: the reader is to be there before its last letter is. */
const FIRST_STEP = 16;
const LONGEST_STEP = 50;
/** Ms between looks at a page that is there and shows no story: some build their text by script. Nothing watches in between. */
const LATE_STEPS = [400, 600, 1500, 2500, 4000];

/**
 * Waits for a story to stand on the page: looks while the page comes, when it is there, and a few times more.
 * @param missing called once where the page is there and shows none so far
 * @returns false where none came, or the signal did
 */
export async function awaitStory(missing: () => void, signal: AbortSignal): Promise<boolean> {
  performance.mark('doc-ro:look');
  const shown = lookForStory(live, location.href);
  for (let ms = FIRST_STEP; live.readyState === 'loading'; ms = Math.min(ms * 2, LONGEST_STEP)) {
    if (shown(false)) return !signal.aborted;
    await passed(ms);
    if (signal.aborted) return false;
  }
  if (showsStory(live, location.href)) return true;
  missing();
  for (const ms of LATE_STEPS) {
    await passed(ms);
    if (signal.aborted) return false;
    if (showsStory(live, location.href)) return true;
  }
  return false;
}

async function passed(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  // For the benchmark, as in `breathe.ts`.
  performance.mark('doc-ro:look');
}

import { browser } from 'wxt/browser';

/** The reader, injected. */
const READER_FILE = '/reader.js';

/** Style of highlights and hidden blocks. */
const STYLE_FILE = '/assets/page-style.css';

/** Puts the reader into a tab. False where the browser does not let us (its own pages, the store, no click on our button). */
export async function loadReader(tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    // Asked for in one breath: between two answers the analysis may be warming up, and the page would wait for it. As the author's:
    // Chromium paints no ground behind highlights of a user's style sheet.
    const [, results] = await Promise.all([
      browser.scripting.insertCSS({ target, files: [STYLE_FILE], origin: 'AUTHOR' }),
      browser.scripting.executeScript({ target, files: [READER_FILE] }),
    ]);
    // Firefox says of some of its own pages that it was done, and did it nowhere.
    return Boolean(results[0]);
  } catch {
    return false;
  }
}

import { browser } from 'wxt/browser';
import { coloursStyle } from '../page/own-colours.ts';
import { loadSettings } from './settings-store.ts';

/** The reader, injected. */
const READER_FILE = '/reader.js';

/** Style of highlights and hidden blocks. */
const STYLE_FILE = '/assets/page-style.css';

/** Puts the reader into a tab. False where the browser does not let us (its own pages, the store, no click on our button). */
export async function loadReader(tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    // As the author's: Chromium paints no ground behind highlights of a user's style sheet.
    await browser.scripting.insertCSS({ target, files: [STYLE_FILE], origin: 'AUTHOR' });
    const colours = coloursStyle((await loadSettings()).colours);
    if (colours) await browser.scripting.insertCSS({ target, css: colours, origin: 'AUTHOR' });
    // Firefox says of some of its own pages that it was done, and did it nowhere.
    const [done] = await browser.scripting.executeScript({ target, files: [READER_FILE] });
    return Boolean(done);
  } catch {
    return false;
  }
}

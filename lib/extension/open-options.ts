import { browser } from 'wxt/browser';

/** Opens the options page. Never throws. */
export async function openOptions(): Promise<void> {
  try {
    await browser.runtime.openOptionsPage();
  } catch {
    // No options page in this browser: nothing to open.
  }
}

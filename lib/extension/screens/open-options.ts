import { browser } from 'wxt/browser';

/** Opens the options page, at the part of it that is named. Never throws. */
export async function openOptions(part?: 'copy'): Promise<void> {
  try {
    if (part) await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}`) });
    else await browser.runtime.openOptionsPage();
  } catch {
    // No options page in this browser: nothing to open.
  }
}

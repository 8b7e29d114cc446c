import { browser } from 'wxt/browser';
import { hearReaders } from './hear-readers.ts';

/**
 * Follows the tab in front of a window: tells its id at once, when another tab comes to the front, and when its page loads, goes
 * elsewhere, or its reader says that it changed.
 * @returns ends with the signal
 */
export async function followTab(
  windowId: number,
  listener: (tabId: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  let front: number | undefined;
  const go = (tabId: number | undefined) => {
    front = tabId;
    listener(tabId);
  };
  const activated = (info: { tabId: number; windowId: number }) => info.windowId === windowId && go(info.tabId);
  const updated = (tabId: number, change: { status?: string; url?: string }) =>
    tabId === front && (change.status === 'complete' || change.url !== undefined) && listener(tabId);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  hearReaders((tabId) => tabId === front && listener(front), signal);
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (!signal.aborted && front === undefined) go(tab?.id);
}

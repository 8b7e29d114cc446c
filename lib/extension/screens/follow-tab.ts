import { browser } from 'wxt/browser';
import type { PageChanged } from '../messages.ts';

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
  const heard = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }): undefined => {
    if (isPageChanged(message) && sender.tab?.id !== undefined && sender.tab.id === front) listener(front);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(heard);
  });
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (!signal.aborted && front === undefined) go(tab?.id);
}

function isPageChanged(message: unknown): message is PageChanged {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-changed';
}

import { browser } from 'wxt/browser';
import type { PageChanged } from '../messages.ts';

/** Hears the reader of any tab say that its page changed, until the signal ends or the page of ours does. */
export function hearReaders(changed: (tabId: number) => void, signal?: AbortSignal): void {
  const heard = (message: unknown, { tab }: { tab?: { id?: number | undefined } | undefined }): undefined => {
    if (isPageChanged(message) && tab?.id !== undefined) changed(tab.id);
  };
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}

function isPageChanged(message: unknown): message is PageChanged {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-changed';
}

import { browser } from 'wxt/browser';
import type { PageChanged, PageState, ReaderRequest } from '../messages.ts';
import { isReaderRequest } from './requests.ts';

/**
 * Answers the requests of popup and background until the signal ends. By `sendResponse` and `true`: Chromium learnt to take a promise
 * only lately.
 */
export function answerRequests(answer: (request: ReaderRequest) => Promise<PageState>, signal: AbortSignal): void {
  const listen = (message: unknown, _sender: unknown, respond: (state: PageState) => void): true | undefined => {
    if (!isReaderRequest(message)) return undefined;
    answer(message).then(
      (state) => {
        respond(state);
        if (message.type !== 'state') tellPageChanged();
      },
      () => respond({ status: 'no-reader', why: 'lost' }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen), { once: true });
}

/** The side panel shows the page too: what the popup or a key changed is old there. Without a panel nobody hears it. */
export function tellPageChanged(): void {
  const message: PageChanged = { type: 'page-changed' };
  try {
    browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension was updated under us: there is no panel of ours any more.
  }
}

import { browser } from 'wxt/browser';
import type { PageState, ReaderRequest } from './messages.ts';
import { isReaderRequest } from './requests.ts';

/**
 * Answers the requests of popup and background until the signal ends. By `sendResponse` and `true`: Chromium learnt to take a promise
 * only lately.
 */
export function answerRequests(answer: (request: ReaderRequest) => Promise<PageState>, signal: AbortSignal): void {
  const listen = (message: unknown, _sender: unknown, respond: (state: PageState) => void): true | undefined => {
    if (!isReaderRequest(message)) return undefined;
    answer(message).then(respond, () => respond({ status: 'no-reader' }));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen), { once: true });
}

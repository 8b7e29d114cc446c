import { browser } from 'wxt/browser';
import type { BackgroundRequest } from '../messages.ts';
import { loadReader } from '../requests/load-reader.ts';
import { isBackgroundRequest } from '../requests/requests.ts';
import type { Analyser } from './analyser.ts';

/** Answers the pages' and the popup's requests to the background. By `sendResponse` and `true`, as in `answer-requests.ts`. */
export function answerBackground(analyser: Analyser): void {
  const answer = async (message: BackgroundRequest, sender: number | undefined): Promise<unknown> => {
    switch (message.type) {
      case 'badge':
        await browser.action.setBadgeText({ text: message.text, ...(sender !== undefined && { tabId: sender }) });
        return true;
      case 'analyse':
        return analyser.analyse(message.article);
      case 'style':
        return sender !== undefined && (await restyle(sender, message.old, message.css));
      case 'warm-up':
        analyser.warmUp();
        return true;
      case 'load-reader': {
        // A page may ask for itself only; the popup names the tab that it stands over.
        const tabId = sender ?? message.tabId;
        if (tabId === undefined) return false;
        analyser.warmUp();
        return loadReader(tabId);
      }
    }
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (!isBackgroundRequest(message)) return undefined;
    answer(message, sender.tab?.id).then(respond, () => respond(false));
    return true;
  });
}

/** By the browser, not in the page: there it could neither be seen nor be lost. */
async function restyle(tabId: number, old: string, css: string): Promise<boolean> {
  // The browser hides the address of a site that was taken back from us. Asked to style it all the same, Chrome would never answer.
  if ((await browser.tabs.get(tabId)).url === undefined) return false;
  const target = { tabId, frameIds: [0] };
  if (css) await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' });
  if (old && old !== css) await browser.scripting.removeCSS({ target, css: old, origin: 'AUTHOR' });
  return true;
}

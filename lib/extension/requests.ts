import { browser } from 'wxt/browser';
import type { BackgroundRequest, PageState, ReaderRequest } from './messages.ts';

/** Where the reader is injected from. */
export const READER_FILE = '/reader.js';

const READER_TYPES: ReadonlySet<string> = new Set<ReaderRequest['type']>([
  'state',
  'read-anyway',
  'set-highlights',
  'toggle-highlights',
  'set-clutter',
  'cycle-clutter',
  'show-hidden',
  'jump',
  'jump-span',
  'copy',
  'set-comfort',
  'read-aloud',
  'mark-text',
  'copy-selection',
  'choose',
]);

/** The page's answer, or `no-reader` where nobody is there to answer (browser page, not yet loaded, gone). Never throws. */
export async function sendToReader(tabId: number, request: ReaderRequest): Promise<PageState> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    return isPageState(answer) ? answer : { status: 'no-reader' };
  } catch {
    return { status: 'no-reader' };
  }
}

/** Asks the background. False where it did not do it (no right to this page, extension updated). Never throws. */
export async function sendToBackground(request: BackgroundRequest): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(request)) === true;
  } catch {
    return false;
  }
}

/** The id of the tab in front, where there is one. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The page's state, with the reader loaded first where it is missing and may be loaded (toolbar click: activeTab). */
export async function readTab(tabId: number): Promise<PageState> {
  const state = await sendToReader(tabId, { type: 'state' });
  if (state.status !== 'no-reader') return state;
  return (await sendToBackground({ type: 'load-reader', tabId })) ? sendToReader(tabId, { type: 'state' }) : state;
}

/** Messages come from our own pages only (the browser sees to it), but from other versions of them too. */
export function isReaderRequest(message: unknown): message is ReaderRequest {
  return hasType(message) && READER_TYPES.has(message.type);
}

export function isBackgroundRequest(message: unknown): message is BackgroundRequest {
  return hasType(message) && (message.type === 'load-reader' || message.type === 'badge');
}

function isPageState(answer: unknown): answer is PageState {
  return typeof answer === 'object' && answer !== null && 'status' in answer;
}

function hasType(message: unknown): message is { type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}

import { type Browser, browser } from 'wxt/browser';
import type { Article } from '../../article/article.ts';
import type { Analysis, BackgroundRequest, NoReaderReason, PageState, ReaderRequest } from '../messages.ts';
import { siteKey, siteModeFor } from '../settings/settings.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { isRestrictedPage } from '../sites/restricted-page.ts';
import { hasAccess } from '../sites/site-access.ts';
import { loadReader } from './load-reader.ts';

const READER_TYPES: ReadonlySet<string> = new Set<ReaderRequest['type']>([
  'state',
  'read-anyway',
  'set-highlights',
  'toggle-highlights',
  'toggle-kind',
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

const BACKGROUND_TYPES: ReadonlySet<string> = new Set<BackgroundRequest['type']>([
  'load-reader',
  'warm-up',
  'badge',
  'analyse',
  'style',
]);

/** Ms after which a reader that does not answer is taken for lost: a long article on a slow phone takes two seconds. */
const PATIENCE = 12_000;

/** The page's answer, or `no-reader` where nobody is there to answer (browser page, not yet loaded, gone, silent). Never throws. */
export async function sendToReader(tabId: number, request: ReaderRequest): Promise<PageState> {
  let timer: number | NodeJS.Timeout | undefined;
  const silence = new Promise<undefined>((done) => {
    timer = setTimeout(done, PATIENCE);
  });
  try {
    const answer: unknown = await Promise.race([browser.tabs.sendMessage(tabId, request, { frameId: 0 }), silence]);
    return isPageState(answer) ? answer : { status: 'no-reader', why: 'lost' };
  } catch {
    return { status: 'no-reader' };
  } finally {
    clearTimeout(timer);
  }
}

/** Ms before the background is asked again: on a busy machine it takes a second to wake. */
const AGAIN = [0, 100, 400, 1500];

/**
 * The background's answer, or nothing where nobody answers (extension updated under us). Asked again where a question was lost: the
 * browser may put the background to sleep at the very moment of the question. Never throws.
 */
async function askBackground(request: BackgroundRequest): Promise<unknown> {
  for (const wait of [...AGAIN, undefined]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(request);
      // The background gives no empty answer: that one is the browser's, for a listener that went away.
      if (answer !== undefined && answer !== null) return answer;
    } catch {
      // Nobody there to hear it.
    }
    if (wait !== undefined) await new Promise((done) => setTimeout(done, wait));
  }
  return undefined;
}

/** Asks the background. False where it did not do it (no right to this page, extension updated). Never throws. */
export async function sendToBackground(request: BackgroundRequest): Promise<boolean> {
  return (await askBackground(request)) === true;
}

/**
 * What the background finds in an article.
 * @throws Error where nobody answers (extension updated under us)
 */
export async function askAnalysis(article: Article): Promise<Analysis> {
  const answer = await askBackground({ type: 'analyse', article });
  if (typeof answer === 'object' && answer !== null && 'card' in answer) return answer as Analysis;
  throw new Error('The background gave no analysis.');
}

/** The id of the tab in front, where there is one. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Loads the page in front anew and waits until it has had a moment to. Never throws. */
export async function reloadTab(): Promise<void> {
  try {
    const tabId = await activeTabId();
    if (tabId !== undefined) await browser.tabs.reload(tabId);
  } catch {
    // The tab is gone: the next question says so.
  }
  await new Promise((done) => setTimeout(done, 800));
}

/**
 * A request that a gesture stands behind (key, menu, button of ours): on a page outside the list it brings activeTab, so the reader can be
 * loaded now.
 */
export async function askLoaded(tabId: number, request: ReaderRequest): Promise<PageState> {
  const state = await sendToReader(tabId, request);
  return state.status === 'no-reader' && (await loadReader(tabId)) ? sendToReader(tabId, request) : state;
}

/**
 * The page's state, with the reader loaded first where it is missing and may be loaded. Without the background, which may be asleep.
 * @param clicked the toolbar button was pressed on this tab, so that any page which may be read at all may be read now (activeTab)
 */
export async function readTab(tabId: number, clicked: boolean): Promise<PageState> {
  const state = await sendToReader(tabId, { type: 'state' });
  if (state.status !== 'no-reader' || state.why) return state;
  const { url, discarded } = await tabOf(tabId);
  // Without its address we have no right to the page; after a click the browser itself keeps us out. Nor is it tried: for a site that was
  // taken back from us Chrome gives no answer at all.
  if (url === undefined) return { status: 'no-reader', why: clicked ? 'restricted' : 'refused' };
  if (isRestrictedPage(url)) return { status: 'no-reader', why: 'restricted', url };
  // Put away to save memory: it loads when it comes to the front.
  if (discarded) return { status: 'no-reader', why: 'lost', url };
  const mode = siteModeFor(await loadSettings(), url);
  if (mode === 'never' || (mode === 'ask' && !clicked)) return { status: 'no-reader', why: 'chosen', url };
  if (!(await loadReader(tabId))) return { status: 'no-reader', why: await whyNot(url), url };
  const second = await sendToReader(tabId, { type: 'state' });
  return second.status === 'no-reader' ? { status: 'no-reader', why: 'lost', url } : second;
}

/** Why the reader could not be put into a page. */
async function whyNot(url: string): Promise<NoReaderReason> {
  if (/\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  return (await hasAccess(siteKey(url))) ? 'viewer' : 'refused';
}

/** A tab; the browser tells its address only where our permissions reach. */
async function tabOf(tabId: number): Promise<Partial<Browser.tabs.Tab>> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return {};
  }
}

/** Messages come from our own pages only (the browser sees to it), but from other versions of them too. */
export function isReaderRequest(message: unknown): message is ReaderRequest {
  return hasType(message) && READER_TYPES.has(message.type);
}

export function isBackgroundRequest(message: unknown): message is BackgroundRequest {
  return hasType(message) && BACKGROUND_TYPES.has(message.type);
}

function isPageState(answer: unknown): answer is PageState {
  return typeof answer === 'object' && answer !== null && 'status' in answer;
}

function hasType(message: unknown): message is { type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}

import { browser } from 'wxt/browser';
import type { ReaderRequest } from '../messages.ts';
import { askLoaded } from '../requests/requests.ts';

interface MenuEntry {
  title: 'menu_mark' | 'menu_copy_selection' | 'menu_copy';
  contexts: ['selection'] | ['page', 'selection'];
  request(selection: string): ReaderRequest;
}

/** The types generated from the locale files do not know names that are kept in a table. */
const message = browser.i18n.getMessage as (key: string) => string;

/** The context menu, by id. `%s` in a title is the selected text. */
const MENU: Record<string, MenuEntry> = {
  'mark-text': { title: 'menu_mark', contexts: ['selection'], request: (text) => ({ type: 'mark-text', text }) },
  'copy-selection': {
    title: 'menu_copy_selection',
    contexts: ['selection'],
    request: () => ({ type: 'copy-selection' }),
  },
  'copy-card': { title: 'menu_copy', contexts: ['page', 'selection'], request: () => ({ type: 'copy' }) },
};

/** Puts our entries into the context menu of web pages. Firefox for Android has none: there nothing happens. */
export function offerMenus(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  // Kept by the browser from one start of the background to the next; made anew so that an update or another language shows.
  const make = async () => {
    await menus.removeAll();
    for (const [id, { title, contexts }] of Object.entries(MENU)) {
      menus.create({
        id,
        title: message(title),
        contexts,
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    }
  };
  browser.runtime.onInstalled.addListener(() => void make());
  browser.runtime.onStartup.addListener(() => void make());
  menus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const entry = MENU[menuItemId];
    if (entry && tab?.id !== undefined) void askLoaded(tab.id, entry.request(selectionText));
  });
}

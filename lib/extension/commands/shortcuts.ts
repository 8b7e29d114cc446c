import { browser } from 'wxt/browser';
import { COMMANDS } from './commands.ts';

export interface Shortcut {
  /** Name in the manifest; `_execute_action` opens the popup. */
  name: string;
  /** Keys as the browser writes them ("Alt+Shift+H"); empty where none are assigned. */
  keys: string;
  /** What the browser calls it, in the browser's language. */
  description: string;
}

/** The keyboard commands with the keys that the reader's browser really gives them, ours first. Empty on phones. */
export async function shortcuts(): Promise<Shortcut[]> {
  try {
    const order = ['_execute_action', ...Object.keys(COMMANDS)];
    const all = await browser.commands.getAll();
    return all
      .flatMap(({ name, shortcut, description }) =>
        name ? [{ name, keys: shortcut ?? '', description: description ?? '' }] : [],
      )
      .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  } catch {
    return [];
  }
}

/** Opens the browser's own page for changing keys. False where it has none that can be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

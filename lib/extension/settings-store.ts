import { browser } from 'wxt/browser';
import { readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The reader's settings. Defaults where the storage is empty, corrupt or out of reach: never throws. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return readSettings(undefined);
  }
}

/**
 * Changes some settings and gives all of them back. Two changes at once in one page follow one another.
 * @returns the settings as they now hold, and whether they could be written (a full disk keeps them only for now)
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
): Promise<{ settings: Settings; saved: boolean }> {
  const next = queue.then(async () => {
    const settings = readSettings(change(await loadSettings()));
    try {
      await browser.storage.local.set({ [KEY]: settings });
      return { settings, saved: true };
    } catch {
      return { settings, saved: false };
    }
  });
  queue = next.catch(() => undefined);
  return next;
}

let queue: Promise<unknown> = Promise.resolve();

/** Tells of every later change, from whichever page it comes. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed), { once: true });
}

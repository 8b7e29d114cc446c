import { browser } from 'wxt/browser';
import type { Block } from '../../article/article.ts';
import type { Card } from '../../card/card.ts';
import type { MentionKind } from '../../entities/entities.ts';

/** What is printed: the article, its card and which kinds are marked. */
export interface PrintSheet {
  card: Card;
  blocks: readonly Block[];
  kinds: Record<MentionKind, boolean>;
}

const KEY = 'sheet-';
/** Sheets that are kept for a reload, the newest; in memory only, gone with the browser. */
const KEPT = 3;

/** Opens the print sheet in a tab of its own. False where the browser would not. */
export async function openPrintSheet(sheet: PrintSheet): Promise<boolean> {
  try {
    const key = `${KEY}${Date.now()}`;
    await forgetOld();
    await browser.storage.session.set({ [key]: sheet });
    await browser.tabs.create({ url: browser.runtime.getURL(`/print.html#${key}` as '/print.html') });
    return true;
  } catch {
    return false;
  }
}

/** The sheet that an address names; nothing where it is gone. */
export async function loadPrintSheet(hash: string): Promise<PrintSheet | undefined> {
  const key = hash.replace(/^#/, '');
  if (!key.startsWith(KEY)) return undefined;
  try {
    return (await browser.storage.session.get(key))[key] as PrintSheet | undefined;
  } catch {
    return undefined;
  }
}

async function forgetOld(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(KEY));
  await browser.storage.session.remove(keys.sort().slice(0, Math.max(0, keys.length - KEPT + 1)));
}

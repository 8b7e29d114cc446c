import { browser } from 'wxt/browser';
import { siteOfPattern, sitePattern } from './sites.ts';

/** Permissions for sites beyond the list. The browser keeps them; we keep no list of our own beside it. */

/**
 * Asks the reader for a site. To be called in the click itself, before anything is awaited: the browser asks only then.
 * @returns false where the reader or a policy said no
 */
export async function requestSite(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [sitePattern(host)] });
  } catch {
    return false;
  }
}

/** Gives a site's permission back. False where the browser did not take it. */
export async function removeSite(host: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [sitePattern(host)] });
  } catch {
    return false;
  }
}

/** The sites that the reader added, in order of the alphabet. */
export async function addedSites(): Promise<string[]> {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    return [...new Set(origins.map(siteOfPattern).filter((host) => host !== undefined))].sort();
  } catch {
    return [];
  }
}

/** May we read a site without being asked each time? Portals can be taken away from us too, in the browser's own settings. */
export async function hasAccess(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [sitePattern(host)] });
  } catch {
    return false;
  }
}

/** Tells of every permission given or taken, in whatever window that happens. */
export function watchAccess(listener: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}

import { browser } from 'wxt/browser';
import { addedSites } from './site-access.ts';
import { sitePattern } from './sites.ts';

const ID = 'gate-of-added-sites';
const GATE = { js: ['/content-scripts/gate.js'], css: ['/content-scripts/gate.css'] };

/**
 * Puts the gate on the sites that the reader added, as the manifest puts it on the portals: an article there is read without a click.
 * Called by the background when it starts and whenever a permission comes or goes. Never throws.
 */
export function registerGate(): Promise<void> {
  const next = queue.then(register).catch(() => undefined);
  queue = next;
  return next;
}

let queue: Promise<unknown> = Promise.resolve();

async function register(): Promise<void> {
  const matches = (await addedSites()).map(sitePattern);
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, ...GATE, matches, runAt: 'document_start' as const, persistAcrossSessions: true };
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

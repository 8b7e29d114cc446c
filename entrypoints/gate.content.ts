import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayBeArticle } from '../lib/article/portals/gate.ts';
import { portalMatches } from '../lib/article/portals/hosts.ts';
import { sendToBackground } from '../lib/extension/requests.ts';
import { clutterLevelFor, defaultSettings, siteModeFor } from '../lib/extension/settings.ts';
import { loadSettings } from '../lib/extension/settings-store.ts';
import { hostTokens } from '../lib/page/host-tokens.ts';
import { live } from '../lib/page/live-document.ts';
import 'virtual:doc-ro-clutter.css';

/** Small, on every page of the portals: decides from the address alone whether the reader is loaded at all. */
export default defineContentScript({
  matches: portalMatches,
  runAt: 'document_start',
  main: () => {
    if (mayBeArticle(location.href)) void openGate();
  },
});

/**
 * The attribute is set before anything is awaited: a small page is painted sooner than the settings are there, and clutter that goes after
 * the first paint makes the page jump. Where the reader chose otherwise it is taken away a few milliseconds later.
 */
async function openGate(): Promise<void> {
  const root = live.documentElement;
  const hosts = hostTokens(location.hostname);
  root.setAttribute('data-doc-ro', `${defaultSettings().clutter} ${hosts}`);
  let wanted = false;
  try {
    const settings = await loadSettings();
    const level = clutterLevelFor(settings, location.href);
    wanted = siteModeFor(settings, location.href) === 'always';
    if (wanted && level !== 'off') root.setAttribute('data-doc-ro', `${level} ${hosts}`);
    else root.removeAttribute('data-doc-ro');
    if (wanted) wanted = await sendToBackground({ type: 'load-reader' });
  } finally {
    if (!wanted) root.removeAttribute('data-doc-ro');
  }
}

import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayBeArticle } from '../lib/article/portals/gate.ts';
import { portalMatches } from '../lib/article/portals/hosts.ts';
import { sendToBackground } from '../lib/extension/requests.ts';
import { clutterLevelFor, siteModeFor } from '../lib/extension/settings.ts';
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

async function openGate(): Promise<void> {
  const settings = await loadSettings();
  if (siteModeFor(settings, location.href) !== 'always') return;
  const root = live.documentElement;
  const level = clutterLevelFor(settings, location.href);
  if (level !== 'off') root.setAttribute('data-doc-ro', `${level} ${hostTokens(location.hostname)}`);
  if (!(await sendToBackground({ type: 'load-reader' }))) root.removeAttribute('data-doc-ro');
}

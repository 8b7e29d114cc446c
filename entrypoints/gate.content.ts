import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayBeArticle } from '../lib/article/portals/gate.ts';
import { portalMatches } from '../lib/article/portals/hosts.ts';
import { hasReader } from '../lib/extension/reader/reader-life.ts';
import { sendToBackground } from '../lib/extension/requests/requests.ts';
import { clutterLevelFor, defaultSettings, siteModeFor } from '../lib/extension/settings/settings.ts';
import { loadSettings } from '../lib/extension/settings/settings-store.ts';
import { ROOT } from '../lib/page/clutter/clutter-hider.ts';
import { hostTokens } from '../lib/page/clutter/host-tokens.ts';
import { live } from '../lib/page/live-document.ts';
import { awaitStory } from '../lib/page/watch/await-story.ts';
import { shown } from '../lib/page/watch/shown.ts';
import { watchAddress } from '../lib/page/watch/watch-address.ts';
import 'virtual:doc-ro-clutter.css';

/**
 * Small, on every page of the portals: decides from the address, then from a look at the page, whether the reader is loaded at all. A site that
 * changes its page without loading one passes here again.
 */
export default defineContentScript({
  matches: portalMatches,
  runAt: 'document_start',
  // Nothing of ours is to be heard by the page.
  noScriptStartedPostMessage: true,
  main: () => {
    let visit = new AbortController();
    if (mayBeArticle(location.href)) void openGate(visit.signal, live.documentElement);
    watchAddress(() => {
      visit.abort();
      visit = new AbortController();
      if (mayBeArticle(location.href) && !hasReader()) void openGate(visit.signal);
    });
  },
});

/**
 * The attribute is set before anything is awaited: a small page is painted sooner than the settings are there, and clutter that goes after
 * the first paint makes the page jump. Where the reader chose otherwise it is taken away a few milliseconds later, and where the page
 * turns out to show no story, once it is there.
 * @param root where the page is only now coming
 */
async function openGate(signal: AbortSignal, root?: Element): Promise<void> {
  const hosts = hostTokens(location.hostname);
  // A reader that was asked for in the meantime marks the page as it likes.
  const unmark = () => {
    if (!hasReader()) root?.removeAttribute(ROOT);
  };
  root?.setAttribute(ROOT, `${defaultSettings().clutter} ${hosts}`);
  let loaded = false;
  try {
    const settings = await loadSettings();
    if (siteModeFor(settings, location.href) !== 'always') return;
    const level = clutterLevelFor(settings, location.href);
    if (level === 'off') unmark();
    else root?.setAttribute(ROOT, `${level} ${hosts}`);
    await shown();
    // It may be asleep: it wakes while the page comes.
    void sendToBackground({ type: 'warm-up' });
    if (!(await awaitStory(unmark, signal)) || hasReader()) return;
    loaded = await sendToBackground({ type: 'load-reader' });
  } finally {
    if (!loaded) unmark();
  }
}

import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/card.css';
import '../../components/style/controls.css';
import '../../components/style/screen.css';
import { ReaderScreen } from '../../components/reader/reader-screen.tsx';
import { startPreferences } from '../../components/state/preferences.ts';
import { askAgain, connect, page } from '../../components/state/reader-client.ts';
import { askLoaded, readTab } from '../../lib/extension/requests/requests.ts';
import { followTab } from '../../lib/extension/screens/follow-tab.ts';
import { ownWindowId } from '../../lib/extension/screens/panel.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

let shown: number | undefined;

/** Another tab came to the front, or its page changed. */
function show(tabId: number | undefined): void {
  if (tabId !== shown) page.value = undefined;
  shown = tabId;
  if (tabId === undefined) {
    page.value = { status: 'no-reader', why: 'restricted' };
    return;
  }
  connect((request) => (request.type === 'state' ? readTab(tabId, false) : askLoaded(tabId, request)));
  void askAgain();
}

await startPreferences(life.signal);
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<ReaderScreen ready />, root);
}
// A window named in the address is for the panel in a tab of its own; the panel belongs to the window around it.
const windowId = Number(new URLSearchParams(location.search).get('window')) || (await ownWindowId());
if (windowId === undefined) show(undefined);
else await followTab(windowId, show, life.signal);

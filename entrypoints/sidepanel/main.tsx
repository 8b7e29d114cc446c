import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/controls.css';
import '../../components/screen.css';
import { startPreferences } from '../../components/preferences.ts';
import { askAgain, connect, page } from '../../components/reader-client.ts';
import { ReaderScreen } from '../../components/reader-screen.tsx';
import { followTab } from '../../lib/extension/follow-tab.ts';
import { ownWindowId } from '../../lib/extension/panel.ts';
import { readTab, sendToReader } from '../../lib/extension/requests.ts';

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
  connect((request) => (request.type === 'state' ? readTab(tabId, false) : sendToReader(tabId, request)));
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

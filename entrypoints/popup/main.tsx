import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/card.css';
import '../../components/style/controls.css';
import '../../components/style/screen.css';
import { ReaderScreen } from '../../components/reader/reader-screen.tsx';
import { startPreferences } from '../../components/state/preferences.ts';
import { ask, connect, page } from '../../components/state/reader-client.ts';
import { activeTabId, askLoaded, readTab } from '../../lib/extension/requests/requests.ts';
import { hearReaders } from '../../lib/extension/screens/hear-readers.ts';
import { hasPanel, openPanel, ownWindowId } from '../../lib/extension/screens/panel.ts';

const ready = signal(false);
const windowId = signal<number | undefined>(undefined);

function Popup() {
  const here = windowId.value;
  const onPanel = () => {
    // Opened first: the browser opens a panel in a click only.
    if (here !== undefined) void openPanel(here).then((opened) => opened && window.close());
  };
  return <ReaderScreen ready={ready.value} onPanel={here !== undefined && hasPanel() ? onPanel : undefined} />;
}

async function readPage(): Promise<void> {
  // A tab named in the address is for the card in a tab of its own; the popup stands over the tab in front.
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tabId = named || (await activeTabId());
  if (tabId === undefined) page.value = { status: 'no-reader', why: 'restricted' };
  else {
    connect((request) => (request.type === 'state' ? readTab(tabId, true) : askLoaded(tabId, request)));
    await ask({ type: 'state' });
    // A story that comes late is read while one looks.
    hearReaders((changed) => changed === tabId && page.value?.status !== 'article' && void ask({ type: 'state' }));
    performance.mark('doc-ro:answered');
  }
}

// The page is asked while the settings are on their way; the skeleton in the HTML stands until both the words and the screen are there.
const asked = readPage();
await startPreferences();
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<Popup />, root);
}
ready.value = true;
windowId.value = await ownWindowId();
await asked;

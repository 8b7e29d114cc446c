import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/controls.css';
import { PopupApp } from '../../components/popup-app.tsx';
import { ask, connect, page } from '../../components/reader-client.ts';
import { speak } from '../../components/words.ts';
import { openOptions } from '../../lib/extension/open-options.ts';
import { activeTabId, readTab, sendToReader } from '../../lib/extension/requests.ts';
import { loadSettings, updateSettings } from '../../lib/extension/settings-store.ts';

const intro = signal(false);

const settings = await loadSettings();
speak(settings.language);
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
intro.value = !settings.introSeen;

function App() {
  return (
    <PopupApp
      intro={intro.value}
      onIntroDone={() => {
        intro.value = false;
        void updateSettings((now) => ({ ...now, introSeen: true }));
      }}
      onOptions={() => void openOptions()}
    />
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);

// A tab named in the address is for the card in a tab of its own; the popup stands over the tab in front.
const named = Number(new URLSearchParams(location.search).get('tab'));
const tabId = named || (await activeTabId());
if (tabId === undefined) page.value = { status: 'no-reader' };
else {
  connect((request) => (request.type === 'state' ? readTab(tabId, true) : sendToReader(tabId, request)));
  await ask({ type: 'state' });
}

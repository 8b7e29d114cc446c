import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/options.css';
import { OptionsApp } from '../../components/options-app.tsx';
import { speak } from '../../components/words.ts';
import { portals } from '../../lib/article/portals/index.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { loadSettings, updateSettings } from '../../lib/extension/settings-store.ts';

const settings = signal(await loadSettings());
const root = document.getElementById('app');

async function change(make: (settings: Settings) => Settings): Promise<boolean> {
  const done = await updateSettings(make);
  settings.value = done.settings;
  show();
  return done.saved;
}

function show(): void {
  const { language, theme } = settings.value;
  speak(language);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const list = portals.map(({ name, hosts }) => ({ name, host: hosts[0] ?? '' }));
  if (root) render(<OptionsApp settings={settings} portals={list} onChange={change} />, root);
}
show();

import '../../components/options/options-words.ts';
import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/options/options.css';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { startPreferences } from '../../components/state/preferences.ts';
import { ownVersion } from '../../lib/extension/screens/own-version.ts';

await startPreferences();
const root = document.getElementById('app');
if (root) render(<OptionsApp version={ownVersion()} />, root);
// The browser looked for the part that the address names before it was there.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

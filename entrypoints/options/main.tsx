import '../../components/options/options-words.ts';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/options/options.css';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { startPreferences } from '../../components/preferences.ts';
import { ownVersion } from '../../lib/extension/own-version.ts';

await startPreferences();
const root = document.getElementById('app');
if (root) render(<OptionsApp version={ownVersion()} />, root);
// The browser looked for the part that the address names before it was there.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

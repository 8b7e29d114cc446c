import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/controls.css';
import '../../components/print/print-sheet.css';
import { PrintSheet } from '../../components/print/print-sheet.tsx';
import { startPreferences } from '../../components/state/preferences.ts';
import { loadPrintSheet } from '../../lib/extension/screens/print-sheet.ts';

const [sheet] = await Promise.all([loadPrintSheet(location.hash), startPreferences()]);
const root = document.getElementById('app');
if (root) render(<PrintSheet sheet={sheet} />, root);

import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/print-sheet.css';
import { startPreferences } from '../../components/preferences.ts';
import { PrintSheet } from '../../components/print-sheet.tsx';
import { loadPrintSheet } from '../../lib/extension/print-sheet.ts';

const [sheet] = await Promise.all([loadPrintSheet(location.hash), startPreferences()]);
const root = document.getElementById('app');
if (root) render(<PrintSheet sheet={sheet} />, root);

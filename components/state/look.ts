import type { Settings } from '../../lib/extension/settings/settings.ts';

/**
 * Theme and text size of our own pages, as attributes of the root that `tokens.css` knows. They are also left where `public/look.js` finds
 * them before the first paint of the next page: `storage.local` answers too late for that, and a dark page would flash white.
 */
export function rememberLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  if (textSize === 'normal') delete dataset.text;
  else dataset.text = textSize;
  try {
    localStorage.setItem('look', JSON.stringify({ theme: dataset.theme, text: dataset.text }));
  } catch {
    // Storage is full or forbidden: the next page settles a moment later.
  }
}

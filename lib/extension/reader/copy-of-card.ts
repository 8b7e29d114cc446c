import words from 'virtual:format-words';
import type { Card } from '../../card/card.ts';
import { type Formatted, formatCard } from '../../formats/index.ts';
import { copyOptions } from '../settings/copy-options.ts';
import { languageFor } from '../settings/language.ts';
import { loadSettings } from '../settings/settings-store.ts';

/** The card in the format, with the sections and in the language that the reader chose. Made in the page, which needs nobody's answer for it. */
export async function copyOfCard(card: Card): Promise<Formatted> {
  const settings = await loadSettings();
  return formatCard(card, settings.copyFormat, copyOptions(settings, words[languageFor(settings.language)]));
}

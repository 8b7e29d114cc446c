import peopleModel from 'virtual:entity-model';
import words from 'virtual:format-words';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Card } from '../lib/card/card.ts';
import { Analyser } from '../lib/extension/analyser.ts';
import { answerBackground } from '../lib/extension/answer-background.ts';
import { copyOptions } from '../lib/extension/copy-options.ts';
import { registerGate } from '../lib/extension/gate-registration.ts';
import { languageFor } from '../lib/extension/language.ts';
import { offerMenus } from '../lib/extension/menus.ts';
import { runCommand } from '../lib/extension/run-command.ts';
import { loadSettings } from '../lib/extension/settings-store.ts';
import { watchAccess } from '../lib/extension/site-access.ts';
import { type Formatted, formatCard } from '../lib/formats/index.ts';

export default defineBackground(() => {
  answerBackground(new Analyser(peopleModel), copyOf);
  // Sites that the reader added, now or while the background slept.
  watchAccess(() => void registerGate());
  void registerGate();
  offerMenus();
  browser.commands?.onCommand.addListener((name: string) => void runCommand(name));
});

/** In the format, with the sections and in the language that the reader chose. */
async function copyOf(card: Card): Promise<Formatted> {
  const settings = await loadSettings();
  const spoken = words[languageFor(settings.language)];
  return formatCard(card, settings.copyFormat, copyOptions(settings, spoken));
}

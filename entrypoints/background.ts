import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { speak, t } from '../components/words.ts';
import type { Card } from '../lib/card/card.ts';
import { COMMANDS } from '../lib/extension/commands.ts';
import { copyOptions } from '../lib/extension/copy-options.ts';
import { registerGate } from '../lib/extension/gate-registration.ts';
import { loadReader } from '../lib/extension/load-reader.ts';
import { activeTabId, isBackgroundRequest, sendToReader } from '../lib/extension/requests.ts';
import { loadSettings } from '../lib/extension/settings-store.ts';
import { watchAccess } from '../lib/extension/site-access.ts';
import { type Formatted, formatCard, formatWords } from '../lib/formats/index.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (!isBackgroundRequest(message)) return undefined;
    if (message.type === 'badge') {
      browser.action.setBadgeText({ text: message.text, ...(sender.tab?.id && { tabId: sender.tab.id }) }).then(
        () => respond(true),
        () => respond(false),
      );
      return true;
    }
    if (message.type === 'format-card') {
      copyOf(message.card).then(respond, () => respond(undefined));
      return true;
    }
    // A page may ask for itself only; the popup names the tab that it stands over.
    const tabId = sender.tab?.id ?? message.tabId;
    if (tabId === undefined) return undefined;
    loadReader(tabId).then(respond, () => respond(false));
    return true;
  });

  // Sites that the reader added, now or while the background slept.
  watchAccess(() => void registerGate());
  void registerGate();

  browser.commands.onCommand.addListener((name: string) => {
    void runCommand(name);
  });
});

/** In the format, with the sections and in the language that the reader chose. */
async function copyOf(card: Card): Promise<Formatted> {
  const settings = await loadSettings();
  const words = formatWords(speak(settings.language), t);
  return formatCard(card, settings.copyFormat, copyOptions(settings, words));
}

async function runCommand(name: string): Promise<void> {
  const command = COMMANDS[name];
  const tabId = command && (await activeTabId());
  if (!command || tabId === undefined) return;
  const state = await sendToReader(tabId, command.request);
  // A command is a gesture: on a page outside the list it gives activeTab, so the reader can be loaded now.
  if (state.status === 'no-reader' && (await loadReader(tabId))) await sendToReader(tabId, command.request);
}

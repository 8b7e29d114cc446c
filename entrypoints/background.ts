import peopleModel from 'virtual:entity-model';
import '../lib/extension/background/like-beside-like.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Analyser } from '../lib/extension/background/analyser.ts';
import { answerBackground } from '../lib/extension/background/answer-background.ts';
import { offerMenus } from '../lib/extension/commands/menus.ts';
import { runCommand } from '../lib/extension/commands/run-command.ts';
import { registerGate } from '../lib/extension/sites/gate-registration.ts';
import { watchAccess } from '../lib/extension/sites/site-access.ts';

export default defineBackground(() => {
  answerBackground(new Analyser(peopleModel));
  // Sites that the reader added, now or while the background slept.
  watchAccess(() => void registerGate());
  void registerGate();
  offerMenus();
  browser.commands?.onCommand.addListener((name: string) => void runCommand(name));
});

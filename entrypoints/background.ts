import peopleModel from 'virtual:entity-model';
import '../lib/extension/like-beside-like.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Analyser } from '../lib/extension/analyser.ts';
import { answerBackground } from '../lib/extension/answer-background.ts';
import { registerGate } from '../lib/extension/gate-registration.ts';
import { offerMenus } from '../lib/extension/menus.ts';
import { runCommand } from '../lib/extension/run-command.ts';
import { watchAccess } from '../lib/extension/site-access.ts';

export default defineBackground(() => {
  answerBackground(new Analyser(peopleModel));
  // Sites that the reader added, now or while the background slept.
  watchAccess(() => void registerGate());
  void registerGate();
  offerMenus();
  browser.commands?.onCommand.addListener((name: string) => void runCommand(name));
});

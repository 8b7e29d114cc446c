import { signal } from '@preact/signals';
import { defaultSettings, type Settings } from '../../lib/extension/settings/settings.ts';
import { updateSettings, watchSettings } from '../../lib/extension/settings/settings-store.ts';
import { rememberLook } from './look.ts';
import { speak } from './words.ts';

/** What the reader chose, as every screen of ours sees it. */
export const settings = signal<Settings>(defaultSettings());

/** True while the last choice could not be written down (storage full, refused): it holds for now only. */
export const unsaved = signal(false);

/** Choices made in this page: only the last one's answer from the store is shown, those before it do not know of it. */
let choices = 0;

/** Changes settings, shows and stores them. False where they could not be stored. */
export async function choose(change: (settings: Settings) => Settings): Promise<boolean> {
  const mine = ++choices;
  take(change(settings.value));
  const done = await updateSettings(change);
  if (mine === choices) take(done.settings);
  unsaved.value = !done.saved;
  return done.saved;
}

/** Loads the settings, gives the document its language, theme and text size, and keeps all of it up to date. */
export async function startPreferences(signal: AbortSignal = new AbortController().signal): Promise<void> {
  take(await watchSettings(take, signal));
}

function take(next: Settings): void {
  speak(next.language);
  rememberLook(next);
  settings.value = next;
}

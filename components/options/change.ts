import { signal } from '@preact/signals';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import { choose, settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';

/** What the options page says about the last change, and the way back where a change was a large one. */
export const said = signal<{ text: string; undo?: () => void } | undefined>(undefined);

export const say = (text: string): void => {
  said.value = { text };
};

/** Changes settings and says that it was stored, or that it could not be. */
export async function change(make: (settings: Settings) => Settings, done?: () => string): Promise<void> {
  const saved = await choose(make);
  // Said after the change: it may have been one of the language.
  say(!saved ? t('options_notSaved') : done ? done() : t('options_saved'));
}

/** Changes all settings at once (a file, a reset); one press brings the old ones back. */
export async function replaceAll(next: Settings, done: () => string): Promise<void> {
  const old = settings.value;
  await change(() => next, done);
  if (said.value)
    said.value = {
      ...said.value,
      undo: () =>
        void change(
          () => old,
          () => t('options_undone'),
        ),
    };
}

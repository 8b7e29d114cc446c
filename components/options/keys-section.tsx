import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openShortcutSettings, type Shortcut, shortcuts } from '../../lib/extension/commands/shortcuts.ts';
import { Switch } from '../parts/switch.tsx';
import { settings } from '../state/preferences.ts';
import { t, type Word } from '../state/words.ts';
import { change, say } from './change.ts';

/** Our own words for the commands; one that is missing here has the browser's. */
const COMMAND_WORDS: Record<string, Word> = {
  _execute_action: 'command_card',
  'toggle-highlights': 'command_highlights',
  'cycle-clutter': 'command_clutter',
  'copy-card': 'command_copy',
};
const PAGE_KEYS: readonly (readonly [keys: string, word: Word])[] = [
  ['Alt+Shift+→', 'keys_next'],
  ['Alt+Shift+←', 'keys_previous'],
  ['Alt+Shift+Enter', 'keys_enter'],
  ['Alt+Shift+1', 'keys_person'],
  ['Alt+Shift+2', 'keys_party'],
  ['Alt+Shift+3', 'keys_date'],
  ['Esc', 'keys_close'],
];

/** The keys: those of the browser as it really gives them, with the way to change them, and those on the page. */
export function KeysSection() {
  const commands = useSignal<Shortcut[]>([]);
  useEffect(() => {
    const look = () =>
      void shortcuts().then((list) => {
        commands.value = list;
      });
    look();
    // Keys are changed on a page of the browser's: look again when this one is seen again.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <>
      {commands.value.length > 0 && (
        <>
          <dl class="keys">
            {commands.value.map(({ name, keys, description }) => {
              const word = COMMAND_WORDS[name];
              return <Key key={name} keys={keys} what={word ? t(word) : description} />;
            })}
          </dl>
          <button
            type="button"
            onClick={() => void openShortcutSettings().then((opened) => opened || say(t('keys_changeHow')))}
          >
            {t('keys_change')}
          </button>
        </>
      )}
      <h3>{t('keys_onPage')}</h3>
      <Switch checked={settings.value.pageKeys} onChange={(on) => void change((old) => ({ ...old, pageKeys: on }))}>
        {t('keys_pageKeys')}
      </Switch>
      <dl class="keys" data-off={!settings.value.pageKeys}>
        {PAGE_KEYS.map(([keys, word]) => (
          <Key key={keys} keys={keys} what={t(word)} />
        ))}
      </dl>
    </>
  );
}

function Key({ keys, what }: { keys: string; what: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{keys ? keys.split('+').map((key) => <kbd key={key}>{key}</kbd>) : t('keys_none')}</dd>
    </div>
  );
}

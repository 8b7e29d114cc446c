import { type Signal, useSignal } from '@preact/signals';
import { readSettings } from '../lib/extension/read-settings.ts';
import {
  CLUTTER_LEVELS,
  HIGHLIGHT_KINDS,
  type Language,
  type Settings,
  type SiteMode,
  type Theme,
} from '../lib/extension/settings.ts';
import { t, type Word } from './words.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const LANGUAGES: readonly Language[] = ['auto', 'vi', 'en'];
const MODES: readonly SiteMode[] = ['always', 'ask', 'never'];

interface Props {
  settings: Signal<Settings>;
  portals: readonly { name: string; host: string }[];
  /** Stores the change; false where the browser could not. */
  onChange: (change: (settings: Settings) => Settings) => Promise<boolean>;
}

/** All that a reader can choose. Every change holds at once; there is nothing to save. */
export function OptionsApp({ settings, portals, onChange }: Props) {
  const said = useSignal('');
  const now = settings.value;
  const change = async (make: (settings: Settings) => Settings) => {
    said.value = (await onChange(make)) ? t('options_saved') : t('options_notSaved');
  };
  return (
    <main class="options">
      <h1>{t('popup_options')}</h1>
      <section>
        <h2>{t('popup_highlights')}</h2>
        <div class="options">
          {HIGHLIGHT_KINDS.map((kind) => (
            <label key={kind} class="option" data-kind={kind}>
              <input
                type="checkbox"
                checked={now.highlights.kinds[kind]}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  void change((old) => ({
                    ...old,
                    highlights: { ...old.highlights, kinds: { ...old.highlights.kinds, [kind]: on } },
                  }));
                }}
              />
              <span>{t(`popup_kind_${kind}`)}</span>
            </label>
          ))}
        </div>
      </section>
      <Choice
        title={t('popup_clutter')}
        name="clutter"
        values={CLUTTER_LEVELS}
        value={now.clutter}
        word={(level) => `popup_level_${level}`}
        onPick={(clutter) => void change((old) => ({ ...old, clutter }))}
      />
      <Choice
        title={t('options_language')}
        name="language"
        values={LANGUAGES}
        value={now.language}
        word={(language) => `options_language_${language}`}
        onPick={(language) => void change((old) => ({ ...old, language }))}
      />
      <Choice
        title={t('options_theme')}
        name="theme"
        values={THEMES}
        value={now.theme}
        word={(theme) => `options_theme_${theme}`}
        onPick={(theme) => void change((old) => ({ ...old, theme }))}
      />
      <section>
        <h2>{t('options_sites')}</h2>
        <p class="quiet">{t('options_sites_why')}</p>
        <ul class="sites">
          {portals.map(({ name, host }) => (
            <li key={host}>
              <label>
                <span>
                  {name} <span class="quiet">{host}</span>
                </span>
                <select
                  value={now.sites[host]?.mode ?? 'always'}
                  onChange={(event) => {
                    const mode = event.currentTarget.value as SiteMode;
                    void change((old) => ({
                      ...old,
                      sites: { ...old.sites, [host]: { ...old.sites[host], mode } },
                    }));
                  }}
                >
                  {MODES.map((mode) => (
                    <option key={mode} value={mode}>
                      {t(`options_mode_${mode}`)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('options_file')}</h2>
        <div class="options">
          <button type="button" onClick={() => exportFile(now)}>
            {t('options_export')}
          </button>
          <label class="file">
            {t('options_import')}
            <input
              type="file"
              accept="application/json"
              onChange={async (event) => {
                const read = await readFile(event.currentTarget.files?.[0]);
                if (read) await change(() => read);
                else said.value = t('options_badFile');
              }}
            />
          </label>
        </div>
      </section>
      <p class="said" role="status">
        {said.value}
      </p>
    </main>
  );
}

function Choice<T extends string>(props: {
  title: string;
  name: string;
  values: readonly T[];
  value: T;
  word: (value: T) => string;
  onPick: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      <div class="options">
        {props.values.map((value) => (
          <label key={value} class="option">
            <input
              type="radio"
              name={props.name}
              checked={props.value === value}
              onChange={() => props.onPick(value)}
            />
            <span>{t(props.word(value) as Word)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function exportFile(settings: Settings): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'doc-ro.json';
  link.click();
  URL.revokeObjectURL(address);
}

/** Settings of a file, each field validated; undefined where the file is no JSON object of ours. */
async function readFile(file: File | undefined): Promise<Settings | undefined> {
  try {
    const raw: unknown = JSON.parse((await file?.text()) ?? '');
    return typeof raw === 'object' && raw !== null && 'version' in raw ? readSettings(raw) : undefined;
  } catch {
    return undefined;
  }
}

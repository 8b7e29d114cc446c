import { readSettings } from '../../lib/extension/settings/read-settings.ts';
import { defaultSettings, type Settings } from '../../lib/extension/settings/settings.ts';
import { settings } from '../state/preferences.ts';
import { saveFile } from '../state/save-file.ts';
import { t } from '../state/words.ts';
import { replaceAll, say } from './change.ts';

/** More than any file of ours has: not even read. */
const MOST_BYTES = 500_000;

/** Settings out to a file and in again, and back to the beginning. */
export function FileSection() {
  return (
    <>
      <p class="quiet">{t('options_file_why')}</p>
      <div class="actions">
        <button
          type="button"
          onClick={() => saveFile('doc-ro.json', 'application/json', JSON.stringify(settings.value, null, 2))}
        >
          {t('options_export')}
        </button>
        <label class="button file">
          {t('options_import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={async (event) => {
              const field = event.currentTarget;
              const read = await readFile(field.files?.[0]);
              // The same file may be chosen a second time.
              field.value = '';
              if (read) await replaceAll({ ...read, introSeen: true }, () => t('options_imported'));
              else say(t('options_badFile'));
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => void replaceAll({ ...defaultSettings(), introSeen: true }, () => t('options_resetDone'))}
        >
          {t('options_reset')}
        </button>
      </div>
    </>
  );
}

/** Settings of a file, each field validated; undefined where the file is no JSON object of ours. */
async function readFile(file: File | undefined): Promise<Settings | undefined> {
  if (!file || file.size > MOST_BYTES) return undefined;
  try {
    const raw: unknown = JSON.parse(await file.text());
    return typeof raw === 'object' && raw !== null && 'version' in raw ? readSettings(raw) : undefined;
  } catch {
    return undefined;
  }
}

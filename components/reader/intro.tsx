import { choose, settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';

/** Said once, at the first opening: what this is, what it does not do, and the key to it. */
export function Intro() {
  if (settings.value.introSeen) return null;
  return (
    <section class="intro" aria-label={t('intro_title')}>
      <p>{t('intro_text')}</p>
      <button type="button" onClick={() => void choose((old) => ({ ...old, introSeen: true }))}>
        {t('intro_done')}
      </button>
    </section>
  );
}

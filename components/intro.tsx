import { t } from './words.ts';

/** Said once, at the first opening. */
export function Intro({ onDone }: { onDone: () => void }) {
  return (
    <section class="intro" aria-label={t('intro_title')}>
      <p>{t('intro_text')}</p>
      <button type="button" onClick={onDone}>
        {t('intro_done')}
      </button>
    </section>
  );
}

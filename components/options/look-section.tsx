import { LANGUAGES, TEXT_SIZES, THEMES } from '../../lib/extension/settings/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';
import { change } from './change.ts';

/** How our own screens speak and look. */
export function LookSection() {
  const { language, theme, textSize } = settings.value;
  return (
    <>
      <Choice
        title={t('options_language')}
        values={LANGUAGES}
        value={language}
        // By its own name, so that who reads only the other finds it.
        word={(one) => `options_language_${one}`}
        spokenIn={(one) => (one === 'auto' ? undefined : one)}
        onPick={(one) => void change((old) => ({ ...old, language: one }))}
      />
      <Choice
        title={t('options_theme')}
        values={THEMES}
        value={theme}
        word={(one) => `options_theme_${one}`}
        onPick={(one) => void change((old) => ({ ...old, theme: one }))}
      />
      <Choice
        title={t('options_textSize')}
        values={TEXT_SIZES}
        value={textSize}
        word={(one) => `options_textSize_${one}`}
        onPick={(one) => void change((old) => ({ ...old, textSize: one }))}
      />
    </>
  );
}

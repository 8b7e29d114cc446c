import { COPY_FORMATS } from '../../lib/extension/settings/settings.ts';
import { CARD_SECTIONS } from '../../lib/formats/document/card-sections.ts';
import type { CardFormat } from '../../lib/formats/format-card.ts';
import { Switch } from '../parts/switch.tsx';
import { settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';
import { change } from './change.ts';

/** What a copied card is made of. */
export function CopySection() {
  const { copyFormat, copySections, frontMatter } = settings.value;
  return (
    <>
      <label class="row">
        <span>{t('options_format')}</span>
        <select
          value={copyFormat}
          onChange={(event) => {
            const format = event.currentTarget.value as CardFormat;
            void change((old) => ({ ...old, copyFormat: format }));
          }}
        >
          {COPY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {t(`copy_format_${format}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('options_parts')}</legend>
        <div class="options">
          {CARD_SECTIONS.map((section) => (
            <label key={section} class="option">
              <input
                type="checkbox"
                checked={copySections[section]}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  void change((old) => ({ ...old, copySections: { ...old.copySections, [section]: on } }));
                }}
              />
              <span>{t(`options_part_${section}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Switch checked={frontMatter} onChange={(on) => void change((old) => ({ ...old, frontMatter: on }))}>
        {t('options_frontMatter')}
      </Switch>
    </>
  );
}

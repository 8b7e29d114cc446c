import { useSignal } from '@preact/signals';
import type { Comfort } from '../../lib/extension/messages.ts';
import { CLUTTER_LEVELS } from '../../lib/extension/settings/settings.ts';
import { ComfortControls } from '../controls/comfort-controls.tsx';
import { Choice } from '../parts/choice.tsx';
import { settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';
import { change } from './change.ts';

/** Ms without a change of a slider before it is stored. */
const SETTLE = 250;

/** How far a page is tidied, and how the article is set in the focus level. */
export function ReadingSection() {
  const { clutter, comfort } = settings.value;
  const timer = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useSignal<Comfort | undefined>(undefined);
  const shown = now.value ?? comfort;
  return (
    <>
      <Choice
        title={t('options_level')}
        values={CLUTTER_LEVELS}
        value={clutter}
        word={(level) => `popup_level_${level}`}
        hint={t(`options_level_${clutter}_why`)}
        onPick={(level) => void change((old) => ({ ...old, clutter: level }))}
      />
      <h3>{t('options_comfort')}</h3>
      <div class="comfort-pair">
        <ComfortControls
          comfort={shown}
          onChange={(next) => {
            now.value = next;
            clearTimeout(timer.peek());
            timer.value = setTimeout(() => {
              void change((old) => ({ ...old, comfort: next }));
              now.value = undefined;
            }, SETTLE);
          }}
        />
        <p
          class="reading-sample"
          lang="vi"
          data-face={shown.face}
          data-ground={shown.ground}
          style={{ fontSize: `${shown.size}px`, lineHeight: shown.lineHeight, maxWidth: `${shown.width}ch` }}
        >
          {t('options_readingSample')}
        </p>
      </div>
    </>
  );
}

import type { Signal } from '@preact/signals';
import { CLUTTER_LEVELS } from '../../lib/extension/settings/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Switch } from '../parts/switch.tsx';
import type { ArticleState } from '../state/article-state.ts';
import { didWords } from '../state/did-words.ts';
import { unsaved } from '../state/preferences.ts';
import { ask } from '../state/reader-client.ts';
import { t } from '../state/words.ts';
import { ViewDetails } from './view-details.tsx';

/** What is wanted most, always in sight: marks on or off, how far the page is tidied, what came of it, and the way to the rest. */
export function PageControls({ state, open }: { state: ArticleState; open: Signal<boolean> }) {
  const { highlights, clutter } = state;
  return (
    <section class="controls" aria-label={t('popup_view')}>
      <div class="quick">
        <Switch checked={highlights.on} onChange={(on) => void ask({ type: 'set-highlights', on })}>
          {t('popup_highlights')}
        </Switch>
        <Choice
          title={t('popup_clutter')}
          titleUnseen
          values={CLUTTER_LEVELS}
          value={clutter.level}
          word={(level) => `popup_level_${level}`}
          onPick={(level) => {
            // The focus level has settings of its own: they are what one wants next.
            if (level === 'focus') open.value = true;
            void ask({ type: 'set-clutter', level });
          }}
        />
      </div>
      <div class="did">
        <p role="status">{didWords(state)}</p>
        <button
          type="button"
          class="more"
          aria-expanded={open.value}
          aria-controls="view-details"
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {t('popup_details')} <Icon name={open.value ? 'up' : 'down'} />
        </button>
      </div>
      {unsaved.value && (
        <p class="warning" role="alert">
          {t('options_notSaved')}
        </p>
      )}
      <div id="view-details" hidden={!open.value}>
        {open.value && <ViewDetails state={state} />}
      </div>
    </section>
  );
}

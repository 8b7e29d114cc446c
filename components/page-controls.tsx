import type { Signal } from '@preact/signals';
import { CLUTTER_LEVELS } from '../lib/extension/settings.ts';
import type { ArticleState } from './article-state.ts';
import { Choice } from './choice.tsx';
import { didWords } from './did-words.ts';
import { Icon } from './icon.tsx';
import { unsaved } from './preferences.ts';
import { ask } from './reader-client.ts';
import { Switch } from './switch.tsx';
import { ViewDetails } from './view-details.tsx';
import { t } from './words.ts';

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

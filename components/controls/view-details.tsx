import { useSignal } from '@preact/signals';
import type { Comfort } from '../../lib/extension/messages.ts';
import { KindBoxes } from '../parts/kind-boxes.tsx';
import { type ArticleState, whatWasDone } from '../state/article-state.ts';
import { settings } from '../state/preferences.ts';
import { ask } from '../state/reader-client.ts';
import { t } from '../state/words.ts';
import { AloudControls } from './aloud-controls.tsx';
import { ComfortControls } from './comfort-controls.tsx';
import { HiddenList } from './hidden-list.tsx';
import { SiteControls } from './site-controls.tsx';

/** Ms without a change of a slider before the page is set anew. */
const SETTLE = 120;

/** The rest of what can be chosen for this page: kinds, hidden blocks, comfort, reading aloud, the site. */
export function ViewDetails({ state }: { state: ArticleState }) {
  const { highlights, clutter, aloud } = state;
  const { unsure } = whatWasDone(state);
  return (
    <div class="details">
      <fieldset>
        <legend>{t('popup_kinds')}</legend>
        <KindBoxes
          kinds={highlights.kinds}
          disabled={!highlights.on}
          onChange={(kind, on) => void ask({ type: 'set-highlights', kinds: { [kind]: on } })}
        />
        {unsure > 0 && <p class="quiet">{t('did_unsure', unsure)}</p>}
      </fieldset>
      <HiddenList hidden={clutter.hidden} />
      {clutter.level === 'focus' && <FocusComfort comfort={state.comfort ?? settings.value.comfort} />}
      {aloud && <AloudControls aloud={aloud} />}
      {state.card.url && <SiteControls url={state.card.url} />}
    </div>
  );
}

/** The sliders follow the finger; the page follows when it rests. */
function FocusComfort({ comfort }: { comfort: Comfort }) {
  const now = useSignal(comfort);
  const timer = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (
    <ComfortControls
      comfort={now.value}
      onChange={(next) => {
        now.value = next;
        clearTimeout(timer.peek());
        timer.value = setTimeout(() => void ask({ type: 'set-comfort', comfort: next }), SETTLE);
      }}
    />
  );
}

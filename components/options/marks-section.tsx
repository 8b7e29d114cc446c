import type { MentionKind } from '../../lib/entities/entities.ts';
import { HIGHLIGHT_KINDS } from '../../lib/extension/settings/settings.ts';
import { Icon } from '../parts/icon.tsx';
import { KindBoxes } from '../parts/kind-boxes.tsx';
import { Switch } from '../parts/switch.tsx';
import { settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';
import { change, say } from './change.ts';
import { OUR_COLOURS } from './our-colours.ts';
import { readableColour } from './readable-colour.ts';
import { Sample } from './sample.tsx';

/** Which kinds are marked, and in which colour. */
export function MarksSection() {
  const { highlights } = settings.value;
  return (
    <>
      <Switch
        checked={highlights.on}
        onChange={(on) => void change((old) => ({ ...old, highlights: { ...old.highlights, on } }))}
      >
        {t('options_marksOn')}
      </Switch>
      <fieldset>
        <legend>{t('popup_kinds')}</legend>
        <KindBoxes
          kinds={highlights.kinds}
          onChange={(kind, on) =>
            void change((old) => ({
              ...old,
              highlights: { ...old.highlights, kinds: { ...old.highlights.kinds, [kind]: on } },
            }))
          }
        />
      </fieldset>
      <Sample />
      <fieldset>
        <legend>{t('options_colours')}</legend>
        <p class="quiet">{t('options_colours_why')}</p>
        <ul class="colours">
          {HIGHLIGHT_KINDS.map((kind) => (
            <ColourRow key={kind} kind={kind} />
          ))}
        </ul>
      </fieldset>
    </>
  );
}

function ColourRow({ kind }: { kind: MentionKind }) {
  const own = settings.value.colours[kind];
  const name = t(`popup_kind_${kind}`);
  return (
    <li>
      <label class="colour">
        <input
          type="color"
          value={own ?? OUR_COLOURS[kind]}
          onChange={(event) => {
            const picked = event.currentTarget.value;
            const safe = readableColour(picked);
            void change((old) => ({ ...old, colours: { ...old.colours, [kind]: safe } })).then(() => {
              if (safe !== picked) say(t('options_colour_adjusted'));
            });
          }}
        />
        <span>{name}</span>
      </label>
      {own && (
        <button
          type="button"
          class="plain"
          title={t('options_colour_reset', name)}
          onClick={() =>
            void change((old) => {
              const { [kind]: _, ...colours } = old.colours;
              return { ...old, colours };
            })
          }
        >
          <Icon name="reset" />
          <span class="unseen">{t('options_colour_reset', name)}</span>
        </button>
      )}
    </li>
  );
}

import type { ClutterLevel, HiddenBlock, HighlightKind, PageState } from '../lib/extension/messages.ts';
import { ask } from './reader-client.ts';
import { t, type Word } from './words.ts';

type ArticleState = Extract<PageState, { status: 'article' }>;

const KINDS: readonly HighlightKind[] = ['person', 'party', 'date', 'role', 'place', 'organisation'];
const LEVELS: readonly ClutterLevel[] = ['off', 'tidy', 'focus'];

/** What is marked on the page and how far it is tidied. */
export function ViewControls({ state }: { state: ArticleState }) {
  const { on, kinds } = state.highlights;
  return (
    <section class="controls" aria-label={t('popup_view')}>
      <fieldset>
        <legend>
          <label class="switch">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => void ask({ type: 'set-highlights', on: event.currentTarget.checked })}
            />
            {t('popup_highlights')}
          </label>
        </legend>
        <div class="options">
          {KINDS.map((kind) => (
            <label key={kind} class="option" data-kind={kind}>
              <input
                type="checkbox"
                checked={kinds[kind]}
                disabled={!on}
                onChange={(event) =>
                  void ask({ type: 'set-highlights', kinds: { [kind]: event.currentTarget.checked } })
                }
              />
              <span>{t(`popup_kind_${kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('popup_clutter')}</legend>
        <div class="options">
          {LEVELS.map((level) => (
            <label key={level} class="option">
              <input
                type="radio"
                name="clutter"
                checked={state.clutter.level === level}
                onChange={() => void ask({ type: 'set-clutter', level })}
              />
              <span>{t(`popup_level_${level}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <HiddenList hidden={state.clutter.hidden} />
    </section>
  );
}

/** How many blocks are hidden, why, and the way back, all or one by one. */
function HiddenList({ hidden }: { hidden: readonly HiddenBlock[] }) {
  if (hidden.length === 0) return null;
  const away = hidden.filter((one) => !one.shown);
  return (
    <details class="hidden">
      <summary>{t('popup_hidden', away.length)}</summary>
      {away.length > 0 && (
        <button type="button" onClick={() => void ask({ type: 'show-hidden', shown: true })}>
          {t('popup_show_hidden')}
        </button>
      )}
      <ul>
        {hidden.map((one) => (
          <li key={one.id}>
            <span class="hidden-text">
              <span class="name">{t(`hidden_${one.reason.replace(/^hidden_/, '').replaceAll('-', '_')}` as Word)}</span>{' '}
              <span class="quiet">{one.label}</span>
            </span>
            <button type="button" onClick={() => void ask({ type: 'show-hidden', id: one.id, shown: !one.shown })}>
              {one.shown ? t('popup_hide_one') : t('popup_show_one')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

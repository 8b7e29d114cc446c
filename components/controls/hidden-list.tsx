import type { HiddenBlock } from '../../lib/extension/messages.ts';
import { Icon } from '../parts/icon.tsx';
import { inVietnamese } from '../parts/in-vietnamese.tsx';
import { ask } from '../state/reader-client.ts';
import { t, type Word } from '../state/words.ts';

/** What is hidden, why, and the way back, all or one by one. */
export function HiddenList({ hidden }: { hidden: readonly HiddenBlock[] }) {
  if (hidden.length === 0) return null;
  const away = hidden.filter((one) => !one.shown).length;
  return (
    <details class="hidden">
      <summary>
        {t('popup_hidden', away)} <Icon name="down" />
      </summary>
      <button type="button" onClick={() => void ask({ type: 'show-hidden', shown: away > 0 })}>
        {t(away > 0 ? 'popup_show_hidden' : 'popup_hide_all')}
      </button>
      <ul>
        {hidden.map((one) => (
          <li key={one.id}>
            <span class="hidden-text">
              <span class="name">{t(reasonWord(one.reason))}</span>
              {/* "Quảng cáo" is all that many adverts say. */}
              {one.label !== t(reasonWord(one.reason)) && (
                <span class="quiet" lang="vi">
                  {one.label}
                </span>
              )}
            </span>
            <button
              type="button"
              class="small"
              onClick={() => void ask({ type: 'show-hidden', id: one.id, shown: !one.shown })}
            >
              {one.shown ? t('popup_hide_one') : t('popup_show_one')}
              <span class="unseen">: {inVietnamese(one.label) || t(reasonWord(one.reason))}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const reasonWord = (reason: string) => `hidden_${reason.replace(/^hidden_/, '').replaceAll('-', '_')}` as Word;

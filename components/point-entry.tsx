import type { KeyPoint } from '../lib/card/card.ts';
import { pointRow } from '../lib/formats/card-rows.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';
import { jumpTo } from './jump.ts';
import { t } from './words.ts';

/** A key point; what we put before it stands in brackets and in quiet letters. */
export function PointEntry({ point, card }: { point: KeyPoint } & OfCard) {
  return (
    <EntryRow
      title={t('popup_jump_sentence')}
      onJump={() => jumpTo(point)}
      card={card}
      row={() => pointRow(card, point)}
      what={point.text}
    >
      {point.subject && (
        <span class="ours" title={t('popup_ours')}>
          [{point.subject}]{' '}
        </span>
      )}
      {point.text}
    </EntryRow>
  );
}

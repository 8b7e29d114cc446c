import type { KeyPoint } from '../../lib/card/card.ts';
import { pointRow, withSubject } from '../../lib/formats/document/card-rows.ts';
import { Ours } from '../parts/ours.tsx';
import { jumpTo } from '../state/jump.ts';
import { kept } from '../state/kept.ts';
import { t } from '../state/words.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';

/** A key point; the name that we put into it stands in brackets and in quiet letters. */
export function PointEntry({ point, card }: { point: KeyPoint } & OfCard) {
  const [before, ours, behind] = withSubject(point);
  return (
    <EntryRow
      title={t('popup_jump_sentence')}
      onJump={() => jumpTo(point)}
      card={card}
      row={() => pointRow(card, point)}
      what={point.text}
    >
      <span lang="vi">
        {kept(before)}
        <Ours text={ours} />
        {kept(behind)}
      </span>
    </EntryRow>
  );
}

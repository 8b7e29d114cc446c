import type { KeyPoint } from '../lib/card/card.ts';
import { pointRow, withSubject } from '../lib/formats/card-rows.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';
import { jumpTo } from './jump.ts';
import { kept } from './kept.ts';
import { Ours } from './ours.tsx';
import { t } from './words.ts';

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

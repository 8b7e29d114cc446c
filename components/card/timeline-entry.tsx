import type { TimelineEntry as Entry } from '../../lib/card/card.ts';
import { sharesSentence, timelineRow } from '../../lib/formats/document/card-rows.ts';
import { inVietnamese } from '../parts/in-vietnamese.tsx';
import { cardWords } from '../state/card-words.ts';
import { jumpTo } from '../state/jump.ts';
import { kept } from '../state/kept.ts';
import { t } from '../state/words.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';

/** A date in words, how the text writes it, and the sentence that it comes from, unless that stands right above. */
export function TimelineEntry({ entry, before, card }: { entry: Entry; before: Entry | undefined } & OfCard) {
  const row = () => timelineRow(card, [entry], cardWords());
  const { head = '', beside, text = '' } = row();
  return (
    <EntryRow title={t('popup_jump_sentence')} onJump={() => jumpTo(entry)} card={card} row={row} what={head}>
      <span class="name">{head}</span> {beside && <span class="quiet">“{inVietnamese(beside)}”</span>}
      {before && sharesSentence(before, entry) ? (
        <span class="line">{t('popup_same_sentence')}</span>
      ) : (
        <span class="line" lang="vi">
          {kept(text)}
        </span>
      )}
    </EntryRow>
  );
}

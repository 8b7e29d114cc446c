import type { NumberFact } from '../../lib/card/card.ts';
import { linkToSpan } from '../../lib/formats/letters/place-in-text.ts';
import { jumpTo } from '../state/jump.ts';
import { kept } from '../state/kept.ts';
import { t } from '../state/words.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';

/** A number with what it counts, and the sentence that says so. */
export function NumberEntry({ fact, card, blocks }: { fact: NumberFact } & OfCard) {
  const { text: number, sentence } = fact;
  return (
    <EntryRow
      title={t('popup_jump_sentence')}
      onJump={() => jumpTo(fact)}
      card={card}
      row={() => {
        const link = linkToSpan(card.url, blocks, fact);
        return { head: number, text: sentence, ...(link ? { link } : {}) };
      }}
      what={number}
    >
      <span class="name" lang="vi">
        {number}
      </span>
      {sentence !== number && (
        <span class="line" lang="vi">
          {kept(sentence)}
        </span>
      )}
    </EntryRow>
  );
}

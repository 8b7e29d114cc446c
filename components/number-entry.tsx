import type { NumberFact } from '../lib/card/card.ts';
import { linkToSpan } from '../lib/formats/place-in-text.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';
import { jumpTo } from './jump.ts';
import { kept } from './kept.ts';
import { t } from './words.ts';

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

import type { TimelineEntry as Entry } from '../lib/card/card.ts';
import type { Grain } from '../lib/entities/entities.ts';
import { formatDateValue } from '../lib/formats/format-date.ts';
import { jumpTo } from './card-view.tsx';
import { language, t } from './words.ts';

/** A date in words, how the text writes it, and the sentence that it comes from. */
export function TimelineEntry({ entry, grain = 'day' }: { entry: Entry; grain?: Grain }) {
  const value = entry.value ? formatDateValue(entry.value, grain, language()) : t('popup_date_unsure');
  return (
    <li>
      <button type="button" class="entry" title={t('popup_jump_sentence')} onClick={() => jumpTo(entry)}>
        <span class="name">{value}</span> <span class="quiet">“{entry.written}”</span>
        <span class="line">{entry.sentence}</span>
      </button>
    </li>
  );
}

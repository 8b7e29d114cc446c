import type { Statement } from '../lib/card/card.ts';
import type { Person } from '../lib/entities/entities.ts';
import { jumpTo } from './card-view.tsx';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

/** One line of "who said what": the speaker as a person where that is certain, else as the text says it. */
export function StatementEntry({ statement, speaker }: { statement: Statement; speaker: Person | undefined }) {
  const role = speaker?.roles[0]?.title;
  return (
    <li>
      <button type="button" class="entry" title={t('popup_jump_sentence')} onClick={() => jumpTo(statement)}>
        <span class="speaker">
          <span class="name">{speaker?.name ?? statement.who}</span>
          {role && <span class="quiet"> {role}</span>} <span class="verb">{statement.verb}</span>
          {statement.direct && (
            <span class="direct">
              <Icon name="quote" />
              <span class="unseen">{t('popup_direct')}</span>
            </span>
          )}
        </span>
        <span class="said">{statement.text}</span>
      </button>
    </li>
  );
}

import type { Statement } from '../../lib/card/card.ts';
import { roleOf, statementRow } from '../../lib/formats/document/card-rows.ts';
import { capital } from '../../lib/formats/letters/capital.ts';
import { Facts } from '../parts/facts.tsx';
import { Icon } from '../parts/icon.tsx';
import { cardWords } from '../state/card-words.ts';
import { jumpTo } from '../state/jump.ts';
import { kept } from '../state/kept.ts';
import { language, t } from '../state/words.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';

/** One entry of "who said what": the speaker as a person where that is certain, else as the text says it; below, whether quoted or reported, and the role. */
export function StatementEntry({ statement, card }: { statement: Statement } & OfCard) {
  const { speaker, who, verb, direct, text } = statement;
  const person = speaker === null ? undefined : card.people.find(({ id }) => id === speaker);
  const name = person?.name ?? capital(who, language());
  const role = person && roleOf(person, who);
  return (
    <EntryRow
      title={t('popup_jump_sentence')}
      onJump={() => jumpTo(statement)}
      card={card}
      row={() => statementRow(card, statement, cardWords())}
      what={`${name}: ${text}`}
    >
      <span class="name" lang="vi">
        {name}
      </span>
      {verb !== 'theo' && (
        <>
          {' '}
          <span class="verb" lang="vi">
            {verb}
          </span>
        </>
      )}
      <span class="line facts">
        <Facts
          of={[
            <span class={direct ? 'direct' : undefined}>
              {direct && <Icon name="quote" />}
              {t(direct ? 'card_direct' : 'card_reported')}
            </span>,
            role && <span lang="vi">{role}</span>,
          ].filter(Boolean)}
        />
      </span>
      <span class="words" lang="vi">
        {kept(text)}
      </span>
    </EntryRow>
  );
}

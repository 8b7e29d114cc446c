import { useSignal } from '@preact/signals';
import type { Mention, Party, Person } from '../../lib/entities/entities.ts';
import { type CardRow, partyRow, personRow } from '../../lib/formats/document/card-rows.ts';
import { flag } from '../../lib/formats/letters/flag.ts';
import { firstSentence, linkToSpan } from '../../lib/formats/letters/place-in-text.ts';
import { drawsFlags } from '../../lib/page/at-the-word/draws-flags.ts';
import { Facts, factsOf } from '../parts/facts.tsx';
import { Icon } from '../parts/icon.tsx';
import { inVietnamese } from '../parts/in-vietnamese.tsx';
import { cardWords } from '../state/card-words.ts';
import { jumpTo, jumpToEntity } from '../state/jump.ts';
import { kept } from '../state/kept.ts';
import { t } from '../state/words.ts';
import { EntryRow, type OfCard } from './entry-row.tsx';

/** A person: name, roles as the text gives them, how often. A press leads to the next mention. */
export function PersonEntry({ person, ...of }: { person: Person } & OfCard) {
  const count = person.mentions.length + person.roleMentions.length;
  return <Entity id={person.id} mentions={person.mentions} count={count} row={personRow(person)} {...of} />;
}

/** A party: flag, name, abbreviation, country, own name, year of its founding. */
export function PartyEntry({ party, ...of }: { party: Party } & OfCard) {
  const { id, mentions, countryCode } = party;
  return (
    <Entity
      id={id}
      mentions={mentions}
      count={mentions.length}
      row={partyRow(party, cardWords())}
      flag={drawsFlags() ? flag(countryCode) : ''}
      {...of}
    />
  );
}

function Entity({
  id,
  mentions,
  count,
  row,
  flag: ofCountry,
  card,
  blocks,
}: { id: string; mentions: readonly Mention[]; count: number; row: CardRow; flag?: string } & OfCard) {
  const open = useSignal(false);
  const { head: name = '', text } = row;
  const first = firstSentence(blocks, mentions);
  const copied = (): CardRow => {
    const [mention] = mentions;
    const link = mention && linkToSpan(card.url, blocks, mention);
    return { ...row, ...(link ? { link } : {}) };
  };
  return (
    <EntryRow
      title={t('popup_jump_to', name)}
      named
      onJump={() => jumpToEntity(id)}
      card={card}
      row={copied}
      what={name}
      tool={
        first && (
          <button
            type="button"
            class="tool unfold"
            aria-expanded={open.value}
            aria-label={t('popup_first_sentence', name)}
            title={t('popup_first_sentence', name)}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Icon name="down" />
          </button>
        )
      }
      below={
        first &&
        open.value && (
          <button type="button" class="entry first" title={t('popup_jump_sentence')} onClick={() => jumpTo(first)}>
            {inVietnamese(kept(first.text))}
          </button>
        )
      }
    >
      <span class="name-and-count">
        <span class="name" lang="vi">
          {name}
        </span>{' '}
        <span class="count">{t('popup_times', count)}</span>
      </span>
      {text && (
        <span class="line facts" lang="vi">
          {ofCountry && <span aria-hidden="true">{ofCountry} </span>}
          <Facts of={factsOf(kept(text))} />
        </span>
      )}
    </EntryRow>
  );
}

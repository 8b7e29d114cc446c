import { useSignal } from '@preact/signals';
import type { Block } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';
import { byMentions } from '../../lib/formats/document/card-document.ts';
import { capital } from '../../lib/formats/letters/capital.ts';
import { inVietnamese } from '../parts/in-vietnamese.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Section } from '../parts/section.tsx';
import { jumpToEntity } from '../state/jump.ts';
import { language, t } from '../state/words.ts';
import { CardHead } from './card-head.tsx';
import { PartyEntry, PersonEntry } from './entity-entry.tsx';
import { NumberEntry } from './number-entry.tsx';
import { PointEntry } from './point-entry.tsx';
import { StatementEntry } from './statement-entry.tsx';
import { TimelineEntry } from './timeline-entry.tsx';

/** The whole card, each entry a button that leads to its place in the text, with a smaller one that copies it. */
export function CardView({ card, blocks = [] }: { card: Card; blocks?: readonly Block[] }) {
  const of = { card, blocks };
  return (
    <article class="card">
      <CardHead card={card} blocks={blocks} />
      <Section title={t('popup_key_points')} items={card.keyPoints} ordered>
        {(point) => <PointEntry key={`${point.block}-${point.start}`} point={point} {...of} />}
      </Section>
      {[card.event, ...card.keyPoints].some(({ subject }) => subject) && <p class="quiet">{t('card_ours')}</p>}
      <Section title={t('popup_people')} kind="person" items={byMentions(card.people)}>
        {(person) => <PersonEntry key={person.id} person={person} {...of} />}
      </Section>
      <Section title={t('popup_parties')} kind="party" items={byMentions(card.parties)}>
        {(party) => <PartyEntry key={party.id} party={party} {...of} />}
      </Section>
      <Section title={t('popup_statements')} items={card.statements} first={4}>
        {(one) => <StatementEntry key={`${one.block}-${one.start}-${one.who}`} statement={one} {...of} />}
      </Section>
      <Section title={t('popup_timeline')} kind="date" items={card.timeline} first={5}>
        {(entry, at) => (
          <TimelineEntry key={`${entry.block}-${entry.start}`} entry={entry} before={card.timeline[at - 1]} {...of} />
        )}
      </Section>
      <Section title={t('popup_numbers')} items={card.numbers}>
        {(fact) => <NumberEntry key={`${fact.block}-${fact.start}`} fact={fact} {...of} />}
      </Section>
      <NameLine title={t('popup_places')} names={byMentions(card.places)} />
      <NameLine title={t('popup_organisations')} names={byMentions(card.organisations)} />
    </article>
  );
}

const FIRST_NAMES = 12;

/** Names that matter less, in one run of text. */
function NameLine({ title, names }: { title: string; names: readonly { id: string; name: string }[] }) {
  const all = useSignal(false);
  if (names.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="name-line">
        {(all.value ? names : names.slice(0, FIRST_NAMES)).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="chip"
              title={t('popup_jump_to', one.name)}
              onClick={() => jumpToEntity(one.id)}
            >
              {inVietnamese(capital(one.name, language()))}
            </button>
          </li>
        ))}
      </ul>
      {names.length > FIRST_NAMES && <MoreButton all={all} count={names.length} />}
    </section>
  );
}

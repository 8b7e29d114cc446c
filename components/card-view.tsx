import type { Span } from '../lib/article/article.ts';
import type { Card } from '../lib/card/card.ts';
import { CardHead } from './card-head.tsx';
import { PartyEntry, PersonEntry } from './entity-entry.tsx';
import { ask } from './reader-client.ts';
import { Section } from './section.tsx';
import { StatementEntry } from './statement-entry.tsx';
import { TimelineEntry } from './timeline-entry.tsx';
import { t } from './words.ts';

export const jumpTo = (span: Span) => {
  const { block, start, end } = span;
  void ask({ type: 'jump-span', span: { block, start, end } });
};

/** The whole card, each entry a button that leads to its place in the text. */
export function CardView({ card }: { card: Card }) {
  const names = new Map(card.people.map((person) => [person.id, person]));
  const byCount = <T extends { mentions: unknown[] }>(list: readonly T[]) =>
    [...list].sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    <article class="card">
      <CardHead card={card} />
      <Section title={t('popup_key_points')} items={card.keyPoints} ordered>
        {(point) => (
          <li key={`${point.block}-${point.start}`}>
            <button type="button" class="entry" title={t('popup_jump_sentence')} onClick={() => jumpTo(point)}>
              {point.subject && <span class="quiet">[{point.subject}] </span>}
              {point.text}
            </button>
          </li>
        )}
      </Section>
      <Section title={t('popup_people')} kind="person" items={byCount(card.people)}>
        {(person) => <PersonEntry key={person.id} person={person} />}
      </Section>
      <Section title={t('popup_parties')} kind="party" items={byCount(card.parties)}>
        {(party) => <PartyEntry key={party.id} party={party} />}
      </Section>
      <Section title={t('popup_statements')} items={card.statements} first={4}>
        {(one) => (
          <StatementEntry
            key={`${one.block}-${one.start}`}
            statement={one}
            speaker={one.speaker === null ? undefined : names.get(one.speaker)}
          />
        )}
      </Section>
      <Section title={t('popup_timeline')} kind="date" items={card.timeline} first={5}>
        {(entry) => <TimelineEntry key={`${entry.block}-${entry.start}`} entry={entry} />}
      </Section>
      <Section title={t('popup_numbers')} items={card.numbers}>
        {(fact) => (
          <li key={`${fact.block}-${fact.start}`}>
            <button type="button" class="entry" title={t('popup_jump_sentence')} onClick={() => jumpTo(fact)}>
              {fact.text}
            </button>
          </li>
        )}
      </Section>
      <NameLine title={t('popup_places')} names={byCount(card.places)} />
      <NameLine title={t('popup_organisations')} names={byCount(card.organisations)} />
    </article>
  );
}

/** Names that matter less, in one run of text. */
function NameLine({ title, names }: { title: string; names: readonly { id: string; name: string }[] }) {
  if (names.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="name-line">
        {names.slice(0, 12).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="chip"
              title={t('popup_jump_to', one.name)}
              onClick={() => void ask({ type: 'jump', entity: one.id })}
            >
              {one.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

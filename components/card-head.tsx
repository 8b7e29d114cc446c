import type { Card, MainEvent } from '../lib/card/card.ts';
import { formatDateValue } from '../lib/formats/format-date.ts';
import { language, t, type Word } from './words.ts';

const EVENT_LINES: readonly (readonly [keyof MainEvent, Word])[] = [
  ['who', 'popup_who'],
  ['what', 'popup_what'],
  ['when', 'popup_when'],
  ['where', 'popup_where'],
];

/** Where the story comes from, its headline, its lead, and the event in four lines where it is certain. */
export function CardHead({ card }: { card: Card }) {
  const day = card.publishedAt && formatDateValue(card.publishedAt.slice(0, 10), 'day', language());
  const event = EVENT_LINES.filter(([line]) => card.event[line]);
  return (
    <header class="head">
      <p class="quiet">{[card.portal, day, t('popup_minutes', card.readingMinutes)].filter(Boolean).join(' · ')}</p>
      <h1>{card.title}</h1>
      {card.authors.length > 0 && <p class="quiet">{card.authors.join(', ')}</p>}
      {card.lead && <p class="lead">{card.lead}</p>}
      {event.length > 0 && (
        <dl class="event" aria-label={t('popup_event')}>
          {event.map(([line, word]) => (
            <div key={line}>
              <dt>{t(word)}</dt>
              <dd>{card.event[line]}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}

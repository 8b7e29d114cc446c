import type { Block } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';
import { updatedFact } from '../../lib/formats/document/card-document.ts';
import { bearer, dayMeant, EVENT_LINES } from '../../lib/formats/document/card-rows.ts';
import { capital } from '../../lib/formats/letters/capital.ts';
import { findInText } from '../../lib/formats/letters/place-in-text.ts';
import { formatMoment } from '../../lib/formats/words/format-moment.ts';
import { Facts } from '../parts/facts.tsx';
import { inVietnamese } from '../parts/in-vietnamese.tsx';
import { Ours } from '../parts/ours.tsx';
import { cardWords } from '../state/card-words.ts';
import { jumpTo } from '../state/jump.ts';
import { kept } from '../state/kept.ts';
import { language, t } from '../state/words.ts';

/** Where the story comes from, its headline, its lead, and the event in four lines where it is certain. */
export function CardHead({ card, blocks }: { card: Card; blocks: readonly Block[] }) {
  const { portal, section, publishedAt, authors, lead, event } = card;
  const published = publishedAt && capital(formatMoment(publishedAt, language()), language());
  const words = cardWords();
  const days = [published, updatedFact(card, words)].filter(Boolean);
  return (
    <header class="head">
      <p class="quiet facts">
        <Facts
          of={[inVietnamese(portal), inVietnamese(section), t('popup_minutes', card.readingMinutes)].filter(Boolean)}
        />
      </p>
      <h1 lang="vi">{kept(card.title)}</h1>
      {days.length > 0 && (
        <p class="quiet facts">
          <Facts of={days} />
        </p>
      )}
      {authors.length > 0 && (
        <p class="quiet">
          {t('card_authors')}: {inVietnamese(authors.join(', '))}
        </p>
      )}
      {lead && (
        <p class="lead" lang="vi">
          {kept(lead)}
        </p>
      )}
      {EVENT_LINES.some((name) => event[name]) && (
        <>
          {/* Seen by itself; who hears the card looks for a heading. */}
          <h2 class="unseen">{t('popup_event')}</h2>
          <dl class="event">
            {EVENT_LINES.map((name) => (
              <EventLine
                key={name}
                word={words[name]}
                text={event[name]}
                ours={name === 'who' ? bearer(event) : ''}
                day={name === 'when' ? dayMeant(card, language()) : ''}
                blocks={blocks}
              />
            ))}
          </dl>
        </>
      )}
    </header>
  );
}

interface EventLineProps {
  word: string;
  text: string | undefined;
  /** What we add behind it. */
  ours: string;
  /** The day that it means, in brackets and in the language of the screen. */
  day: string;
  blocks: readonly Block[];
}

/** One line of the event; a press leads to its words in the text. */
function EventLine({ word, text, ours, day, blocks }: EventLineProps) {
  if (!text) return null;
  const span = findInText(blocks, text);
  const line = (
    <>
      <span lang="vi">
        {kept(text)}
        <Ours text={ours} />
      </span>
      <Ours text={day} />
    </>
  );
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {span ? (
          <button type="button" class="entry" title={t('popup_jump_sentence')} onClick={() => jumpTo(span)}>
            {line}
          </button>
        ) : (
          line
        )}
      </dd>
    </div>
  );
}

import type { CardDocument, CardPart } from '../../lib/formats/document/card-document.ts';
import type { CardRow } from '../../lib/formats/document/card-rows.ts';
import { Facts, factsOf } from '../parts/facts.tsx';
import { kept } from '../state/kept.ts';
import { language, t } from '../state/words.ts';

/** The card on paper: the same parts in the same order as in every copied form. Links are left out, paper has none. */
export function PrintCard({ of: { parts, note } }: { of: CardDocument }) {
  if (parts.length === 0) return null;
  return (
    <aside class="print-card" aria-label={t('print_card_title')}>
      <h2>{t('print_card_title')}</h2>
      {parts.map(({ section, title, shape, rows }) => (
        <section key={section}>
          <h3>{title}</h3>
          <Rows section={section} shape={shape} rows={rows} />
        </section>
      ))}
      {note && <p class="quiet">{note}</p>}
    </aside>
  );
}

/** Their lines begin with words of ours, "Who", "1 December 2022", all others with a name of the article. */
const BEGIN_WITH_OURS = new Set<CardPart['section']>(['event', 'timeline']);

function Rows({ section, shape, rows }: Pick<CardPart, 'section' | 'shape' | 'rows'>) {
  if (shape === 'line') return <p lang="vi">{rows.map(({ head }) => head).join(', ')}</p>;
  const items = rows.map((row) => (
    <li key={`${row.head}${row.beside}${row.text}`}>
      <Line {...row} ours={BEGIN_WITH_OURS.has(section)} />
    </li>
  ));
  return shape === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>;
}

interface LineProps extends Omit<CardRow, 'ours'> {
  /** Whether the head is a word of ours. */
  ours: boolean;
}

function Line({ head, beside, text, day = '', ours }: LineProps) {
  const own = text?.slice(0, text.length - day.length);
  return (
    <div class="facts" lang="vi">
      {head && <strong lang={ours ? language() : undefined}>{head}</strong>}
      {beside && ` (${beside})`}
      {(head || beside) && own && ': '}
      {own && <Facts of={factsOf(kept(own))} />}
      {day && <span lang={language()}>{day}</span>}
    </div>
  );
}

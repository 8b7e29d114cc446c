import type { Card } from '../card/card.ts';
import { formatDateValue } from './format-date.ts';

/** A titled list of lines: what all written formats share, so that their order is one. */
export interface CardSection {
  title: string;
  lines: string[];
}

/** Portal, date and authors in one line. */
export function sourceLine(card: Card): string {
  return [card.portal, card.publishedAt?.slice(0, 10), card.authors.join(', ')].filter(Boolean).join(' · ');
}

/** The filled sections of a card, in the order in which every format shows them. */
export function cardSections(card: Card): CardSection[] {
  const grains = new Map(card.dates.map((date) => [date.id, date.grain]));
  const names = new Map(card.people.map((person) => [person.id, person.name]));
  return [
    { title: 'Ý chính', lines: card.keyPoints.map((p) => (p.subject ? `[${p.subject}] ${p.text}` : p.text)) },
    {
      title: 'Nhân vật',
      lines: card.people.map((p) => [p.name, p.roles.map((r) => r.title).join(', ')].filter(Boolean).join(': ')),
    },
    { title: 'Đảng phái', lines: card.parties.map((p) => p.name) },
    {
      title: 'Mốc thời gian',
      lines: card.timeline.map(
        (t) => `${t.value ? formatDateValue(t.value, grains.get(t.date) ?? 'day', 'vi') : t.written}: ${t.sentence}`,
      ),
    },
    {
      title: 'Ai nói gì',
      lines: card.statements.map((s) => `[${(s.speaker && names.get(s.speaker)) || s.who}] ${s.text}`),
    },
  ].filter((section) => section.lines.length > 0);
}

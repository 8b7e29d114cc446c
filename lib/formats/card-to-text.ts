import type { Card } from '../card/card.ts';
import { cardSections, sourceLine } from './card-sections.ts';

/** The card as plain text, with source and link. */
export function cardToText(card: Card): string {
  const parts = [[card.title, sourceLine(card), card.url].filter(Boolean).join('\n'), card.lead ?? ''];
  for (const { title, lines } of cardSections(card))
    parts.push([title, ...lines.map((line) => `- ${line}`)].join('\n'));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

import type { Card } from '../card/card.ts';
import type { FormatOptions } from './document/card-document.ts';
import { CARD_SECTIONS, type CardSection } from './document/card-sections.ts';

/** Fields that go with a section beside the one of its name. */
const WITH: Partial<Record<CardSection, readonly (keyof Card)[]>> = { timeline: ['dates'] };

/** The card as data, indented by two; its shape is in `docs/card-schema.md`. A section that is switched off is not in it. */
export function cardToJson(card: Card, { sections = {} }: Pick<FormatOptions, 'sections'> = {}): string {
  const out = new Set<string>(
    CARD_SECTIONS.filter((section) => sections[section] === false).flatMap((section) => [
      section,
      ...(WITH[section] ?? []),
    ]),
  );
  const kept = Object.fromEntries(Object.entries(card).filter(([field]) => !out.has(field)));
  return `${JSON.stringify(kept, null, 2)}\n`;
}

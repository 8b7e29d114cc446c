import type { Card } from '../card/card.ts';

/** The card as it is, indented by two; `schemaVersion` tells its shape. */
export function cardToJson(card: Card): string {
  return `${JSON.stringify(card, null, 2)}\n`;
}

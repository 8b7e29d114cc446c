import type { Article } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';
import type { Entities } from '../../lib/entities/entities.ts';

const PAINTED = new Set(['person', 'party', 'date']);

/** What holds of every reading, whatever the page: throws an Error that says which promise was broken. */
export function checkFound(article: Article, entities: Entities, card: Card): void {
  let before = { block: -1, end: 0 };
  for (const { kind, block, start, end, text, entity } of entities.mentions) {
    const there = article.blocks[block]?.text.slice(start, end);
    if (there !== text) throw new Error(`mention "${text}" stands on "${there}"`);
    if (text.trim() !== text || text === '') throw new Error(`mention "${text}" has no letters at its ends`);
    if (!entity) throw new Error(`mention "${text}" belongs to nobody`);
    if (!PAINTED.has(kind)) continue;
    if (block === before.block && start < before.end) throw new Error(`mention "${text}" overlaps the one before`);
    before = { block, end };
  }
  const owners = new Set(
    [...entities.people, ...entities.parties, ...entities.dates, ...entities.places, ...entities.organisations].map(
      ({ id }) => id,
    ),
  );
  for (const { entity } of entities.mentions) if (!owners.has(entity)) throw new Error(`nobody is ${entity}`);
  for (const { block, start, end, text } of [...card.keyPoints, ...card.statements])
    if (article.blocks[block]?.text.slice(start, end) !== text) throw new Error(`card has words of its own: "${text}"`);
  const copied: unknown = JSON.parse(JSON.stringify(card));
  if (JSON.stringify(copied) !== JSON.stringify(card)) throw new Error('card is no plain data');
}

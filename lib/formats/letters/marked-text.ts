import type { Card } from '../../card/card.ts';
import type { Mention, MentionKind } from '../../entities/entities.ts';

/** A run of text, named where it is a mention. */
export interface MarkedRun {
  text: string;
  kind?: MentionKind;
}

/** Which kind keeps the letters where two want them: a role that holds a name gives way to the name. */
const RANK: readonly MentionKind[] = ['person', 'party', 'date', 'role', 'organisation', 'place'];

/** All mentions of a card, by the index of their block. */
export function mentionsByBlock(card: Card): Map<number, Mention[]> {
  const named: { mentions: Mention[]; roleMentions?: Mention[] }[] = [
    ...card.people,
    ...card.parties,
    ...card.dates,
    ...card.places,
    ...card.organisations,
  ];
  const blocks = new Map<number, Mention[]>();
  for (const { mentions, roleMentions = [] } of named)
    for (const mention of [...mentions, ...roleMentions]) {
      const list = blocks.get(mention.block);
      if (list) list.push(mention);
      else blocks.set(mention.block, [mention]);
    }
  return blocks;
}

/** A block's text cut into runs; mentions of kinds that are off are plain text. Joined, the runs are the text. */
export function markedRuns(
  text: string,
  mentions: readonly Mention[],
  kinds: Partial<Record<MentionKind, boolean>>,
): MarkedRun[] {
  const taken: Mention[] = [];
  const wanted = mentions.filter(({ kind, start, end }) => kinds[kind] && start < end && end <= text.length);
  for (const mention of [...wanted].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind)))
    if (!taken.some(({ start, end }) => start < mention.end && mention.start < end)) taken.push(mention);
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end, kind } of taken.sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

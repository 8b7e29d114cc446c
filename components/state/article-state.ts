import type { PageState } from '../../lib/extension/messages.ts';

/** The state of a page on which an article was read. */
export type ArticleState = Extract<PageState, { status: 'article' }>;

export interface Done {
  /** Mentions of people and parties that are marked. */
  names: number;
  dates: number;
  hidden: number;
  /** Dates of the article that could not be resolved. */
  unsure: number;
}

/** What was done to the page, in numbers; kinds that are switched off do not count. */
export function whatWasDone({ card, highlights, clutter }: ArticleState): Done {
  const { on, kinds } = highlights;
  const count = (list: readonly { mentions: readonly unknown[] }[], marked: boolean) =>
    on && marked ? list.reduce((sum, one) => sum + one.mentions.length, 0) : 0;
  return {
    names: count(card.people, kinds.person) + count(card.parties, kinds.party),
    dates: count(card.dates, kinds.date),
    hidden: clutter.hidden.filter(({ shown }) => !shown).length,
    unsure: card.dates.filter(({ value }) => value === null).length,
  };
}

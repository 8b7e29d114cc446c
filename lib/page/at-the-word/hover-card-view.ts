import { make, makeButton } from '../floating-host.ts';
import type { PageWords } from '../page-words.ts';
import type { MentionCard } from './describe-mention.ts';

export interface CardActions {
  step(back: boolean): void;
  copy(): void;
  close(): void;
}

/** Builds the card's content. It is a dialog that does not hold the keyboard: the page stays usable. */
export function cardView(card: MentionCard, words: PageWords, actions: CardActions): HTMLElement {
  const box = make('div', 'card');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', card.title);
  box.tabIndex = -1;
  const title = make('p', 'title', card.title);
  // A day is told in our words, everything else by its name in the article.
  if (card.kind !== 'kindDate') title.lang = 'vi';
  box.append(make('div', 'kind', words(card.kind)), title);
  if (card.lines.length > 0) {
    const lines = make('ul', 'lines');
    // Those of a person are roles, as the article has them.
    if (card.kind === 'kindPerson') lines.lang = 'vi';
    lines.append(...card.lines.map((line) => make('li', '', line)));
    box.append(lines);
  }
  if (card.why) {
    const why = make('details', 'why');
    why.append(make('summary', '', words('why')), make('div', '', card.why));
    box.append(why);
  }
  const bar = make('div', 'bar');
  bar.append(make('span', 'count', words('countOf', String(card.index), String(card.count))));
  if (card.count > 1) {
    bar.append(
      makeButton('‹', words('previous'), () => actions.step(true)),
      makeButton('›', words('next'), () => actions.step(false)),
    );
  }
  bar.append(
    makeButton(words('copy'), words('copy'), () => actions.copy()),
    makeButton('✕', words('close'), () => actions.close()),
  );
  const said = make('div', 'said');
  said.setAttribute('aria-live', 'polite');
  box.append(bar, said);
  return box;
}

/** Says something to screen readers. The live region has to be on the page before its text comes, or nothing is read. */
export function announce(box: HTMLElement, text: string): void {
  const said = box.querySelector('.said');
  if (said) setTimeout(() => (said.textContent = text), 60);
}

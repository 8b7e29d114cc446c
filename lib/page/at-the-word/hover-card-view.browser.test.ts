import { expect, it } from 'vitest';
import type { PageWords } from '../page-words.ts';
import type { MentionCard } from './describe-mention.ts';
import { cardView } from './hover-card-view.ts';

const ENGLISH: Record<string, string> = { kindPerson: 'Person', kindDate: 'Date', next: 'Next mention' };
const words = ((word: string) => ENGLISH[word] ?? word) as PageWords;
const view = (card: Partial<MentionCard>): HTMLElement =>
  cardView({ kind: 'kindPerson', title: '', lines: [], index: 1, count: 2, why: '', ...card }, words, {
    step() {},
    copy() {},
    close() {},
  });

it('says which of its words are Vietnamese, for readers of English', () => {
  const person = view({ title: 'Trịnh Hoài Lam', lines: ['Phó Bí thư Thành ủy'] });
  expect([...person.querySelectorAll('[lang=vi]')].map(({ textContent }) => textContent)).toEqual([
    'Trịnh Hoài Lam',
    'Phó Bí thư Thành ủy',
  ]);
  const date = view({ kind: 'kindDate', title: 'Thursday, 1 December 2022' });
  expect(date.querySelector('[lang]')).toBeNull();
});

it('is a dialog with a name, and each of its buttons has one', () => {
  const box = view({ title: 'Trịnh Hoài Lam' });
  expect([box.role ?? box.getAttribute('role'), box.ariaLabel]).toEqual(['dialog', 'Trịnh Hoài Lam']);
  expect([...box.querySelectorAll('button')].map((one) => one.ariaLabel ?? one.textContent)).toEqual([
    'previous',
    'Next mention',
    'copy',
    'close',
  ]);
});

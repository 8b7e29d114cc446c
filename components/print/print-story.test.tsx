import { render } from 'preact';
import { expect, it } from 'vitest';
import { mentionsByBlock } from '../../lib/formats/letters/marked-text.ts';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import { kept } from '../state/kept.ts';
import { PrintStory } from './print-story.tsx';

const draw = (marks: Parameters<typeof PrintStory>[0]): HTMLElement => {
  const root = document.createElement('div');
  render(<PrintStory {...marks} />, root);
  return root;
};

it('has every block of the story but headline and lead, letter by letter', () => {
  const marks = { blocks: bridgeBlocks, mentions: mentionsByBlock(bridgeCard), kinds: { person: true, date: true } };
  const root = draw(marks);
  const texts = [...root.querySelectorAll('.story > *')].map(({ textContent }) => textContent);
  expect(texts).toEqual(bridgeBlocks.slice(2).map(({ text }) => kept(text)));
  expect(root.querySelector('h2')?.textContent).toBe('Bạn bè quốc tế góp sức');
});

it('marks the kinds that are on and no other', () => {
  const mentions = mentionsByBlock(bridgeCard);
  const marked = (kinds: object) =>
    [...draw({ blocks: bridgeBlocks, mentions, kinds }).querySelectorAll('mark')].map(
      (mark) => `${mark.dataset.kind}: ${mark.textContent}`,
    );
  expect(marked({ person: true })).toEqual(['person: Trịnh Hoài Lam', 'person: ông Lam']);
  expect(marked({ party: true, date: true })).toEqual(['party: Đảng Lao động Brazil', 'date: tháng\u00a09/2020']);
  expect(marked({})).toEqual([]);
});

it('makes one list of items that follow each other', () => {
  const item = (text: string) => ({ kind: 'list-item' as const, text });
  const blocks = [item('một'), item('hai'), { kind: 'paragraph' as const, text: 'giữa' }, item('ba')];
  const lists = draw({ blocks, mentions: new Map(), kinds: {} }).querySelectorAll('ul');
  expect([...lists].map((list) => [...list.children].map(({ textContent }) => textContent))).toEqual([
    ['một', 'hai'],
    ['ba'],
  ]);
});

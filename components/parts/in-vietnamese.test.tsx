import { render, type VNode } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardDocument } from '../../lib/formats/document/card-document.ts';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import { CardView } from '../card/card-view.tsx';
import { HiddenList } from '../controls/hidden-list.tsx';
import { PrintCard } from '../print/print-card.tsx';
import { cardWords } from '../state/card-words.ts';
import { speak } from '../state/words.ts';

beforeAll(() => void speak('en'));
afterAll(() => void speak('vi'));

/** Each text with letters, with the language that it is said to be in. */
function languages(screen: VNode): [text: string, language: string][] {
  const root = document.createElement('div');
  root.lang = 'en';
  render(screen, root);
  const found: [string, string][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (/\p{L}/u.test(text)) found.push([text, node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '']);
  }
  return found;
}

/** Letters that English does not write. */
const VIETNAMESE = /[À-ỹ]/u;
const OURS = /Đọc Rõ/;

const hidden = [{ id: 'x1', reason: 'hidden_ad', label: 'Căn hộ ven hồ', shown: false }] as const;

describe.each([
  ['the card', () => <CardView card={bridgeCard} blocks={bridgeBlocks} />],
  ['the card on paper', () => <PrintCard of={cardDocument(bridgeCard, { words: cardWords() })} />],
  ['the list of what is hidden', () => <HiddenList hidden={hidden} />],
])('%s in English', (_, screen) => {
  it('says of the article’s own words that they are Vietnamese', () => {
    const wrong = languages(screen()).filter(
      ([text, language]) => VIETNAMESE.test(text) && !OURS.test(text) && language !== 'vi',
    );
    expect(wrong).toEqual([]);
  });

  it('says of our words that they are English', () => {
    const ours =
      /^(Key points|People|Timeline|quoted|reported|Who|What|When|Show|Hide|Advertisement|1×|.*December 2022.*)$/;
    const wrong = languages(screen()).filter(([text, language]) => ours.test(text) && language !== 'en');
    expect(wrong).toEqual([]);
  });
});

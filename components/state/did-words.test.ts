import { afterEach, expect, it } from 'vitest';
import type { Saying } from '../../lib/extension/messages.ts';
import { defaultSettings } from '../../lib/extension/settings/settings.ts';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import type { ArticleState } from './article-state.ts';
import { didWords } from './did-words.ts';
import { saying } from './reader-client.ts';

const { highlights } = defaultSettings();
const block = (id: string, shown = false) => ({ id, label: id, reason: 'hidden_ad', shown });
const state = (more: Partial<ArticleState> = {}): ArticleState => ({
  status: 'article',
  card: bridgeCard,
  blocks: bridgeBlocks,
  highlights,
  clutter: { level: 'tidy', hidden: [block('a'), block('b'), block('c', true)] },
  tookMs: 1,
  ...more,
});
const say = (word: Saying['word'], values: string[], done: boolean) => {
  saying.value = { word, values, done };
};
const said = (of: ArticleState) => didWords(of).replaceAll('\u00a0', ' ');
afterEach(() => {
  saying.value = undefined;
});

it('tells what was marked and what was hidden, in numbers', () => {
  expect(said(state())).toMatch(/^Đã tô sáng \d+ tên, \d+ ngày\. Đã ẩn 2 khối\.$/);
});

it('says once what a press did', () => {
  say('clutterTidy', ['2'], true);
  expect(said(state()).match(/ẩn 2 khối/g)).toHaveLength(1);
});

it('says that a page stands untouched', () => {
  say('clutterOff', ['2'], true);
  expect(said(state({ clutter: { level: 'off', hidden: [] }, highlights: { ...highlights, on: false } }))).toBe(
    'Đang tắt tô sáng. Trang được để nguyên.',
  );
});

it('says first what could not be done, in a sentence of its own', () => {
  say('notInSight', [], false);
  expect(said(state())).toMatch(/^Không thấy đoạn này trên trang\. Đã tô sáng/);
  say('styleRefused', [], false);
  expect(said(state())).toMatch(/cho phép lại\. Đã tô sáng/);
});

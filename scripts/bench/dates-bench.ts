import { vi } from 'chrono-node';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import { findDates } from '../../lib/entities/dates/find-dates.ts';
import { inventText } from './invent-text.ts';
import { figure, ratio, type Table } from './report.ts';
import { medians } from './timing.ts';

/** Speed of dates beside the JavaScript peer that knows Vietnamese; how right both are stands in `npm run eval:dates`. */
export async function datesBench(rounds: number): Promise<Table> {
  const text = inventText(6000, 7);
  const { article } = textToArticle(text, { publishedAt: '2026-03-05' });
  const { ours, chrono } = await medians(
    {
      ours: () => findDates(article),
      chrono: () => article.blocks.map((block) => vi.parse(block.text, new Date('2026-03-05T12:00:00+07:00'))),
    },
    rounds,
  );
  return {
    title: 'Dates beside chrono-node (Node, 6 kB of text, ms, medians)',
    head: ['ours', 'chrono-node `vi`', 'ours / chrono-node'],
    rows: [[figure(ours), figure(chrono), ratio(ours, chrono)]],
  };
}

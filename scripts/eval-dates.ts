/** Writes the dates found in gold articles as the scorer wants them: `node scripts/eval-dates.ts dev > found.jsonl`. */
import { existsSync, readFileSync } from 'node:fs';
import { findDates } from '../lib/entities/dates/find-dates.ts';

const file = new URL(`../../shared/gold/${process.argv[2] ?? 'dev'}.jsonl`, import.meta.url);
if (!existsSync(file)) console.error('No measuring data beside the project: nothing to measure.');
else
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const gold: { id: string; text: string; publishedAt: string | null } = JSON.parse(line);
    const texts = gold.text.split('\n');
    const starts: number[] = [];
    let at = 0;
    for (const text of texts) {
      starts.push(at);
      at += text.length + 1;
    }
    const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
    const { mentions, dates } = findDates({
      title: '',
      authors: [],
      language: 'vi',
      blocks,
      ...(gold.publishedAt ? { publishedAt: gold.publishedAt } : {}),
    });
    const value = new Map(dates.map((date) => [date.id, date.value]));
    const found = mentions.map((m) => ({
      kind: m.kind,
      start: m.start + starts[m.block]!,
      end: m.end + starts[m.block]!,
      value: value.get(m.entity),
    }));
    console.log(JSON.stringify({ id: gold.id, mentions: found }));
  }

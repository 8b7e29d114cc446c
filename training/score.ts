import type { Article } from '../lib/article/article.ts';
import { KINDS, type NameKind } from '../lib/entities/people/tagger/labels.ts';
import type { PeopleModel } from '../lib/entities/people/tagger/model-file.ts';
import { tag } from '../lib/entities/people/tagger/tag.ts';
import type { Sample } from './corpus.ts';

export interface Counts {
  right: number;
  found: number;
  gold: number;
}
export type Score = Record<NameKind, Counts>;

export const emptyScore = (): Score =>
  Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, found: 0, gold: 0 }])) as Score;

export function toArticle(sample: Sample): Article {
  const blocks = sample.blocks.map(({ text }, at) => ({
    kind: at === 0 ? ('title' as const) : ('paragraph' as const),
    text,
  }));
  return { title: blocks[0]?.text ?? '', authors: [], language: 'vi', blocks };
}

/** Adds to `score` what the tagger alone finds in `sample`, exact spans; calls `miss` for each difference of persons. */
export function addScore(score: Score, sample: Sample, model: PeopleModel, miss?: (what: string) => void): void {
  const key = (block: number, name: { start: number; end: number; kind: string }) =>
    `${block}:${name.start}-${name.end}:${name.kind}`;
  const found = new Map(tag(toArticle(sample), model).map((name) => [key(name.block, name), name]));
  const gold = new Set<string>();
  const show = (block: number, start: number, end: number) => {
    const text = sample.blocks[block]?.text ?? '';
    return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`;
  };
  sample.blocks.forEach(({ names }, block) => {
    for (const name of names) {
      gold.add(key(block, name));
      score[name.kind].gold++;
      if (found.has(key(block, name))) score[name.kind].right++;
      else if (name.kind === 'person') miss?.(`- ${show(block, name.start, name.end)}`);
    }
  });
  for (const [id, name] of found) {
    score[name.kind].found++;
    if (name.kind === 'person' && !gold.has(id)) miss?.(`+ ${show(name.block, name.start, name.end)}`);
  }
}

export const sayScore = ({ right, found, gold }: Counts): string => {
  const [p, r] = [right / (found || 1), right / (gold || 1)];
  return `P ${(p * 100).toFixed(1)} R ${(r * 100).toFixed(1)} F1 ${((200 * p * r) / (p + r || 1)).toFixed(1)} (${gold})`;
};

import type { Article } from '../lib/article/article.ts';
import { textToArticle } from '../lib/article/text-to-article.ts';
import { findEntities } from '../lib/entities/find-entities.ts';
import { KINDS, type NameKind } from '../lib/entities/people/tagger/labels.ts';
import type { PeopleModel } from '../lib/entities/people/tagger/model-file.ts';
import { tag } from '../lib/entities/people/tagger/tag.ts';
import type { Name, Sample } from './corpus.ts';
import { isCredit, isSigned } from './credits.ts';
import { random } from './random.ts';

export interface Counts {
  right: number;
  found: number;
  gold: number;
}
export type Counted = Record<NameKind, Counts>;
type Found = Name & { block: number; why: string };

/** `tagger` is the trained model alone, `whole` what the reader sees: rules, model and second look. */
export type Stage = 'tagger' | 'whole';

/** The article of a sample, and for each of its blocks the sample's: blank lines are no blocks of the article. */
export function readSample(sample: Sample): { article: Article; home: number[] } {
  const { article } = textToArticle(sample.blocks.map(({ text }) => text).join('\n'), {
    ...(sample.publishedAt ? { publishedAt: sample.publishedAt } : {}),
  });
  return { article, home: sample.blocks.flatMap(({ text }, at) => (text.trim() ? [at] : [])) };
}

export function findNames(sample: Sample, model: PeopleModel, stage: Stage): Found[] {
  const { article, home } = readSample(sample);
  if (stage === 'tagger')
    return tag(article, model).map((one) => ({
      ...one,
      block: home[one.block] ?? -1,
      why: `tagger ${one.share.toFixed(2)}`,
    }));
  return findEntities(article, { model }).mentions.flatMap(({ kind, block, start, end, why }) =>
    KINDS.includes(kind as NameKind)
      ? [{ kind: kind as NameKind, block: home[block] ?? -1, start, end, why: `${kind} by ${why}` }]
      : [],
  );
}

/**
 * Counts exact spans of one article; credits and signatures count neither way. `miss` hears of each difference of persons.
 * Parties are no organisations in what the reader sees: what overlaps them counts neither way.
 */
export function countNames(sample: Sample, found: readonly Found[], miss?: (what: string) => void): Counted {
  const counted = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, found: 0, gold: 0 }])) as Counted;
  const key = (block: number, { start, end, kind }: Name) => `${block}:${start}-${end}:${kind}`;
  const text = (block: number) => sample.blocks[block]?.text ?? '';
  const show = (block: number, { start, end }: Name) =>
    `${text(block).slice(Math.max(0, start - 50), start)}[${text(block).slice(start, end)}]${text(block).slice(end, end + 30)}`;
  const lines = sample.blocks.flatMap((block, at) => (block.text.trim() ? [at] : []));
  const credit = (block: number, name: Name) =>
    name.kind === 'person' &&
    (isCredit(text(block), name.start, name.end, block === 0) ||
      (lines.indexOf(block) >= lines.length - 2 && isSigned(text(block), name.start)));
  const isParty = (block: number, { start, end }: Name) =>
    sample.blocks[block]?.names.some((one) => one.isParty && one.start < end && start < one.end) === true;
  const skipped = (block: number, name: Name) => credit(block, name) || isParty(block, name);
  const got = new Map<string, Found>();
  for (const name of found) if (!skipped(name.block, name)) got.set(key(name.block, name), name);
  const gold = new Set<string>();
  sample.blocks.forEach(({ names }, block) => {
    for (const name of names) {
      if (skipped(block, name)) continue;
      const id = key(block, name);
      gold.add(id);
      counted[name.kind].gold++;
      if (got.has(id)) counted[name.kind].right++;
      else if (name.kind === 'person') miss?.(`- ${sample.id} | ${show(block, name)}`);
    }
  });
  for (const [id, name] of got) {
    counted[name.kind].found++;
    if (name.kind === 'person' && !gold.has(id)) miss?.(`+ ${sample.id} | ${show(name.block, name)} | ${name.why}`);
  }
  return counted;
}

export function sum(list: readonly Counts[]): Counts {
  const total = { right: 0, found: 0, gold: 0 };
  for (const { right, found, gold } of list) {
    total.right += right;
    total.found += found;
    total.gold += gold;
  }
  return total;
}

const f1 = ({ right, found, gold }: Counts) => (200 * right) / (found + gold || 1);

/** Precision, recall and F1 with the middle 95 % of F1 over 1,000 draws of articles with replacement. */
export function sayScore(articles: readonly Counts[]): string {
  const { right, found, gold } = sum(articles);
  const next = random(1);
  const draws = Array.from({ length: 1000 }, () =>
    f1(sum(articles.map(() => articles[Math.floor(next() * articles.length)] as Counts))),
  ).sort((a, b) => a - b);
  const [p, r] = [right / (found || 1), right / (gold || 1)].map((value) => (value * 100).toFixed(1));
  const [low, high] = [draws[25], draws[974]].map((value) => value?.toFixed(1));
  return `P ${p} R ${r} F1 ${f1({ right, found, gold }).toFixed(2)} [${low}, ${high}] (${gold} names)`;
}

import type { Article } from '../../lib/article/article.ts';
import { choice, keyPoints } from '../../lib/card/key-points/key-points.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { readMaterial } from '../../lib/card/material.ts';
import { bodySentences } from '../../lib/card/sentences/sentence-list.ts';
import { statements } from '../../lib/card/statements/find-statements.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import type { PeopleModel } from '../../lib/entities/people/tagger/model-file.ts';
import { readSummaries, type SummaryArticle, summaryReading } from './articles.ts';
import { halfWidth, mean, rouge1, syllablesOf } from './rouge.ts';

export interface Row {
  label: string;
  score: number;
  /** Mean syllables. */
  length: number;
}

export interface Comparison {
  name: string;
  /** Ours first. */
  rows: Row[];
  /** Ours less the bar, with half of its 95% interval, paired by article. */
  difference: number;
  interval: number;
}

const joined = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text).join(' ');

/** Texts by label against references: the first label is ours, the second the bar. */
function compare(
  name: string,
  lines: readonly { texts: Record<string, string>; references: readonly string[] }[],
): Comparison {
  const labels = Object.keys(lines[0]?.texts ?? {});
  const scores = labels.map((label) =>
    lines.map(({ texts, references }) => mean(references.map((one) => rouge1(texts[label]!, one)))),
  );
  const rows = labels.map((label, at) => ({
    label,
    score: mean(scores[at]!),
    length: mean(lines.map(({ texts }) => syllablesOf(texts[label]!).length)),
  }));
  const differences = lines.map((_, at) => scores[0]![at]! - scores[1]![at]!);
  return { name, rows, difference: mean(differences), interval: halfWidth(differences) };
}

/** Lead + key points against the human summaries; every second cluster (all have even numbers) beside them, to see that weights suit both halves. */
export function scoreKeyPoints(model: PeopleModel | undefined): Comparison[] {
  const articles = readSummaries('human-summaries').map((given) => {
    const { article } = summaryReading(given);
    const body = bodySentences(article);
    const points = makeCard(article, findEntities(article, model ? { model } : {})).keyPoints;
    const lead = `${given.lead} `;
    return {
      cluster: Number(/\d+/.exec((given as SummaryArticle & { cluster: string }).cluster)?.[0]),
      references: given.references ?? [],
      texts: {
        'lead + points': lead + joined(points),
        'sapo + LEAD-3': lead + joined(body.slice(0, 3)),
        'lead + 3 points': lead + joined(points.slice(0, 3)),
        'sapo + as many first': lead + joined(body.slice(0, points.length)),
        sapo: lead,
      },
    };
  });
  return [
    compare('all', articles),
    compare(
      'every second cluster',
      articles.filter(({ cluster }) => cluster % 4 === 2),
    ),
  ];
}

/**
 * Articles without their lead. The two sentences that are among the key points there in its stead against the lead, which neither they nor the analysis see: each set,
 * and all articles together. And all the points against the human summaries.
 */
export function scoreWithoutLead(model: PeopleModel | undefined): { two: Comparison[]; points: Comparison } {
  const read = (article: Article) => {
    const material = readMaterial(article, findEntities(article, model ? { model } : {}));
    const said = statements(material);
    return { two: choice(material, said).first, points: keyPoints(material, said) };
  };
  const sets = ['vnds-validation', 'vnexpress2020', 'tuoitre2024'].map((name) => ({
    name,
    lines: readSummaries(name).map((given) => {
      const { article } = summaryReading(given, false);
      const body = bodySentences(article);
      return {
        references: [given.lead],
        texts: {
          'best two': joined(read(article).two.map(({ sentence }) => sentence)),
          'LEAD-2': joined(body.slice(0, 2)),
          'LEAD-1': joined(body.slice(0, 1)),
        },
      };
    }),
  }));
  const human = readSummaries('human-summaries').map((given) => {
    const { article } = summaryReading(given, false);
    const { points } = read(article);
    const first = bodySentences(article).slice(0, points.length);
    return { references: given.references ?? [], texts: { points: joined(points), 'as many first': joined(first) } };
  });
  return {
    two: [...sets, { name: 'all', lines: sets.flatMap(({ lines }) => lines) }].map(({ name, lines }) =>
      compare(name, lines),
    ),
    points: compare('all', human),
  };
}

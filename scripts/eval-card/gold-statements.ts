import { textToArticle } from '../../lib/article/text-to-article.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import type { Entities } from '../../lib/entities/entities.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import type { PeopleModel } from '../../lib/entities/people/tagger/model-file.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { readLines } from './articles.ts';
import {
  countStatements,
  type FoundStatement,
  type GoldStatement,
  noStatements,
  type StatementCount,
} from './statement-score.ts';

export interface GoldText {
  id: string;
  title: string;
  text: string;
  publishedAt: string | null;
  mentions: { start: number; end: number; type: string; entity?: string }[];
}

export const readGoldTexts = (): GoldText[] =>
  ['seeds', 'dev'].flatMap((file) => readLines<GoldText>(`gold/${file}.jsonl`));

/** Statements on the labelled articles: counts, and what went wrong as lines for people. */
export function scoreStatements(model: PeopleModel | undefined): { count: StatementCount; errors: string[] } {
  const texts = new Map(readGoldTexts().map((gold) => [gold.id, gold]));
  const count = noStatements();
  const errors: string[] = [];
  for (const { id, statements } of readLines<{ id: string; statements: GoldStatement[] }>('gold/statements.jsonl')) {
    const gold = texts.get(id);
    if (!gold) continue;
    const { article, rawSpan } = textToArticle(gold.text, {
      title: gold.title,
      ...(gold.publishedAt ? { publishedAt: gold.publishedAt } : {}),
    });
    const entities = findEntities(article, model ? { model } : {});
    const entityOf = goldEntities(gold, entities, rawSpan);
    const card = makeCard(article, entities);
    // Gold counts the sentences of a speech one by one.
    const told = card.statements.flatMap((statement) =>
      splitSentences(statement.text).map(({ start, end }) => ({
        ...statement,
        start: statement.start + start,
        end: statement.start + end,
      })),
    );
    const found = told.map((statement): FoundStatement => {
      const [start, end] = rawSpan(statement);
      const speaker = statement.speaker === null ? null : (entityOf.get(statement.speaker) ?? '?');
      return { start, end, speaker, direct: statement.direct };
    });
    const wrong = countStatements(found, statements, count);
    const say = (at: { start: number; end: number }) => gold.text.slice(at.start, at.end);
    for (const at of wrong.extra)
      errors.push(`extra    ${id} [${told[at]!.who} · ${told[at]!.verb}] ${say(found[at]!)}`);
    for (const at of wrong.missed) errors.push(`missed   ${id} [${statements[at]!.verb}] ${say(statements[at]!)}`);
    for (const [at, want] of wrong.misnamed)
      errors.push(
        `misnamed ${id} ${found[at]!.speaker} for ${statements[want]!.speaker} [${told[at]!.who}] ${say(found[at]!)}`,
      );
  }
  return { count, errors };
}

/** Which gold entity each person found stands for: the one that most of its mentions overlap. */
function goldEntities(
  gold: GoldText,
  entities: Entities,
  rawSpan: (span: Entities['mentions'][number]) => [number, number],
): Map<string, string> {
  const result = new Map<string, string>();
  for (const person of entities.people) {
    const votes = new Map<string, number>();
    for (const mention of person.mentions) {
      const [start, end] = rawSpan(mention);
      const same = gold.mentions.find((one) => one.type === 'person' && one.start < end && one.end > start);
      if (same?.entity) votes.set(same.entity, (votes.get(same.entity) ?? 0) + 1);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (best) result.set(person.id, best[0]);
  }
  return result;
}

import { textToArticle } from '../../lib/article/text-to-article.ts';
import { readMaterial } from '../../lib/card/material.ts';
import { statements } from '../../lib/card/statements/find-statements.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';

/** Who says what in a text of our own, as "name or who | verb | d for direct". Every line is a paragraph behind a headline. */
export function said(...paragraphs: string[]): string[] {
  const { article } = textToArticle(['Bản tin của huyện', ...paragraphs].join('\n'), { publishedAt: '2023-03-02' });
  const entities = findEntities(article);
  const names = new Map(entities.people.map(({ id, name }) => [id, name]));
  return statements(readMaterial(article, entities)).map(
    ({ speaker, who, verb, direct }) => `${speaker ? names.get(speaker) : `(${who})`} | ${verb}${direct ? ' | d' : ''}`,
  );
}

/** Names the two of whom most of these texts tell. */
export const INTRO =
  'Sáng nay, ông Trịnh Hoài Lam, Giám đốc Sở Nông nghiệp tỉnh Đồng Tháp, thăm bà Tạ Thị Thu Hạnh ở xã bên.';

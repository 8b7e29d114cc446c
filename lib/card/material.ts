import type { Article } from '../article/article.ts';
import type { Entities } from '../entities/entities.ts';
import { bodySentences, type Sentence } from './sentences/sentence-list.ts';
import { Speakers } from './speakers/known/speakers.ts';

/** What the parts of a card are made of, read once for all of them. */
export interface Material {
  article: Article;
  entities: Entities;
  /** The lead and the running text. */
  sentences: readonly Sentence[];
  /** The running text alone, numbered from 0. */
  body: readonly Sentence[];
  speakers: Speakers;
}

export function readMaterial(article: Article, entities: Entities): Material {
  const sentences = bodySentences(article, { lead: true });
  const body = sentences
    .filter(({ block }) => article.blocks[block]?.kind !== 'lead')
    .map((sentence, index) => ({ ...sentence, index }));
  return { article, entities, sentences, body, speakers: new Speakers(article, entities) };
}

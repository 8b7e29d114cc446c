import type { Article } from '../article/article.ts';
import type { Entities } from '../entities/entities.ts';
import { asWritten, withQuietLines } from '../entities/lines/quiet-lines.ts';
import { countRuns } from '../text/tokens.ts';
import type { Card } from './card.ts';
import { mainEvent } from './event/main-event.ts';
import { numberFacts } from './facts/number-facts.ts';
import { timeline } from './facts/timeline.ts';
import { keyPoints } from './key-points/key-points.ts';
import { readMaterial } from './material.ts';
import { statements } from './statements/find-statements.ts';

/** Syllables a minute of an adult reading Vietnamese silently. */
const READING_SPEED = 260;

/** The summary card of an article. Every text on it is a piece of the article; of a line of capitals, in small letters where it is no quotation. */
export function makeCard(article: Article, entities: Entities): Card {
  const { url, portal, section, publishedAt, updatedAt, lead, authors, title } = article;
  const length = article.blocks.reduce((sum, block) => sum + countRuns(block.text), 0);
  const quiet = withQuietLines(article);
  const material = readMaterial(quiet, entities);
  const said = statements(material);
  const points = keyPoints(material, said);
  return {
    schemaVersion: 1,
    ...(url && { url }),
    ...(portal && { portal }),
    ...(section && { section }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && { updatedAt }),
    ...(lead && { lead }),
    authors,
    readingMinutes: Math.max(1, Math.round(length / READING_SPEED)),
    title,
    event: mainEvent(material, said),
    keyPoints: points.map((one) => asWritten(one, article)),
    statements: said.map((one) => asWritten(one, article)),
    people: entities.people,
    parties: entities.parties,
    dates: entities.dates,
    places: entities.places,
    organisations: entities.organisations,
    timeline: timeline(quiet, entities),
    numbers: numberFacts(material, points),
  };
}

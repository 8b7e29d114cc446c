import type { Article } from '../../article/article.ts';
import type { Mention, Party } from '../entities.ts';
import { linkParties } from './link-parties.ts';
import { scanParties } from './scan-parties.ts';

/**
 * Every political party that the article names, and one entity per real party.
 * Linear in the text. Offsets are UTF-16 indices into `blocks[block].text`; ids "d1", "d2" … in order of first mention.
 */
export function findParties(article: Article): { mentions: Mention[]; parties: Party[] } {
  return linkParties(scanParties(article));
}

import { isFrontOrSearch } from '../facts/page-address.ts';
import { articleAddresses } from './article-addresses.ts';
import { portalHostOf } from './hosts.ts';

/**
 * May there be an article at this address? Known portals answer by their article addresses, every other site with yes but for its home page
 * and its search. Quick enough for document_start: nothing of the page is looked at.
 * @example mayBeArticle('https://vnexpress.net/kinh-doanh') // false
 */
export function mayBeArticle(url: string): boolean {
  const portal = portalHostOf(url);
  return portal ? (articleAddresses[portal.id]?.test(portal.pathname) ?? true) : !isFrontOrSearch(url);
}

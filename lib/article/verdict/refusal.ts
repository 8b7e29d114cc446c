import type { NoArticleReason } from '../article.ts';
import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { type Evidence, LEAD_ALONE, OFFICIAL, SIGNED, UNVOUCHED } from './evidence.ts';
import { isOffer, sells } from './for-sale.ts';
import { type Measures, measure } from './measures.ts';
import { isGone, isLaw, isSchedule, NOT_FOUND } from './no-story.ts';
import { isShortNews } from './short-news.ts';
import { paragraphsTold } from './told-in-one.ts';
import { isUndatedNews } from './undated-news.ts';

/** Less prose than this is a stub or a login wall, not a story (letters of the body that are not linked, captions included). */
const SHORTEST = 120;
/** Share of paragraphs with a linked headline from which they are teasers. */
const AS_MANY = 0.85;
/**
 * Share of the letters that stand right behind headlines of other stories from which a page is a list. No saved or written article has
 * three of them; lists that do have 0.82 and more.
 */
const TEASERS = 0.5;
/** Share of the letters outside of links below which a page is a list. */
const UNLINKED = 0.4;
/** Lines with a day and no more from which a page may be a forum. */
const POSTS = 5;

/**
 * Why this body is no article, or nothing when it is one. `og:type` and Readability's own check are left out: both are known to be wrong
 * either way on Vietnamese pages.
 */
export function refusal(blocks: readonly SourcedBlock[], evidence: Evidence): NoArticleReason | undefined {
  const body = measure(blocks, evidence.loneLinks);
  if (body.lines === 0 && evidence.pictured >= LEAD_ALONE && !evidence.asksPassword) return undefined;
  if (body.told + ledGallery(blocks, evidence) < SHORTEST) return whyShort(body, evidence);
  if (isList(body) || (!evidence.told && NOT_FOUND.test(evidence.title))) return 'list';
  return evidence.vouched ? undefined : refusalOfUnvouched(blocks, body, evidence);
}

/** Pictures of a gallery, each with a few words. */
const GALLERY = 3;

/** Letters of the lead that tell what a gallery shows. */
const ledGallery = (blocks: readonly SourcedBlock[], { vouched, lead }: Evidence): number =>
  vouched && blocks.filter(({ block }) => block.kind === 'caption').length >= GALLERY ? lead.length : 0;

function whyShort({ lines, letters }: Measures, { asksPassword, vouched }: Evidence): NoArticleReason {
  if (asksPassword) return 'login-wall';
  if (!vouched || lines >= SHORTEST) return 'list';
  return letters === 0 ? 'empty' : 'too-short';
}

/** Teasers, links, or a section under an article's address: as many linked headlines as teasers, printed once or twice, whoever vouches. */
function isList({ lines, teasers, letters, whole, headlines, paragraphs }: Measures): boolean {
  if (teasers >= lines * TEASERS || letters < whole * UNLINKED) return true;
  return headlines >= 3 && headlines >= paragraphs * AS_MANY;
}

function refusalOfUnvouched(
  blocks: readonly SourcedBlock[],
  body: Measures,
  evidence: Evidence,
): NoArticleReason | undefined {
  const { title, lead, signed, official, published } = evidence;
  if (body.told < UNVOUCHED.letters && isGone(blocks)) return 'list';
  if (isLaw(title, blocks)) return 'unsure';
  if (isSchedule(title, blocks)) return 'list';
  // As many days as paragraphs, the first of which was taken for the page's own: what people write to each other, decrees in a table.
  if (!lead && body.dates >= POSTS && body.dates + 1 >= body.prose) return 'list';
  if (isShortNews(blocks, body, evidence)) return undefined;
  if (title.length < (signed ? SIGNED : UNVOUCHED).title) return 'list';
  if (!published) return isUndatedNews(blocks, body, evidence) ? undefined : 'list';
  // What an office lets or sells it tells, too.
  const isOfOffice = official && !blocks.some((one) => isOffer(one) || sells(one));
  const least = title.length < UNVOUCHED.title ? UNVOUCHED : isOfOffice ? OFFICIAL : signed ? SIGNED : UNVOUCHED;
  const prose = paragraphsTold(blocks, body, evidence) + (lead.length >= 100 ? 1 : 0);
  const isLong = prose >= least.prose && body.told + lead.length >= least.letters;
  return isLong ? undefined : 'unsure';
}

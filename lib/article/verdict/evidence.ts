import { isOfOffice, isStoryAddress, saysHeadline } from '../facts/page-address.ts';
import { isOneOf, type PageFacts } from '../facts/page-facts.ts';
import { mayBeArticle } from '../portals/gate.ts';
import type { Portal } from '../portals/portal.ts';
import { OF_SITE } from '../story/signed/byline.ts';
import type { Story } from '../story/told/tell-story.ts';

/** What a page says of itself beside its body, for the question whether it is an article. */
export interface Evidence {
  /** A portal's body selector matched at an article's address, or the page has a `NewsArticle` of its own. */
  vouched: boolean;
  /** The page has a `NewsArticle` of its own. */
  told: boolean;
  title: string;
  /** Somebody is named for it, its headline is one by its markup, and its address is a story's. */
  signed: boolean;
  /** The same, but an office of the state publishes it. */
  official: boolean;
  /** Its headline is one by its markup, by what the page is called, or by the words of its address. */
  headed: boolean;
  /** Its address is a story's. */
  ownAddress: boolean;
  /** When it was published, by the metadata or as printed beside the headline. */
  published: string | undefined;
  /** The lead, which is none of the body's blocks. */
  lead: string;
  /** Runs of lone links between the paragraphs, already taken out: teasers under headlines look like prose without them. */
  loneLinks: number;
  /** Letters of the lead, where the page's own `NewsArticle` vouches and the body is nothing but pictures: infographics. */
  pictured: number;
  /** Is there a film on the page? Asked only where a few lines may be what stands below it. */
  filmed: () => boolean;
  /** Form for a password on the page. */
  asksPassword: boolean;
}

/** What a page must hold when neither portal nor metadata vouch for it: letters, paragraphs of prose, letters of the headline. */
export const UNVOUCHED = { letters: 600, prose: 3, title: 20 };
/** The same for a story that is signed, under a headline and an address of its own: short news. */
export const SIGNED = { letters: 350, prose: 2, title: 8 };
/** The same where an office of the state tells it. */
export const OFFICIAL = { letters: 240, prose: 2, title: 20 };
/** Letters of a lead that tells something by itself. */
export const LEAD_ALONE = 80;

/** What is a headline by its markup. */
const HEADLINE = 'h1, [itemprop="headline"], .entry-title, .post-title';
const FILM = 'video, iframe:is([src*="youtube"], [src*="embed"], [src*="player"], [src*="video"])';
const PICTURE = 'img, picture, amp-img';

/** The page of a story, as far as it vouches for it. */
interface Page {
  doc: Document;
  url: string;
  root: Element;
  facts: PageFacts;
  portal: Portal | undefined;
  loneLinks: number;
}

export function evidenceOf(
  { doc, url, root, facts, portal, loneLinks }: Page,
  { title, lead }: Story,
  authors: readonly string[],
  published: string | undefined,
): Evidence {
  const headline = title.block.text;
  const { element } = title.source;
  const isSaid = saysHeadline(url, headline);
  const ownAddress = isSaid || isStoryAddress(url);
  const isCalled = () => !doc.head?.contains(element) && isOneOf(facts.titles)(headline);
  const headed = element.closest(HEADLINE) !== null || isSaid || isCalled();
  return {
    vouched: !!facts.newsArticle || (!!portal && mayBeArticle(url)),
    told: !!facts.newsArticle,
    signed: authors.some((name) => !OF_SITE.test(name)) && headed && ownAddress,
    official: isOfOffice(url) && headed && ownAddress,
    headed,
    title: headline,
    ownAddress,
    published,
    lead: lead?.block.text ?? '',
    loneLinks,
    pictured: facts.newsArticle && root.querySelector(PICTURE) ? (lead?.block.text.length ?? 0) : 0,
    filmed: () => doc.querySelector(FILM) !== null,
    asksPassword: !!doc.querySelector('input[type="password"]'),
  };
}

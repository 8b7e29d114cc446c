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
  /** Its headline is one by its markup. */
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

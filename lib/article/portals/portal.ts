import type { ClutterReason } from '../page-reading.ts';

/** A place on the page, with the reason why we trust the selector. */
export interface Place {
  selector: string;
  why: string;
}

export interface ClutterRule {
  selector: string;
  reason: ClutterReason;
  why: string;
}

/**
 * How sure we are of a portal's selectors:
 * `page` a full saved page, `part` a page saved in part, `crawler` only read in public crawlers, `none` nothing: the generic way reads it.
 */
export type Proof = 'page' | 'part' | 'crawler' | 'none';

/** A portal as data. Every list is in order of trust: the first selector that finds something is taken. */
export interface Portal {
  id: string;
  /** As people say it: "Nhân Dân". */
  name: string;
  /** Registrable hosts; subdomains are included. */
  hosts: string[];
  proof: Proof;
  body: Place[];
  title: Place[];
  lead: Place[];
  author: Place[];
  date: Place[];
  /** Lead pictures that stand outside the body. */
  figure: Place[];
  /** Furniture of the article that is neither its text nor clutter: bylines in the body, place stamps. Stays visible. */
  furniture: Place[];
  clutter: ClutterRule[];
}

/** Selectors of a portal that may be hidden before the page is read: all of its clutter rules. */
export function clutterSelectors(portal: Portal): string[] {
  return portal.clutter.map((rule) => rule.selector);
}

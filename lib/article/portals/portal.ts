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

const joined = new WeakMap<readonly object[], string>();

/** The selectors of a list as one: a page is searched once, not once for each of them. Meets nothing where there are none. */
export function selectorOf(places: readonly { selector: string }[] = []): string {
  const known = joined.get(places);
  if (known !== undefined) return known;
  const selector = places.map((place) => place.selector).join(',') || ':not(*)';
  joined.set(places, selector);
  return selector;
}

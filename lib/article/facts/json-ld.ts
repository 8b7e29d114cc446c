/** The facts of a `NewsArticle` in JSON-LD. */
export interface ArticleFacts {
  headline?: string;
  description?: string;
  publishedAt?: string;
  updatedAt?: string;
  authors: string[];
  /** Those of them that are no people: the site, mostly, or whose page it was taken from. */
  offices: string[];
  section?: string;
  publisher?: string;
}

const ARTICLE_TYPES =
  /^(?:\w+:)?(?:(?:News|Reportage|Analysis|Opinion|Background|Review|Report|Satirical)?(?:News)?Article|(?:Live)?BlogPosting)$/;

/**
 * The articles that a page says it is: top-level nodes, `@graph` and `mainEntity` only, for a list page names its stories as
 * `NewsArticle` too, inside an `ItemList`. A block that is no JSON (kenh14's breadcrumb) is passed over.
 */
export function articlesInJsonLd(doc: Document): ArticleFacts[] {
  const found: ArticleFacts[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const node of topNodes(parseLoosely(script.textContent ?? ''))) {
      const types = [node['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) found.push(factsOf(node));
    }
  }
  return found;
}

/** The names of a `BreadcrumbList` in its order, the home page first where it is among them. */
export function crumbsInJsonLd(doc: Document): string[] {
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const node of topNodes(parseLoosely(script.textContent ?? ''))) {
      if (node['@type'] !== 'BreadcrumbList' || !Array.isArray(node.itemListElement)) continue;
      const crumbs = node.itemListElement.filter(isNode).slice(0, 6);
      return crumbs.map((crumb) => textOf(crumb.name) || (isNode(crumb.item) ? textOf(crumb.item.name) : ''));
    }
  }
  return [];
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function topNodes(value: unknown): Node[] {
  const nodes: Node[] = [];
  for (const node of Array.isArray(value) ? value : [value]) {
    if (!isNode(node)) continue;
    nodes.push(node);
    for (const inner of [node['@graph'], node.mainEntity].flat()) if (isNode(inner)) nodes.push(inner);
  }
  return nodes;
}

/** JSON with the two faults that portals make: raw line breaks inside strings and CDATA or comment wrappers. */
function parseLoosely(source: string): unknown {
  const text = source
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*;?\s*$/g, '');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function factsOf(node: Node): ArticleFacts {
  const authors = [node.author].flat();
  const facts: ArticleFacts = {
    authors: namesOf(authors.filter((one) => !isOffice(one))),
    offices: namesOf(authors.filter(isOffice)),
  };
  const headline = textOf(node.headline) || textOf(node.name);
  if (headline) facts.headline = headline;
  const description = textOf(node.description);
  if (description) facts.description = description;
  const published = textOf(node.datePublished) || textOf(node.dateCreated);
  if (published) facts.publishedAt = published;
  const updated = textOf(node.dateModified);
  if (updated) facts.updatedAt = updated;
  const section = textOf([node.articleSection].flat()[0]);
  if (section) facts.section = section;
  const [publisher] = namesOf(node.publisher);
  if (publisher) facts.publisher = publisher;
  return facts;
}

const isOffice = (author: unknown): boolean => isNode(author) && author['@type'] === 'Organization';

function namesOf(author: unknown): string[] {
  return [author].flat().flatMap((one) => {
    const name = typeof one === 'string' ? textOf(one) : isNode(one) ? textOf([one.name].flat()[0]) : '';
    return name.trim() ? [name.trim()] : [];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? decodeEntities(value).trim() : '';
}

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Character references inside JSON strings, which tuoitre and baochinhphu leave there ("NH&#7852;T XUÂN"). */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, dec, hex, named) => {
    if (named) return NAMED[String(named).toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

import type { ArticleReading, PageReading, ReadPageOptions } from '../../lib/article/page-reading.ts';
import { readPage } from '../../lib/article/read-page.ts';
import { DATELINE } from '../../lib/article/words/conventions.ts';
import { cleanText } from '../../lib/text/clean-text.ts';
import type { GoldPage, PageGold } from './page-gold.ts';

/** Every column of the table: shares from 0 to 1, nothing where the page has none of it. */
export interface PageScore {
  kept: number;
  purity: number;
  title: number;
  lead: number;
  date?: number;
  authors?: number;
  section?: number;
  /** Samples of other boxes that are out of sight when tidied. */
  tidied?: number;
  /** The same in focus. */
  focused?: number;
  captions?: number;
  /** Pictures of the captions that stay in sight. */
  pictures?: number;
  /** What the reading tells of the article: 1 or 0. */
  told?: Record<'section' | 'authors' | 'published' | 'updated', number>;
  /** Letters of the article inside a box that is hidden: must be 0. */
  lettersHidden: number;
}

export const clean = (text: string) => cleanText(text).text;
const bare = (text: string) => clean(text.replace(DATELINE, ''));

export function goldBlocks(gold: PageGold): string[] {
  return [...(gold.lead ? [gold.lead] : []), ...(gold.paragraphs ?? []), ...(gold.captions ?? [])];
}

/** Shares of pairs of neighbouring words that gold and output have in common, each counted as often as it occurs in both. */
export function overlap(gold: readonly string[], output: readonly string[]): { kept: number; purity: number } {
  const pairs = (list: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const block of list) {
      const own = bare(block).split(' ').filter(Boolean);
      own.forEach((word, i) => {
        const key = `${own[i - 1] ?? '^'} ${word}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
    return counts;
  };
  const [a, b] = [pairs(gold), pairs(output)];
  let both = 0;
  for (const [key, count] of a) both += Math.min(count, b.get(key) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return { kept: both / Math.max(1, sum(a)), purity: both / Math.max(1, sum(b)) };
}

/** Reads a page and compares it with its gold; a refusal gives its reason. */
export function scorePage(page: GoldPage, options: ReadPageOptions): { score: PageScore } | { refused: string } {
  const { gold } = page;
  const document = page.document();
  const reading: PageReading = readPage(document, gold.url, options);
  if (!reading.article) return { refused: reading.reason };
  const { article } = reading;
  const output = article.blocks.slice(1).map((block) => block.text);
  const got = new Set(output.map(bare));
  const captions = (gold.captions ?? []).map(bare);
  const all = (list: readonly boolean[]) => (list.length ? list.filter(Boolean).length / list.length : undefined);
  const hiddenIn = (boxes: readonly { element: Element }[]) => (node: Node) =>
    boxes.some(({ element }) => element.contains(node));
  const tidied = hiddenIn(reading.clutter);
  const focused = hiddenIn([...reading.clutter, ...reading.beside]);
  const date = gold.publishedAt ? +(article.publishedAt ?? '').startsWith(gold.publishedAt) : undefined;
  const authors = gold.authors ? +sameNames(gold.authors, article.authors) : undefined;
  const section = gold.section ? +(clean(gold.section) === (article.section ?? '')) : undefined;
  const share = {
    tidied: samplesHidden(document, gold, tidied),
    focused: samplesHidden(document, gold, focused),
    captions: all(captions.map((caption) => got.has(caption))),
    pictures: all(captions.flatMap((caption) => pictureOf(document, caption)).map((picture) => !focused(picture))),
    date,
    authors,
    section,
  };
  return {
    score: {
      ...overlap(goldBlocks(gold), output),
      title: +(clean(gold.title ?? '') === article.title),
      lead: +(clean(gold.lead ?? '') === (article.lead ?? '')),
      ...(Object.fromEntries(Object.entries(share).filter(([, value]) => value !== undefined)) as Partial<PageScore>),
      told: {
        section: +(article.section !== undefined),
        authors: +(article.authors.length > 0),
        published: +(article.publishedAt !== undefined),
        updated: +(article.updatedAt !== undefined),
      },
      lettersHidden: lettersHidden(reading, focused),
    },
  };
}

/** Lines that are missing, and lines that are too many. */
export function explain(page: GoldPage, options: ReadPageOptions): string[] {
  const reading = readPage(page.document(), page.gold.url, { ...options, force: true });
  const output = reading.article ? reading.article.blocks.slice(1).map((block) => bare(block.text)) : [];
  const wanted = goldBlocks(page.gold).map(bare);
  const show = (text: string) => text.slice(0, 110);
  const facts = reading.article
    ? [
        `    = ${reading.article.title} | ${reading.article.lead ?? '–'} | ${reading.article.publishedAt ?? '–'} | ${reading.article.authors.join(', ')} | ${reading.article.section ?? '–'}`,
      ]
    : [];
  return [
    ...facts,
    ...wanted.filter((block) => !output.includes(block)).map((block) => `    - ${show(block)}`),
    ...output.filter((block) => !wanted.includes(block)).map((block) => `    + ${show(block)}`),
  ];
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const key = (names: readonly string[]) =>
    names
      .map((name) => clean(name).toLowerCase())
      .sort()
      .join('|');
  return key(a) === key(b);
}

/** Share of the samples that stand in sight on the page as it is and in none of the boxes that stay. */
function samplesHidden(doc: Document, gold: PageGold, hidden: (node: Node) => boolean): number | undefined {
  const samples = (gold.clutterSamples ?? []).map(clean).filter((sample) => sample.length >= 8);
  const nodes: { text: string; node: Text }[] = [];
  const walker = doc.createTreeWalker(doc.body ?? doc.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, noscript, template, [hidden], [style*="display:none" i]')) continue;
    nodes.push({ text: clean((node as Text).data), node: node as Text });
  }
  const seen = samples
    .map((sample) => nodes.filter(({ text }) => text.includes(sample)))
    .filter((hits) => hits.length > 0);
  return seen.length > 0
    ? seen.filter((hits) => hits.every(({ node }) => hidden(node))).length / seen.length
    : undefined;
}

/** The picture, film or drawing that a caption stands beneath. */
function pictureOf(doc: Document, caption: string): Element[] {
  for (const element of doc.querySelectorAll('figcaption, td, p, div, i, em, span')) {
    if (bare(element.textContent ?? '') !== caption) continue;
    let at: Element | null = element;
    for (let step = 0; at && step < 5; step++, at = at.parentElement) {
      const picture = at.querySelector('img, picture, video');
      if (picture) return [picture];
    }
  }
  return [];
}

function lettersHidden(reading: ArticleReading, hidden: (node: Node) => boolean): number {
  return reading.sources.reduce(
    (sum, { element }, i) => sum + (hidden(element) ? reading.article.blocks[i]!.text.length : 0),
    0,
  );
}

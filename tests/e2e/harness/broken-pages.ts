import { mutate, seededMutations } from '../../fuzz/mutate-page.ts';
import { articles, ELSEWHERE } from './pages.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20260305);

/** How many broken pages each browser reads: eight with every run, 200 with `npm run fuzz -- --browsers=200`. */
export const brokenCount = Number(process.env.FUZZ_PAGES ?? 8);

/** Broken page number `index` under an article's address of a portal, and the same page where no reader goes. */
export function brokenPage(index: number): { url: string; elsewhere: string; html: string; said: string } {
  const article = articles[index % articles.length] ?? articles[0];
  if (!article) throw new Error('no pages to break');
  const mutations = seededMutations(SEED + index);
  return {
    url: article.url.replace(/(\d+)\.html$/, `9${String(index).padStart(5, '0')}.html`),
    elsewhere: `${ELSEWHERE}broken-${index}`,
    html: mutate(article.html, mutations),
    said: `${article.portal} with ${mutations.map(({ name, at, size }) => `${name}(${at}, ${size})`).join(', ')}`,
  };
}

/** Runs in the page: the letters of every range that we painted, by kind. */
export function paintedTexts(): string[] {
  const texts: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!/^doc-ro-(?:person|party|date)/.test(name)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(
        range
          .toString()
          .normalize('NFC')
          .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
  }
  return texts;
}

interface Named {
  mentions: { text: string }[];
}

/** Painted texts that no mention of the card has. */
export function strangersAmong(
  painted: readonly string[],
  card: { people: readonly Named[]; parties: readonly Named[]; dates: readonly Named[] },
): string[] {
  const known = new Set(
    [card.people, card.parties, card.dates].flat().flatMap(({ mentions }) => mentions.map(({ text }) => text)),
  );
  return painted.filter((text) => !known.has(text));
}

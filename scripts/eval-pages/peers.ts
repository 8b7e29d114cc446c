import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { GoldPage } from './page-gold.ts';
import { clean, goldBlocks, overlap } from './score-page.ts';

export interface PeerScore {
  kept: number;
  purity: number;
  title: number;
  date?: number;
}

type Reader = (page: GoldPage) => Promise<{ html: string; title: string; published: string }>;

const readability: Reader = (page) => {
  const read = new Readability(page.document()).parse();
  return Promise.resolve({
    html: read?.content ?? '',
    title: read?.title ?? '',
    published: read?.publishedTime ?? '',
  });
};

const defuddle: Reader = async (page) => {
  const { content, title, published } = await Defuddle(page.document(), page.gold.url);
  return { html: content, title, published };
};

export const peers: readonly (readonly [string, Reader])[] = [
  ['@mozilla/readability', readability],
  ['defuddle', defuddle],
];

export async function scorePeer(read: Reader, page: GoldPage): Promise<PeerScore> {
  const { gold } = page;
  const { html, title, published } = await read(page);
  const day = gold.publishedAt?.slice(0, 10);
  return {
    ...overlap(goldBlocks(gold), textBlocks(html)),
    title: +(clean(gold.title ?? '') === clean(title)),
    ...(day ? { date: +published.startsWith(day) } : {}),
  };
}

function textBlocks(html: string): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const leaves = Array.from(
    document.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, td, figcaption, blockquote, div'),
  );
  return leaves
    .filter((element) => !leaves.some((other) => other !== element && element.contains(other)))
    .map((element) => element.textContent ?? '');
}

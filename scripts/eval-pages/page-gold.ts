import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

/** What a page holds, as decided by hand. */
export interface PageGold {
  file: string;
  url: string;
  article: boolean;
  title?: string;
  lead?: string | null;
  paragraphs?: string[];
  captions?: string[];
  authors?: string[];
  section?: string | null;
  publishedAt?: string;
  clutterSamples?: string[];
}

export interface GoldPage {
  gold: PageGold;
  /** A document of its own each time: peers write into theirs. */
  document(): Document;
}

const quiet = new VirtualConsole();

export function pageOf(gold: PageGold, html: string): GoldPage {
  return { gold, document: () => new JSDOM(html, { url: gold.url, virtualConsole: quiet }).window.document };
}

/** The saved pages of a folder with their gold lines; none where the folder is absent. */
export function savedPages(folder: string): GoldPage[] {
  const list = join(folder, 'gold.jsonl');
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as PageGold)
    .filter((gold) => existsSync(join(folder, gold.file)))
    .map((gold) => pageOf(gold, readFileSync(join(folder, gold.file), 'utf8')));
}

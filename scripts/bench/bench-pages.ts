import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  name: string;
  url: string;
  /** As the portal sent it. */
  html: string;
  /** Without what would run or load. JSON-LD stays. */
  bare: string;
}

const OWN = join(import.meta.dirname, '../../tests/pages');
const SHARED = join(import.meta.dirname, '../../../shared/pages');

/** Saved real pages where they lie beside the project, else the pages of our own writing; articles only. */
export function benchPages(): BenchPage[] {
  for (const folder of [SHARED, OWN]) {
    const gold = existsSync(folder) && readdirSync(folder).find((file) => /^gold\.jsonl?$/.test(file));
    if (!gold) continue;
    const lines = readFileSync(join(folder, gold), 'utf8').trim().split('\n');
    const pages = lines.map((line) => JSON.parse(line) as { file: string; url: string; article: boolean });
    return pages
      .filter(({ file, article }) => article && existsSync(join(folder, file)))
      .map(({ file, url }) => {
        const html = readFileSync(join(folder, file), 'utf8');
        return { name: file, url, html, bare: withoutScripts(html) };
      });
  }
  return [];
}

const withoutScripts = (html: string): string =>
  html.replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '').replace(/<(?:iframe|link)\b[^>]*>/gi, '');

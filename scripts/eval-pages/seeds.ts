import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../lib/article/read-page.ts';
import { wrapSeed } from './wrap-seed.ts';

/** Each raw seed text in its portal's markup: exactly the article must come out. */
export function evaluateSeeds(shared: string, detail: boolean): void {
  const gold = join(shared, 'gold/seeds.jsonl');
  if (!existsSync(gold)) return;
  console.log('\nRaw seeds in the markup of their portal (boxes beside the body, boxes inside it, generic way)');
  for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
    const seed = JSON.parse(line) as { id: string; source: string; host: string; text: string };
    const wanted = seed.text.split('\n');
    const raw = readFileSync(join(shared, 'seeds', seed.source), 'utf8');
    const results = [false, true].flatMap((inside) => {
      const { html, url } = wrapSeed(raw, wanted, seed.host.split('.')[0]!, inside);
      return [false, true].map((withoutPortals) => {
        const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
        // The bare page tells no date: the generic way would rightly refuse it unless asked.
        const reading = readPage(document, url, { withoutPortals, force: withoutPortals });
        const got = reading.article
          ? reading.article.blocks.map((block) => block.text)
          : [`refused: ${reading.reason}`];
        const exact = got.join('\n') === wanted.join('\n');
        if (!exact && detail) {
          for (const block of wanted) if (!got.includes(block)) console.log(`    - ${block.slice(0, 110)}`);
          for (const block of got) if (!wanted.includes(block)) console.log(`    + ${block.slice(0, 110)}`);
        }
        return `${inside ? 'inside' : 'beside'}${withoutPortals ? ' generic' : ''} ${exact ? 'exact' : 'DIFFERS'}`;
      });
    });
    console.log(`  ${seed.id} ${seed.host}: ${results.join(', ')}`);
  }
}

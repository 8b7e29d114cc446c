import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Driver } from './driver.ts';

/** Axe, as a script. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Runs in a page that has axe: what is wrong, and where. @param rules by id; all of them where none is named */
export const axeRun = (rules: readonly string[] = []): string =>
  `axe.run(document, ${JSON.stringify(rules.length > 0 ? { runOnly: rules } : {})}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].target.join(' ') + ' ' + nodes[0].failureSummary))`;
const EMPTY = 'https://example.org/empty';

/**
 * What axe finds in something that we show on a page. It cannot look into a closed root: the same markup and style is put into an open one,
 * on an empty page.
 */
export async function axeFindings(d: Driver, html: string, css: string): Promise<string[]> {
  d.serve(EMPTY, '<!doctype html><html lang="vi"><title>Thẻ</title><body><main><h1>Thẻ</h1></main></body></html>');
  const alone = await d.open(EMPTY);
  const found = await alone.run(
    async (markup: string, style: string, axe: string) => {
      const host = document.createElement('doc-ro-card');
      // As the style of the page says it.
      host.style.setProperty('--doc-ro-here', 'visible');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${style}</style>${markup}`;
      document.documentElement.append(host);
      for (const hidden of root.querySelectorAll('details')) hidden.open = true;
      const script = document.createElement('script');
      script.textContent = axe;
      document.head.append(script);
      const { violations } = await (globalThis as any).axe.run();
      return violations.map(({ id, nodes }: any) => `${id}: ${nodes[0]?.failureSummary}`) as string[];
    },
    html,
    css,
    AXE,
  );
  await alone.close();
  return found;
}

import { commonClutter } from '../../lib/article/portals/common-clutter.ts';
import { portalOf, portals } from '../../lib/article/portals/index.ts';
import type { GoldPage } from './page-gold.ts';

/** Which page proves which selector of which portal: the saved pages first, then the written ones; the rest is listed as unproven. */
export function printProof(saved: readonly GoldPage[], written: readonly GoldPage[]): void {
  const common = new Set<unknown>(commonClutter);
  const documents = (pages: readonly GoldPage[]) =>
    pages
      .filter(({ gold }) => gold.article)
      .map((page) => ({ id: portalOf(page.gold.url)?.id, file: page.gold.file, doc: page.document() }));
  const [real, own] = [documents(saved), documents(written)];
  // A rule of a CMS family is proven by a page of any member.
  const sharers = new Map<unknown, string[]>();
  for (const { id, ...portal } of portals)
    for (const rule of Object.values(portal).flat()) sharers.set(rule, [...(sharers.get(rule) ?? []), id]);
  const hits = (pages: typeof real, rule: { selector: string }) =>
    pages.find((page) => sharers.get(rule)?.includes(page.id ?? '') && page.doc.querySelector(rule.selector))?.file;
  for (const portal of portals) {
    const { body, title, lead, author, date, figure, furniture, clutter } = portal;
    const places = { body, title, lead, author, date, figure, furniture, clutter };
    console.log(`\n${portal.id} (${portal.proof})`);
    for (const [kind, rules] of Object.entries(places)) {
      for (const rule of rules.filter((one) => !common.has(one))) {
        const proof = hits(real, rule) ?? hits(own, rule) ?? 'UNPROVEN';
        console.log(`  ${kind.padEnd(10)}${rule.selector}  ← ${proof}: ${rule.why}`);
      }
    }
  }
}

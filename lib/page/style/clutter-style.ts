import { commonClutter } from '../../article/portals/common-clutter.ts';
import type { Portal } from '../../article/portals/portal.ts';

/**
 * The style sheet of the rules known beforehand: each portal's clutter, under an attribute on the root that names the level and the host
 * ("tidy nhandan.vn vn", see `host-tokens.ts`). It is in the manifest, so that clutter is gone before the first paint; without the
 * attribute it does nothing. The reader later marks what must stay (`data-doc-ro-shown`).
 */
export function clutterStyle(portals: readonly Portal[]): string {
  const common = new Set<unknown>(commonClutter);
  const lines = portals.flatMap((portal) => {
    const own = portal.clutter.filter((rule) => !common.has(rule)).map(({ selector }) => selector);
    const roots = portal.hosts.map((host) => `:root[data-doc-ro~="${host}"]`).join(',');
    return own.length > 0 ? [hide(`:is(${roots})`, own)] : [];
  });
  // A host stands in the attribute on known portals only.
  lines.push(
    hide(
      ':root[data-doc-ro*="."]',
      commonClutter.map(({ selector }) => selector),
    ),
  );
  return lines.join('\n');
}

function hide(root: string, selectors: readonly string[]): string {
  return `${root} :is(${selectors.join(',')}):not([data-doc-ro-shown]){display:none!important}`;
}

import { clutterSelectors, type Portal } from '../article/portals/portal.ts';

/**
 * The style sheet of the rules known beforehand: each portal's clutter, under an attribute on the root that names the level and the host
 * ("tidy nhandan.vn vn", see `host-tokens.ts`). It is in the manifest, so that clutter is gone before the first paint; without the
 * attribute it does nothing. The reader later marks what must stay (`data-doc-ro-shown`).
 */
export function clutterStyle(portals: readonly Portal[]): string {
  return portals
    .filter((portal) => portal.clutter.length > 0)
    .map((portal) => {
      const roots = portal.hosts.map((host) => `:root[data-doc-ro~="${host}"]`).join(',');
      const selector = clutterSelectors(portal).join(',');
      return `:is(${roots}) :is(${selector}):not([data-doc-ro-shown]){display:none!important}`;
    })
    .join('\n');
}

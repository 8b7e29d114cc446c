import { clutterSelectors, type Portal } from '../article/portals/portal.ts';

/**
 * The style sheet of the rules known beforehand: each portal's clutter, under an attribute on the root that names the level and the
 * portal. It is in the manifest, so that clutter is gone before the first paint; without the attribute it does nothing.
 */
export function clutterStyle(portals: readonly Portal[]): string {
  return portals
    .filter((portal) => portal.clutter.length > 0)
    .map((portal) => {
      const selector = clutterSelectors(portal).join(',');
      return `:root[data-doc-ro~="${portal.id}"] :is(${selector}):not([data-doc-ro-shown]){display:none!important}`;
    })
    .join('\n');
}

import { kinhtedothi } from './kinhtedothi.ts';
import { nhandan } from './nhandan.ts';
import type { Portal } from './portal.ts';
import { thoidai } from './thoidai.ts';

export { clutterSelectors, type Portal } from './portal.ts';

/** Every portal that we know. A new one is one file beside this and one line here (docs/adding-a-portal.md). */
export const portals: readonly Portal[] = [kinhtedothi, nhandan, thoidai];

/** The portal of a URL, or nothing. */
export function portalOf(url: string): Portal | undefined {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return undefined;
  }
  return portals.find((portal) => portal.hosts.some((known) => host === known || host.endsWith(`.${known}`)));
}

import { portalHosts } from '../../article/portals/hosts.ts';

/** Sites that a reader adds: how they are written, and what the browser is asked for. */

/**
 * The host of what somebody typed or pasted, without "www.": an address, or a bare host. Undefined where it names no site of the net.
 * @example siteOf('https://www.baohaiphong.vn/bai-1.html') // 'baohaiphong.vn'
 */
export function siteOf(typed: string): string | undefined {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return undefined;
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
    const isName = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/.test(host);
    return /^https?:$/.test(protocol) && isName ? host : undefined;
  } catch {
    return undefined;
  }
}

/** The match pattern of a site with its subdomains; that of the manifest where it is a portal (an edition may have a path of its own). */
export function sitePattern(host: string): string {
  const portal = portalHosts.find((one) => host === one.host || host.endsWith(`.${one.host}`));
  return `https://*.${portal ? `${portal.host}${portal.path ?? ''}` : host}/*`;
}

/** The site of a match pattern that `sitePattern` made; undefined for patterns of the manifest, and for ones that mean every site. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^https:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1];
  return host && !isPortal(host) ? host : undefined;
}

/** Is a site read already, without being added? */
export function isPortal(host: string): boolean {
  return portalHosts.some((one) => host === one.host || host.endsWith(`.${one.host}`));
}

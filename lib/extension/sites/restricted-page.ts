/** Hosts that no extension may enter: the stores of Chrome, Edge and Firefox, and Mozilla's account pages. */
const CLOSED_HOSTS =
  /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com|(?:addons|support)\.mozilla\.org|(?:\w+\.)?accounts\.firefox\.com)$/;

/** Is this a page that browsers let no extension into: their own pages, their stores, pages of other extensions? */
export function isRestrictedPage(address: string): boolean {
  try {
    const { protocol, hostname, pathname } = new URL(address);
    if (!/^(?:https?|file):$/.test(protocol)) return true;
    return CLOSED_HOSTS.test(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  } catch {
    return true;
  }
}

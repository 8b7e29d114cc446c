import { live } from './live-document.ts';
/**
 * Sites that change their page without loading one: tells when the address is another one (what stands behind `#` does not count). By the
 * browser's own navigation events, and once more whenever the page comes back into sight (from the back/forward cache, another tab).
 */
export function watchAddress(moved: () => void, signal: AbortSignal): { look(): void } {
  let known = pathOf(location.href);
  const look = () => {
    const now = pathOf(location.href);
    if (now === known) return;
    known = now;
    moved();
  };
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  live.addEventListener('visibilitychange', look, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  return { look };
}

const pathOf = (url: string) => url.split('#')[0];

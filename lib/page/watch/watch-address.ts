/**
 * Sites that change their page without loading one: tells when the address is another one (what stands behind `#` does not count). By the
 * browser's own navigation events, and whenever `look` is called.
 */
export function watchAddress(moved: () => void, signal?: AbortSignal): { look(): void } {
  let known = pathOf(location.href);
  const look = () => {
    const now = pathOf(location.href);
    if (now === known) return;
    known = now;
    moved();
  };
  const life = signal && { signal };
  window.addEventListener('popstate', look, life);
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, life);
  return { look };
}

const pathOf = (url: string) => url.split('#')[0];

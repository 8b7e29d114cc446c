import { live, liveNode } from '../live-document.ts';

/**
 * A page can throw all of itself away: by `document.open`, which also takes every listener from its document and window, or by another root.
 * @param gone at once, before the page is painted again; once
 * @param anew as soon as there is another root
 */
export function watchRoot(gone: () => void, anew: () => void, signal: AbortSignal): void {
  const root = live.documentElement;
  const observer = new MutationObserver(() => {
    const now: Element | null = live.documentElement;
    if (now === root) return;
    if (!signal.aborted) gone();
    if (!now) return;
    observer.disconnect();
    anew();
  });
  observer.observe(liveNode, { childList: true });
  // Ended by somebody else: nothing is left to watch. By `gone`, the new root is still to come.
  signal.addEventListener('abort', () => live.documentElement === root && observer.disconnect(), { once: true });
}

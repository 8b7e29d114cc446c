import { live } from '../live-document.ts';

/**
 * Fulfilled once the page is shown. Chrome can fetch and build a page that the reader may go to next: its tab then holds two pages, what we
 * put into the tab goes into the one in front, and most pages that were built so are never looked at.
 */
export async function shown(): Promise<void> {
  if (!(live as { prerendering?: boolean }).prerendering) return;
  await new Promise<void>((done) => live.addEventListener('prerenderingchange', () => done(), { once: true }));
}

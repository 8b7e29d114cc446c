import { browser } from 'wxt/browser';
import { live } from '../../page/live-document.ts';
import { watchRoot } from '../../page/watch/watch-root.ts';

/** The page's document hears this when a newer reader takes over. */
const TAKE_OVER = 'doc-ro:take-over';
/** Ms between looks whether the extension was updated or removed under us. */
const LOOK = 5000;

/** Times that a page which threw all of itself away is read anew. One that goes on has no text that could be read. */
const RENEWALS = 5;

const READER = Symbol.for('doc-ro.reader');
const RENEWED = Symbol.for('doc-ro.renewed');

export interface ReaderLife {
  /** Ends the reader. */
  signal: AbortSignal;
  /** Ends it, and asks for another one. */
  again(): void;
}

/**
 * The life of one reader on a page: one at a time. Injected twice by the same extension, the second goes quiet; injected by an updated
 * extension, the old one cleans up. Orphaned (its extension is gone), it cleans up by itself.
 * @param anew this reader has ended, and it is time for another one: the page has thrown all of itself away, or it was asked for
 * @returns nothing where a reader is already at work
 */
export function beginReader(anew: () => void): ReaderLife | undefined {
  const world = globalThis as { [READER]?: AbortSignal; [RENEWED]?: number };
  if (world[READER] && !world[READER].aborted && isAlive()) {
    return undefined;
  }
  live.dispatchEvent(new CustomEvent(TAKE_OVER));
  const end = new AbortController();
  const { signal } = end;
  world[READER] = signal;
  const look = () => {
    if (!isAlive()) end.abort();
  };
  // The page can send this event too: only a reader whose extension is gone believes it.
  live.addEventListener(TAKE_OVER, look, { signal });
  const timer = setInterval(look, LOOK);
  live.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  const renew = () => {
    const before = world[RENEWED] ?? 0;
    world[RENEWED] = before + 1;
    if (before < RENEWALS) anew();
  };
  watchRoot(() => end.abort(), renew, signal);
  const again = () => {
    end.abort();
    anew();
  };
  return { signal, again };
}

/** Is a reader at work on this page? */
export function hasReader(): boolean {
  const reader = (globalThis as { [READER]?: AbortSignal })[READER];
  return reader !== undefined && !reader.aborted;
}

/** After an update the old script keeps running, but its `runtime` has lost its id. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

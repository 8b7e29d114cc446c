import { signal } from '@preact/signals';
import type { PageState, ReaderRequest, Saying } from '../../lib/extension/messages.ts';

/** The page as our own pages know it: nothing yet, or the reader's last answer. */
export const page = signal<PageState | undefined>(undefined);

/** What the last request did or could not do, in the reader's own words. */
export const saying = signal<Saying | undefined>(undefined);

/** How requests reach the reader; the entry point gives it, tests give their own. */
type Send = (request: ReaderRequest) => Promise<PageState>;
let send: Send = async () => ({ status: 'no-reader' });
/** Answers that come late, after the panel went on to another tab, are of no use. */
let connection = 0;

export function connect(sender: Send): void {
  send = sender;
  connection++;
}

/** Sends a request and shows the page as it is after it. */
export async function ask(request: ReaderRequest): Promise<PageState> {
  const mine = connection;
  if (request.type !== 'state') saying.value = undefined;
  const state = await send(request);
  if (mine !== connection) return state;
  page.value = state;
  if (state.status === 'article' && state.said) saying.value = state.said;
  return state;
}

/** Looks again. Shows the skeleton meanwhile where there is nothing to keep in sight. */
export function askAgain(): Promise<PageState> {
  if (page.value?.status !== 'article') page.value = undefined;
  return ask({ type: 'state' });
}

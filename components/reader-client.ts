import { signal } from '@preact/signals';
import type { PageState, ReaderRequest } from '../lib/extension/messages.ts';

/** The page as our own pages know it: nothing yet, or the reader's last answer. */
export const page = signal<PageState | undefined>(undefined);

/** How requests reach the reader; the entry point gives it, tests give their own. */
type Send = (request: ReaderRequest) => Promise<PageState>;
let send: Send = async () => ({ status: 'no-reader' });

export function connect(sender: Send): void {
  send = sender;
}

/** Sends a request and shows the page as it is after it. */
export async function ask(request: ReaderRequest): Promise<PageState> {
  const state = await send(request);
  page.value = state;
  return state;
}

import { signal } from '@preact/signals';
import { type Copy, copyBoth } from '../../lib/page/copy-card.ts';

/** What was copied or saved, for eyes and screen readers; empty when there is nothing to say. */
export const said = signal('');

/** What the browser did not let us copy: it stands ready to be copied by hand. */
export const refused = signal<string | undefined>(undefined);

/** Ms that a message stands. */
const STAY = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  clearTimeout(timer);
  said.value = text;
  timer = setTimeout(() => {
    said.value = '';
  }, STAY);
}

/** Copies and says so. Empties the message first: the same one twice would not be read out again. */
export async function copyOut(copy: Copy, message: string): Promise<void> {
  said.value = '';
  refused.value = undefined;
  if (await copyBoth(copy)) say(message);
  else refused.value = copy.text;
}

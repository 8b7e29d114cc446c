import { half, mixInto } from '../../../text/hash.ts';

/** Room for the features of one token: more than any has. */
const ROOM = 112;
/** What each template's number gives to the hashes of its features. */
const TEMPLATES = Int32Array.from({ length: 100 }, (_, template) => half(Math.imul(template, 0x1000193)));

/** The features of one token as hashes. One list for all who read: no two are at work at a time, and browsers take microseconds to make one. */
export const HASHES = new Int32Array(ROOM);
let count = 0;

/** Begins anew. */
export function clear(): void {
  count = 0;
}

/** One more feature of the token. */
export function add(template: number, value: number): void {
  HASHES[count++] = mixInto(TEMPLATES[template] as number, value);
}

/** How many the token has. */
export const size = (): number => count;

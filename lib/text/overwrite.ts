/** A stretch of a text (UTF-16 offsets) and what stands there instead, as long as it was. */
export interface Overwriting {
  from: number;
  to: number;
  by: string;
}

/**
 * The text with its stretches written over, in one pass: put in one after the other, each would copy the whole text.
 * @param stretches in reading order; of two that overlap the first stands
 */
export function overwrite(text: string, stretches: readonly Overwriting[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, by } of stretches) {
    const start = Math.max(from, done);
    if (to <= start) continue;
    pieces.push(text.slice(done, start), by.slice(start - from));
    done = to;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}

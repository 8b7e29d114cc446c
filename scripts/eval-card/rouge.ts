/** Lower-case syllables and numbers: maximal runs of letters and digits. */
export function syllablesOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Syllable ROUGE-1 F1 (no stemming): twice the shared syllables over the syllables of both; 0 where nothing is shared. */
export function rouge1(text: string, reference: string): number {
  const found = syllablesOf(text);
  const wanted = syllablesOf(reference);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (found.length + wanted.length);
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half the width of the 95% interval of a mean, by the normal approximation. */
export function halfWidth(values: readonly number[]): number {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
  return 1.96 * Math.sqrt(variance / Math.max(1, values.length));
}

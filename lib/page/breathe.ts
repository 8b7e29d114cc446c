/** Lets the page do what waits (a key, a frame) before our next step. */
export async function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  // For the benchmark, which could not tell whose work comes after it.
  performance.mark('doc-ro:step');
}

/** Ms of work after which a step ends: half of what a reader may notice, on a computer that is not slow. */
const LONG_ENOUGH = 8;

/**
 * Does the work step by step, and lets the page breathe where it has taken long enough.
 * @returns nothing where the signal came first
 */
export async function unhurried<T>(work: Iterator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  await breathe();
  let since = performance.now();
  while (!signal.aborted) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < LONG_ENOUGH) continue;
    await breathe();
    since = performance.now();
  }
  return undefined;
}

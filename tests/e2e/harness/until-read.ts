/** A page of Puppeteer or of Playwright, as far as both are alike. */
interface Evaluating {
  evaluate<T>(look: () => T): Promise<Awaited<T>>;
}

/** Runs inside the page. */
const isPainted = () => [...CSS.highlights.keys()].some((name) => name.startsWith('doc-ro-'));

/** Ms between two looks. */
const LOOK = 50;

/**
 * Waits until the reader has painted the page.
 * @param patience ms to wait at most
 * @throws Error that says how far the reader came: the gate's attribute, the marks of its steps, whether the page could be seen
 */
export async function untilRead(page: Evaluating, patience = 10_000): Promise<void> {
  for (const start = Date.now(); Date.now() - start < patience; await new Promise((done) => setTimeout(done, LOOK))) {
    // While it is being loaded there may be nobody to ask.
    if (await page.evaluate(isPainted).catch(() => false)) return;
  }
  const reached = await page.evaluate(() => ({
    url: location.href,
    gate: document.documentElement.getAttribute('data-doc-ro'),
    marks: performance.getEntriesByType('mark').map(({ name, startTime }) => `${name} at ${Math.round(startTime)}`),
    ready: document.readyState,
    visible: document.visibilityState,
    characters: document.body?.innerText.length,
  }));
  throw new Error(`The page was not read in ${patience} ms: ${JSON.stringify(reached)}`);
}

import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One piece of work of the page's main thread. Ms; `at` since the trace began. */
export interface Task {
  at: number;
  took: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  cat: string;
  args?: { data?: { url?: string }; name?: string };
}

/** Runs something with Chromium's own trace on, and gives back what it wrote. */
export async function trace(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const gather = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', gather);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'blink.user_timing',
        'disabled-by-default-devtools.timeline',
      ],
    },
  });
  await work();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', gather);
  return events;
}

export interface Load {
  /** Ms from `navigationStart`. */
  domReady: number;
  marks: Record<string, number>;
  /** Of the page's main thread between two moments of it. */
  tasks: Task[];
}

/** Loads a page on a slowed processor; `ready` waits for what is to be measured. */
export async function load(
  ctx: BrowserContext,
  url: string,
  slow: number,
  ready: (page: Page) => Promise<unknown>,
): Promise<Load> {
  const page = await ctx.newPage();
  const cdp = await ctx.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const events = await trace(cdp, async () => {
    await page.goto(url);
    await ready(page);
    await page.waitForTimeout(150 * slow);
  });
  await page.close();
  return readTrace(events);
}

function readTrace(events: readonly TraceEvent[]): Load {
  const ready = events.find(
    (e) => e.name === 'domContentLoadedEventEnd' && e.cat.includes('blink.user_timing') && e.ph !== 'M',
  );
  if (!ready) throw new Error('the trace has no DOM ready');
  const main = (e: TraceEvent) => e.pid === ready.pid && e.tid === ready.tid;
  const start =
    events.filter((e) => e.name === 'navigationStart' && e.pid === ready.pid && e.ts <= ready.ts).pop()?.ts ?? ready.ts;
  const marks: Record<string, number> = {};
  for (const e of events) if (main(e) && e.name.startsWith('doc-ro:')) marks[e.name] = (e.ts - start) / 1000;
  const tasks = events
    .filter((e) => main(e) && e.ph === 'X' && /RunTask$/.test(e.name) && e.dur)
    .map((e) => ({ at: (e.ts - start) / 1000, took: (e.dur as number) / 1000 }));
  return { domReady: (ready.ts - start) / 1000, marks, tasks };
}

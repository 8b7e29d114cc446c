import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One piece of work of the page's main thread. Ms; `at` since the navigation began. */
export interface Task {
  at: number;
  /** Of processor time. */
  took: number;
  /** A script of ours ran in it, or it holds a mark of ours. */
  ours: boolean;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of the thread's own time: what others on the machine do in between does not count. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; fileName?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
const DETAILS = ['v8.compile', 'devtools.timeline'].map((name) => `disabled-by-default-${name}`);

export interface Load {
  /** Ms from the start of the navigation. */
  domReady: number;
  /** Our own marks, ms from the start of the navigation. */
  marks: Record<string, number>;
  /** Of the page's main thread. */
  tasks: Task[];
}

/** Loads a page in a fresh tab at a slower CPU, with Chromium's trace on; `after` runs on it, in the trace. */
export async function load(
  ctx: BrowserContext,
  url: string,
  { slow = 1, after }: { slow?: number; after(page: Page): Promise<void> },
): Promise<Load> {
  const page = await ctx.newPage();
  const cdp = await ctx.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const events = await trace(cdp, async () => {
    await page.goto(url);
    await after(page);
    await page.waitForTimeout(100 * slow);
  });
  await page.close();
  return readTrace(events);
}

async function trace(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const gather = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', gather);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...CATEGORIES, ...DETAILS] },
  });
  await work();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', gather);
  return events;
}

function readTrace(events: readonly TraceEvent[]): Load {
  const ready = events.filter((e) => e.name === 'domContentLoadedEventEnd' && e.ph !== 'M').at(-1);
  if (!ready) throw new Error('the trace has no DOM ready');
  const main = events.filter((e) => e.pid === ready.pid && e.tid === ready.tid).sort((a, b) => a.ts - b.ts);
  const start = main.filter((e) => e.name === 'navigationStart' && e.ts <= ready.ts).at(-1)?.ts ?? ready.ts;
  const ms = (ts: number) => (ts - start) / 1000;
  const own = main.filter(isOurs);
  const marks: Record<string, number> = {};
  for (const e of own) if (e.name.startsWith('doc-ro:')) marks[e.name] = ms(e.ts);
  const tasks = main
    .filter((e) => e.name === 'RunTask' && e.ph === 'X' && e.dur)
    .map(({ ts, dur = 0, tdur = dur }) => ({
      at: ms(ts),
      took: tdur / 1000,
      ours: own.some((e) => e.ts >= ts && e.ts < ts + dur),
    }));
  return { domReady: ms(ready.ts), marks, tasks };
}

function isOurs({ name, args }: TraceEvent): boolean {
  const from = args?.data?.url ?? args?.data?.fileName ?? '';
  return name.startsWith('doc-ro:') || /^(?:chrome-extension|extensions)::?/.test(from);
}

import type { PageState, ReaderRequest } from '../../../lib/extension/messages.ts';
import type { Settings } from '../../../lib/extension/settings/settings.ts';
import type { Served } from './serve-page.ts';
import { untilRead } from './until-read.ts';

/** What a person can do with a page, and how a test sees what came of it; the same in both browsers. Px of the window. */
export interface Tab {
  /** Runs a self-contained function among the page's own scripts. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs it where our reader runs: there closed shadow roots can be seen. */
  inReader<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** What popup and commands say to the reader. */
  ask(request: ReaderRequest): Promise<PageState>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** One finger. */
  tap(x: number, y: number): Promise<void>;
  /** "Alt+Shift+ArrowRight". */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** What the page is laid out for. */
  medium(medium: 'screen' | 'print'): Promise<void>;
  /** Prints the page, as the browser's own command does; gives the PDF. */
  print(): Promise<Buffer>;
  /** A picture of the window; kept in `test-results` under this name. */
  picture(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Looks {
  scheme?: 'light' | 'dark';
  forced?: boolean;
  stillness?: boolean;
  /** The pointer is a finger. */
  coarse?: boolean;
}

/** A page of the extension in a tab of its own. */
export interface OwnPage {
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  click(selector: string): Promise<void>;
  /** What axe finds wrong in it. @param rules by id; all of them where none is named */
  axe(rules?: readonly string[]): Promise<string[]>;
  size(width: number, height: number): Promise<void>;
  medium(medium: 'screen' | 'print'): Promise<void>;
  /** Kept in `test-results`. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  /** Opens a page; what stands there is told by `serve`. */
  open(url: string): Promise<Tab>;
  serve(url: string, what: Served): void;
  /** Puts a page's tab away to save memory, as the browser does, and brings it to the front again. */
  discard(url: string): Promise<Pick<Tab, 'run' | 'ask' | 'close'>>;
  /** Takes a site away from the extension, or gives it back, as the browser's own settings do. */
  allow(site: string, allowed: boolean): Promise<void>;
  /** Addresses that were asked for and where nothing stands. */
  refused(): readonly string[];
  /** Where the extension's files stand: "chrome-extension://…". */
  origin: string;
  /** The folder of the build. */
  built: string;
  openOwn(path: string): Promise<OwnPage>;
  /** How every tab looks from now on. */
  look(looks: Looks): Promise<void>;
  /** Runs in the extension's own page or worker. */
  inExtension<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** What stands on the clipboard as plain text. */
  clipboard(): Promise<string>;
  /** Chooses an entry of ours in the context menu of the tab in front, by its id and by how its title begins. */
  menu(tab: Tab, entry: { id: string; title: string; selection: string }): Promise<void>;
  /** Presses our button of the toolbar over the tab in front, whose address this is; closes the popup again once it has done. */
  pressButton(url: string): Promise<void>;
  /** What the browser tells us when a keyboard command is pressed, by its name in the manifest. */
  command(name: string): Promise<void>;
  /** The same version of the extension once more, as an update brings it. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** In the popup: it shows a card, or says why there is none. */
export const FILLED = `document.querySelector('.card, .notice') !== null`;

/** Asks again and again until the answer is a good one. */
export async function until<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  what: string,
  ms = 5000,
): Promise<T> {
  let last: T | undefined;
  for (const from = Date.now(); Date.now() - from < ms; await new Promise((done) => setTimeout(done, 40))) {
    last = await ask().catch(() => undefined);
    if (last !== undefined && isGood(last)) return last;
  }
  throw new Error(`${what}: ${JSON.stringify(last)}`);
}

/** The reader has painted. */
export const painted = (tab: Pick<Tab, 'run'>): Promise<void> => untilRead({ evaluate: (look) => tab.run(look) });

/** A new tab in which the reader has painted. */
export async function openRead(d: Pick<Driver, 'open'>, url: string): Promise<Tab> {
  const tab = await d.open(url);
  await painted(tab);
  return tab;
}

/** The browser's number of the tab in which a page stands. */
export const tabIdOf = (d: Driver, url: string): Promise<number> =>
  d.inExtension(async (address: string) => {
    const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return (await tabs.query({})).find((tab: { url: string }) => tab.url === address)?.id ?? -1;
  }, url);

/** A choice is written down wherever it is kept: what travels in both stores, what belongs to this machine in its own. */
export const isKept = (
  d: Pick<Driver, 'inExtension'>,
  holds: (settings: Partial<Settings>) => boolean,
): Promise<unknown> =>
  until(
    () =>
      d.inExtension(async () => {
        const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
        const [local, sync] = await Promise.all([storage.local.get('settings'), storage.sync.get('settings')]);
        const { sites } = local.settings ?? {};
        return [local.settings ?? {}, { ...sync.settings, sites }];
      }),
    (both: Partial<Settings>[]) => both.every(holds),
    'the choice is not kept',
  );

/** As newly installed: what an earlier try chose is gone from both stores. */
export const forgetSettings = (d: Pick<Driver, 'inExtension'>): Promise<unknown> =>
  d.inExtension(async () => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    await Promise.all([storage.local.remove('settings'), storage.sync.remove('settings')]);
  });

/** Ms without a change after which the settings are written down: Firefox takes its time. */
const REST = 800;

/** The settings are written down: a page of ours that is closed before takes its last choice along. */
export async function settingsKept(d: Pick<Driver, 'inExtension'>): Promise<void> {
  let last = '';
  let since = Date.now();
  while (Date.now() - since < REST) {
    const now: string = await d.inExtension(async () => {
      const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return JSON.stringify(await storage.local.get('settings'));
    });
    if (now !== last) [last, since] = [now, Date.now()];
    await new Promise((done) => setTimeout(done, 40));
  }
}

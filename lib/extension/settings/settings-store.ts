import { browser } from 'wxt/browser';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/**
 * Where settings live. All of them in `storage.local`, the copy that always holds; the small ones also in `storage.sync`, so that they
 * follow the reader to other machines. Choices by site stay local: the permissions that they need do not travel. Where sync refuses
 * (no account, quota, policy), the local copy says so (`unsynced`) and wins until a later write goes through.
 */
const KEY = 'settings';
/** What stood at `KEY` and was no settings at all, before ours were written over it. */
const BROKEN = 'settings-broken';

type Area = 'local' | 'sync';
type Raw = Record<string, unknown>;

/** What an area holds; `read` is false where it cannot be reached, and then nothing may be written over it. */
interface Stored {
  value: unknown;
  read: boolean;
}

interface Loaded {
  settings: Settings;
  local: Stored;
  sync: Stored;
}

/**
 * What stands in both places, as far as a page that watches them has read and heard. A choice can be written from here without reading
 * first, so that it is on its way before the page may be closed.
 */
let seen: Loaded | undefined;
/** Changes of our own that were written: what was read before the last of them is old. */
let changes = 0;
/** Changes of our own on their way: what is read meanwhile may be old. */
let writing = 0;
/** What was last heard of each place, and as which word of all that were heard: it is newer than what was read before. */
const heard = new Map<Area, { value: unknown; word: number }>();
let words = 0;

/** The reader's settings. Defaults where the storage is empty, corrupt or out of reach: never throws. */
export async function loadSettings(): Promise<Settings> {
  return (await load()).settings;
}

/**
 * Changes some settings and gives all of them back. Two changes at once in one page follow one another.
 * @returns the settings as they now hold, and whether they could be written (a full disk keeps them only for now)
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
): Promise<{ settings: Settings; saved: boolean }> {
  const known = seen;
  seen = undefined;
  writing++;
  const next = queue.then(async () => {
    const { settings: old, local, sync } = known ?? (await load());
    const settings = readSettings(change(old));
    // Settings that could not be read now may be there again tomorrow: they are not written over.
    const small = smallOf(settings);
    const travels = sync.read && !isSame(small, smallOf(readSettings(sync.value)));
    const unsynced = { ...settings, unsynced: true };
    if (local.value !== undefined && !isRecord(local.value)) await keepBroken(local.value);
    // Here first, which is quick: a page that is closed now has lost nothing.
    const early = local.read && travels && (await write('local', unsynced));
    const synced = sync.read && (!travels || (await write('sync', small)));
    const kept = early && !synced ? true : local.read && (await write('local', synced ? settings : unsynced));
    const saved = kept || (synced && isSame(settings.sites, old.sites) && settings.introSeen === old.introSeen);
    return { settings, saved };
  });
  queue = next
    .catch(() => undefined)
    .then(() => {
      writing--;
      changes++;
    });
  return next;
}

let queue: Promise<unknown> = Promise.resolve();

/** One change is written to two places: ms to wait for the second. */
const SETTLE = 40;

/** The settings as they are, and word of every later change, from whichever page or machine it comes. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): Promise<Settings> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const [made, since] = [changes, words];
    const loaded = withWords(await load(), since);
    const fresh = changes === made && !writing && !signal.aborted;
    if (fresh) seen = loaded;
    return { settings: loaded.settings, fresh };
  };
  const tell = async () => {
    await queue;
    // What is old is not told: a choice was made meanwhile, which is followed by a look of its own.
    const { settings, fresh } = await look();
    if (fresh) listener(settings);
  };
  const changed = (keys: Record<string, { newValue?: unknown }>, area: string) => {
    if ((area !== 'local' && area !== 'sync') || !(KEY in keys)) return;
    heard.set(area, { value: keys[KEY]?.newValue, word: ++words });
    if (seen) seen = withWords(seen, words - 1);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), SETTLE);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      seen = undefined;
      browser.storage?.onChanged.removeListener(changed);
    },
    { once: true },
  );
  return look().then(({ settings }) => settings);
}

async function load(): Promise<Loaded> {
  const [local, sync] = await Promise.all([read('local'), read('sync')]);
  return settled(local, sync);
}

function settled(local: Stored, sync: Stored): Loaded {
  const own = isRecord(local.value) ? local.value : undefined;
  const travelled = isRecord(sync.value) && own?.unsynced !== true ? sync.value : undefined;
  const settings = readSettings(
    travelled ? { ...travelled, sites: own?.sites, introSeen: own?.introSeen ?? true } : own,
  );
  return { settings, local, sync };
}

/** What was read, brought up to what was heard after so many words. */
function withWords({ local, sync }: Loaded, since: number): Loaded {
  const latest = (area: Area, stored: Stored): Stored => {
    const word = heard.get(area);
    return word && word.word > since ? { value: word.value, read: true } : stored;
  };
  return settled(latest('local', local), latest('sync', sync));
}

async function read(area: Area): Promise<Stored> {
  try {
    return { value: (await browser.storage[area].get(KEY))[KEY], read: true };
  } catch {
    return { value: undefined, read: false };
  }
}

async function write(area: Area, value: object): Promise<boolean> {
  try {
    await browser.storage[area].set({ [KEY]: value });
    return true;
  } catch {
    return false;
  }
}

/** Nothing of the reader's is thrown away unread, even where we cannot read it. */
async function keepBroken(value: unknown): Promise<void> {
  try {
    await browser.storage.local.set({ [BROKEN]: value });
  } catch {
    // A full store: the new settings will not fit either, and that is said.
  }
}

/** What travels: all but the choices by site and what this machine has shown. */
function smallOf({ sites: _, introSeen: __, ...small }: Settings): object {
  return small;
}

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

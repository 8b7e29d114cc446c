import type { Comfort } from '../messages.ts';
import {
  CLUTTER_LEVELS,
  COMFORT_RANGES,
  COPY_FORMATS,
  defaultSettings,
  HIGHLIGHT_KINDS,
  LANGUAGES,
  READING_FACES,
  READING_GROUNDS,
  SETTINGS_VERSION,
  type Settings,
  SITE_MODES,
  type SiteChoice,
  TEXT_SIZES,
  THEMES,
} from './settings.ts';

/** More sites than anybody sets by hand: a file with more is not ours. */
const MAX_SITES = 1000;
const COLOUR = /^#[0-9a-f]{6}$/i;

type Raw = Record<string, unknown>;

/**
 * Makes settings out of whatever lies in the storage or in an imported file. Never throws: each field that is missing or of the
 * wrong shape gets its default, a number out of its range the nearest end, each field that we do not know is dropped.
 */
export function readSettings(stored: unknown): Settings {
  const base = defaultSettings();
  const raw = migrate(stored);
  if (!raw) return base;
  const highlights = record(raw.highlights);
  return {
    version: SETTINGS_VERSION,
    highlights: {
      on: bool(highlights?.on, base.highlights.on),
      kinds: switches(base.highlights.kinds, highlights?.kinds),
    },
    colours: readColours(raw.colours),
    clutter: oneOf(CLUTTER_LEVELS, raw.clutter) ?? base.clutter,
    comfort: readComfort(record(raw.comfort) ?? {}, base.comfort),
    sites: readSites(raw.sites),
    copyFormat: oneOf(COPY_FORMATS, raw.copyFormat) ?? base.copyFormat,
    copySections: switches(base.copySections, raw.copySections),
    frontMatter: bool(raw.frontMatter, base.frontMatter),
    pageKeys: bool(raw.pageKeys, base.pageKeys),
    language: oneOf(LANGUAGES, raw.language) ?? base.language,
    theme: oneOf(THEMES, raw.theme) ?? base.theme,
    textSize: oneOf(TEXT_SIZES, raw.textSize) ?? base.textSize,
    introSeen: bool(raw.introSeen, base.introSeen),
  };
}

/**
 * From any version to the one of today. Before version 1 (builds for trial) the clutter level was a yes or no; version 2 added fields
 * only, so that version 1 is read as it is. A version from the future is read as far as it is understood.
 */
function migrate(stored: unknown): Raw | undefined {
  const raw = record(stored);
  if (!raw) return undefined;
  if (typeof raw.clutter === 'boolean') return { ...raw, clutter: raw.clutter ? 'tidy' : 'off' };
  return raw;
}

function readColours(value: unknown): Settings['colours'] {
  const raw = record(value);
  const colours: Settings['colours'] = {};
  for (const kind of HIGHLIGHT_KINDS) {
    const colour = raw?.[kind];
    if (typeof colour === 'string' && COLOUR.test(colour)) colours[kind] = colour.toLowerCase();
  }
  return colours;
}

function readComfort(raw: Raw, base: Comfort): Comfort {
  const within = (name: keyof typeof COMFORT_RANGES): number => {
    const value = raw[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) return base[name];
    const { least, most } = COMFORT_RANGES[name];
    return Math.min(most, Math.max(least, Math.round(value * 100) / 100));
  };
  return {
    size: within('size'),
    lineHeight: within('lineHeight'),
    width: within('width'),
    face: oneOf(READING_FACES, raw.face) ?? base.face,
    ground: oneOf(READING_GROUNDS, raw.ground) ?? base.ground,
  };
}

function readSites(value: unknown): Record<string, SiteChoice> {
  const sites: Record<string, SiteChoice> = {};
  const raw = record(value);
  if (!raw) return sites;
  for (const [host, entry] of Object.entries(raw).slice(0, MAX_SITES)) {
    if (host === '__proto__' || !/^[\p{L}\p{N}.-]{1,253}$/u.test(host)) continue;
    const fields = record(entry);
    const mode = oneOf(SITE_MODES, fields?.mode);
    const clutter = oneOf(CLUTTER_LEVELS, fields?.clutter);
    if (mode || clutter) sites[host] = { ...(mode && { mode }), ...(clutter && { clutter }) };
  }
  return sites;
}

function record(value: unknown): Raw | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
}

function bool(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** The known switches, each as stored or as it was. */
function switches<K extends string>(base: Record<K, boolean>, value: unknown): Record<K, boolean> {
  const raw = record(value);
  return Object.fromEntries(
    Object.entries<boolean>(base).map(([name, otherwise]) => [name, bool(raw?.[name], otherwise)]),
  ) as Record<K, boolean>;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}

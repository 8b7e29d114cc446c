import type { ClutterLevel, HighlightKind } from './messages.ts';

/** What the reader chose. Plain data, small, kept in `storage.local`; it never leaves the browser. */

export type Theme = 'auto' | 'light' | 'dark';
export type Language = 'auto' | 'vi' | 'en';
export type CopyFormat = 'text' | 'markdown' | 'json';
/** What happens on a site: read at once, only when asked from the popup, or never. */
export type SiteMode = 'always' | 'ask' | 'never';

export interface SiteChoice {
  mode?: SiteMode;
  clutter?: ClutterLevel;
}

export interface Settings {
  version: 1;
  highlights: { on: boolean; kinds: Record<HighlightKind, boolean> };
  clutter: ClutterLevel;
  /** Choices by host without "www.": `{ 'nhandan.vn': { clutter: 'focus' } }`. */
  sites: Record<string, SiteChoice>;
  copyFormat: CopyFormat;
  language: Language;
  theme: Theme;
  introSeen: boolean;
}

export const SETTINGS_VERSION = 1;

export const HIGHLIGHT_KINDS: readonly HighlightKind[] = ['person', 'party', 'date', 'role', 'place', 'organisation'];
export const CLUTTER_LEVELS: readonly ClutterLevel[] = ['off', 'tidy', 'focus'];
const SITE_MODES: readonly SiteMode[] = ['always', 'ask', 'never'];
const COPY_FORMATS: readonly CopyFormat[] = ['text', 'markdown', 'json'];
const LANGUAGES: readonly Language[] = ['auto', 'vi', 'en'];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
/** More sites than anybody sets by hand: a file with more is not ours. */
const MAX_SITES = 1000;

/** A fresh copy of what a new reader gets. Places and organisations are off: three kinds are as much as a paragraph bears. */
export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    highlights: {
      on: true,
      kinds: { person: true, party: true, date: true, role: true, place: false, organisation: false },
    },
    clutter: 'tidy',
    sites: {},
    copyFormat: 'text',
    language: 'auto',
    theme: 'auto',
    introSeen: false,
  };
}

type Raw = Record<string, unknown>;

/**
 * Makes settings out of whatever lies in the storage or in an imported file. Never throws: each field that is missing or of the
 * wrong shape gets its default, each field that we do not know is dropped.
 */
export function readSettings(stored: unknown): Settings {
  const base = defaultSettings();
  const raw = migrate(stored);
  if (!raw) return base;
  const highlights = record(raw.highlights);
  const kinds = record(highlights?.kinds);
  for (const kind of HIGHLIGHT_KINDS) base.highlights.kinds[kind] = bool(kinds?.[kind], base.highlights.kinds[kind]);
  return {
    version: SETTINGS_VERSION,
    highlights: { on: bool(highlights?.on, base.highlights.on), kinds: base.highlights.kinds },
    clutter: oneOf(CLUTTER_LEVELS, raw.clutter) ?? base.clutter,
    sites: readSites(raw.sites),
    copyFormat: oneOf(COPY_FORMATS, raw.copyFormat) ?? base.copyFormat,
    language: oneOf(LANGUAGES, raw.language) ?? base.language,
    theme: oneOf(THEMES, raw.theme) ?? base.theme,
    introSeen: bool(raw.introSeen, base.introSeen),
  };
}

/** Host of a URL as the key of `sites`, or an empty string where there is none. */
export function siteKey(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** The clutter level for a page: that of its site, or the general one. */
export function clutterLevelFor(settings: Settings, url: string): ClutterLevel {
  return settings.sites[siteKey(url)]?.clutter ?? settings.clutter;
}

/** Whether a site's articles are read at once, on demand, or not at all. */
export function siteModeFor(settings: Settings, url: string): SiteMode {
  return settings.sites[siteKey(url)]?.mode ?? 'always';
}

/** Before version 1 (builds for trial) the clutter level was a yes or no. A version from the future is read as far as it is understood. */
function migrate(stored: unknown): Raw | undefined {
  const raw = record(stored);
  if (!raw) return undefined;
  if (typeof raw.clutter === 'boolean') return { ...raw, clutter: raw.clutter ? 'tidy' : 'off' };
  return raw;
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

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}

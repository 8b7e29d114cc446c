import type { MentionKind } from '../../entities/entities.ts';
import { CARD_SECTIONS, type CardSection } from '../../formats/document/card-sections.ts';
import type { CardFormat } from '../../formats/format-card.ts';
import type { ClutterLevel, Comfort } from '../messages.ts';

/** What the reader chose. Plain data, small; it never leaves the browser's own storage (see `settings-store.ts`). */

export type Theme = 'auto' | 'light' | 'dark';
export type Language = 'auto' | 'vi' | 'en';
/** What happens on a site: read at once, only when asked from the popup, or never. */
export type SiteMode = 'always' | 'ask' | 'never';
/** How large the letters of our own pages are. */
export type TextSize = 'normal' | 'large' | 'larger';

export interface SiteChoice {
  mode?: SiteMode;
  clutter?: ClutterLevel;
}

export interface Settings {
  version: 2;
  highlights: { on: boolean; kinds: Record<MentionKind, boolean> };
  /** Colours of one's own, `#rrggbb`; a kind that is missing has ours. */
  colours: Partial<Record<MentionKind, string>>;
  clutter: ClutterLevel;
  /** How an article is set while everything else is away (level `focus`). */
  comfort: Comfort;
  /** Choices by host without "www.": `{ 'nhandan.vn': { clutter: 'focus' } }`. */
  sites: Record<string, SiteChoice>;
  /** `text` puts plain text and rich HTML on the clipboard together. */
  copyFormat: CardFormat;
  copySections: Record<CardSection, boolean>;
  /** Markdown begins with the facts as YAML, as Obsidian expects them. */
  frontMatter: boolean;
  /** Keys on the page for the next and the previous mention. */
  pageKeys: boolean;
  language: Language;
  theme: Theme;
  textSize: TextSize;
  introSeen: boolean;
}

export const SETTINGS_VERSION = 2;

export const HIGHLIGHT_KINDS: readonly MentionKind[] = ['person', 'party', 'date', 'role', 'place', 'organisation'];
export const CLUTTER_LEVELS: readonly ClutterLevel[] = ['off', 'tidy', 'focus'];
export const SITE_MODES: readonly SiteMode[] = ['always', 'ask', 'never'];
export const COPY_FORMATS: readonly CardFormat[] = ['text', 'markdown', 'html', 'json', 'apa', 'tcvn', 'bibtex', 'csl'];
export const LANGUAGES: readonly Language[] = ['auto', 'vi', 'en'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
export const TEXT_SIZES: readonly TextSize[] = ['normal', 'large', 'larger'];
export const READING_FACES: readonly Comfort['face'][] = ['serif', 'sans'];
export const READING_GROUNDS: readonly Comfort['ground'][] = ['auto', 'light', 'sepia', 'dark', 'contrast'];

/** Least, most and step of the comfort's numbers. */
export const COMFORT_RANGES = {
  size: { least: 16, most: 32, step: 1 },
  lineHeight: { least: 1.3, most: 2.2, step: 0.1 },
  width: { least: 45, most: 95, step: 5 },
} as const;

/** A fresh copy of what a new reader gets. Places and organisations are off: three kinds are as much as a paragraph bears. */
export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    highlights: {
      on: true,
      kinds: { person: true, party: true, date: true, role: true, place: false, organisation: false },
    },
    colours: {},
    clutter: 'tidy',
    comfort: { size: 20, lineHeight: 1.7, width: 70, face: 'serif', ground: 'auto' },
    sites: {},
    copyFormat: 'text',
    copySections: Object.fromEntries(CARD_SECTIONS.map((section) => [section, true])) as Record<CardSection, boolean>,
    frontMatter: false,
    pageKeys: true,
    language: 'auto',
    theme: 'auto',
    textSize: 'normal',
    introSeen: false,
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
  return choiceFor(settings, url, 'clutter') ?? settings.clutter;
}

/** Whether a site's articles are read at once, on demand, or not at all. */
export function siteModeFor(settings: Settings, url: string): SiteMode {
  return choiceFor(settings, url, 'mode') ?? 'always';
}

/** The settings with something chosen for one site. */
export function withSiteChoice(settings: Settings, host: string, choice: Partial<SiteChoice>): Settings {
  return { ...settings, sites: { ...settings.sites, [host]: { ...settings.sites[host], ...choice } } };
}

/** A choice for "nhandan.vn" holds for "special.nhandan.vn" too, where that has none of its own. */
function choiceFor<K extends keyof SiteChoice>(settings: Settings, url: string, field: K): SiteChoice[K] | undefined {
  for (let host = siteKey(url); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const choice = Object.hasOwn(settings.sites, host) ? settings.sites[host]?.[field] : undefined;
    if (choice) return choice;
  }
  return undefined;
}

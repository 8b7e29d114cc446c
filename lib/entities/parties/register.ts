import { countryName } from '../lexicon/countries.ts';
import { registerLines } from './register/lines.ts';

/** One way the press names a party. */
export interface PartyName {
  /** In full: "Đảng Lao động Mexico". */
  full: string;
  /** As said where the country is clear: "Đảng Lao động". The same as `full` for a name that has no country in it. */
  short: string;
  /** Whether the press also says it without "đảng": "Likud", "Đại hội Dân tộc Phi". */
  alone: boolean;
}

export interface RegisteredParty {
  /** ISO 3166-1 alpha-2; "EU", "XK" and "SU" besides. */
  country: string;
  /** The usual one first. */
  names: readonly PartyName[];
  abbreviations: readonly string[];
  originalName?: string;
  founded?: number;
  /** Title with its language: "vi:Đảng Cộng sản Việt Nam". */
  wikipedia?: string;
}

let register: readonly RegisteredParty[] | undefined;

/** All parties that the project knows; read from the lines at the first call. */
export function partyRegister(): readonly RegisteredParty[] {
  register ??= registerLines().map(readLine);
  return register;
}

/**
 * A line of the register: country, names, abbreviations, own name, year, encyclopedia.
 * @example readLine('MX Lao động ~ | PT | Partido del Trabajo | 1990')
 */
export function readLine(line: string): RegisteredParty {
  const country = line.slice(0, 2);
  const [names = '', abbreviations = '', originalName, founded, title] = line
    .slice(3)
    .split('|')
    .map((field) => field.trim());
  const read = names.split('; ').map((name) => readName(name, country));
  const wikipedia = title && titleOf(title, read[0]?.full ?? '', originalName ?? '');
  return {
    country,
    names: read,
    abbreviations: abbreviations ? abbreviations.split(', ') : [],
    ...(originalName ? { originalName } : {}),
    ...(founded ? { founded: Number(founded) } : {}),
    ...(wikipedia ? { wikipedia } : {}),
  };
}

/** "=" stands before a name that goes without "đảng", "~" for the country: "Lao động ~" is "Đảng Lao động Mexico". */
function readName(written: string, country: string): PartyName {
  const alone = written.startsWith('=');
  const name = alone ? written.slice(1) : `Đảng ${written}`;
  return {
    full: name.replace('~', countryName(country) ?? ''),
    short: name.endsWith(' ~') ? name.slice(0, -2) : name.replace('~', countryName(country) ?? ''),
    alone,
  };
}

/** A language alone says that the page has the party's own name for title, in Vietnamese the first of the names. */
function titleOf(title: string, name: string, originalName: string): string {
  if (title.includes(':')) return title;
  return title === 'vi' ? `vi:${name}` : `${title}:${originalName}`;
}

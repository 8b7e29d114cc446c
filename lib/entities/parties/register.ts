import { countryName } from './countries.ts';
import { AFRICA } from './register/africa.ts';
import { EAST_ASIA } from './register/east-asia.ts';
import { NORTHERN_AND_EASTERN_EUROPE } from './register/europe-north-east.ts';
import { WESTERN_EUROPE } from './register/europe-west.ts';
import { MIDDLE_EAST } from './register/middle-east.ts';
import { NORTH_AMERICA } from './register/north-america-caribbean.ts';
import { OCEANIA } from './register/oceania.ts';
import { SOUTH_AMERICA } from './register/south-america.ts';
import { SOUTH_AND_CENTRAL_ASIA } from './register/south-and-central-asia.ts';
import { SOUTHEAST_ASIA } from './register/southeast-asia.ts';

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

/** The lines of the register as they stand in the files, by region. */
export const REGISTER_REGIONS: readonly string[] = [
  EAST_ASIA,
  SOUTHEAST_ASIA,
  SOUTH_AND_CENTRAL_ASIA,
  MIDDLE_EAST,
  WESTERN_EUROPE,
  NORTHERN_AND_EASTERN_EUROPE,
  NORTH_AMERICA,
  SOUTH_AMERICA,
  AFRICA,
  OCEANIA,
];

let register: readonly RegisteredParty[] | undefined;

/** All parties that the project knows; read from the lines at the first call. */
export function partyRegister(): readonly RegisteredParty[] {
  register ??= REGISTER_REGIONS.flatMap((region) => region.trim().split('\n').map(readLine));
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

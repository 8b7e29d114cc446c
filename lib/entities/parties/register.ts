import { countryName } from '../lexicon/countries.ts';
import { type RegisterRow, rowOf } from './register/columns.ts';
import { registerRows } from './register/lines.ts';

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
}

/** What else the register knows of a party. */
export interface PartyFacts {
  originalName?: string;
  founded?: number;
  /** Title with its language: "vi:Đảng Cộng sản Việt Nam". */
  wikipedia?: string;
}

let rows: readonly RegisterRow[] | undefined;
let register: readonly RegisteredParty[] | undefined;

/** All parties that the project knows; read at the first call. */
export function partyRegister(): readonly RegisteredParty[] {
  register ??= readRows().map(readRow);
  return register;
}

/** What the register knows of the party at this place in it; read when it is asked for. */
export function partyFacts(entry: number): PartyFacts {
  const row = readRows()[entry];
  return row ? readFacts(row) : {};
}

const readRows = () => (rows ??= registerRows());

/** Country, names, abbreviations. */
function readRow([country = '', names = '', abbreviations = '']: RegisterRow): RegisteredParty {
  return {
    country,
    names: names.split('; ').map((name) => readName(name, country)),
    abbreviations: abbreviations ? abbreviations.split(', ') : [],
  };
}

/** Own name, year, encyclopedia. */
function readFacts([country = '', names = '', , originalName, founded, title]: RegisterRow): PartyFacts {
  const usual = () => readName(names.split('; ', 1)[0] ?? '', country).full;
  return {
    ...(originalName ? { originalName } : {}),
    ...(founded ? { founded: Number(founded) } : {}),
    ...(title ? { wikipedia: titleOf(title, usual, originalName ?? '') } : {}),
  };
}

/**
 * A line of the register: country, names, abbreviations, own name, year, encyclopedia.
 * @example readLine('MX Lao động ~ | PT | Partido del Trabajo | 1990')
 */
export function readLine(line: string): RegisteredParty & PartyFacts {
  const row = rowOf(line);
  return { ...readRow(row), ...readFacts(row) };
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
function titleOf(title: string, name: () => string, originalName: string): string {
  if (title.includes(':')) return title;
  return title === 'vi' ? `vi:${name()}` : `${title}:${originalName}`;
}

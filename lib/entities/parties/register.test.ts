import { describe, expect, it } from 'vitest';
import { countryName } from '../lexicon/countries.ts';
import { regionLines } from './register/lines.ts';
import { partyRegister, readLine } from './register.ts';
import { symbolsOf } from './words/party-words.ts';

const lines = regionLines();
const yearNow = new Date().getUTCFullYear();

describe('the register of parties', () => {
  it('holds 550 parties and more, of 155 countries and more', () => {
    expect(partyRegister().length).toBeGreaterThanOrEqual(550);
    expect(new Set(partyRegister().map(({ country }) => country)).size).toBeGreaterThanOrEqual(155);
  });

  it('is sorted by country and name in each region', () => {
    const key = (line: string) => line.replace(/^(..) =/, '$1 ');
    for (const region of lines) expect(region.map(key)).toEqual(region.map(key).sort());
  });

  it('has each country in one region only', () => {
    const seen = lines.map((region) => new Set(region.map((line) => line.slice(0, 2))));
    expect(seen.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(seen.flatMap((codes) => [...codes])).size);
  });

  it.each(lines.flat())('is well-formed: %s', (line) => {
    expect(line).toMatch(/^[A-Z]{2} =?[\p{Lu}\p{N}u][^|]*(?: \| [^|]*){0,4}$/u);
    expect(line).toBe(line.normalize('NFC'));
    const { country, names, abbreviations, founded, wikipedia } = readLine(line);
    expect(countryName(country)).toBeDefined();
    for (const { full, short } of names) {
      expect(full).toBe(full.trim().replace(/\s+/g, ' '));
      expect(short.length).toBeGreaterThan(1);
      expect(full).not.toMatch(/[~=;|]|Đảng Đảng/);
    }
    for (const abbreviation of abbreviations) expect(abbreviation).toMatch(/^\p{Lu}[\p{L}\p{N} ()-]*\p{L}\)?$/u);
    if (founded !== undefined) {
      expect(founded).toBeGreaterThan(1820);
      expect(founded).toBeLessThanOrEqual(yearNow);
    }
    if (wikipedia) expect(wikipedia).toMatch(/^[a-z]{2}:\S/);
  });

  it('has no form that two parties of one country share', () => {
    const owners = new Map<string, string>();
    for (const party of partyRegister()) {
      const spoken = party.names
        .flatMap(({ full, short }) => [full, short])
        .map((name) => symbolsOf(name.split(' ')).join(' '));
      for (const form of new Set([...spoken, ...party.abbreviations])) {
        const key = `${party.country} ${form}`;
        const own = party.names[0]?.full ?? '';
        expect(owners.get(key) ?? own, key).toBe(own);
        owners.set(key, own);
      }
    }
  });
});

describe('readLine', () => {
  it('fills in the country, keeps the short form and the title of the encyclopedia', () => {
    expect(readLine('MX Lao động ~; =Búa Liềm | PT, P-T | Partido del Trabajo | 1990 | es')).toEqual({
      country: 'MX',
      names: [
        { full: 'Đảng Lao động Mexico', short: 'Đảng Lao động', alone: false },
        { full: 'Búa Liềm', short: 'Búa Liềm', alone: true },
      ],
      abbreviations: ['PT', 'P-T'],
      originalName: 'Partido del Trabajo',
      founded: 1990,
      wikipedia: 'es:Partido del Trabajo',
    });
  });
  it('leaves out what the line does not say', () => {
    expect(readLine('IE Cộng sản ~')).toEqual({
      country: 'IE',
      names: [{ full: 'Đảng Cộng sản Ireland', short: 'Đảng Cộng sản', alone: false }],
      abbreviations: [],
    });
  });
});

import type { PartyFinding, TokenBlock } from '../finding.ts';
import { partyRegister } from '../register.ts';
import { ALSO_WORDS } from '../words/party-forms.ts';
import type { CountryEvidence } from './country-evidence.ts';
import { actsAsParty, hasRoleBefore, isBehindSomebody } from './party-signs.ts';

/** Names without "đảng" that are also a newspaper, a person, a river, a word: they need their country in the article. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'Vox Morena Tisza Smer Renaissance Libertarian Semilla Junts Lega Chega Tory Reiwa Amanat Ciudadanos Lakas Sumar Balad Vatan Deva Wiper Livre Hadash Jamaat'.split(
    ' ',
  ),
);

/**
 * Leaves out what is too short to mean a party by itself. "PTI" is a news agency too: it needs the word of a role before it
 * and its country in the article, or another party of its country. "Phong trào Tự do" needs its country.
 */
export function withPartyEvidence(
  findings: readonly PartyFinding[],
  blocks: readonly TokenBlock[],
  evidence: () => CountryEvidence,
): PartyFinding[] {
  const vouchers = new Vouchers(findings, blocks, evidence);
  const kept = findings.filter((finding) => vouchers.vouchFor(finding));
  if (kept.length === findings.length) return kept;
  // With a name goes what only that name explains: "Liên minh Dân chủ Quốc gia (NDA)".
  const names = new Set(kept.map(({ name }) => name));
  const gone = new Set(findings.map(({ name }) => name).filter((name) => !names.has(name)));
  return kept.filter(({ entries, explainedBy }) => entries.length > 0 || !gone.has(explainedBy ?? ''));
}

const countryOf = (entry: number): string => partyRegister()[entry]?.country ?? '';

/** What in an article says that a name is a party's. */
class Vouchers {
  readonly #blocks: readonly TokenBlock[];
  readonly #evidence: () => CountryEvidence;
  /** Countries whose parties the article names beyond doubt. */
  readonly #told: Set<string>;
  /** Abbreviations that somewhere have a role before them or do what parties do. */
  readonly #accepted = new Set<string>();

  constructor(findings: readonly PartyFinding[], blocks: readonly TokenBlock[], evidence: () => CountryEvidence) {
    this.#blocks = blocks;
    this.#evidence = evidence;
    this.#told = countriesOfParties(findings);
    this.#hear(findings);
    for (const code of toldByRows(findings, blocks)) this.#told.add(code);
  }

  vouchFor(finding: PartyFinding): boolean {
    const { entries, isAbbreviation, isPlain, isSmall, isCounted, name, text, country, explainedBy } = finding;
    if (entries.length === 0 || explainedBy !== undefined) return true;
    const sibling = entries.some((entry) => this.#told.has(countryOf(entry)));
    if (isCounted) return sibling;
    if (isPlain || isSmall || ALSO_NAMES.has(name))
      return (country !== undefined && !isSmall) || sibling || this.#isNear(finding);
    if (!isAbbreviation || sibling || country) return true;
    if (text.length >= 4 && !ALSO_WORDS.has(text)) return true;
    // "GOP" is nothing else in news of America.
    if (!this.#isNear(finding)) return false;
    return text === 'GOP' || this.#accepted.has(text) || this.#isSeenAsParty(finding);
  }

  /** A pair of one country ("LDP và CDP") and one with a role ("Chủ tịch LDP") vouch for the others. */
  #hear(findings: readonly PartyFinding[]): void {
    const pairs = new Map<string, string>();
    for (const finding of findings) {
      const { text, isAbbreviation, entries } = finding;
      if (!isAbbreviation || entries.length === 0 || text.length !== 3 || this.#accepted.has(text)) continue;
      if (!this.#isNear(finding)) continue;
      if (this.#isSeenAsParty(finding)) this.#accepted.add(text);
      for (const code of entries.map(countryOf)) {
        if (this.#evidence().total(code) === 0) continue;
        const other = pairs.get(code) ?? text;
        pairs.set(code, text);
        if (other !== text) this.#told.add(code);
      }
    }
  }

  /** Does the article speak of a country that has such a party? */
  #isNear({ entries }: PartyFinding): boolean {
    return entries.some((entry) => this.#evidence().total(countryOf(entry)) > 0);
  }

  #isSeenAsParty(finding: PartyFinding): boolean {
    return [hasRoleBefore, actsAsParty, isBehindSomebody].some((sign) => sign(finding, this.#blocks));
  }
}

/** Between the parties of a row: "SPD, đảng Xanh và FDP". */
const IN_A_ROW = /^(?:,|,? và|,? hay|,? hoặc|,? cùng|\/| ?[-–]) ?(?:các )?$/;

/** The one country that has all the parties of a row, where one of them is called a party ("SPD, đảng Xanh và FDP") or they are three. */
function toldByRows(findings: readonly PartyFinding[], blocks: readonly TokenBlock[]): string[] {
  const told: string[] = [];
  let shared = new Set<string>();
  let [members, named] = [0, 0];
  const close = () => {
    const [only, ...more] = shared;
    if (members > 1 && (named > 0 || members > 2) && only && more.length === 0) told.push(only);
  };
  findings.forEach((finding, at) => {
    const { block, start, entries, isAbbreviation, bareOf } = finding;
    const last = findings[at - 1];
    const goesOn =
      last?.block === block && last.end < start && IN_A_ROW.test(blocks[block]?.text.slice(last.end, start) ?? '.');
    const own = bareOf ? [] : entries.map(countryOf);
    if (!goesOn) {
      close();
      [shared, members, named] = [new Set(own), 0, 0];
    }
    shared = new Set(own.filter((code) => shared.has(code)));
    members += 1;
    if (!isAbbreviation && /^đảng /i.test(finding.text)) named += 1;
  });
  close();
  return told;
}

/** Countries of the parties that the article names beyond doubt. */
function countriesOfParties(findings: readonly PartyFinding[]): Set<string> {
  const told = new Set<string>();
  for (const { isAbbreviation, isPlain, isSmall, entries, country, text } of findings) {
    if (ALSO_NAMES.has(text) || isSmall) continue;
    if (country && !isPlain) told.add(country.code);
    else if (entries.length === 1 && !isPlain && (!isAbbreviation || text.length >= 4))
      told.add(countryOf(entries[0] ?? -1));
  }
  return told;
}

import type { PartyFinding } from '../finding.ts';
import { partyRegister } from '../register.ts';
import type { CountryEvidence } from './country-evidence.ts';

/** How much more of the evidence the likeliest country must have than the next one. */
const CLEAR = 1.5;
/** What a party that the article names beyond doubt adds to its country. */
const PARTY_OF_COUNTRY = 4;

const countryOf = (entry: number) => partyRegister()[entry]?.country ?? '';

/**
 * The register's party that each finding means; -1 where the article leaves it open.
 * "đảng Cộng hòa" takes its country from what stands beside it, and the same name means the same party throughout the
 * article unless another country stands beside it.
 */
export function chooseParties(findings: readonly PartyFinding[], evidence: () => CountryEvidence): number[] {
  for (const finding of findings) widen(finding, evidence);
  const told = toldCountries(findings);
  const named = namedBeyondDoubt(findings);
  const usual = new Map<string, number>();
  const groups = Map.groupBy(findings.filter(isOpen), ({ entries }) => entries.join());
  const possible = (entries: readonly number[]) => {
    const sure = entries.filter((entry) => named.has(entry));
    return sure.length > 0 ? sure : entries;
  };
  for (const [key, group] of groups) {
    const entries = possible(group[0]?.entries ?? []);
    usual.set(key, entries.length === 1 ? (entries[0] ?? -1) : likeliest(entries, group, told, evidence()));
  }
  settleTogether(groups, usual, evidence);
  return findings.map((finding) => {
    const { entries, country, maybe } = finding;
    if (finding.bareOf) return -1;
    if (entries.length === 0 && maybe) return otherTranslation(maybe, finding, told, evidence());
    // "đảng Liên minh Dân chủ (DUP)": of the names that are listed none has this abbreviation.
    if (!country && maybe && maybe.length > 0) {
      const fitting = otherTranslation(maybe, finding, told, evidence());
      if (fitting >= 0) return fitting;
    }
    const other = () => (maybe ? otherTranslation(maybe, finding, told, evidence()) : -1);
    if (country) return entries.find((entry) => countryOf(entry) === country.code) ?? other();
    if (entries.length === 1 && isNamesake(finding, told, evidence)) return -1;
    if (entries.length < 2) return entries[0] ?? -1;
    const chosen = usual.get(entries.join()) ?? -1;
    return besideOnly(finding, possible(entries), chosen, evidence()) ?? chosen;
  });
}

/** "Đảng Quốc gia (PN)" in news of Honduras is not the one of Uruguay, which alone is listed with these letters. */
function widen(finding: PartyFinding, evidence: () => CountryEvidence): void {
  const { wider, entries } = finding;
  if (!wider || entries.some((entry) => !evidence().isAbroad(countryOf(entry)))) return;
  if (wider.some((entry) => evidence().total(countryOf(entry)) > 0)) finding.entries = wider;
}

/**
 * The only listed "đảng Bình dân" is another one where the article speaks of other countries only, or gives another abbreviation.
 */
function isNamesake(
  { entries, isCommon, abbreviation, text }: PartyFinding,
  told: ReadonlyMap<string, number>,
  evidence: () => CountryEvidence,
): boolean {
  const [entry = -1] = entries;
  const own = countryOf(entry);
  // "Các đảng QZK, DP và UPC" in news of Uganda: letters that parties of many lands have.
  if (!(isCommon || /^(?:đảng )?\p{Lu}{2,3}$/iu.test(text)) || (told.get(own) ?? 0) > 1 || evidence().total(own) > 0)
    return false;
  const known = partyRegister()[entry]?.abbreviations ?? [];
  const isOther = abbreviation !== undefined && known.length > 0 && !known.includes(abbreviation);
  return isOther || evidence().isAbroad(own);
}

/** The listed party of the same abbreviation and country: "Đảng Đại hội Tiến bộ (APC) Nigeria". */
function otherTranslation(
  maybe: readonly number[],
  { country, block, start }: PartyFinding,
  told: ReadonlyMap<string, number>,
  evidence: CountryEvidence,
) {
  const fitting = maybe.filter((entry) =>
    country
      ? countryOf(entry) === country.code
      : told.has(countryOf(entry)) || evidence.weight(countryOf(entry), block, start) >= NEAR,
  );
  return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
}

/** Names that stay open alone may tell together: only one country has both a "đảng Cộng hòa" and a "đảng Dân chủ". */
function settleTogether(
  groups: ReadonlyMap<string, readonly PartyFinding[]>,
  usual: Map<string, number>,
  evidence: () => CountryEvidence,
): void {
  const open = [...groups].filter(([key]) => usual.get(key) === -1).map(([key, [first]]) => ({ key, first }));
  if (open.length < 2) return;
  const countries = open.map(({ first }) => new Set(first?.entries.map(countryOf)));
  const shared = [...(countries[0] ?? [])].filter((code) => countries.every((one) => one.has(code)));
  // In news of other countries alone it would be a guess.
  if (shared.length !== 1 || evidence().isAbroad(shared[0] ?? '')) return;
  for (const { key, first } of open)
    usual.set(key, first?.entries.find((entry) => countryOf(entry) === shared[0]) ?? -1);
}

const isOpen = ({ entries, country, bareOf }: PartyFinding) => entries.length > 1 && !country && !bareOf;

/** "Đảng Cộng sản" is the one that the article has called "Đảng Cộng sản Việt Nam", whatever other countries it names. */
function namedBeyondDoubt(findings: readonly PartyFinding[]): Set<number> {
  const named = new Set<number>();
  for (const { entries, country, bareOf, isAbbreviation } of findings) {
    if (bareOf || (isAbbreviation && !country)) continue;
    const sure = country
      ? entries.filter((entry) => countryOf(entry) === country.code)
      : entries.length === 1
        ? entries
        : [];
    for (const entry of sure) named.add(entry);
  }
  return named;
}

function toldCountries(findings: readonly PartyFinding[]): Map<string, number> {
  const told = new Map<string, number>();
  for (const { entries, country, bareOf } of findings) {
    const code = country?.code ?? (bareOf || entries.length !== 1 ? undefined : countryOf(entries[0] ?? -1));
    if (code) told.set(code, (told.get(code) ?? 0) + 1);
  }
  return told;
}

/** The party of the country that the article speaks of around these findings of one name. */
function likeliest(
  entries: readonly number[],
  group: readonly PartyFinding[],
  told: ReadonlyMap<string, number>,
  evidence: CountryEvidence,
): number {
  const ranked = entries
    .map((entry) => {
      const code = countryOf(entry);
      const around = group.reduce((sum, { block, start }) => sum + evidence.weight(code, block, start), 0);
      return { entry, weight: around / group.length + Math.min(3, told.get(code) ?? 0) * PARTY_OF_COUNTRY };
    })
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || first.weight === 0) return entries.find((entry) => evidence.isLed(countryOf(entry))) ?? -1;
  return !second || first.weight >= second.weight * CLEAR ? first.entry : -1;
}

/** Another party where its country alone stands beside the name, and that of the usual one does not. */
function besideOnly(
  { block, start }: PartyFinding,
  entries: readonly number[],
  chosen: number,
  evidence: CountryEvidence,
): number | undefined {
  if (chosen >= 0 && evidence.weight(countryOf(chosen), block, start) >= NEAR) return undefined;
  const near = entries.filter((entry) => evidence.weight(countryOf(entry), block, start) >= NEAR);
  return near.length === 1 ? near[0] : undefined;
}

/** Weight that only a country in the same sentence reaches. */
const NEAR = 6;

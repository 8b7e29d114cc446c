import type { Mention, Party } from '../entities.ts';
import { countryName } from './countries.ts';
import { COUNTRY_END } from './party-forms.ts';
import { PARTY_REGISTER } from './register.ts';
import { OWN_PARTY, type PartyFinding } from './scan-parties.ts';

interface Draft {
  names: Set<string>;
  abbreviations: Set<string>;
  countries: Set<string>;
  entry: number | undefined;
  name: string;
  mentions: PartyFinding[];
}

const OWN_ENTRY = PARTY_REGISTER.findIndex(([country, names]) => country === 'VN' && names.includes(OWN_PARTY));

/** One entity per real party: the same register entry, the same name without a rival country, or an abbreviation of it. */
export function linkParties(findings: readonly PartyFinding[]): { mentions: Mention[]; parties: Party[] } {
  const told = countriesTold(findings);
  const drafts: Draft[] = [];
  const drafted = new Map<PartyFinding, Draft>();
  // What says its country comes first: the short forms then find their party, the nearest before them where several fit.
  const order = (finding: PartyFinding) => (finding.isAbbreviation ? 2 : saysCountry(finding) ? 0 : 1);
  for (const rank of [0, 1, 2]) {
    for (const finding of findings) {
      if (order(finding) !== rank) continue;
      const entry = entryOf(finding, told);
      const fitting = drafts.filter((one) => belongs(finding, entry, one));
      const draft = nearest(fitting, finding) ?? newDraft(drafts, finding, entry);
      absorb(draft, finding, entry);
      drafted.set(finding, draft);
    }
  }
  const ids = new Map<Draft, string>();
  const mentions: Mention[] = [];
  const parties: Party[] = [];
  for (const finding of findings) {
    const draft = drafted.get(finding);
    if (!draft) continue;
    let id = ids.get(draft);
    if (!id) {
      id = `d${ids.size + 1}`;
      ids.set(draft, id);
      parties.push(partyOf(id, draft));
    }
    const { block, start, end, text, why } = finding;
    const mention: Mention = { block, start, end, text, kind: 'party', entity: id, why };
    mentions.push(mention);
    parties[Number(id.slice(1)) - 1]?.mentions.push(mention);
  }
  return { mentions, parties };
}

/** Country codes that stand beside a party's name somewhere in the article. */
function countriesTold(findings: readonly PartyFinding[]): Set<string> {
  const told = new Set<string>();
  for (const { country, entries } of findings) {
    if (country) told.add(country.code);
    else if (entries.length === 1) told.add(PARTY_REGISTER[entries[0] ?? -1]?.[0] ?? '');
  }
  return told;
}

/** The register's entry that a finding means; undefined where the article leaves it open. */
function entryOf(finding: PartyFinding, told: ReadonlySet<string>): number | undefined {
  if (finding.name === OWN_PARTY) return OWN_ENTRY >= 0 ? OWN_ENTRY : undefined;
  const { entries, country } = finding;
  if (country) return entries.find((entry) => PARTY_REGISTER[entry]?.[0] === country.code);
  if (entries.length === 1) return entries[0];
  const likely = entries.filter((entry) => told.has(PARTY_REGISTER[entry]?.[0] ?? ''));
  return likely.length === 1 ? likely[0] : undefined;
}

/** "Đảng Lao động Mexico", "Đảng ta", and listed names that end in their country. */
function saysCountry({ country, name, entries }: PartyFinding): boolean {
  return country !== undefined || name === OWN_PARTY || (entries.length === 1 && plain(name) !== withoutCountry(name));
}

function belongs(finding: PartyFinding, entry: number | undefined, draft: Draft): boolean {
  if (finding.isAbbreviation)
    return draft.abbreviations.has(finding.name) || (entry !== undefined && entry === draft.entry);
  const open = !saysCountry(finding);
  if (open && draft.names.has(plain(finding.name))) return true;
  if (entry !== undefined && draft.entry !== undefined) return entry === draft.entry;
  if (!draft.names.has(withoutCountry(finding.name))) return false;
  return !finding.country || draft.countries.size === 0 || draft.countries.has(finding.country.code);
}

/** Of several parties with one short name the one named last before it, else the first. */
function nearest(drafts: readonly Draft[], finding: PartyFinding): Draft | undefined {
  const place = (one: PartyFinding) => one.block * 1e7 + one.start;
  const last = (draft: Draft) =>
    draft.mentions.reduce((best, one) => (place(one) < place(finding) ? Math.max(best, place(one)) : best), -1);
  let best: Draft | undefined;
  for (const draft of drafts) if (!best || last(draft) > last(best)) best = draft;
  return best;
}

function newDraft(drafts: Draft[], finding: PartyFinding, entry: number | undefined): Draft {
  const draft: Draft = {
    names: new Set(),
    abbreviations: new Set(),
    countries: new Set(),
    entry,
    name: finding.text,
    mentions: [],
  };
  drafts.push(draft);
  return draft;
}

function absorb(draft: Draft, finding: PartyFinding, entry: number | undefined): void {
  draft.mentions.push(finding);
  draft.entry ??= entry;
  if (finding.isAbbreviation) draft.abbreviations.add(finding.name);
  else {
    draft.names.add(plain(finding.name)).add(withoutCountry(finding.name));
    if (finding.text.length > draft.name.length) draft.name = finding.text;
  }
  if (finding.abbreviation) draft.abbreviations.add(finding.abbreviation);
  const country = finding.country?.code ?? (entry === undefined ? undefined : PARTY_REGISTER[entry]?.[0]);
  if (country) draft.countries.add(country);
}

/** Abbreviated words of names as the press writes them in headlines. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/^đcs(?=\s|$)/, 'cộng sản'], // ĐCS Trung Quốc
  [/^cs(?=\s|$)/, 'cộng sản'], // Đảng CS Việt Nam
  [/^lđ(?=\s|$)/, 'lao động'], // Đảng LĐ Mexico
  [/^ndcm(?=\s|$)/, 'nhân dân cách mạng'], // Đảng NDCM Lào
  [/^dc(?=\s|$)/, 'dân chủ'],
];

/** A name to compare by: small letters, no "đảng", its short words spelled out. */
function plain(name: string): string {
  const bare = name.toLowerCase().replace(/^(?:đảng|phe)\s+/, '');
  return SPELLED_OUT.reduce((text, [short, long]) => text.replace(short, long), bare);
}

const withoutCountry = (name: string) => plain(name).replace(COUNTRY_END, '');

function partyOf(id: string, draft: Draft): Party {
  const entry = draft.entry === undefined ? undefined : PARTY_REGISTER[draft.entry];
  const code = entry?.[0] ?? [...draft.countries][0];
  const country = code ? countryName(code) : undefined;
  const shortName = [...draft.abbreviations][0] ?? entry?.[2][0];
  return {
    id,
    name: entry ? (entry[1][0] ?? draft.name) : draft.name,
    ...(shortName ? { shortName } : {}),
    ...(code ? { countryCode: code } : {}),
    ...(country ? { country } : {}),
    mentions: [],
  };
}

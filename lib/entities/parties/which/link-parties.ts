import { firstBehind } from '../../../text/first-behind.ts';
import type { Mention, Party } from '../../entities.ts';
import { countryName } from '../../lexicon/countries.ts';
import type { PartyFinding } from '../finding.ts';
import { partyFacts, partyRegister } from '../register.ts';
import { symbolsOf } from '../words/party-words.ts';

interface Draft {
  /** Names in symbols, without "đảng" and without country. */
  names: Set<string>;
  abbreviations: Set<string>;
  country: string | undefined;
  /** Index into the register; -1 for a party that it does not hold. */
  entry: number;
  name: string;
  mentions: PartyFinding[];
  /** Place of the last mention that was put here. */
  last: number;
}

/**
 * One entity per real party: the same register entry, the same name without a rival country, or an abbreviation of it.
 * @param choices for each finding the register's party that it means, -1 where it is open
 */
export function linkParties(
  findings: readonly PartyFinding[],
  choices: readonly number[],
): { mentions: Mention[]; parties: Party[] } {
  const drafts = newIndex();
  const drafted = new Map<PartyFinding, Draft>();
  const own = ruling(findings, choices);
  // What is known beyond doubt comes first; short forms then find their party, the nearest before them where several fit.
  for (const rank of [0, 1, 2, 3]) {
    findings.forEach((finding, index) => {
      const entry = finding.bareOf ? (own.get(finding.bareOf) ?? -1) : (choices[index] ?? -1);
      if (rankOf(finding, entry) !== rank) return;
      const draft = draftOf(drafts, finding, entry);
      absorb(draft, finding, entry);
      remember(drafts, draft, finding);
      drafted.set(finding, draft);
    });
  }
  return output(findings, drafted);
}

/** 0 knows its party and says its country, 1 knows its party, 2 is open, 3 is an abbreviation that only the article explains. */
function rankOf(finding: PartyFinding, entry: number): number {
  if (finding.isAbbreviation && entry < 0) return 3;
  if (entry < 0) return finding.country ? 1 : 2;
  return finding.country || finding.bareOf || finding.entries.length === 1 ? 0 : 1;
}

/** The ruling party of each one-party State: where "Đảng" stands for it. */
const RULING: Readonly<Record<string, string>> = {
  VN: 'Đảng Cộng sản Việt Nam',
  LA: 'Đảng Nhân dân Cách mạng Lào',
  CN: 'Đảng Cộng sản Trung Quốc',
  CU: 'Đảng Cộng sản Cuba',
  KP: 'Đảng Lao động Triều Tiên',
  SU: 'Đảng Cộng sản Liên Xô',
};

function ruling(findings: readonly PartyFinding[], choices: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  if (!findings.some(({ bareOf }) => bareOf)) return found;
  const wanted = new Set(findings.map(({ bareOf }) => bareOf));
  partyRegister().forEach(({ country, names }, entry) => {
    if (wanted.has(country) && names[0]?.full === RULING[country]) found.set(country, entry);
  });
  return choices.length > 0 ? found : new Map();
}

/** Drafts under what may call them, so that each finding meets only those that it can belong to. */
interface DraftIndex {
  entries: Map<number, Set<Draft>>;
  /** Names in symbols, and abbreviations as they are written. */
  names: Map<string, Set<Draft>>;
}

const newIndex = (): DraftIndex => ({ entries: new Map(), names: new Map() });

function put<Key>(map: Map<Key, Set<Draft>>, key: Key, draft: Draft): void {
  const drafts = map.get(key);
  if (drafts) drafts.add(draft);
  else map.set(key, new Set([draft]));
}

function remember(
  { entries, names }: DraftIndex,
  draft: Draft,
  { name, abbreviation, isAbbreviation, bareOf }: PartyFinding,
) {
  if (draft.entry >= 0) put(entries, draft.entry, draft);
  if (isAbbreviation) put(names, name, draft);
  else if (!bareOf) put(names, plain(name), draft);
  if (abbreviation) put(names, abbreviation, draft);
}

function draftOf({ entries, names }: DraftIndex, finding: PartyFinding, entry: number): Draft {
  const near = new Set([
    ...(entries.get(entry) ?? []),
    ...(names.get(plain(finding.name)) ?? []),
    ...(names.get(asAbbreviation(finding)) ?? []),
  ]);
  return (
    nearest(
      [...near].filter((one) => belongs(finding, entry, one)),
      finding,
    ) ?? newDraft(finding, entry)
  );
}

function belongs(finding: PartyFinding, entry: number, draft: Draft): boolean {
  if (entry >= 0 && draft.entry >= 0) return entry === draft.entry;
  if (finding.isAbbreviation) return draft.abbreviations.has(finding.name) || draft.names.has(plain(finding.name));
  if (finding.bareOf) return false;
  if (!draft.names.has(plain(finding.name)) && !draft.abbreviations.has(asAbbreviation(finding))) return false;
  const country = finding.country?.code ?? countryOf(entry);
  return !country || !draft.country || country === draft.country;
}

/** "REM" of "Đảng REM", which the article has explained before. */
const asAbbreviation = ({ name }: PartyFinding) => name.replace(/^đảng /i, '');

const countryOf = (entry: number) => partyRegister()[entry]?.country;
const place = ({ block, start }: PartyFinding) => block * 1e7 + start;

/** Of several parties with one short name the one named last before it, else the first. */
function nearest(drafts: readonly Draft[], finding: PartyFinding): Draft | undefined {
  const at = place(finding);
  const last = (draft: Draft) => (draft.last < at ? draft.last : lastBefore(draft, at));
  let best: Draft | undefined;
  for (const draft of drafts) if (!best || (drafts.length > 1 && last(draft) > last(best))) best = draft;
  return best;
}

/** Mentions lie in reading order but for the later ranks, which are few. */
function lastBefore({ mentions }: Draft, at: number): number {
  const before = mentions[firstBehind(mentions, (mention) => place(mention) >= at) - 1];
  return before ? place(before) : -1;
}

function newDraft(finding: PartyFinding, entry: number): Draft {
  return {
    names: new Set(),
    abbreviations: new Set(),
    country: undefined,
    entry,
    name: finding.text,
    mentions: [],
    last: -1,
  };
}

function absorb(draft: Draft, finding: PartyFinding, entry: number): void {
  draft.mentions.push(finding);
  draft.last = Math.max(draft.last, place(finding));
  if (draft.entry < 0) draft.entry = entry;
  if (finding.isAbbreviation) draft.abbreviations.add(finding.name);
  else if (!finding.bareOf) {
    draft.names.add(plain(finding.name));
    if (finding.text.length > draft.name.length) draft.name = finding.text;
  }
  if (finding.abbreviation) draft.abbreviations.add(finding.abbreviation);
  draft.country ??= finding.country?.code ?? countryOf(entry);
}

const PLAIN = new Map<string, string>();

/** A name to compare by: its symbols without "đảng" or "phe", its short words spelled out. */
function plain(name: string): string {
  let known = PLAIN.get(name);
  if (known === undefined) {
    const symbols = symbolsOf(name.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []);
    known = (/^(?:đảng|phe)$/.test(symbols[0] ?? '') ? symbols.slice(1) : symbols).join(' ');
    if (PLAIN.size > 2000) PLAIN.clear();
    PLAIN.set(name, known);
  }
  return known;
}

function output(findings: readonly PartyFinding[], drafted: ReadonlyMap<PartyFinding, Draft>) {
  const ids = new Map<Draft, Party>();
  const mentions: Mention[] = [];
  const parties: Party[] = [];
  for (const finding of findings) {
    const draft = drafted.get(finding);
    if (!draft) continue;
    let party = ids.get(draft);
    if (!party) {
      party = partyOf(`d${ids.size + 1}`, draft);
      ids.set(draft, party);
      parties.push(party);
    }
    const { block, start, end, text } = finding;
    const mention: Mention = { block, start, end, text, kind: 'party', entity: party.id, why: reasonOf(finding) };
    mentions.push(mention);
    party.mentions.push(mention);
  }
  return { mentions, parties };
}

function partyOf(id: string, draft: Draft): Party {
  const known = partyRegister()[draft.entry];
  const code = known?.country ?? draft.country;
  const country = code ? countryName(code) : undefined;
  const shortName = [...draft.abbreviations][0] ?? known?.abbreviations[0];
  return {
    id,
    name: known?.names[0]?.full ?? draft.name,
    ...(shortName ? { shortName } : {}),
    ...(code ? { countryCode: code } : {}),
    ...(country ? { country } : {}),
    ...partyFacts(draft.entry),
    mentions: [],
  };
}

function reasonOf({ explainedBy, bareOf, entries, name }: PartyFinding): string {
  if (explainedBy) return `the article explains it: ${explainedBy}`;
  if (bareOf) return `Đảng alone: ${bareOf}`;
  return entries.length > 0 ? `register: ${name}` : 'grammar: Đảng + name';
}

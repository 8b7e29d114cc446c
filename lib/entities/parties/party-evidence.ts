import type { CountryEvidence } from './country-evidence.ts';
import type { PartyFinding, TokenBlock } from './finding.ts';
import { ALSO_WORDS } from './party-forms.ts';
import { partyRegister } from './register.ts';

/** Names without "đảng" that are also a newspaper, a person, a river, a word: they need their country in the article. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'Vox Morena Tisza Smer Renaissance Libertarian Semilla Junts Lega Chega Tory Reiwa Amanat Ciudadanos Lakas Sumar'.split(
    ' ',
  ),
);

/** Right before "CPP", each with an example. */
const ROLE_BEFORE: ReadonlySet<string> = new Set([
  'lãnh đạo', // lãnh đạo CDU Friedrich …
  'thủ lĩnh', // thủ lĩnh CNRP
  'chủ tịch', // Chủ tịch CPP
  'thành viên', // thành viên ANC
  'nghị sĩ',
  'nghị sỹ',
  'ứng viên',
  'cử viên', // ứng cử viên DPP
  'liên minh', // liên minh LDP - Komeito
  'thư ký', // Tổng thư ký PAP
  'phát ngôn',
  'ngôn viên', // phát ngôn viên DPP
  'trị gia', // chính trị gia SPD
  'đối lập', // phe đối lập PTI
  'cầm quyền', // đảng cầm quyền LDP
  'đứng đầu',
  'cực hữu',
  'cánh hữu',
  'cánh tả',
  'trung tả',
  'trung hữu',
  'bảo thủ',
]);

/**
 * Leaves out what is too short to mean a party by itself. "PTI" is a news agency too: it needs the word of a role before it
 * and its country in the article, or another party of its country. "Phong trào Tự do" needs its country.
 */
export function withPartyEvidence(
  findings: readonly PartyFinding[],
  blocks: readonly TokenBlock[],
  evidence: () => CountryEvidence,
): PartyFinding[] {
  const told = countriesOfParties(findings);
  const countryOf = (entry: number) => partyRegister()[entry]?.country ?? '';
  const capitals = new Map<number, boolean>();
  const allCapitals = (block: number) => {
    const known = capitals.get(block) ?? /^[^\p{Ll}]*$/u.test(blocks[block]?.text ?? '');
    capitals.set(block, known);
    return known;
  };
  const isTold = ({ entries, block, text }: PartyFinding) =>
    !allCapitals(block) && entries.some((entry) => evidence().total(countryOf(entry)) > 0) && text.length >= 3;
  // A pair of one country ("LDP và CDP") and one with a role ("Chủ tịch LDP") vouch for the others.
  const pairs = new Map<string, string>();
  const accepted = new Set<string>();
  for (const finding of findings) {
    const { text, isAbbreviation, entries } = finding;
    if (!isAbbreviation || entries.length === 0 || text.length > 3 || accepted.has(text) || !isTold(finding)) continue;
    if (hasRoleBefore(finding, blocks) || actsAsParty(finding, blocks)) accepted.add(text);
    for (const code of entries.map(countryOf)) {
      if (evidence().total(code) === 0) continue;
      const other = pairs.get(code) ?? text;
      pairs.set(code, text);
      if (other !== text) told.add(code);
    }
  }
  for (const code of toldByRows(findings, blocks)) told.add(code);
  const isKept = (finding: PartyFinding): boolean => {
    const { entries, isAbbreviation, isPlain, isSmall, text, country, explainedBy } = finding;
    if (entries.length === 0 || explainedBy !== undefined) return true;
    const sibling = entries.some((entry) => told.has(countryOf(entry)));
    if (isPlain || isSmall || ALSO_NAMES.has(text))
      return (country && !isSmall) || sibling || entries.some((entry) => evidence().total(countryOf(entry)) > 0);
    if (!isAbbreviation || sibling) return true;
    if (text.length >= 4 && !ALSO_WORDS.has(text)) return true;
    if (allCapitals(finding.block)) return false;
    const near = entries.some((entry) => evidence().total(countryOf(entry)) > 0);
    return near && (accepted.has(text) || hasRoleBefore(finding, blocks) || actsAsParty(finding, blocks));
  };
  const kept = findings.filter(isKept);
  if (kept.length === findings.length) return kept;
  // With a name goes what only that name explains: "Liên minh Dân chủ Quốc gia (NDA)".
  const names = new Set(kept.map(({ name }) => name));
  const gone = new Set(findings.map(({ name }) => name).filter((name) => !names.has(name)));
  return kept.filter(({ entries, explainedBy }) => entries.length > 0 || !gone.has(explainedBy ?? ''));
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
    const own = bareOf ? [] : entries.map((entry) => partyRegister()[entry]?.country ?? '');
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
      told.add(partyRegister()[entries[0] ?? -1]?.country ?? '');
  }
  return told;
}

/** What parties do, right after "BJP". */
const DEEDS =
  /^ (?:(?:đã|đang|sẽ|vừa|không|chưa|có thể|tiếp tục|bất ngờ) )*(?:thắng|thua|giành|thất (?:bại|cử)|mất (?:ghế|thế đa số|quyền)|giữ (?:thế đa số|vững thế đa số|\d+ ghế)|chiếm (?:đa số|thế đa số)|dẫn (?:trước|đầu)|đề cử|tẩy chay|là đảng|vượt ngưỡng|rút khỏi (?:liên minh|chính phủ|nội các)|rời (?:liên minh|chính phủ)|cầm quyền|lãnh đạo chính phủ)(?!\p{L})/u;

/** "BJP thắng lớn", "SVP là đảng lớn nhất": three capitals at least that do what parties do. */
const actsAsParty = ({ block, end, text }: PartyFinding, blocks: readonly TokenBlock[]): boolean =>
  text.length >= 3 && DEEDS.test(blocks[block]?.text.slice(end, end + 60) ?? '');

function hasRoleBefore({ block, start }: PartyFinding, blocks: readonly TokenBlock[]): boolean {
  const before = blocks[block]?.text.slice(Math.max(0, start - 24), start).toLowerCase() ?? '';
  const words = before.match(/\p{L}+(?=\s)/gu) ?? [];
  return before.endsWith(' ') && ROLE_BEFORE.has(words.slice(-2).join(' '));
}

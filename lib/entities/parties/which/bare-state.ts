import type { PartyFinding, TokenBlock } from '../finding.ts';
import { partyRegister } from '../register.ts';
import { ONE_PARTY_ABROAD } from '../words/one-party-states.ts';
import type { CountryEvidence } from './country-evidence.ts';

/** Bodies of the Communist Party of Vietnam: an article that has one means that party by "Đảng". */
const BODIES = /(?:Tỉnh|Thành|Huyện|Quận|Đảng) (?:ủy|uỷ)|Đảng bộ/;
/** The one party of another State has these, too: "Hội nghị Trung ương Đảng" in news of Pyongyang, which never names Vietnam. */
const BODIES_OF_ANY = /Ban Bí thư|Trung ương Đảng|Đảng và Nhà nước|Đảng, Nhà nước/;
/** Vietnamese leaders: such an article is one of Vietnam. The surnames are none of Chinese leaders. */
const LEADERS = /(?:Bí thư|Chủ tịch nước|Thủ tướng) (?:Nguyễn|Trần|Lê|Phạm|Tô|Võ|Phan) /;
/** The press and the seats of the one party of a State: who is cited in news that does not name it. Source: general knowledge. */
const SIGNS: readonly (readonly [state: string, sign: RegExp])[] = [
  ['CN', /Tân Hoa [Xx]ã|Nhân [Dd]ân Nhật báo|Trung Nam Hải/],
  ['KP', /KCNA|Rodong Sinmun/i],
  ['CU', /Granma|Prensa Latina/],
  ['LA', /Pathet Lào|Pasaxon/],
];
/** So much more than of Vietnam an article must speak of another State. */
const BESIDE = 6;
/** Whose party the article may tell of; of the Soviet Union history tells. */
const ONE_PARTY: ReadonlySet<string> = new Set([...ONE_PARTY_ABROAD, 'SU']);

/**
 * "Đảng" alone in an article about another country's party is not the Communist Party of Vietnam: it is left out, or is the
 * one party of the one such State that the article names a party or a leader of ("khai trừ khỏi Đảng" in news of China).
 */
export function withBareOfOwnState(
  findings: readonly PartyFinding[],
  blocks: readonly TokenBlock[],
  evidence: () => CountryEvidence,
): PartyFinding[] {
  const isAlone = (finding: PartyFinding) => isBare(finding) || isTheirOwn(finding, blocks);
  if (!findings.some(isAlone)) return [...findings];
  const states = new Set(findings.flatMap((finding) => (isAlone(finding) ? [] : statesOf(finding))));
  if (states.has('VN')) return [...findings];
  if (blocks.some(({ text }) => LEADERS.test(text))) return [...findings];
  const foreign = findings.filter((finding) => !isAlone(finding));
  const sure = foreign.filter(({ bareOf, country, entries }) => bareOf || country || entries.length === 1);
  const told =
    states.size > 0
      ? sure.flatMap(statesOf).filter((code) => ONE_PARTY.has(code))
      : SIGNS.filter(([code, sign]) => evidence().isSole(code) || blocks.some(({ text }) => sign.test(text))).map(
          ([code]) => code,
        );
  const [only, ...more] = new Set(told);
  const state = more.length === 0 ? only : undefined;
  if (states.size === 0 && !state) return [...findings];
  // "Bí thư Tỉnh ủy Quảng Đông" in what Tân Hoa xã tells
  const isTheirs = state !== undefined && evidence().total('VN') === 0;
  const isCited =
    isTheirs && SIGNS.some(([code, sign]) => code === state && blocks.some(({ text }) => sign.test(text)));
  if (!isCited && blocks.some(({ text }) => BODIES.test(text))) return [...findings];
  if (!isTheirs && blocks.some(({ text }) => BODIES_OF_ANY.test(text))) return [...findings];
  // "… tại Singapore và Hà Nội" in news of Pyongyang
  const ofVietnam = evidence().total('VN');
  if (ofVietnam > 0 && (!state || states.size === 0 || evidence().total(state) < BESIDE * ofVietnam))
    return [...findings];
  return findings.flatMap((finding) => {
    if (!isAlone(finding)) return [finding];
    return state ? [{ ...finding, bareOf: state }] : [];
  });
}

/** "Đảng", "đảng và nhà nước"; not "Đảng ta". */
const isBare = ({ bareOf, text }: PartyFinding): boolean => bareOf === 'VN' && text.toLowerCase() === 'đảng';

/** "“Đảng ta vừa tổ chức Đại hội”, ông nói": theirs, where the rest tells of them alone. */
const isTheirOwn = ({ bareOf, text, block, start }: PartyFinding, blocks: readonly TokenBlock[]): boolean =>
  bareOf === 'VN' && text === 'Đảng ta' && /["“]/.test(blocks[block]?.text[start - 1] ?? '');

/** The countries of the parties that a finding may mean; "VN" for "Đảng ta". */
function statesOf({ bareOf, country, entries, isAbbreviation }: PartyFinding): string[] {
  if (bareOf) return [bareOf];
  if (isAbbreviation && entries.length === 0) return [];
  if (country) return [country.code];
  return entries.map((entry) => partyRegister()[entry]?.country ?? '');
}

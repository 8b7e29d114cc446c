import type { Article } from '../../../article/article.ts';
import { type Token, tokensOf } from '../../../text/tokens.ts';
import type { PartyFinding, TokenBlock } from '../finding.ts';
import { partyRegister } from '../register.ts';
import { countryAt } from '../words/country-at.ts';
import { ONE_PARTY_ABROAD } from '../words/one-party-states.ts';
import { abbreviationAt, type FormMatch, nameAt, partiesAbbreviated } from '../words/party-forms.ts';
import { isPartyWord, startsLikeParty } from '../words/party-vocabulary.ts';
import { isPhotographer } from '../words/photographer.ts';
import { spelledAsName } from '../words/spelled-as-name.ts';
import { bareNameAt, described, isNeverBare } from './bare-name.ts';
import { endsBody, isBareParty, stateOfBareParty } from './bare-party.ts';
import { abbreviationInBrackets, beforeShare } from './brackets.ts';
import { withCoinedNames } from './coined-names.ts';
import { commaNameEnd } from './comma-name.ts';
import { countedNameAt } from './counted-name.ts';
import { addCountriesOfMany } from './countries-of-many.ts';
import { describedLettersEnd, isToldName } from './described-letters.ts';
import { goesOn } from './goes-on.ts';
import { bare, type Found, named } from './name-finding.ts';
import { hasCountry, isOtherThing, isPlural } from './not-one-party.ts';
import { ownName } from './own-name.ts';
import { isKindOfMany, listedNameEnd, listOpenedAt, nextOfList } from './party-list.ts';
import { listedInQuotesAt, nameInQuotesEnd, quotedNameAt, quoteEndAt } from './quoted-name.ts';
import { isSmallName } from './small-name.ts';
import { unknownPartyEnd } from './unknown-party.ts';

/** All findings in reading order, and the tokens that they were read from. */
export function scanParties(article: Article): { findings: PartyFinding[]; blocks: TokenBlock[] } {
  const blocks = article.blocks.map((own, block) => ({ block, text: own.text, tokens: tokensOf(own) }));
  const findings = blocks.flatMap(scanBlock);
  return { findings: withCoinedNames(findings, blocks), blocks };
}

function scanBlock(source: TokenBlock): PartyFinding[] {
  const { tokens } = source;
  const findings: PartyFinding[] = [];
  let list: number | undefined;
  for (let at = 0; at < tokens.length; ) {
    list = listOpenedAt(tokens, at) ?? list;
    const ofList = at === list ? listedName(source, at) : undefined;
    const known = findingAt(source, at, findings.at(-1));
    // "Liên minh dân tộc yêu nước (APN)", of which "Liên minh dân tộc" is listed.
    const isLonger =
      known &&
      ofList &&
      (ofList.finding.entries.length > 0
        ? ofList.next >= known.next
        : ofList.next > known.next && tokens[ofList.next]?.text === '(');
    const found = isLonger ? ofList : (known ?? ofList);
    if (!found) {
      at += 1;
      continue;
    }
    const isListed = at === list || at + 1 === list;
    findings.push(found.finding);
    const behind = bracketsBehind(source, found, findings);
    at = addCountriesOfMany(source, at, behind, found.finding, findings);
    list = isListed ? nextOfList(tokens, at) : undefined;
  }
  return findings;
}

function listedName(source: TokenBlock, at: number): Found | undefined {
  const { tokens } = source;
  const end = listedNameEnd(tokens, at);
  // "hai đảng Vox và PAS": the list says what they are.
  const known = nameAt(tokens, at, ['đảng']);
  if (!known || known.next < end || known.form.entries.length > 1 || !spelledAsName(tokens, at, known.next, false))
    return end > at ? named(source, at, end) : undefined;
  const found = named(source, at, known.next, known.form);
  found.finding.name = `đảng ${found.finding.name}`;
  return found;
}

/** Adds what stands in brackets behind a finding. @returns the index behind it all */
function bracketsBehind(source: TokenBlock, { finding, next: at }: Found, findings: PartyFinding[]): number {
  if (finding.abbreviation) tellByAbbreviation(finding, finding.abbreviation);
  const again = nameInBrackets(source, at, finding.entries);
  if (again) {
    again.finding.isSecondName = true;
    findings.push(again.finding);
    return again.next;
  }
  const inBrackets = finding.isAbbreviation
    ? undefined
    : (abbreviationInBrackets(source, at) ?? ownName(source, at, finding));
  if (!inBrackets) return at;
  const { text, start, end, next } = inBrackets;
  if (ofCommittee(source, finding.start)) return next;
  if (finding.abbreviation || finding.bareOf) return at;
  finding.abbreviation = text;
  tellByAbbreviation(finding, text);
  findings.push({
    block: source.block,
    start,
    end,
    text,
    name: text,
    entries: [],
    isAbbreviation: true,
    explainedBy: finding.name,
  });
  return next;
}

/** "Đảng Đổi mới Nhật Bản (Ishin)": another name of the same party. */
function nameInBrackets(source: TokenBlock, at: number, entries: readonly number[]): Found | undefined {
  const { tokens } = source;
  if (tokens[at]?.text !== '(' || entries.length === 0) return undefined;
  const again = nameAt(tokens, at + 1, ['đảng']);
  if (!again || tokens[again.next]?.text !== ')' || !tokens[at + 1]?.isCapital) return undefined;
  if (!again.form.entries.some((entry) => entries.includes(entry))) return undefined;
  if (abbreviationInBrackets(source, at)) return undefined;
  return { ...named(source, at + 1, again.next, again.form), next: again.next + 1 };
}

/** "Đảng Lao động (PT)" is one of those that have this abbreviation; a name that nobody listed may be one of them. */
function tellByAbbreviation(finding: PartyFinding, abbreviation: string): void {
  const known = partiesAbbreviated(abbreviation);
  const fitting = finding.entries.filter((entry) => known.includes(entry));
  if (fitting.length > 0) Object.assign(finding, { entries: fitting, wider: finding.entries, isPlain: false });
  else finding.maybe = known;
}

/** "Ủy ban Quốc gia của đảng Dân chủ (DNC)": the abbreviation is that of the committee. */
const ofCommittee = ({ text }: TokenBlock, start: number) =>
  /(?:(?:ủy|uỷ) ban|đại hội|hội nghị) (?:toàn quốc|quốc gia) (?:của )?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );

const PARTY_WORD = /^(?:đảng|ĐẢNG|Đảng|ĐCS)$/;

function findingAt(source: TokenBlock, at: number, last: PartyFinding | undefined): Found | undefined {
  const { tokens } = source;
  const first = tokens[at];
  if (first?.kind === 'mark') {
    const end = quoteEndAt(tokens, at);
    const inQuotes = listedInQuotesAt(tokens, at);
    if ((!inQuotes && end === at) || !(described(tokens, at) || isToldName(tokens, at))) return undefined;
    return inQuotes ? named(source, at + 1, inQuotes.next, inQuotes.form) : namedAsParty(source, at + 1, end);
  }
  if (first?.kind !== 'word') return undefined;
  const isPartyStart = PARTY_WORD.test(first.text);
  if (!isPartyStart && first.text !== 'phe' && !first.isCapital) return undefined;
  if (!isPartyStart) return inLetters(source, at) ?? listedAlone(source, at) ?? shortened(source, at, last);
  if (isOtherThing(tokens, at) || isKindOfMany(tokens, at)) return undefined;
  const quoted = quotedNameAt(tokens, at);
  if (quoted) return named(source, at, quoted.next, quoted.form);
  const withComma = commaNameEnd(source, at);
  if (withComma > at) return named(source, at, withComma);
  const found = nameAt(tokens, at);
  // "cấp ủy Đảng Đại sứ quán": half of another word is no name.
  const listed = found?.next === at + 2 && isNeverBare(tokens, at + 1) ? undefined : found;
  const wholeQuote = nameInQuotesEnd(tokens, at);
  if (wholeQuote > (listed?.next ?? at)) return named(source, at, wholeQuote);
  const coinedEnd = first.text === 'ĐCS' ? at : unknownPartyEnd(tokens, at);
  if (listed && spelledAsName(tokens, at, listed.next, false)) {
    if (!goesOn(tokens, listed, coinedEnd)) {
      if (isPlural(tokens, at, listed.form, listed.next)) return undefined;
      return named(source, at, listed.next, listed.form);
    }
  } else if (listed && hasCountry(tokens, listed.next, listed.form)) {
    return named(source, at, listed.next, listed.form); // "Đảng cộng sản Việt Nam"
  } else if (listed && isSmallName(tokens, at, listed)) {
    const small = named(source, at, listed.next, listed.form);
    if (first.text === 'đảng') small.finding.isSmall = true;
    return small;
  }
  if (coinedEnd > at && (!endsBody(tokens, at) || isSurelyName(tokens, at, coinedEnd)))
    return named(source, at, coinedEnd);
  if (/^[Đđ]ảng$/.test(first.text) && tokens[at + 1]?.text === 'ta') return bare(source, at, at + 2, 'VN');
  if (!isBareParty(tokens, at)) return undefined;
  return bare(source, at, at + 1, stateOfBareParty(tokens, at) ?? 'VN');
}

/** "Chủ tịch Đảng Hy vọng Xanh (HVX)": after a title a name that nobody listed must look like one; "Chủ tịch Đảng Kenji Mori" does not. */
const isSurelyName = (tokens: readonly Token[], at: number, end: number) =>
  startsLikeParty(tokens, at + 1) ||
  (end > at + 2 && (isPartyWord(tokens[end - 1]?.text) || tokens[end]?.text === '('));

/** A name of the register that goes without "đảng", or an abbreviation of it. */
function listedAlone(source: TokenBlock, at: number): Found | undefined {
  const { tokens } = source;
  if (/^(?:Al|El)$/i.test(tokens[at - 1]?.text ?? '')) return undefined; // "trường Al Fatah"
  if (/^(?:Các|Những)$/.test(tokens[at]?.text ?? '') && /^đảng$/i.test(tokens[at + 1]?.text ?? '')) return undefined;
  const listed = nameAt(tokens, at);
  // "Liên minh Yêu nước (PA)" may be another one than that which goes without "đảng".
  const explained = !listed || tokens[listed.next]?.text === '(' ? explainedByAbbreviation(source, at) : undefined;
  if (explained) return explained;
  if (listed && spelledAsName(tokens, at, listed.next, true)) return named(source, at, listed.next, listed.form);
  const short = isPhotographer(tokens, at) ? undefined : abbreviationAt(tokens, at);
  return short && endsThere(tokens, short.next) ? named(source, at, short.next, short.form) : undefined;
}

/** "đảng cầm quyền BDP", which is "đảng BDP": one of the register, or another of the same letters. */
function inLetters(source: TokenBlock, at: number): Found | undefined {
  const end = describedLettersEnd(source.tokens, at);
  if (end === at) return undefined;
  const listed = nameAt(source.tokens, at, ['đảng']);
  return namedAsParty(source, at, end, listed?.next === end ? listed.form : undefined);
}

/** A name without "đảng" where the words before have said that it is a party's. */
function namedAsParty(source: TokenBlock, at: number, end: number, form?: FormMatch['form']): Found {
  const found = named(source, at, end, form);
  Object.assign(found.finding, { name: `đảng ${found.finding.name}`, isCommon: true });
  return found;
}

/** "Mặt trận Giải phóng Nhân dân (JVP)": a name that mostly stands after "đảng", with the abbreviation that proves it. */
function explainedByAbbreviation(source: TokenBlock, at: number): Found | undefined {
  const { tokens } = source;
  if (!opensBracketSoon(tokens, at + 1)) return undefined;
  const found = nameAt(tokens, at, ['đảng']);
  if (!found || tokens[found.next]?.text !== '(') return undefined;
  // "đối tác Công Minh (Komeito)": the bracket says it again.
  if (nameInBrackets(source, found.next, found.form.entries)) return named(source, at, found.next, found.form);
  if (found.next < at + 3) return undefined;
  const known = partiesAbbreviated(abbreviationInBrackets(source, found.next)?.text ?? '');
  if (!found.form.entries.some((entry) => known.includes(entry))) return undefined;
  // However it is spelled: "Liên minh quốc gia vì dân chủ (NLD)".
  return named(source, at, found.next, found.form);
}

/** Tokens of the longest name that may stand before an abbreviation in brackets. */
const LONGEST_EXPLAINED = 20;

/** Whether a bracket opens at `from` or soon after: next to no name has one, and to look for it is cheaper than to walk the register. */
function opensBracketSoon(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + LONGEST_EXPLAINED);
  for (let index = from; index < end; index += 1) if (tokens[index]?.text === '(') return true;
  return false;
}

function shortened(source: TokenBlock, at: number, last: PartyFinding | undefined): Found | undefined {
  const told = bareNameAt(source.tokens, at, follows(source, at, last)) ?? besideAbbreviation(source, at, last);
  const match = told ?? countedNameAt(source.tokens, at);
  // "Liên minh Dân chủ Xã hội", "Liên minh 14 đảng", "Liên minh CDU/CSU"
  if (
    !match ||
    (match.next === at + 2 && LIKE_OTHERS.test(source.tokens[at]?.text ?? '') && isGoingOn(source, match.next))
  )
    return undefined;
  // "Đại Việt Quốc dân Đảng, Tân | Đại Việt": the one word begins another name.
  if (match.next === at + 1 && source.tokens[match.next]?.isCapital && !countryAt(source.tokens, match.next))
    return undefined;
  const found = named(source, at, match.next, match.form);
  // "phe Trắng" may be any camp, "phe Cộng hòa" hardly.
  if (/^phe /.test(found.finding.text) && !/^phe (?:Cộng hòa|Dân chủ|Bảo thủ)/.test(found.finding.text))
    found.finding.isSmall = true;
  if (!told) Object.assign(found.finding, { isSmall: true, isCounted: true });
  return found;
}

/** Names of one word that others begin with. */
const LIKE_OTHERS = /^(?:Liên|Phong|Mặt)$/;
const isGoingOn = ({ tokens }: TokenBlock, next: number): boolean =>
  tokens[next]?.kind === 'number' ||
  tokens[next]?.isCapital === true ||
  // "Liên minh | vì Thay đổi"
  (tokens[next]?.text === 'vì' && tokens[next + 1]?.isCapital === true);

/** "SPD, FDP và Xanh": another party of the same country. */
function besideAbbreviation({ tokens }: TokenBlock, at: number, last: PartyFinding | undefined): FormMatch | undefined {
  if (!last?.isAbbreviation || last.entries.length === 0 || last.end !== tokens[at - 2]?.end) return undefined;
  if (!/^(?:và|,|hoặc|hay)$/.test(tokens[at - 1]?.text ?? '') || !tokens[at]?.isCapital || tokens[at + 1]?.isCapital)
    return undefined;
  const found = nameAt(tokens, at, ['đảng']);
  if (!found || isNeverBare(tokens, at)) return undefined;
  const countries = new Set(last.entries.map((entry) => partyRegister()[entry]?.country));
  const entries = found.form.entries.filter(
    (entry) => countries.has(partyRegister()[entry]?.country) && !last.entries.includes(entry),
  );
  return entries.length > 0 ? { next: found.next, form: { ...found.form, entries } } : undefined;
}

/** Whether the last finding ends right before the word that stands before `at`, so that "và" carries its "đảng" on. */
function follows({ tokens }: TokenBlock, at: number, last: PartyFinding | undefined): boolean {
  if (!last || last.bareOf) return false;
  // "đảng Hành động Dân chủ (DAP), Amanah"
  if (tokens[at - 2]?.text === ')' && last.end === tokens[at - 3]?.end) return !isNeverBare(tokens, at);
  // "đảng Xanh (11,6%), Cánh tả"
  const behind = beforeShare(tokens, at - 2);
  if (last.end !== tokens[behind]?.end) return false;
  if (behind < at - 2) return !isNeverBare(tokens, at);
  if (last.isAbbreviation && (last.entries.length === 0 || isPartyWord(tokens[at]?.text))) return false; // "DAP và Amanah"
  return !last.entries.some((entry) => ONE_PARTY_STATES.has(partyRegister()[entry]?.country ?? '')) || !last.country;
}

/** After "Đảng Cộng sản Việt Nam và" the people or the State follows, not a second party. */
const ONE_PARTY_STATES: ReadonlySet<string> = new Set([...ONE_PARTY_ABROAD, 'VN']);

/** A token that goes on without a blank makes it another word: "AK-47". */
function endsThere(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (!after || after.start !== tokens[next - 1]?.end || !/^[-–\p{L}\p{N}]/u.test(after.text)) return true;
  // "CDU/CSU-SPD", "LDP-Komeito"
  return /^[-–]$/.test(after.text) && (abbreviationAt(tokens, next + 1) ?? nameAt(tokens, next + 1)) !== undefined;
}

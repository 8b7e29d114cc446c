import { startsWithCapital, type Token } from '../../../text/tokens.ts';
import type { Country } from '../../lexicon/countries.ts';
import type { PartyFinding, TokenBlock } from '../finding.ts';
import { partyRegister } from '../register.ts';
import { countryAt } from '../words/country-at.ts';
import type { PartyForm } from '../words/party-forms.ts';
import { isPartyWord } from '../words/party-vocabulary.ts';
import { abbreviationInBrackets } from './brackets.ts';
import { landOfBearer, landOfSentence } from './land-of-bearer.ts';

/** A finding, and the token behind it. */
export interface Found {
  finding: PartyFinding;
  next: number;
}

/** Builds the finding of a name that ends at `nameEnd`: abbreviation in brackets and country are taken in where they belong. */
export function named(source: TokenBlock, at: number, until: number, form?: PartyForm): Found {
  const { block, text, tokens } = source;
  const nameEnd = form && !form.abbreviation ? withTail(tokens, until) : until;
  const start = tokens[at]?.start ?? 0;
  const name = text.slice(start, tokens[nameEnd - 1]?.end ?? start);
  const isAbbreviation = form?.abbreviation ?? false;
  const brackets = abbreviationInBrackets(source, nameEnd);
  let next = nameEnd;
  let country: Country | undefined;
  let abbreviation: string | undefined;
  const beside = isAbbreviation ? undefined : countryAt(tokens, nameEnd);
  const behind = brackets && !isAbbreviation ? countryAt(tokens, brackets.next) : undefined;
  const united = beside && (unitedEnd(tokens, beside.next) || purposeEnd(source, beside.next));
  if (beside && united) {
    country = beside.country;
    next = united;
  } else if (beside) {
    country = beside.country;
    if (takesCountry(tokens, nameEnd, beside, form)) next = beside.next;
  } else if (behind && brackets && takesCountry(tokens, brackets.next, behind, form)) {
    ({ country } = behind);
    abbreviation = brackets.text;
    next = behind.next;
  } else
    country = isAbbreviation
      ? countryOfLetters(tokens, at, until, form)
      : endsInCountry(tokens, nameEnd)
        ? undefined
        : countryBehind(tokens, brackets?.next ?? nameEnd);
  if (!country && !isAbbreviation && form && form.entries.length > 1) country = ownLand(tokens, at, form);
  if (country && !beside && form?.alone && !ownCountry(form, country.code)) country = undefined; // "đường hầm Hamas của Israel"
  const end = tokens[next - 1]?.end ?? start;
  const isWords = !isAbbreviation && form !== undefined && isPlainWords(tokens, at, nameEnd);
  const isPlain = isWords && form.alone && startsWithCapital(name) && !/đảng/i.test(name);
  return {
    next,
    finding: {
      block,
      start,
      end,
      text: text.slice(start, end),
      name: united ? text.slice(start, end) : name,
      entries: united ? [] : (form?.entries ?? []),
      ...(country ? { country: { code: country.code, name: country.name } } : {}),
      ...(abbreviation ? { abbreviation } : {}),
      ...(isAbbreviation ? { isAbbreviation } : {}),
      ...(isPlain ? { isPlain } : {}),
      ...(isWords && !form.alone ? { isCommon: true } : {}),
    },
  };
}

/** "Đảng Cộng sản Syria Thống nhất" is another one than "Đảng Cộng sản Syria". */
const unitedEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'Thống' && /^nhất$/i.test(tokens[at + 1]?.text ?? '') ? at + 2 : 0;

/** "Đảng Công dân Kenya vì Làng Mới (CKL)": what it is for stands behind its country, and letters behind that. */
function purposeEnd(source: TokenBlock, at: number): number {
  const { tokens } = source;
  if (tokens[at]?.text !== 'vì' || !tokens[at + 1]?.isCapital) return 0;
  let end = at + 1;
  while (end < at + LONGEST_PURPOSE && tokens[end]?.kind === 'word') end += 1;
  return abbreviationInBrackets(source, end) ? end : 0;
}
const LONGEST_PURPOSE = 8;

/** "Smer-SD": capitals that hang on to a foreign name. */
function withTail(tokens: readonly Token[], next: number): number {
  const [last, hyphen, tail] = tokens.slice(next - 1, next + 2);
  const hangs = hyphen?.text === '-' && last?.end === hyphen.start && hyphen.end === tail?.start;
  return hangs && /^\p{Lu}{2,4}$/u.test(tail.text) && !isPartyWord(last?.text) ? next + 2 : next;
}

/** "Liên minh vì Tổ quốc" */
const SMALL = /^(?:đảng|Đảng|ĐẢNG|vì)$/;

/** Whether a name is all in words that other names of parties and fronts are made of, too. */
function isPlainWords(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens
    .slice(at, next)
    .every(({ kind, text }) => kind === 'mark' || (kind === 'word' && (SMALL.test(text) || isPartyWord(text))));
}

/** The land of him whose party it is, or with which the sentence opens, where it has such a party. */
const ownLand = (tokens: readonly Token[], at: number, form: PartyForm): Country | undefined =>
  [landOfBearer(tokens, at), landOfSentence(tokens, at)].find((one) => one && ownCountry(form, one.code));

const ownCountry = (form: PartyForm, code: string) =>
  form.entries.some((entry) => partyRegister()[entry]?.country === code);

/**
 * Whether the press says the country as part of the party's name: "Đảng Lao động Mexico", but not "đảng Cộng hòa Mỹ".
 * A party that nobody listed takes it, and so does a listed name of other countries only, unless a capital follows that makes a person's name of it: "đảng Cộng hòa Anh Ngọc".
 */
function takesCountry(
  tokens: readonly Token[],
  at: number,
  { next, country: { code } }: { next: number; country: Country },
  form: PartyForm | undefined,
): boolean {
  if (!form) return true;
  const own = form.entries.filter((entry) => partyRegister()[entry]?.country === code);
  if (own.length > 0) return own.some((entry) => form.withCountry.includes(entry));
  return (form.withCountry.length > 0 || !form.alone) && (next - at > 1 || !tokens[next]?.isCapital);
}

/** "đảng Dân chủ (Mỹ)", "đảng Cộng hòa của Mỹ", "đảng Xanh ở Đức": it tells the country and is no part of the name. */
function countryBehind(tokens: readonly Token[], next: number): Country | undefined {
  const text = tokens[next]?.text ?? '';
  if (text === '(') return tokens[next + 1] && countryAt(tokens, next + 1)?.country;
  return /^(?:của|ở|tại)$/.test(text) ? countryAt(tokens, next + 1)?.country : undefined;
}

/** "Đảng Cộng sản Việt Nam ở Pháp": its own country stands in the name, and where it is at work says nothing. */
const endsInCountry = (tokens: readonly Token[], end: number) =>
  [1, 2, 3].some((back) => countryAt(tokens, end - back)?.next === end);

/** "PT Mexico", and "(LDP, Nhật Bản)" behind somebody's name: letters and the country that has such a party. */
function countryOfLetters(tokens: readonly Token[], at: number, next: number, form: PartyForm | undefined) {
  const inBrackets = tokens[at - 1]?.text === '(' && /^[,/–-]$/.test(tokens[next]?.text ?? '');
  const country = countryAt(tokens, inBrackets ? next + 1 : next)?.country;
  return country && form && ownCountry(form, country.code) ? country : undefined;
}

/** "Đảng" or "Đảng ta" alone: the party of the state `state`. */
export function bare({ block, text, tokens }: TokenBlock, at: number, next: number, state: string): Found {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const written = text.slice(start, end);
  return { finding: { block, start, end, text: written, name: written, entries: [], bareOf: state }, next };
}

import type { Article } from '../../article/article.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { endsBody, isBareParty } from './bare-party.ts';
import { type Country, countryAt } from './countries.ts';
import { countryOfEntry, endsInCountry, formKey, PARTY_FORMS, type PartyForm, takesCountry } from './party-forms.ts';
import { shortNameEnd } from './short-names.ts';
import { PARTY_SYLLABLES, startsLikeParty, unknownPartyEnd } from './unknown-party.ts';

/** A stretch of text that names a party, before it is known which one. */
export interface PartyFinding {
  block: number;
  start: number;
  end: number;
  text: string;
  /** The name without abbreviation in brackets and country: "Đảng Lao động". */
  name: string;
  /** Indices into PARTY_REGISTER that carry this form; empty for a party that nobody listed. */
  entries: readonly number[];
  /** The country that stands with the name. */
  country?: Country;
  /** "PT" in "Đảng Lao động (PT) Mexico" and in "Đảng Lao động Mexico (PT)". */
  abbreviation?: string;
  /** True for "PT" alone. */
  isAbbreviation?: boolean;
  why: string;
}

/** All findings in reading order. */
export function scanParties(article: Article): PartyFinding[] {
  const findings: PartyFinding[] = [];
  const coined = new Map<string, PartyFinding>();
  const blocks = article.blocks.map((block) => tokenise(block.text));
  blocks.forEach((tokens, block) => {
    const text = article.blocks[block]?.text ?? '';
    for (let at = 0; at < tokens.length; ) {
      const found = findingAt(text, tokens, at, block);
      if (!found) {
        at += 1;
        continue;
      }
      findings.push(found.finding);
      at = found.next;
      const { finding } = found;
      if (finding.abbreviation) coined.set(finding.abbreviation, finding);
      const inBrackets = abbreviationInBrackets(tokens, at);
      if (inBrackets && !finding.isAbbreviation && !finding.abbreviation) {
        finding.abbreviation = inBrackets.text;
        coined.set(inBrackets.text, finding);
        findings.push({
          block,
          start: inBrackets.start,
          end: inBrackets.end,
          text: inBrackets.text,
          name: inBrackets.text,
          entries: [],
          isAbbreviation: true,
          why: `abbreviation in brackets after ${finding.name}`,
        });
        at += 3;
      }
    }
  });
  const all = coined.size ? withCoined(findings, article, blocks, coined) : findings;
  return withEvidence(all, article);
}

type Found = { finding: PartyFinding; next: number };

function findingAt(text: string, tokens: readonly Token[], at: number, block: number): Found | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const form = longestForm(tokens, at);
  const startsWithParty = first.text === 'Đảng' || first.text === 'đảng' || first.text === 'ĐẢNG';
  const coinedEnd = startsWithParty ? unknownPartyEnd(text, tokens, at) : at;
  if (form) {
    const formEnd = at + form.words.length;
    // "Đảng Dân chủ Tự do" goes on after the listed "Đảng Dân chủ"; "Đảng Dân chủ Joe Biden" does not.
    const goesOn =
      coinedEnd > formEnd && !endsInCountry(form) && PARTY_SYLLABLES.has(tokens[formEnd]?.text.toLowerCase() ?? '');
    if (!goesOn) return named(text, tokens, at, formEnd, block, form.entries, form.abbreviation);
  }
  if (
    coinedEnd > at &&
    (!endsBody(tokens, at) || startsLikeParty(tokens, at + 1) || /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? ''))
  )
    return named(text, tokens, at, coinedEnd, block, [], false);
  const short = shortNameEnd(tokens, at);
  if (short) return named(text, tokens, at, short.next, block, short.entries, false);
  if (first.text === 'Đảng' && tokens[at + 1]?.text === 'ta') {
    return bare(tokens, at, at + 2, text, block, 'Đảng ta');
  }
  return isBareParty(tokens, at) ? bare(tokens, at, at + 1, text, block, 'Đảng alone') : undefined;
}

function bare(tokens: readonly Token[], at: number, next: number, text: string, block: number, why: string): Found {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const finding = { block, start, end, text: text.slice(start, end), name: OWN_PARTY, entries: [], why };
  return { finding, next };
}

/** "Đảng" and "Đảng ta" in the press of Vietnam. */
export const OWN_PARTY = 'Đảng Cộng sản Việt Nam';

function longestForm(tokens: readonly Token[], at: number): PartyForm | undefined {
  const word = (index: number) => tokens[index]?.text.toLowerCase();
  const first = word(at) ?? '';
  const candidates = PARTY_FORMS.get(formKey(first, word(at + 1))) ?? [];
  const form = candidates.find(({ words }) => words.every((part, index) => word(at + index) === part));
  if (form && spelledAsName(tokens, at, form)) return form;
  const single = PARTY_FORMS.get(first)?.[0];
  return single && spelledAsName(tokens, at, single) ? single : undefined;
}

/** "đảng Cộng hòa" is a name, "đảng cộng hòa" and "lao động" are not; abbreviations stand in capitals. */
function spelledAsName(tokens: readonly Token[], at: number, form: PartyForm): boolean {
  const texts = form.words.map((_, index) => tokens[at + index]?.text ?? '');
  if (form.abbreviation) return texts.every((text) => text === text.toUpperCase());
  const own = /^đảng$/i.test(texts[0] ?? '') ? texts[1] : texts[0];
  return /^\p{Lu}/u.test(own ?? '');
}

function named(
  text: string,
  tokens: readonly Token[],
  at: number,
  nameEnd: number,
  block: number,
  entries: readonly number[],
  isAbbreviation: boolean,
): Found {
  const start = tokens[at]?.start ?? 0;
  let next = nameEnd;
  const name = text.slice(start, tokens[nameEnd - 1]?.end ?? start);
  const inside = abbreviationInBrackets(tokens, next);
  let abbreviation: string | undefined;
  let country = isAbbreviation ? undefined : countryOf(text, tokens, next);
  if (!country && inside && !isAbbreviation) {
    const after = countryOf(text, tokens, next + 3);
    if (after && takesCountry(entries, after.code)) {
      country = after;
      abbreviation = inside.text;
      next += 3;
    }
  }
  // "đảng Cộng hòa Mỹ": Mỹ tells which one but is no part of its name.
  if (country && takesCountry(entries, country.code))
    next = tokensUpTo(tokens, next, (tokens[next]?.start ?? 0) + country.name.length);
  const end = tokens[next - 1]?.end ?? start;
  return {
    next,
    finding: {
      block,
      start,
      end,
      text: text.slice(start, end),
      name,
      entries,
      ...(country ? { country } : {}),
      ...(abbreviation ? { abbreviation } : {}),
      ...(isAbbreviation ? { isAbbreviation } : {}),
      why: entries.length ? `register: ${name}` : `grammar: Đảng + name`,
    },
  };
}

function countryOf(text: string, tokens: readonly Token[], next: number): Country | undefined {
  const token = tokens[next];
  return token?.kind === 'word' ? countryAt(text, token.start) : undefined;
}

function tokensUpTo(tokens: readonly Token[], from: number, end: number): number {
  let next = from;
  while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
  return next;
}

/** The token inside "(PT)" right at `at`: two to eight capitals. */
function abbreviationInBrackets(tokens: readonly Token[], at: number): Token | undefined {
  const inside = tokens[at + 1];
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !inside) return undefined;
  return /^[\p{Lu}\p{N}]{2,8}$/u.test(inside.text) ? inside : undefined;
}

/** Adds every later "PT" that the article itself has introduced as a party's abbreviation. */
function withCoined(
  findings: PartyFinding[],
  article: Article,
  blocks: readonly (readonly Token[])[],
  coined: ReadonlyMap<string, PartyFinding>,
): PartyFinding[] {
  const added: PartyFinding[] = [];
  let index = 0;
  blocks.forEach((tokens, block) => {
    for (const token of tokens) {
      const definition = coined.get(token.text);
      if (!definition) continue;
      const after = (one: PartyFinding) => one.block > block || (one.block === block && one.end > token.start);
      while (index < findings.length && !after(findings[index] as PartyFinding)) index += 1;
      const beside = findings[index];
      const taken = beside && beside.block === block && beside.start < token.end && beside.end > token.start;
      if (taken || (definition.block === block && definition.start > token.start) || definition.block > block) continue;
      added.push({
        block,
        start: token.start,
        end: token.end,
        text: article.blocks[block]?.text.slice(token.start, token.end) ?? token.text,
        name: token.text,
        entries: [],
        isAbbreviation: true,
        why: `abbreviation that the article explains: ${definition.name}`,
      });
    }
  });
  return [...findings, ...added].sort((a, b) => a.block - b.block || a.start - b.start);
}

/**
 * A short abbreviation means a party only with evidence: "PTI" is a news agency too.
 * The word "đảng" before it, an explanation in the text, or another party of its country.
 */
function withEvidence(findings: readonly PartyFinding[], article: Article): PartyFinding[] {
  const countries = new Set<string>();
  for (const finding of findings) {
    const { isAbbreviation, entries, country } = finding;
    if (country) countries.add(country.code);
    else if (!isAbbreviation && entries.length === 1) countries.add(countryOfEntry(entries[0]) ?? '');
    else if (isAbbreviation && entries.length === 1 && finding.text.length >= 4)
      countries.add(countryOfEntry(entries[0]) ?? '');
  }
  return findings.filter((finding) => {
    if (!finding.isAbbreviation || finding.entries.length === 0 || finding.text.length >= 4) return true;
    const before = article.blocks[finding.block]?.text.slice(Math.max(0, finding.start - 6), finding.start) ?? '';
    return (
      /(?:^|\s)đảng\s$/i.test(before) || finding.entries.some((entry) => countries.has(countryOfEntry(entry) ?? '-'))
    );
  });
}

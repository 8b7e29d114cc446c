import { startsWithCapital, type Token } from '../../../text/tokens.ts';
import type { PartyFinding, TokenBlock } from '../finding.ts';
import { countryAt } from '../words/country-at.ts';
import { isPartyWord } from '../words/party-vocabulary.ts';
import { isPhotographer } from '../words/photographer.ts';

/**
 * Adds every later "PT" that the article itself has introduced as a party's abbreviation, "BXM" in the headline too, and every later
 * "Vox" after "đảng Vox". Linear: each token is looked up once.
 */
export function withCoinedNames(findings: PartyFinding[], blocks: readonly TokenBlock[]): PartyFinding[] {
  makeWhole(findings, blocks);
  const coined = coinedNames(findings, blocks);
  if (coined.size === 0) return findings;
  const added: PartyFinding[] = [];
  let index = 0;
  for (const { block, text, tokens } of blocks) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      const match = coinedAt(coined, text, tokens, at);
      if (!match) continue;
      const { definition, end } = match;
      while (index < findings.length && isBefore(findings[index] as PartyFinding, block, token.start)) index += 1;
      const beside = findings[index];
      const written = text.slice(token.start, end);
      const early = definition.block > block || (definition.block === block && definition.start > token.start);
      if (beside && beside.block === block && beside.start < end) {
        explain(beside, definition, written, early);
        continue;
      }
      const isSure = definition.abbreviation === written ? isLetters(written) : TWO_WORDS.test(`đảng ${written}`);
      if (early && !isSure) continue;
      added.push({
        block,
        start: token.start,
        end,
        text: written,
        name:
          [definition.abbreviation, definition.text].find((one) => one?.toLowerCase() === written.toLowerCase()) ??
          written,
        entries: definition.isAbbreviation || isShort(written) || written.includes(' ') ? [] : definition.entries,
        isAbbreviation: true,
        explainedBy: definition.name,
      });
    }
  }
  if (added.length === 0) return findings;
  return [...findings, ...added].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** "đảng Chân trời", which is "đảng Chân" where nothing explains it, once the article has "đảng Chân trời (Horizons)". Linear. */
function makeWhole(findings: readonly PartyFinding[], blocks: readonly TokenBlock[]): void {
  // Without their first letter, which the beginning of a sentence changes; by the order in which they come.
  const wholes = new Map<string, number>();
  let longest = 0;
  for (const { name, abbreviation } of findings)
    if (abbreviation && /^đ.* \p{Ll}\S*$/iu.test(name) && !wholes.has(name.slice(1))) {
      wholes.set(name.slice(1), wholes.size);
      longest = Math.max(longest, name.length);
    }
  if (wholes.size === 0) return;
  for (const finding of findings) {
    const { block, start, name, entries } = finding;
    if (entries.length > 0 || !/^đảng /i.test(name)) continue;
    const behind = (blocks[block]?.text ?? '').slice(start + 1, start + longest + 1);
    const [first] = [...behind.matchAll(END_OF_WORD)]
      .map(({ index }) => behind.slice(0, index))
      .filter((one) => one.length >= name.length && wholes.has(one))
      .sort((a, b) => wholes.get(a)! - wholes.get(b)!);
    if (!first) continue;
    const end = start + 1 + first.length;
    const text = blocks[block]!.text.slice(start, end);
    Object.assign(finding, { end, text, name: text });
  }
}
const END_OF_WORD = /(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu;

/** "PT" that the register knows of several parties is the one that the article has introduced. */
function explain(finding: PartyFinding, definition: PartyFinding, written: string, early: boolean): void {
  if (!finding.isAbbreviation || finding.text !== written || definition.abbreviation !== written || finding.country)
    return;
  if (early && !finding.entries.some((entry) => definition.entries.includes(entry))) return;
  finding.entries = [];
  finding.explainedBy = definition.name;
}

const isBefore = (one: PartyFinding, block: number, start: number) =>
  one.block < block || (one.block === block && one.end <= start);

/** Three letters and more, which a headline may have before the text tells whose they are: "BXM nhỉnh hơn". */
const isLetters = (text: string) => /^[\p{Lu}\p{N}-]{3,}$/u.test(text);

const isShort = (text: string) => /^[\p{Lu}\p{N}-]+$/u.test(text);

/** What the article introduces, by its first token: "PDI" for "PDI-P". */
type Coined = Map<string, { whole: string; definition: PartyFinding }[]>;

function coinedNames(findings: readonly PartyFinding[], blocks: readonly TokenBlock[]): Coined {
  const coined: Coined = new Map();
  const learn = (whole: string, definition: PartyFinding) => {
    const first = whole.match(/^[\p{L}\p{N}]+/u)?.[0] ?? '';
    const list = coined.get(first) ?? [];
    if (!list.some((one) => one.whole === whole)) coined.set(first, [...list, { whole, definition }]);
  };
  for (const finding of findings) {
    const { abbreviation, isSecondName, isAbbreviation, text } = finding;
    const own = isSecondName ? text : ownName(finding, blocks);
    if (abbreviation) learn(abbreviation, finding);
    if (own) learn(own, finding);
    // "đảng Hành động (SAMOS)" is "Samos" as well.
    const letters = abbreviation ?? own ?? (isAbbreviation ? text : '');
    if (/^\p{Lu}{4,}$/u.test(letters)) learn(letters.charAt(0) + letters.slice(1).toLowerCase(), finding);
  }
  return coined;
}

/** Foreign words that name another thing as soon as "đảng" is gone. */
const ALSO_THINGS: ReadonlySet<string> = new Set([
  'Brexit',
  'Forward',
  'Horizons',
  'Renaissance',
  'Semilla',
  'Colorado',
]);

/** "đảng Liên minh Quốc gia" is "Liên minh Quốc gia" later on: it says by itself that it is many people. */
const HEADED = /^đảng ((?:Liên minh|Phong trào|Mặt trận|Tập hợp) \p{Lu}\p{L}*(?: \p{L}+)+)$/iu;
/** So is "đảng Hợp đồng Dân sự": two words with capitals, which nothing else is called together. */
const TWO_WORDS = /^đảng (\p{Lu}\p{Ll}* \p{Ll}+ (?:(?:và|vì) )?\p{Lu}\p{Ll}* \p{Ll}+)$/u;
/** What the first word makes of it without "đảng": a people, a State, a body. */
const OPENS_OTHER = /^(?:nhân dân|cộng hòa|cộng sản|lao động|quốc gia|trung tâm|đại hội|hội đồng|xã hội) /i;

/** "Vox" of "đảng Vox", "CNRP" of "đảng CNRP": it goes without "đảng" once the article has said what it is. */
function ownName({ name, isAbbreviation, bareOf }: PartyFinding, blocks: readonly TokenBlock[]): string | undefined {
  if (isAbbreviation || bareOf || blocks.length === 0) return undefined;
  const headed = HEADED.exec(name)?.[1] ?? twoWords(name);
  if (headed) return headed;
  const own = /^đảng (\p{Lu}[\p{L}\p{N}'’-]{2,})$/iu.exec(name)?.[1];
  if (!own || ALSO_THINGS.has(own) || /[à-žƀ-ỹ]/iu.test(own) || isPartyWord(own)) return undefined;
  return startsWithCapital(own) ? own : undefined;
}

function twoWords(name: string): string | undefined {
  const words = TWO_WORDS.exec(name.replace(/^Đ/, 'đ'))?.[1];
  return words && !OPENS_OTHER.test(words) ? words : undefined;
}

/** Whether such words stand where a name may: not in "Bộ luật Hợp đồng Dân sự". */
function isFree(tokens: readonly Token[], at: number): boolean {
  const [head, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.kind !== 'word') return true;
  return (
    !before.isCapital &&
    (!head?.isCapital || /^(?:và|với|của|cho|do|là|thuộc|sau|đạo|lĩnh|viên|sĩ|tri|tịch|thư)$/.test(before.text))
  );
}

function coinedAt(coined: Coined, text: string, tokens: readonly Token[], at: number) {
  const token = tokens[at] as Token;
  const list = coined.get(token.text);
  if (!list || countryAt(tokens, at) || isPhotographer(tokens, at)) return undefined;
  let best: { definition: PartyFinding; end: number } | undefined;
  for (const { whole, definition } of list) {
    const end = token.start + whole.length;
    if (!text.startsWith(whole, token.start) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) continue;
    if (/^[-–][\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
    if (
      whole.includes(' ') &&
      definition.abbreviation !== whole &&
      TWO_WORDS.test(`đảng ${whole}`) &&
      !isFree(tokens, at)
    )
      continue;
    // "Liên minh Quốc gia Mới" is another one.
    if (whole.includes(' ') && definition.abbreviation !== whole && /^ \p{Lu}/u.test(text.slice(end, end + 2)))
      continue;
    if (!best || end > best.end) best = { definition, end };
  }
  return best;
}

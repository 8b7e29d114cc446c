import type { Mention } from '../../entities/entities.ts';
import type { PageWord, PageWords } from '../page-words.ts';

/** How a rule gives its reason, and the sentence for the reader, into which the first group goes, or the name. The first that fits wins. */
const REASONS: readonly { rule: RegExp; word: PageWord; example: string }[] = [
  { rule: /title-before: (.+)/, word: 'whyTitle', example: 'title-before: Phó Chủ tịch' },
  { rule: /address-before: (.+)/, word: 'whyAddress', example: 'tagger: 8.1 above none; address-before: ông' },
  { rule: /^surname and given name/, word: 'whySurname', example: 'surname and given name' },
  { rule: /^stage name/, word: 'whyAgain', example: 'stage name, again and again; tagger: 8 %' },
  { rule: /^role of one person alone/, word: 'whyRole', example: 'role of one person alone' },
  { rule: /^register: (.+)/, word: 'whyRegister', example: 'register: Đảng Cộng sản Nhật Bản' },
  { rule: /^the article explains it: (.+)/, word: 'whyBrackets', example: 'the article explains it: Đảng Xanh' },
  { rule: /^Đảng alone/, word: 'whyPartyAlone', example: 'Đảng alone: LA' },
];

/** What is left to say of a kind where the rule's own reason has no words. */
const OTHERWISE: Record<Mention['kind'], PageWord> = {
  person: 'whyName',
  role: 'whyStandsFor',
  party: 'whyParty',
  date: 'whyDateFull',
  place: 'whyName',
  organisation: 'whyName',
};

/** Why a mention was marked, in a sentence for the reader. Rules give their reasons for those who work on them. */
export function whyInWords({ kind, text, why }: Mention, name: string, words: PageWords): string {
  if (kind === 'date') return words(whyDate(text));
  for (const { rule, word } of REASONS) {
    const found = rule.exec(why);
    if (found) return words(word, found[1]?.split(';')[0] ?? name);
  }
  return words(OTHERWISE[kind], name);
}

/** A date is read as it is written, completed from other dates, or counted from the day of the article. */
function whyDate(text: string): PageWord {
  if (/\d{4}|[XVI]{3,}/.test(text)) return 'whyDateFull';
  return /\d/.test(text) ? 'whyDateYear' : 'whyDateCounted';
}

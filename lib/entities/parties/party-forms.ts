import { type Token, tokenise } from '../../text/tokens.ts';
import { NameTree } from './name-tree.ts';
import { MORE_WORDS, nameStep } from './party-words.ts';
import { partyRegister } from './register.ts';

/** What one written form may mean. */
export interface PartyForm {
  /** Indices into the register: "Đảng Dân chủ" belongs to several countries. */
  entries: number[];
  /** Those of `entries` whose name has the country in it: "Đảng Dân chủ (Hàn Quốc)", but not that of the United States. */
  withCountry: number[];
  /** "PT". */
  abbreviation: boolean;
  /** "Đại hội Dân tộc Phi": without "đảng". */
  alone: boolean;
}

/** A party that a name stands for. */
interface Bearer {
  entry: number;
  withCountry: boolean;
  alone: boolean;
}

interface Forms {
  names: NameTree<Bearer>;
  /** Abbreviations as they are written, "PiS" and "CPI-M" too. */
  abbreviations: ReadonlyMap<string, PartyForm>;
  /** Syllables and pairs of syllables that names of parties are made of. */
  vocabulary: ReadonlySet<string>;
}

/** Abbreviations of four letters and more that are words of capitals besides. */
export const ALSO_WORDS: ReadonlySet<string> = new Set([
  'ARENA',
  'LIBRE',
  'OUR',
  'FAST',
  'PODEMOS',
  'APRA',
  'CREO',
  'UNIR',
]);

let forms: Forms | undefined;
const partyForms = (): Forms => (forms ??= makeForms());

/** A form of the register found in the text. */
export interface FormMatch {
  form: PartyForm;
  /** Index after its last token. */
  next: number;
}

/** The longest name of the register at `at`. @param from the node that a text without its "đảng" starts at */
export function nameAt(tokens: readonly Token[], at: number, leading: readonly string[] = []): FormMatch | undefined {
  let node: NameTree<Bearer> | undefined = partyForms().names;
  for (const symbol of leading) node = node?.get(symbol);
  let found: FormMatch | undefined;
  const wordAt = (index: number) => tokens[index]?.lower;
  for (let index = at; node; ) {
    const step = nameStep(wordAt, index);
    if (!step) break;
    for (const symbol of step.symbols) node = node?.get(symbol);
    index = step.next;
    if (node && node.ended.length > 0 && step.symbols.length > 0) found = { form: formOf(node.ended), next: index };
  }
  return found;
}

/** The abbreviation of the register at `at`, with its hyphens: "PDI-P". */
export function abbreviationAt(tokens: readonly Token[], at: number): FormMatch | undefined {
  const { abbreviations } = partyForms();
  let found: FormMatch | undefined;
  let written = '';
  for (let index = at; index < at + 5; index += 1) {
    const token = tokens[index];
    if (!token || (index > at && tokens[index - 1]?.end !== token.start)) break;
    written += token.text === '–' ? '-' : token.text;
    const form = abbreviations.get(written);
    if (form) found = { form, next: index + 1 };
  }
  return found;
}

/** The parties of the register that an abbreviation stands for. */
export function partiesAbbreviated(abbreviation: string): readonly number[] {
  return partyForms().abbreviations.get(abbreviation)?.entries ?? [];
}

/** Whether names of parties are made of this syllable, or of these two in a row. */
export function isPartyWord(first: string | undefined, second?: string): boolean {
  const key = second === undefined ? first : `${first} ${second}`;
  return partyForms().vocabulary.has(key?.toLowerCase() ?? '');
}

/** Whether two syllables of parties' names stand at `at`: "Cộng sản". */
export const startsLikeParty = (tokens: readonly Token[], at: number): boolean =>
  isPartyWord(tokens[at]?.text, tokens[at + 1]?.text ?? '');

function makeForms(): Forms {
  const names = new NameTree<Bearer>();
  const behindParty = names.branch('đảng');
  const abbreviations = new Map<string, PartyForm>();
  const vocabulary = new Set<string>();
  for (const words of MORE_WORDS.split('|')) for (const word of [words, ...words.split(' ')]) vocabulary.add(word);
  partyRegister().forEach((party, entry) => {
    const withCountry = party.names.some(({ full, short }) => full !== short);
    for (const { full, short, alone } of party.names) {
      const words = wordsOf(full);
      learn(vocabulary, words);
      const isParty = words[0] === 'Đảng';
      const bearer = { entry, withCountry, alone };
      const addName = (name: readonly string[], end: number): void => {
        if (isParty) behindParty.add(name, bearer, 1, end);
        else names.add(name, bearer, 0, end);
        if (!isParty && alone) behindParty.add(name, { ...bearer, alone: false }, 0, end);
      };
      if (full.startsWith(`${short} `)) addName(words, wordsOf(short).length);
      else if (short !== full) {
        const shortWords = wordsOf(short);
        learn(vocabulary, shortWords);
        addName(shortWords, shortWords.length);
      }
      addName(words, words.length);
      const initials = full.startsWith('Đảng Cộng sản ') && short !== full && initialsOf(full);
      if (initials && initials.length >= 4) behindParty.add([initials], { entry, withCountry: false, alone: false });
    }
    for (const abbreviation of party.abbreviations) {
      const form = abbreviations.get(abbreviation) ?? newForm(true, true);
      form.entries.push(entry);
      abbreviations.set(abbreviation, form);
      const spoken = abbreviation[0] + abbreviation.slice(1).toLowerCase(); // "Ukip", "Frelimo"
      if (/^[A-Z]{4,}$/.test(abbreviation) && !ALSO_WORDS.has(abbreviation)) abbreviations.set(spoken, form);
      behindParty.add(wordsOf(abbreviation), { entry, withCountry: false, alone: false });
    }
  });
  return { names, abbreviations, vocabulary };
}

/** The words of a name as a text's tokens are; few names hold anything but words. */
const wordsOf = (name: string): string[] =>
  /[^\p{L} ]/u.test(name) ? tokenise(name).map(({ text }) => text) : name.split(' ');

/** The form that parties of one name share. */
function formOf(bearers: readonly Bearer[]): PartyForm {
  const form = newForm(false, bearers[0]?.alone ?? false);
  for (const { entry, withCountry } of bearers) {
    if (!form.entries.includes(entry)) form.entries.push(entry);
    if (withCountry && !form.withCountry.includes(entry)) form.withCountry.push(entry);
  }
  return form;
}

const newForm = (abbreviation: boolean, alone: boolean): PartyForm => ({
  entries: [],
  withCountry: [],
  abbreviation,
  alone,
});

/** Vietnamese syllables of a name: "Cộng", "Cộng sản". Foreign words ("Likud") teach nothing about other names. */
function learn(vocabulary: Set<string>, words: readonly string[]): void {
  let before = '';
  for (let index = 1; index < words.length; index++) {
    const word = syllable(words[index] ?? '');
    if (word) vocabulary.add(word);
    if (word && before) vocabulary.add(`${before} ${word}`);
    before = word;
  }
}

/** Words that were looked at before: names of parties are made of the same ones. */
const SYLLABLES = new Map<string, string>();

/** In small letters; empty for what tells nothing of other names. */
function syllable(word: string): string {
  const known = SYLLABLES.get(word);
  if (known !== undefined) return known;
  const found = VIETNAMESE.test(word) && !JOINING.test(word) ? word.toLowerCase() : '';
  SYLLABLES.set(word, found);
  return found;
}

/** Small words between the parts of a name; they tell nothing of where a name goes on. */
const JOINING = /^(?:và|của|cho|vì|sự|nền|những|các)$/i;

/** A syllable with a Vietnamese letter or tone, or one of the few plain ones that names of parties use. Not "ſ", which is "s" to `i`. */
const VIETNAMESE =
  /[à-žƀ-ỹ]|^(?:anh|canh|dân|công|do|dung|gia|hai|khu|lao|minh|nam|nhân|phong|sao|sinh|thay|tin|xanh|trung|cho)$/iu;

/** "CSVN" of "Đảng Cộng sản Việt Nam". */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .slice(1)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}

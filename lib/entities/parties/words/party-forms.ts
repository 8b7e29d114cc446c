import { firstLetters } from '../../../text/first-letters.ts';
import { type Token, tokenise } from '../../../text/tokens.ts';
import { partyRegister } from '../register.ts';
import { NameTree } from './name-tree.ts';
import { nameStep } from './party-words.ts';

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
  'STAN',
  'DIKO',
  'ELAM',
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

/** The abbreviation of the register at `at`, with its hyphens: "PDI-P"; what stands in its brackets may stand apart: "CPI (M)". */
export function abbreviationAt(tokens: readonly Token[], at: number): FormMatch | undefined {
  const { abbreviations } = partyForms();
  let found: FormMatch | undefined;
  let written = '';
  for (let index = at; index < at + 5; index += 1) {
    const token = tokens[index];
    if (!token || (index > at && tokens[index - 1]?.end !== token.start && token.text !== '(')) break;
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

function makeForms(): Forms {
  const names = new NameTree<Bearer>();
  const behindParty = names.branch('đảng');
  const abbreviations = new Map<string, PartyForm>();
  partyRegister().forEach((party, entry) => {
    const withCountry = party.names.some(({ full, short }) => full !== short);
    for (const { full, short, alone } of party.names) {
      const bearer = { entry, withCountry, alone };
      const addName = (name: string, end: number): void => {
        if (name.startsWith(PARTY)) behindParty.add(name, bearer, PARTY.length, end);
        else {
          names.add(name, bearer, 0, end);
          if (alone) behindParty.add(name, { ...bearer, alone: false }, 0, end);
        }
      };
      const name = spaced(full);
      if (short !== full) {
        const shortName = spaced(short);
        addName(name.startsWith(`${shortName} `) ? name : shortName, shortName.length);
      }
      addName(name, name.length);
      const initials = full.startsWith('Đảng Cộng sản ') && short !== full && initialsOf(full);
      if (initials && initials.length >= 4) behindParty.add(initials, { entry, withCountry: false, alone: false });
    }
    for (const abbreviation of party.abbreviations) {
      const form = abbreviations.get(abbreviation) ?? newForm(true, true);
      form.entries.push(entry);
      abbreviations.set(abbreviation, form);
      const spoken = abbreviation[0] + abbreviation.slice(1).toLowerCase(); // "Ukip", "Frelimo"
      if (/^[A-Z]{4,}$/.test(abbreviation) && !ALSO_WORDS.has(abbreviation)) abbreviations.set(spoken, form);
      behindParty.add(spaced(abbreviation), { entry, withCountry: false, alone: false });
    }
  });
  return { names, abbreviations };
}

/** What most names begin with. */
const PARTY = 'Đảng ';

/** A name with one space between words that are as a text's tokens; few names hold anything but words. */
export const spaced = (name: string): string =>
  /[^\p{L} ]/u.test(name)
    ? tokenise(name)
        .map(({ text }) => text)
        .join(' ')
    : name;

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

/** "CSVN" of "Đảng Cộng sản Việt Nam". */
const initialsOf = (name: string): string => firstLetters(name.split(' ').slice(1)).toUpperCase();

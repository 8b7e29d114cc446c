import { tokenise } from '../../text/tokens.ts';
import { COUNTRIES } from './countries.ts';
import { PARTY_REGISTER } from './register.ts';

/** One written form of a party of the register, as its lower-case tokens. */
export interface PartyForm {
  words: readonly string[];
  /** Indices into PARTY_REGISTER: "Đảng Dân chủ" belongs to several countries. */
  entries: number[];
  abbreviation: boolean;
}

/** How the press shortens the words of a party's name, e.g. "ĐCS Trung Quốc", "Đảng CSVN", "Đảng LĐ Mexico". */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^Đảng Cộng sản(?= |$)/, 'ĐCS'],
  [/^Đảng Cộng sản(?= |$)/, 'Đảng CS'],
  [/^Đảng Lao động(?= |$)/, 'Đảng LĐ'],
  [/^Đảng Nhân dân Cách mạng(?= |$)/, 'Đảng NDCM'],
  [/^Đảng Dân chủ(?= |$)/, 'Đảng DC'],
];

/** Key of PARTY_FORMS for a text whose next two tokens are these. */
export const formKey = (first: string, second: string | undefined): string => (second ? `${first} ${second}` : first);

/** All forms by their first two lower-case tokens (one token alone for one-word forms), longest first. */
export const PARTY_FORMS: ReadonlyMap<string, readonly PartyForm[]> = makeForms();

/** "CSVN" of "Đảng Cộng sản Việt Nam". */
function initials(name: string): string {
  return name
    .split(' ')
    .slice(1)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}

function makeForms(): Map<string, PartyForm[]> {
  const byWords = new Map<string, PartyForm>();
  const add = (form: string, entry: number, abbreviation: boolean) => {
    const words = tokenise(form).map((token) => token.text.toLowerCase());
    const key = words.join(' ');
    const known = byWords.get(key);
    if (!known) byWords.set(key, { words, entries: [entry], abbreviation });
    else if (!known.entries.includes(entry)) known.entries.push(entry);
  };
  PARTY_REGISTER.forEach(([, names, abbreviations], entry) => {
    for (const name of names) {
      add(name, entry, false);
      for (const [full, short] of SHORTENED) if (full.test(name)) add(name.replace(full, short), entry, false);
      if (name.startsWith('Đảng Cộng sản ')) add(`Đảng ${initials(name)}`, entry, false);
    }
    for (const abbreviation of abbreviations) add(abbreviation, entry, true);
  });
  const forms = new Map<string, PartyForm[]>();
  for (const form of byWords.values()) {
    const [first = '', second] = form.words;
    const key = formKey(first, second);
    const list = forms.get(key);
    if (list) list.push(form);
    else forms.set(key, [form]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** ISO code of a register entry's country. */
export const countryOfEntry = (entry: number | undefined): string | undefined =>
  entry === undefined ? undefined : PARTY_REGISTER[entry]?.[0];

/** The country at the end of a lower-case name. */
export const COUNTRY_END = new RegExp(` (?:${COUNTRIES.map(({ name }) => name.toLowerCase()).join('|')})$`, 'u');

/** "Đảng Cộng sản Việt Nam" is whole: no other word of a name follows. */
export const endsInCountry = (form: PartyForm): boolean => COUNTRY_END.test(form.words.join(' '));

/**
 * Whether the press says the country as part of the party's name: "Đảng Lao động Mexico", but not "đảng Cộng hòa Mỹ".
 * A party that nobody listed takes it.
 */
export function takesCountry(entries: readonly number[], code: string): boolean {
  const own = entries.filter((entry) => countryOfEntry(entry) === code);
  if (own.length === 0) return true;
  return own.some((entry) => PARTY_REGISTER[entry]?.[1].some((name) => COUNTRY_END.test(name.toLowerCase())));
}

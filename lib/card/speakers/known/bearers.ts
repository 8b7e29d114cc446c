import type { Person } from '../../../entities/entities.ts';
import { isSameRole, openings, PROFESSION, plainRole, rolesMeant } from './roles-meant.ts';

/** A role that more people bear means none of them: in a book of names each would be held against all. */
const MOST_BEARERS = 40;

/** Before a title that is nothing but these words. */
const WHOLE = '=';

/** Who bears a role that stands alone. */
export class Bearers {
  #people: readonly Person[];
  /** What stands before the first mentions of a person, in small letters. */
  #before: (person: Person) => readonly string[];
  #byTitle: ReadonlyMap<string, ReadonlySet<Person>> | undefined;
  /** By role, each looked for once: a long text names the same roles again and again. */
  #found = new Map<string, string | undefined>();

  constructor(people: readonly Person[], before: (person: Person) => readonly string[]) {
    this.#people = people;
    this.#before = before;
  }

  /** The one person of the article whose role is, or begins with, these words; of two, the one with it right before the name; else nothing. */
  of(role: string): string | undefined {
    if (!this.#found.has(role)) {
      const words = [role, plainRole(role)].map((one) => one.toLowerCase());
      const bare = words.map((one) => one.replace(/^(?:vị|nữ|tân) /u, ''));
      const found = new Set([...words, ...bare].flatMap(rolesMeant).map((one) => this.#find(one)));
      found.delete(undefined);
      this.#found.set(role, found.size === 1 ? [...found][0] : this.#ofAll(words[0]!.split(', ')));
    }
    return this.#found.get(role);
  }

  /** "Tổng Bí thư, Chủ tịch nước": who bears both. */
  #ofAll([first = '', ...others]: readonly string[]): string | undefined {
    if (others.length === 0) return undefined;
    const all = [...this.#calledSo(first)].filter((one) => others.every((office) => this.#calledSo(office).has(one)));
    return all.length === 1 ? all[0]!.id : undefined;
  }

  #find(words: string): string | undefined {
    // "Cục" is no short form of "Cục trưởng"; a spokesman is seldom one of several.
    if ((PROFESSION.test(words) && words !== 'người phát ngôn') || !words.includes(' ')) return undefined;
    const called = this.#calledSo(words);
    if (called.size > MOST_BEARERS) return undefined;
    const bearers = [...called].map((person) => {
      const { id, roles, mentions } = person;
      const isBefore = (title: string) => this.#before(person).some((text) => text.endsWith(title));
      const titled = roles
        .map(({ title }) => title.toLowerCase())
        .some((title) => isSameRole(words, title) && isBefore(title));
      return { id, titled, plain: isBefore(words), count: mentions.length };
    });
    if (bearers.length === 1) return bearers[0]!.id;
    // "…, Quốc vương Sokha, Chủ tịch nước chúc …" may be read as his title; "Chủ tịch nước Lam" cannot be misread.
    const titled = bearers.filter((one) => one.titled);
    if (titled.length === 1) return titled[0]!.id;
    // "Thủ tướng Lam" and "Thủ tướng Lào Sokha": plain "Thủ tướng" is the first, if he is spoken of as much.
    const plain = titled.filter((one) => one.plain);
    return plain.length === 1 && titled.every(({ count }) => count <= plain[0]!.count) ? plain[0]!.id : undefined;
  }

  /** The people with a title that is the role, goes on after it or opens it; where there are many, some. */
  #calledSo(words: string): ReadonlySet<Person> {
    this.#byTitle ??= indexTitles(this.#people);
    const found = new Set(this.#byTitle.get(words));
    // "Tổng thống đắc cử Mỹ" for "Tổng thống đắc cử"
    // unless another is called so with more behind: "Bộ trưởng Ngoại giao Lào".
    for (const shorter of openings(words))
      if ((this.#byTitle.get(shorter)?.size ?? 0) < 2)
        for (const person of this.#byTitle.get(WHOLE + shorter) ?? []) found.add(person);
    return found;
  }
}

/** "Cảnh sát" is no short form of "cảnh sát trưởng huyện". */
const openingsOf = (title: string): string[] =>
  openings(title).filter((words) => !/^ trưởng(?= |$)/u.test(title.slice(words.length)));

/** People by what a title of theirs opens with, two words and more, and by whole titles of three and more. */
function indexTitles(people: Iterable<Person>): Map<string, Set<Person>> {
  const index = new Map<string, Set<Person>>();
  for (const person of people)
    for (const { title } of person.roles) {
      const all = [...new Set([title, plainRole(title)].flatMap((one) => openingsOf(one.toLowerCase())))];
      if (all.length > 1) all.push(WHOLE + all.at(-1));
      for (const words of all) {
        const bearers = index.get(words) ?? new Set();
        index.set(words, bearers);
        if (bearers.size <= MOST_BEARERS) bearers.add(person);
      }
    }
  return index;
}

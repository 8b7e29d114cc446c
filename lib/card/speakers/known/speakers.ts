import type { Article, Span } from '../../../article/article.ts';
import type { Entities, Mention, Person, Role } from '../../../entities/entities.ts';
import { type Sex, sexOf } from '../../../entities/people/persons/sex.ts';
import { firstBehind } from '../../../text/first-behind.ts';
import { firstLetters } from '../../../text/first-letters.ts';
import { Bearers } from './bearers.ts';
import type { CalledAgain } from './called-again.ts';
import { openings, PROFESSION } from './roles-meant.ts';
import { PRONOUNS } from './who-can-speak.ts';

/** Words that may stand before a known title: "nguyên Phó", "Đồng chí". */
const MOST_BEFORE_TITLE = 3;

/** Words of a title with which a longer one opens. */
const LONG = /^(?:\S+ ){3}\S/u;
/** In front of such words, where they are no part of something else. */
const AT_START = /(?:^|[,:] |(?<!\p{L})(?:theo|và|với|đồng chí|ngài|ông|bà) )$/u;

/** Mentions of a person looked at for a title right before the name. */
const MOST_MENTIONS = 12;

/** Somebody named, or something that stands for them. */
export interface Named extends Span {
  /** `id` of the person; null for a body or a place. */
  person: string | null;
  /** A name, a role or pronoun that stands for a person, or the name of a body or place. */
  kind: 'name' | 'role' | 'body';
}

/** Who is named where in an article, and what it tells of each person. */
export class Speakers {
  #byBlock: ReadonlyMap<number, Named[]>;
  #people = new Map<string, Person>();
  #bearers: Bearers;
  /** What stands before the first mentions of a person. */
  #befores = new Map<Person, readonly string[]>();
  #sexes = new Map<string, Sex>();
  #tellsOfWoman = false;

  #article: Article;
  #namesEngland: boolean | undefined;

  constructor(article: Article, entities: Entities) {
    this.#article = article;
    this.#bearers = new Bearers(entities.people, (person) => this.#before(person));
    const all: Named[] = [];
    const add = ({ block, start, end }: Mention, person: string | null, kind: Named['kind']) =>
      all.push({ block, start, end, person, kind });
    for (const person of entities.people) {
      this.#people.set(person.id, person);
      for (const mention of person.mentions) add(mention, person.id, 'name');
      for (const mention of person.roleMentions)
        if (!PROFESSION.test(mention.text.toLowerCase()) && isOwnRole(mention, person, article))
          add(mention, person.id, 'role');
      const sex = sexOf(person, article.blocks) ?? sexCalled(person);
      if (sex) this.#sexes.set(person.id, sex);
      this.#tellsOfWoman ||= sex === 'woman';
    }
    for (const { mentions } of [...entities.organisations, ...entities.places, ...entities.parties])
      for (const mention of mentions) add(mention, null, 'body');
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    this.#byBlock = Map.groupBy(all, ({ block }) => block);
  }

  /** Everybody and everything named between two offsets of a block, in reading order. */
  within(block: number, start: number, end: number): Named[] {
    const list = this.#byBlock.get(block) ?? [];
    const found: Named[] = [];
    for (let at = firstBehind(list, (one) => one.start >= start); at < list.length && list[at]!.start < end; at++)
      if (list[at]!.end <= end) found.push(list[at]!);
    return found;
  }

  /** Whether the country is spoken of, as in "của Anh", "Mỹ, Anh": "Anh" that opens a sentence is no man then. */
  get namesEngland(): boolean {
    this.#namesEngland ??= this.#article.blocks.some(({ text }) =>
      /(?<!tiếng)[\p{Ll},] Anh(?! \p{Lu})(?!\p{L})/u.test(text),
    );
    return this.#namesEngland;
  }

  /**
   * Whether a form of address can stand for a person: "Bà" for nobody whom the article calls "ông".
   * @param isNext the sentence before opens with the person
   */
  fits(pronoun: string, person: string, isNext = false): boolean {
    const wanted = PRONOUNS[pronoun];
    const sex = this.#sexes.get(person);
    // Most people in the news are men: "bà" asks for a sign where there are others, "ông" only for none to the contrary.
    const isOpen = sex === undefined && (wanted === 'man' || isNext || !this.#tellsOfWoman);
    return wanted === 'anyone' || sex === wanted || isOpen;
  }

  /** Whether the article says of a person that he is one: "ca sĩ". */
  is(person: string, { nouns, sex }: CalledAgain): boolean {
    const other = this.#sexes.get(person);
    if (nouns.length === 0) return sex === other;
    return (
      (!sex || !other || sex === other) &&
      this.#rolesOf(person).some(({ title }) => {
        const words = ` ${title.toLowerCase()} `;
        return nouns.some((noun) => words.includes(` ${noun} `));
      })
    );
  }

  /** Whether the article also calls somebody by the name without these words before it. */
  isCalledWithout({ person }: Named, words: string): boolean {
    const one = person && this.#people.get(person);
    return !!one && this.#before(one).some((text) => !text.endsWith(words));
  }

  /** Whether a person is something that the article tells. */
  isInOffice(person: string): boolean {
    return this.#rolesOf(person).length > 0;
  }

  #rolesOf(person: string): readonly Role[] {
    return this.#people.get(person)?.roles ?? [];
  }

  /**
   * Where a person's title begins. A line without a stop before the sentence runs into it ("Việc cần làm ngay Chủ tịch huyện Lam …"):
   * with some words too many, the title that the article gives the person is where it begins.
   */
  titleStart(one: Named, from: number, clause: { block: number; start: number; masked: string }): number {
    const start = this.titleBefore(one, clause) ?? one.start;
    // "Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục | Lam": the comma is its own.
    if (start < from) return start;
    const surplus = clause.masked.slice(from - clause.start, Math.max(from, start) - clause.start).trim();
    return start < one.start && surplus.split(/\s+/).length > MOST_BEFORE_TITLE ? start : from;
  }

  /** Where the longest title that the article gives a person begins, right before the name. */
  titleBefore({ person, start }: Named, clause: { block: number; start: number }): number | undefined {
    const text = this.#article.blocks[clause.block]!.text;
    const before = text.slice(clause.start, start).trimEnd().toLowerCase();
    let title = '';
    const roles = this.#rolesOf(person ?? '').map((role) => role.title.toLowerCase());
    for (const role of roles) if (role.length > title.length && before.endsWith(role)) title = role;
    // "Ủy viên Bộ Chính trị, |" of whom the headline calls "Ủy viên Bộ Chính trị Đảng Hoa Mai"
    const opens = (words: string) =>
      LONG.test(words) && before.endsWith(words) && AT_START.test(before.slice(0, -words.length));
    if (!title) title = roles.flatMap(openings).find(opens) ?? '';
    return title ? clause.start + before.length - title.length : undefined;
  }

  /** The one person of the article whose role is, or begins with, these words; of two, the one with it right before the name; else nothing. */
  bearerOf(role: string): string | undefined {
    return this.#bearers.of(role);
  }

  #before(person: Person): readonly string[] {
    let texts = this.#befores.get(person);
    if (!texts) {
      texts = person.mentions.slice(0, MOST_MENTIONS).map(({ block, start }) =>
        this.#article.blocks[block]!.text.slice(Math.max(0, start - 60), start)
          .trimEnd()
          .toLowerCase(),
      );
      this.#befores.set(person, texts);
    }
    return texts;
  }
}

/** "Ông nói thêm": whom that stands for is none that "cô" may mean. */
function sexCalled({ roleMentions }: Person): Sex | undefined {
  for (const { text } of roleMentions) {
    const called = PRONOUNS[text.toLowerCase()];
    if (called === 'man' || called === 'woman') return called;
  }
  return undefined;
}

/** "NDCM" in "Đảng Nhân dân Cách mạng". */
const initialsOf = (title: string): string => firstLetters(title.split(' ')).toUpperCase();

/** "Chủ tịch EC" is nobody who is plain "Chủ tịch": an abbreviation in or behind the role stands in a title of the person, or the text names two chairs. */
function isOwnRole({ block, start, end }: Mention, { roles }: Person, article: Article): boolean {
  const text = article.blocks[block]!.text;
  const short = /^.*?(?<![\p{L}\p{M}])(\p{Lu}{2,6})(?![\p{L}\p{M}])/u.exec(
    `${text.slice(start, end)}${/^ \p{Lu}{2,6}(?![\p{L}\p{M}])/u.exec(text.slice(end, end + 8))?.[0] ?? ''}`,
  )?.[1];
  return short === undefined || roles.some(({ title }) => title.includes(short) || initialsOf(title).includes(short));
}

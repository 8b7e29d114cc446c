import type { Article, Span } from '../../article/article.ts';
import type { Entities, Mention, Person, Role } from '../../entities/entities.ts';
import { type Sex, sexOf } from '../../entities/people/persons/sex.ts';
import { firstBehind } from '../../text/first-behind.ts';
import type { CalledAgain } from './called-again.ts';
import { PRONOUNS } from './who-can-speak.ts';

/** Words that may stand before a known title: "nguyên Phó", "Đồng chí". */
const MOST_BEFORE_TITLE = 3;

/** Mentions of a person looked at for a title right before the name. */
const MOST_MENTIONS = 12;

/** A role that more people bear means none of them: in a book of names each would be held against all. */
const MOST_BEARERS = 40;

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
  #byTitle: ReadonlyMap<string, ReadonlySet<Person>> | undefined;
  /** What stands before the first mentions of a person. */
  #befores = new Map<Person, readonly string[]>();
  #sexes = new Map<string, Sex>();
  #tellsOfWoman = false;

  #article: Article;
  #namesEngland: boolean | undefined;
  /** By role, each looked for once: a long text names the same roles again and again. */
  #bearers = new Map<string, string | undefined>();

  constructor(article: Article, entities: Entities) {
    this.#article = article;
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
  is(person: string, { noun, sex }: CalledAgain): boolean {
    const other = this.#sexes.get(person);
    if (!noun) return sex === other;
    return (
      (!sex || !other || sex === other) &&
      this.#rolesOf(person).some(({ title }) => {
        const words = ` ${title.toLowerCase()} `;
        return words.includes(` ${noun} `) || (noun === 'hlv' && words.includes(' huấn luyện viên '));
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
    for (const role of this.#rolesOf(person ?? ''))
      if (role.title.length > title.length && before.endsWith(role.title.toLowerCase())) title = role.title;
    return title ? clause.start + before.length - title.length : undefined;
  }

  /** The one person of the article whose role is, or begins with, these words; of two, the one with it right before the name; else nothing. */
  bearerOf(role: string): string | undefined {
    if (!this.#bearers.has(role)) {
      const words = [role, plain(role)].map((one) => one.toLowerCase());
      const bare = words.map((one) => one.replace(/^(?:vị|nữ|tân) /u, ''));
      const found = new Set([...words, ...bare].flatMap(rolesMeant).map((one) => this.#findBearer(one)));
      found.delete(undefined);
      this.#bearers.set(role, found.size === 1 ? [...found][0] : undefined);
    }
    return this.#bearers.get(role);
  }

  #findBearer(words: string): string | undefined {
    // "Cục" is no short form of "Cục trưởng".
    if (PROFESSION.test(words) || !words.includes(' ')) return undefined;
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
    this.#byTitle ??= indexTitles(this.#people.values());
    const found = new Set(this.#byTitle.get(words));
    // "Tổng thống đắc cử Mỹ" for "Tổng thống đắc cử"
    // unless another is called so with more behind: "Bộ trưởng Ngoại giao Lào".
    for (const shorter of openings(words))
      if ((this.#byTitle.get(shorter)?.size ?? 0) < 2)
        for (const person of this.#byTitle.get(WHOLE + shorter) ?? []) found.add(person);
    return found;
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

/** Before a title that is nothing but these words. */
const WHOLE = '=';

/** People by what a title of theirs opens with, two words and more, and by whole titles of three and more. */
function indexTitles(people: Iterable<Person>): Map<string, Set<Person>> {
  const index = new Map<string, Set<Person>>();
  for (const person of people)
    for (const { title } of person.roles) {
      const all = [...new Set([title, plain(title)].flatMap((one) => openings(one.toLowerCase())))];
      if (all.length > 1) all.push(WHOLE + all.at(-1));
      for (const words of all) {
        const bearers = index.get(words) ?? new Set();
        index.set(words, bearers);
        if (bearers.size <= MOST_BEARERS) bearers.add(person);
      }
    }
  return index;
}

/** "Chủ tịch EC" is nobody who is plain "Chủ tịch": an abbreviation in or behind the role stands in a title of the person, or the text names two chairs. */
function isOwnRole({ block, start, end }: Mention, { roles }: Person, article: Article): boolean {
  const text = article.blocks[block]!.text;
  const short = /^.*?(?<![\p{L}\p{M}])(\p{Lu}{2,6})(?![\p{L}\p{M}])/u.exec(
    `${text.slice(start, end)}${/^ \p{Lu}{2,6}(?![\p{L}\p{M}])/u.exec(text.slice(end, end + 8))?.[0] ?? ''}`,
  )?.[1];
  return short === undefined || roles.some(({ title }) => title.includes(short));
}

/** Many bear these: "luật sư" alone may be any of them. */
const PROFESSION =
  /^(?:luật sư|bác sĩ|kỹ sư|chuyên gia|đại biểu|cử tri|phóng viên|nhà báo|giáo viên|giáo sư|thầy|ca sĩ|diễn viên|đạo diễn|cầu thủ|huấn luyện viên|hlv|nghị sĩ|quan chức|lãnh đạo|đại diện|người phát ngôn|chủ|phó|trưởng|bị cáo|bị can|nạn nhân|nghi phạm|tài xế|nhân viên|cán bộ|nghệ sĩ|tác giả|học sinh|sinh viên)$/;

/** "nhà lãnh đạo Lào": one of its heads; other words for the same stand for themselves. */
function rolesMeant(words: string): string[] {
  const country = /^nhà lãnh đạo (.+)/.exec(words)?.[1];
  if (country) return ['tổng thống', 'thủ tướng', 'chủ tịch', 'quốc vương'].map((head) => `${head} ${country}`);
  const headed = /^(?:người đứng đầu|lãnh đạo cao nhất của) (.+)/.exec(words)?.[1];
  if (headed) return [words, ...headsOf(headed)];
  // "Tổng thống Mỹ đắc cử": not he who is.
  const elect = /^(\S+ \S+) (.+) (đắc cử|mãn nhiệm|lâm thời|tạm quyền)$/.exec(words);
  if (elect) return [`${elect[1]} ${elect[3]} ${elect[2]}`];
  // "Chủ tịch xã Trà Linh": of its committee.
  const chair = /^((?:phó )?chủ tịch )((?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?: .+)?)$/.exec(words);
  if (chair) return [words, `${chair[1]}ubnd ${chair[2]}`];
  // "Bí thư Hà Nội": of its Party committee.
  if (/^bí thư (?!\S+ (?:ủy|đoàn))/.test(words))
    return [words, ...['thành ủy', 'tỉnh ủy', 'huyện ủy', 'đảng ủy'].map((of) => words.replace('thư', `thư ${of}`))];
  const house = /^ông chủ (.+)/.exec(words)?.[1];
  return [(house && HOUSES.get(house)) || words];
}

/** Who lives in a house that the press calls him after. */
const HOUSES: ReadonlyMap<string, string> = new Map([
  ['nhà trắng', 'tổng thống mỹ'],
  ['điện kremlin', 'tổng thống nga'],
  ['điện elysee', 'tổng thống pháp'],
  ['nhà xanh', 'tổng thống hàn quốc'],
]);

/** What the head of a body is called: "Bí thư Thành ủy Hà Nội" of "Thành ủy Hà Nội". */
function headsOf(body: string): string[] {
  const head = HOUSES.get(body);
  if (head) return [head];
  if (/^chính phủ/.test(body)) return [`thủ tướng${body.slice('chính phủ'.length)}`];
  if (/^\S+ ủy(?: |$)/.test(body)) return [`bí thư ${body}`];
  if (/^bộ /.test(body)) return [`bộ trưởng ${body}`, body.replace('bộ', 'bộ trưởng')];
  return ['chủ tịch', 'giám đốc', 'tổng giám đốc'].map((head) => `${head} ${body}`);
}

/** "Công an tỉnh Quảng Bắc" as "Công an Quảng Bắc". */
const plain = (role: string): string =>
  role.replace(/ (?:tỉnh|thành phố|TP\.?) ?(?=\p{Lu}\p{Ll})/gu, ' ').replace('TP.', 'TP ');

/** A role by its first two words, its first three … and all of it. */
function openings(words: string): string[] {
  const found: string[] = [];
  for (let end = words.indexOf(' ') + 1; end > 0; ) {
    end = words.indexOf(' ', end) + 1;
    found.push(end > 0 ? words.slice(0, end - 1) : words);
  }
  return found;
}

/** "Chủ tịch nước" for "Chủ tịch nước Cộng hòa …", "Tổng thống đắc cử Mỹ" for "Tổng thống đắc cử". */
function isSameRole(role: string, title: string): boolean {
  if (title === role || title.startsWith(`${role} `)) return true;
  return title.split(' ').length >= 3 && role.startsWith(`${title} `);
}

import type { Article } from '../../article/article.ts';
import type { Entities, Mention, Person } from '../../entities/entities.ts';
import { PRONOUNS } from './who-can-speak.ts';

export type Sex = 'man' | 'woman';

/** Somebody named, or something that stands for them, in one block. */
export interface Named {
  start: number;
  end: number;
  /** `id` of the person; null for a body or a place. */
  person: string | null;
  /** A name, a role or pronoun that stands for a person, or the name of a body or place. */
  kind: 'name' | 'role' | 'body';
}

/** Who is named where in an article, and what it tells of each person. */
export class Speakers {
  #byBlock = new Map<number, Named[]>();
  #people = new Map<string, Person>();
  #sexes = new Map<string, Sex>();

  constructor(article: Article, entities: Entities) {
    const add = (mention: Mention, person: string | null, kind: Named['kind']) => {
      const { block, start, end } = mention;
      const list = this.#byBlock.get(block);
      const named: Named = { start, end, person, kind };
      if (list) list.push(named);
      else this.#byBlock.set(block, [named]);
    };
    for (const person of entities.people) {
      this.#people.set(person.id, person);
      for (const mention of person.mentions) add(mention, person.id, 'name');
      for (const mention of person.roleMentions)
        if (!PROFESSION.test(mention.text.toLowerCase())) add(mention, person.id, 'role');
      const sex = sexOf(person, article);
      if (sex) this.#sexes.set(person.id, sex);
    }
    for (const { mentions } of [...entities.organisations, ...entities.places, ...entities.parties])
      for (const mention of mentions) add(mention, null, 'body');
    for (const list of this.#byBlock.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Everybody and everything named between two offsets of a block, in reading order. */
  within(block: number, start: number, end: number): Named[] {
    const list = this.#byBlock.get(block) ?? [];
    const found: Named[] = [];
    for (let at = firstFrom(list, start); at < list.length && list[at]!.start < end; at++)
      if (list[at]!.end <= end) found.push(list[at]!);
    return found;
  }

  /** Whether a form of address can stand for a person: "Bà" for nobody whom the article calls "ông". */
  fits(pronoun: string, person: string): boolean {
    const wanted = PRONOUNS[pronoun];
    const sex = this.#sexes.get(person);
    // Most people in the news are men: "bà" asks for a sign, "ông" only for none to the contrary.
    return wanted === 'anyone' || sex === wanted || (wanted === 'man' && sex === undefined);
  }

  /** The one person of the article whose role is, or begins with, these words; nothing where two are. */
  bearerOf(role: string): string | undefined {
    const words = role.toLowerCase();
    if (PROFESSION.test(words)) return undefined;
    let bearer: string | undefined;
    for (const [id, { roles }] of this.#people) {
      if (!roles.some(({ title }) => isSameRole(words, title.toLowerCase()))) continue;
      if (bearer) return undefined;
      bearer = id;
    }
    return bearer;
  }
}

/** The first that starts at an offset or behind it, by halving: a block may be the whole article. */
function firstFrom(list: readonly Named[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Many bear these: "luật sư" alone may be any of them. */
const PROFESSION =
  /^(?:luật sư|bác sĩ|kỹ sư|chuyên gia|đại biểu|cử tri|phóng viên|nhà báo|giáo viên|giáo sư|thầy|ca sĩ|diễn viên|đạo diễn|cầu thủ|huấn luyện viên|hlv|nghị sĩ|quan chức|lãnh đạo|đại diện|người phát ngôn|chủ|phó|trưởng|bị cáo|bị can|nạn nhân|nghi phạm|tài xế|nhân viên|cán bộ|nghệ sĩ|tác giả|học sinh|sinh viên)$/;

/** "Chủ tịch nước" for "Chủ tịch nước Cộng hòa …", "Tổng thống đắc cử Mỹ" for "Tổng thống đắc cử". */
function isSameRole(role: string, title: string): boolean {
  if (title === role || title.startsWith(`${role} `)) return true;
  return title.split(' ').length >= 3 && role.startsWith(`${title} `);
}

/** "nữ diễn viên Lam Hạnh", "Hoa hậu Lam Hạnh" */
const WOMAN_BEFORE = /(?:^|[\s(“"])(?:nữ(?: \p{Ll}+){1,3}|hoa hậu|á hậu|nàng|ni sư)\s$/u;

/** By the form of address before the name, or the middle name Thị. */
function sexOf(person: Person, article: Article): Sex | undefined {
  for (const { block, start } of person.mentions) {
    const before = (article.blocks[block]?.text ?? '').slice(Math.max(0, start - 24), start).toLowerCase();
    const address = /(?:^|[\s(“"])(ông|anh|bà|chị|cô)\s$/.exec(before)?.[1];
    if (address) return PRONOUNS[address] as Sex;
    if (WOMAN_BEFORE.test(before)) return 'woman';
  }
  return / Thị /u.test(person.name) ? 'woman' : undefined;
}

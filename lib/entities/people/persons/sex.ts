import type { Person } from '../../entities.ts';

export type Sex = 'man' | 'woman';

/** First names of women, by their ends or whole; and of men that end so. */
const WOMAN_FIRST = /(?:a|ell?e|tte|ine|nne|ary|ice|ie)$|^(?:jill|kate|elizabeth|margaret|jane)$/;
const MAN_FIRST = /^(?:joshua|luca|antoine|(?:charl|jam|bern)ie)$/;

/** "Hillary Weiss" is a woman by her first name, "Bill Weiss" is not. */
export function isWomansName(name: string): boolean {
  const first = name.toLowerCase().split(/[\s-]/)[0] ?? '';
  return WOMAN_FIRST.test(first) && !MAN_FIRST.test(first);
}

/** So many of a person's mentions are looked at. */
const ENOUGH = 30;

const MAN = /(?:^|[\s,.;("“])(?:ông|anh)\s$/u;
/** "Thủ tướng Anh Theresa May": the country. */
const ENGLAND = /[\p{L}\p{N}]\sAnh\s$/u;
/** "bà Hạnh", "nữ diễn viên Lam Hạnh", "Hoa hậu Lam Hạnh" */
const WOMAN = /(?:^|[\s,.;("“])(?:bà|cô|chị|nữ(?: \p{Ll}+){1,3}|hoa hậu|á hậu|nàng|ni sư)\s$/u;

/** What the article tells of a person's sex: by form of address, or by the middle name Thị. */
export function sexOf(person: Person, blocks: readonly { text: string }[]): Sex | undefined {
  for (const { block, start } of person.mentions.slice(0, ENOUGH)) {
    const before = blocks[block]?.text.slice(Math.max(0, start - 24), start) ?? '';
    if (WOMAN.test(before.toLowerCase())) return 'woman';
    if (MAN.test(before.toLowerCase()) && !ENGLAND.test(before)) return 'man';
  }
  return / Thị /u.test(person.name) ? 'woman' : undefined;
}

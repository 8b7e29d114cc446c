import type { Person } from '../../entities.ts';

export type Sex = 'man' | 'woman';

/** First names of women that do not end in "a", as our papers write them. */
const WOMEN: ReadonlySet<string> = new Set(
  (
    'hillary michelle jill melanie kate katie elizabeth margaret alice anne ann mary jane janet helen ellen karen susan carol catherine katherine ' +
    'kathleen caroline christine jacqueline jennifer jessica rachel sarah hannah ruth judith grace louise claire charlotte sophie julie marie ' +
    'brigitte camille nicole emily amy kelly nancy tracy lucy betty dorothy doris joan jean lauren megan meghan kim lynn beatrice florence isabelle ' +
    'stephanie valerie vivienne michele simone yvonne irene ingrid astrid kirsten kristen cherie ivy joy hope faith rose may june april susie'
  ).split(' '),
);
const MEN = /^(?:joshua|luca|ilya|mustafa|nikita|noah|garcia)$/;

/** "Hillary Weiss" is a woman by her first name, "Bill Weiss" is not. */
export function isWomansName(name: string): boolean {
  const first = name.toLowerCase().split(/[\s-]/)[0] ?? '';
  return WOMEN.has(first) || (first.endsWith('a') && !MEN.test(first));
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

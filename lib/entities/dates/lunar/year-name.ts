/** Years by their names in the cycle of sixty: stem and branch ("Nhâm Dần"). */
const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];
/** The other ways to write a stem or branch. */
const SPELLINGS: Readonly<Record<string, string>> = { kỉ: 'kỷ', quí: 'quý', tí: 'tý', tị: 'tỵ', mẹo: 'mão', tỷ: 'tỵ' };

/** The name of a lunar year: 2022 → "Nhâm Dần". */
export function yearName(year: number): string {
  return `${STEMS[(((year - 4) % 10) + 10) % 10]} ${BRANCHES[(((year - 4) % 12) + 12) % 12]}`;
}

/** The year of that name nearest to `near` (within thirty years), or undefined when there is no such name. */
export function yearNamed(name: string, near: number): number | undefined {
  const wanted = name
    .toLowerCase()
    .split(' ')
    .map((word) => SPELLINGS[word] ?? word)
    .join(' ');
  for (let gap = 0; gap <= 30; gap++)
    for (const year of [near - gap, near + gap]) if (yearName(year).toLowerCase() === wanted) return year;
  return undefined;
}

/** The names in lower case as a pattern. */
export const YEAR_NAME =
  `(?:${[...STEMS, 'Kỉ', 'Quí'].join('|')}) (?:${[...BRANCHES, 'Tí', 'Tị', 'Tỷ', 'Mẹo'].join('|')})`.toLowerCase();

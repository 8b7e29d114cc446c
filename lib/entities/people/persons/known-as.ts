/** Names of one man of history, the one that he is known by first. */
const NAMES_OF_ONE: readonly (readonly string[])[] = [
  ['Hồ Chí Minh', 'Bác Hồ', 'Nguyễn Ái Quốc', 'Nguyễn Tất Thành', 'Nguyễn Sinh Cung'],
];

const KNOWN_AS: ReadonlyMap<string, string> = new Map(
  NAMES_OF_ONE.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0] ?? name])),
);

/** "Hồ Chí Minh" for "Bác Hồ" and "Nguyễn Ái Quốc"; undefined for whom history knows by one name, or not at all. */
export const knownAs = (name: string): string | undefined => KNOWN_AS.get(name.toLowerCase());

/** Who is "Bác" and nothing more. */
export const isUncle = (name: string): boolean => knownAs(name) === 'Hồ Chí Minh';

/** Words or patterns of one kind, a row each, with an example that tests read. */
export type WordTable = readonly { readonly example: string; readonly words: string }[];

/** All words of a table as alternatives of one pattern. */
export const anyOf = (table: WordTable): string => table.map(({ words }) => words).join('|');

/** The first letters of words, as they are written: "cs" of "cộng sản", "MtTq" of "Mặt trận Tổ quốc". */
export const firstLetters = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

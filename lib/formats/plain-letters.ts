/**
 * Latin letters without marks and digits, in small letters, one blank between words: for names of files and keys of citations.
 * @example plainLetters('Đảng bộ TP. Huế') // dang bo tp hue
 */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

import { withoutMarks } from '../../text/without-marks.ts';

/**
 * Latin letters without marks and digits, in small letters, one blank between words: for names of files and keys of citations.
 * @example plainLetters('Đảng bộ TP. Huế') // dang bo tp hue
 */
export function plainLetters(text: string): string {
  return withoutMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

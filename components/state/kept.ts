/**
 * Words for our screens: a dash stays with the word before it, so that no line begins with one ("kinh tế - xã hội" may be parted behind the
 * dash alone), and a day, month or year with its number. What is copied keeps the blanks of the article.
 */
export function kept(text: string): string {
  return text
    .replace(/ ([-–—]) /g, '\u00a0$1 ')
    .replace(/(?:ngày|tháng|năm|thành lập|founded) (?=\d)/gi, (words) => words.replaceAll(' ', '\u00a0'));
}

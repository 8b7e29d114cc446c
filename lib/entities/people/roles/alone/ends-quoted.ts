/** Whether a quotation goes on behind `text`, which begins inside of one or not. */
export function endsQuoted(text: string, quoted: boolean): boolean {
  let open = quoted;
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    const [behindWord, beforeWord] = [/\S/.test(text[index - 1] ?? ' '), /\S/.test(text[index + 1] ?? ' ')];
    if (mark === '"' && behindWord === beforeWord) open = !open;
    else open = mark === '“' || (mark === '"' && beforeWord);
  }
  return open;
}

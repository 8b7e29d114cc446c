/** A syllable, number or single punctuation mark of a text. Offsets are UTF-16, end exclusive. */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
}

// A word keeps inner apostrophes and full stops of acronyms apart: "Dato'", "TP.HCM" is "TP" "." "HCM".
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+|[^\s]/gu;

/**
 * Splits a text into tokens; Vietnamese syllables are words. Linear.
 * @example tokenise('Ông Trường, 50 tuổi') // Ông | Trường | , | 50 | tuổi
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const piece = match[0];
    const first = piece.charCodeAt(0);
    const kind =
      first >= 48 && first <= 57
        ? 'number'
        : /^\p{L}/u.test(piece)
          ? 'word'
          : /^\p{N}/u.test(piece)
            ? 'number'
            : 'mark';
    tokens.push({ text: piece, start: match.index, end: match.index + piece.length, kind });
  }
  return tokens;
}

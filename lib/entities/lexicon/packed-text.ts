import { freshChances, RangeDecoder } from '../people/tagger/range-decoder.ts';
import { TextModel } from './text-model.ts';

/** A letter of a word, so that the model knows where words begin. */
export const isWordLetter = (letter: string): boolean => /\p{L}/u.test(letter);

/**
 * The text that `scripts/pack-text.ts` packed: its length and letters (UTF-16 code units, each as the step from the one before), then its
 * letters as `TextModel` foresees them.
 * @param packed base64
 * @throws Error where the packed text is cut short
 */
export function unpackText(packed: string): string {
  const reader = new RangeDecoder(
    Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0)),
    0,
  );
  const length = reader.raw(24);
  const steps = freshChances(32);
  const letters: string[] = [];
  let code = 0;
  for (let left = reader.raw(9); left > 0; left--) {
    code += reader.any(steps);
    letters.push(String.fromCharCode(code));
  }
  const model = new TextModel(letters.map(isWordLetter));
  let text = '';
  while (text.length < length) {
    const letter = model.learn(reader.foreseen(65536 - model.foresee()));
    if (letter !== undefined) text += letters[letter];
  }
  return text;
}

/** Tone marks, which sit on any vowel: U+0300 grave, U+0301 acute, U+0303 tilde, U+0309 hook, U+0323 dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Letters that were asked for: taking one apart is slow. */
const known = new Map<string, string>();

/**
 * A word in small letters without its tones.
 * @example withoutTones('quyết') // "quyêt"
 */
export function withoutTones(lower: string): string {
  let bare = '';
  for (const letter of lower) bare += letter < '\u00c0' ? letter : (known.get(letter) ?? learn(letter));
  return bare;
}

function learn(letter: string): string {
  const bare = letter.normalize('NFD').replace(TONES, '').normalize('NFC');
  known.set(letter, bare);
  return bare;
}

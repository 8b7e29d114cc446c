/** Tone marks, which sit on any vowel: U+0300 grave, U+0301 acute, U+0303 tilde, U+0309 hook, U+0323 dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "À": no letter before it bears a tone. */
const FIRST_MARKED = 0xc0;
/** Letters that were asked for: taking one apart is slow. */
const known = new Map<string, string>();

/**
 * A word in small letters without its tones.
 * @example withoutTones('quyết') // "quyêt"
 */
export function withoutTones(lower: string): string {
  let bare = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) < FIRST_MARKED) continue;
    const letter = lower[at] as string;
    bare += lower.slice(from, at) + (known.get(letter) ?? learn(letter));
    from = at + 1;
  }
  return from === 0 ? lower : bare + lower.slice(from);
}

function learn(letter: string): string {
  const bare = letter.normalize('NFD').replace(TONES, '').normalize('NFC');
  known.set(letter, bare);
  return bare;
}

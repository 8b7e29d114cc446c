/** Endings as part of the press writes them, with the tone on the last vowel, and as most of it does. */
const MOVED: ReadonlyMap<string, string> = new Map(
  'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);
const O = 'o'.charCodeAt(0);
const U = 'u'.charCodeAt(0);

/**
 * A syllable in small letters, its tone where most of the press sets it; as long as before.
 * @example withNewTones('uỷ') // 'ủy'; 'quý' and 'hoàn' stay
 */
export function withNewTones(lower: string): string {
  const at = lower.length - 2;
  const vowel = lower.charCodeAt(at);
  if (vowel !== O && vowel !== U) return lower;
  const moved = MOVED.get(lower.slice(at));
  return moved && lower[at - 1] !== 'q' ? lower.slice(0, at) + moved : lower;
}

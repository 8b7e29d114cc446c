import type { Token } from '../../../text/tokens.ts';
import type { Country } from '../../lexicon/countries.ts';
import { countryAt } from '../words/country-at.ts';
import { sentenceHead } from '../words/sentence-head.ts';

/** Tokens of what he is in it, of his name, of the name of his land. */
const LONGEST = { post: 7, name: 6, land: 4 };

/**
 * "Thủ tướng Canada Otto Weiss, lãnh đạo | đảng Tự do", "Thủ tướng Canada Otto Weiss (| đảng Tự do)": the land that stands before the name of him
 * whose party it is; undefined where none does. `at` is the first token of the party.
 */
export function landOfBearer(tokens: readonly Token[], at: number): Country | undefined {
  let end = at - 1;
  while (end > at - LONGEST.post && tokens[end]?.kind === 'word' && !/^(?:của|thuộc)$/.test(tokens[end]?.text ?? ''))
    end -= 1;
  if (!/^(?:[,(–-]|của|thuộc)$/.test(tokens[end]?.text ?? '')) return undefined;
  // ", thuộc đảng Tự do"
  if (tokens[end - 1]?.text === ',') end -= 1;
  for (let from = end - 1; from >= end - LONGEST.name && isOfName(tokens, from); from -= 1)
    for (let size = 1; size <= LONGEST.land; size += 1) {
      const found = countryAt(tokens, from - size);
      if (found?.next === from && tokens[from]?.isCapital) return found.country;
    }
  return undefined;
}

/** "Kim Jong-ho", "Ana de la Rosa" */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const { text = '', isCapital, kind } = tokens[at] ?? {};
  if (isCapital || /^[-.'’]$/.test(text)) return true;
  return (
    kind === 'word' &&
    (/^[-'’]$/.test(tokens[at - 1]?.text ?? '') || (text.length < 5 && text !== 'và' && isOfName(tokens, at + 1)))
  );
}

/** Tokens from the head of a sentence in which its place counts. */
const FAR = 40;

/** "Tại Canada, | đảng Tự do …", "…; ở Đức, ông Otto Weiss của | đảng Xanh": the land with which the sentence opens. */
export function landOfSentence(tokens: readonly Token[], at: number): Country | undefined {
  const first = sentenceHead(tokens, at, /^[.!?…;:]$/, FAR);
  const found = /^(?:tại|ở)$/.test(tokens[first]?.lower ?? '') ? countryAt(tokens, first + 1, true) : undefined;
  return found && tokens[found.next]?.text === ',' ? found.country : undefined;
}

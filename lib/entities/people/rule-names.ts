import type { Token } from '../../text/tokens.ts';
import { ADDRESSES } from '../lexicon/addresses.ts';
import { BODY_HEADS, PLACE_HEADS } from '../lexicon/heads.ts';
import { GIVEN_SYLLABLES, SURNAMES } from '../lexicon/name-syllables.ts';
import { lowerCase, PhraseSet } from '../lexicon/phrase-set.ts';
import { CITIES, COUNTRY_NAMES, DISTRICTS, PROVINCES } from '../lexicon/places.ts';
import { TITLES } from '../lexicon/titles.ts';

/** Tokens `from` to `to` (exclusive) of a block that a rule takes for a person's name. */
export interface RuleName {
  from: number;
  to: number;
  why: string;
  /** True where a title or a form of address stands right before it. */
  titled: boolean;
}

const TITLE_SET = new PhraseSet(TITLES);
const ADDRESS_SET = new PhraseSet(ADDRESSES);
const PLACES = new PhraseSet([...COUNTRY_NAMES, ...PROVINCES, ...CITIES, ...DISTRICTS]);
const HEADS = new PhraseSet([...PLACE_HEADS, ...BODY_HEADS].filter((head) => head.length > 2));
const SURNAME_SET = new Set(SURNAMES.slice(0, 60));
const GIVEN = new Set([...GIVEN_SYLLABLES]);

/** Small words inside foreign names: "Ursula von der Leyen". */
const PARTICLES = new Set('van von der den de da di dos du la le bin ibn al el ter und y'.split(' '));

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Names by title, form of address or Vietnamese surname: sure ones only. */
export function ruleNames(tokens: readonly Token[]): RuleName[] {
  const lower = lowerCase(tokens);
  const names: RuleName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const title = TITLE_SET.lengthAt(lower, at) || ADDRESS_SET.lengthAt(lower, at);
    if (title > 0) {
      // "Phó Chủ tịch Đảng Kenji …": the party of the title stands between.
      const from = at + title + (tokens[at + title]?.text === 'Đảng' ? 1 : 0);
      const to = nameEnd(tokens, lower, from);
      if (to > from && !PLACES.lengthAt(lower, from) && !HEADS.lengthAt(lower, from)) {
        const why = `title-before: ${tokens
          .slice(at, from)
          .map((token) => token.text)
          .join(' ')}`;
        names.push({ from, to, why, titled: true });
        at = to;
      } else at = from;
      continue;
    }
    const token = tokens[at];
    if (token && isCapital(token) && SURNAME_SET.has(token.text) && !PLACES.lengthAt(lower, at)) {
      const to = nameEnd(tokens, lower, at);
      const inBody = HEADS.lengthAt(lower, at - 1) > 0 || HEADS.lengthAt(lower, at - 2) === 2;
      if (to - at >= 2 && to - at <= 5 && !inBody && GIVEN.has(tokens[to - 1]?.text ?? '')) {
        names.push({ from: at, to, why: 'surname and given name', titled: false });
        at = to;
        continue;
      }
    }
    at += 1;
  }
  return names;
}

/** Where the run of capitals that starts at `from` ends as a name. */
function nameEnd(tokens: readonly Token[], lower: readonly string[], from: number): number {
  let end = from;
  while (end - from < 6) {
    const token = tokens[end];
    if (!token) break;
    if (isCapital(token)) {
      if (end > from && TITLE_SET.lengthAt(lower, end) > 1) break;
      end += 1;
    } else if (end > from && token.text === '-' && touches(tokens, end) && tokens[end + 1]?.kind === 'word') end += 2;
    else if (
      end > from &&
      PARTICLES.has(token.text) &&
      (isCapital(tokens[end + 1]) || PARTICLES.has(lower[end + 1] ?? ''))
    )
      end += 1;
    else break;
  }
  return end;
}

const touches = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

import { isCapital } from '../../../text/tokens.ts';
import { headBefore, isHyphened } from '../words/around.ts';
import { isNative, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';
import type { Candidate } from './candidates.ts';

/** Nearer than this to a yes of the forest a whole name may be where somebody acts. */
const NEAR_ENOUGH = -1;

const goesOnSmall = (to: number, { tokens }: BlockWords): boolean =>
  tokens[to]?.kind === 'word' && !isCapital(tokens[to]);

/** "[Lò Văn Hạnh] móc nối với …": a surname and all that belongs to it at the head of a sentence, no place in it. */
export function opensSentence({ from, to, rule }: Candidate, words: BlockWords, weight: number): boolean {
  const { tokens, place } = words;
  return (
    weight > NEAR_ENOUGH &&
    rule?.to === to &&
    (from === 0 || /^[.!?…]$/.test(tokens[from - 1]?.text ?? '')) &&
    to - from > 2 &&
    vietnameseName(tokens, from, to) === to - from &&
    !place.subarray(from, to).some((size) => size > 1) &&
    goesOnSmall(to, words)
  );
}

/** "đồng nghiệp [Otto Weissmar]": said before nobody but somebody. */
export const isCompanion = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  COMPANION.test(words.lower.slice(Math.max(0, from - 2), from).join(' ')) &&
  (!isNative(words.tokens[from]?.text ?? '') || isHyphened(from, words)) &&
  !words.place[from] &&
  !isCapital(words.tokens[to]);
const COMPANION =
  /^(?:đồng (?:nghiệp|đội)|học trò|bạn (?:gái|trai|thân|đời|diễn|học)|(?:vợ|chồng|người) cũ|hôn phu|hôn thê)$/;

/** A whole name of ours that is somebody where it stands elsewhere. */
export const isWholeAgain = ({ from, to }: TokenSpan, words: BlockWords, weight: number): boolean =>
  weight > NEAR_ENOUGH &&
  to - from > 2 &&
  vietnameseName(words.tokens, from, to) === to - from &&
  !isCapital(words.tokens[to]) &&
  !headBefore({ from }, words);

import { isCapital } from '../../../../text/tokens.ts';
import { QUOTES } from '../../boundaries/name-end.ts';
import { CHILD, isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';

/** Given names with what they are called by beside them: 'Trí "gà"' of the police news, "Út Hiền" of the South. */
export const withCalls = <T extends TokenSpan>(names: readonly T[], blocks: readonly BlockWords[]): T[] =>
  names.map((one) => {
    const words = blocks[one.block];
    if (!words || !isGiven(one, words)) return one;
    return { ...one, from: one.from - (isChild(one.from, words) ? 1 : 0), to: nicknameEnd(one.to, words) };
  });

/** One syllable of ours, or its letter: "Trí", "H." */
const isGiven = ({ from, to }: TokenSpan, { tokens }: BlockWords): boolean =>
  to - from === 1
    ? isNative(tokens[from]?.text ?? '')
    : to - from === 2 && tokens[from]?.text.length === 1 && tokens[from + 1]?.text === '.';

/** Not "thứ Năm", and not at the head of a sentence. */
function isChild(from: number, { tokens, lower, taken }: BlockWords): boolean {
  const before = tokens[from - 2];
  return (
    CHILD.test(lower[from - 1] ?? '') &&
    isCapital(tokens[from - 1]) &&
    !taken[from - 1] &&
    (before?.kind === 'word' ? before.lower !== 'thứ' : before?.text === '(')
  );
}

/** Past one syllable between marks; of more it is mostly what somebody does, 'Trí "tung chiêu"'. */
function nicknameEnd(at: number, { tokens }: BlockWords): number {
  const [open, word, close] = tokens.slice(at, at + 3);
  const isQuoted = QUOTES.test(open?.text ?? '') && QUOTES.test(close?.text ?? '') && close?.start === word?.end;
  return isQuoted && word?.kind === 'word' ? at + 3 : at;
}

import type { Block } from '../../article/article.ts';
import { isCapital, type Token, tokensOf } from '../../text/tokens.ts';
import { isNative } from '../people/words/name-words.ts';

/** The longest run of capitals kept, in tokens. */
export const LONGEST_RUN = 6;

/** How the lines of small letters of an article write its words. */
export interface Spellings {
  /** The forms of words that stand side by side with capitals somewhere; @param lower in small letters. */
  run(lower: readonly string[]): readonly string[] | undefined;
  /** How a word is mostly written: beside the same neighbour where that is known; none where the word stands nowhere inside a sentence. */
  word(lower: readonly string[], at: number): string | undefined;
}

interface Uses {
  small: number;
  capital: number;
  /** As it is written with capitals: "Covid", "GDP". */
  form: string;
}

/** Reads blocks of small letters once. Linear. */
export function readSpellings(blocks: readonly Block[]): Spellings {
  const runs = new Map<string, readonly string[]>();
  const uses = new Map<string, Uses>();
  for (const block of blocks) {
    const tokens = tokensOf(block);
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (token.isCapital) addRuns(runs, tokens, at);
      if (opensSentence(tokens, at)) return;
      for (const key of keysOf(tokens, at)) count(uses, key, token);
    });
  }
  return {
    run: (lower) => runs.get(lower.join(' ')),
    word(lower, at) {
      const beside = [uses.get(`${lower[at - 1]} <${lower[at]}`), uses.get(`${lower[at]}> ${lower[at + 1]}`)];
      return formOf(beside) ?? formOf([uses.get(lower[at] as string)]);
    },
  };
}

/** A word behind the one before it, before the next, and by itself: a syllable of "Trần Cẩm Trường" says nothing of "trường". */
const keysOf = (tokens: readonly Token[], at: number): string[] => {
  const lower = tokens[at]?.lower ?? '';
  const isInName = isCapital(tokens[at]) && (isCapital(tokens[at - 1]) || isCapital(tokens[at + 1])) && isNative(lower);
  const beside = [`${tokens[at - 1]?.lower} <${lower}`, `${lower}> ${tokens[at + 1]?.lower}`];
  return isInName ? beside : [lower, ...beside];
};

function count(uses: Map<string, Uses>, key: string, { text, lower, isCapital }: Token): void {
  const known = uses.get(key) ?? { small: 0, capital: 0, form: lower };
  if (isCapital) known.form = text;
  known[isCapital ? 'capital' : 'small'] += 1;
  uses.set(key, known);
}

function formOf(found: readonly (Uses | undefined)[]): string | undefined {
  const known = found.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  const capital = known.reduce((sum, one) => sum + one.capital, 0);
  const small = known.reduce((sum, one) => sum + one.small, 0);
  const form = known.find((one) => one.capital > 0)?.form ?? '';
  return capital > small ? form : form.toLowerCase() || known[0]?.form;
}

/** All runs of two tokens and more that begin with a capital; a hyphen ties what stands beside it: "Kim Jong-un". */
function addRuns(runs: Map<string, readonly string[]>, tokens: readonly Token[], from: number): void {
  const forms: string[] = [];
  const lower: string[] = [];
  for (let at = from; at < tokens.length && forms.length < LONGEST_RUN; at += 1) {
    const token = tokens[at] as Token;
    const isTied = at > from && tokens[at - 1]?.end === token.start;
    if (!token.isCapital && !(isTied && (token.text === '-' || tokens[at - 1]?.text === '-'))) return;
    forms.push(token.text);
    lower.push(token.lower);
    if (forms.length > 1 && token.kind === 'word') runs.set(lower.join(' '), [...forms]);
  }
}

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?:;…“”"'‘’(–-]$/.test(tokens[at - 1]?.text ?? '');

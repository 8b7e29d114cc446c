import { isCapital } from '../../../text/tokens.ts';
import { addressed, type TokenSpan } from './around.ts';
import type { BlockWords } from './read-block.ts';

/** What stands before the name of a paper or agency, and before nobody's: "tờ Rodong Sinmun". */
const HEADS: ReadonlySet<string> = new Set(['tờ', 'nhật báo', 'tạp chí', 'hãng tin', 'nhà xe', 'xe khách', 'hãng']);

/** Papers and agencies, in small letters, that the article calls so once: "tờ Rodong Sinmun", later "Rodong Sinmun nhấn mạnh". */
export function papersOf(blocks: readonly BlockWords[]): ReadonlySet<string> {
  const papers = new Set<string>();
  for (const { tokens, lower } of blocks)
    for (let at = 1; at < tokens.length; at += 1) {
      if (!isCapital(tokens[at])) continue;
      if (!HEADS.has(lower[at - 1] ?? '') && !HEADS.has(`${lower[at - 2]} ${lower[at - 1]}`)) continue;
      let end = at;
      while (isCapital(tokens[end])) end += 1;
      papers.add(lower.slice(at, end).join(' '));
    }
  return papers;
}

/** Is it one of `papers`, and nobody calls it a person? */
export const isPaper = (one: TokenSpan, words: BlockWords, papers: ReadonlySet<string>): boolean =>
  papers.size > 0 && papers.has(words.lower.slice(one.from, one.to).join(' ')) && !addressed(one, words);

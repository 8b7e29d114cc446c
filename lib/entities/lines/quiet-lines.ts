import type { Article, Block, Span } from '../../article/article.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { everydayPairs, type IsPair } from '../people/tagger/everyday-pairs.ts';
import type { PeopleModel } from '../people/tagger/model-file.ts';
import { LoudLine, SMALL } from './loud-line.ts';
import { readSpellings } from './spellings.ts';

/** So many words make a line. */
const LEAST = 3;

/**
 * An article whose loud lines, of capitals alone or of words that all open with one, are written as the press writes others, letter for letter, so
 * that offsets stay: "HUN MANET THĂM LÀO" is "Hun Manet thăm Lào". The same object where there is no such line. Linear.
 */
export function withQuietLines(article: Article, model?: PeopleModel): Article {
  const known = made.get(article);
  if (known) return known;
  const quiet = quieted(article, model);
  made.set(article, quiet);
  return quiet;
}

/** What was found in a quiet line, with the words of the article. */
export const asWritten = <T extends Span & { text: string }>(one: T, { blocks }: Article): T => ({
  ...one,
  text: blocks[one.block]?.text.slice(one.start, one.end) ?? one.text,
});

/** Those made already: entities and card read the same lines, and the card has no model. */
const made = new WeakMap<Article, Article>();

function quieted(article: Article, model: PeopleModel | undefined): Article {
  const isPair = everydayPairs(model);
  const loud = new Set(article.blocks.filter((block) => isLoud(block, isPair)));
  if (loud.size === 0) return article;
  const written = readSpellings(article.blocks.filter((block) => !loud.has(block)));
  const quiet = (block: Block) => ({ ...block, text: new LoudLine(block, written, isPair, model).quiet() });
  return { ...article, blocks: article.blocks.map((block) => (loud.has(block) ? quiet(block) : block)) };
}

/** A line in which every letter is a capital, or nearly every word opens with one: "Hun Manet Thăm Lào Theo Lời Mời". */
const isLoud = (block: Block, isPair: IsPair): boolean =>
  SMALL.test(block.text) ? isTitled(block, isPair) : tokensOf(block).filter(isWord).length >= LEAST;

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** Words with capitals, some of them such as no name is made of; gives up at the second small one. Linear. */
function isTitled(block: Block, isPair: IsPair): boolean {
  const tokens = tokensOf(block);
  let [small, joining, pairs] = [0, 0, 0];
  for (const [at, { kind, isCapital, lower }] of tokens.entries()) {
    if (kind === 'word' && !isCapital) small += 1;
    else if (at > 0 && JOINING.has(lower)) joining += 1;
    else if (isPair(tokens[at - 1]?.lower ?? '', lower)) pairs += 1;
    if (small > MOST_SMALL) return false;
  }
  // "Lê Thành Công, Võ Chiến Thắng" of a caption: names are made of pairs, too.
  return joining + pairs >= (joining > 0 || block.kind === 'title' ? 2 : 3);
}
const MOST_SMALL = 1;

/** Small words that join others in every headline. */
const JOINING: ReadonlySet<string> = new Set(
  'và của là được bị cho với trong từ đến tại khi như không có những các về để vì sau trước sẽ đã đang vào bởi do theo'.split(
    ' ',
  ),
);

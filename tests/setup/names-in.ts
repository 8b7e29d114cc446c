import { textToArticle } from '../../lib/article/text-to-article.ts';
import type { FoundName } from '../../lib/entities/people/tagger/tag.ts';
import { type BlockWords, readBlock } from '../../lib/entities/people/words/read-block.ts';

/** Reads a text of one block in which the tagger has found names, each the first such words behind the one before; gives "kind: words" of those that stand after `step`. */
export function namesIn(step: (names: readonly FoundName[], blocks: readonly BlockWords[]) => FoundName[]) {
  return (text: string, ...found: [kind: FoundName['kind'], words: string][]): string[] => {
    const { article } = textToArticle(text);
    const blocks = article.blocks.map((own, block) => readBlock(own, block, []));
    const words = blocks[0] as BlockWords;
    let behind = 0;
    const names = found.map(([kind, part]): FoundName => {
      const start = text.indexOf(part, behind);
      behind = start + part.length;
      const from = words.tokens.findIndex((token) => token.start === start);
      const to = words.tokens.findIndex((token) => token.end === behind) + 1;
      return { block: 0, from, to, kind, share: 0.9 };
    });
    return step(names, blocks).map(
      ({ kind, from, to }) => `${kind}: ${text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end)}`,
    );
  };
}

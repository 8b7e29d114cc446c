import { readBlocks } from '../../article/blocks/read-blocks.ts';
import type { ArticleReading } from '../../article/page-reading.ts';
import { cleanWords } from '../../text/clean-text.ts';
import { live } from '../live-document.ts';
import { findWords } from './find-words.ts';
import type { Highlighter } from './highlighter.ts';
import { rectOf, scrollToRange } from './jump.ts';

/** Longer selections are passages, not names. */
const LONGEST = 120;

/** Words that the reader marked by hand (context menu), wherever they stand on the page. */
export class WordMarks {
  #highlighter: Highlighter;
  #words = '';

  constructor(highlighter: Highlighter) {
    this.#highlighter = highlighter;
  }

  get words(): string {
    return this.#words;
  }

  /**
   * Marks every place of these words, in the article or, without one, on the whole page. The same words once more: the marks go.
   * @returns how many places; 0 where the words are not there or are too long; nothing where the marks went
   */
  toggle(text: string, reading: ArticleReading | undefined): number | undefined {
    const words = cleanWords(text);
    if (words === this.#words && this.clear()) return undefined;
    if (words.length > LONGEST) {
      this.clear();
      return 0;
    }
    const ranges = this.#find(words, reading);
    this.#words = ranges.length > 0 ? words : '';
    this.#highlighter.setExtra('marked', ranges);
    if (ranges[0] && !ranges.some(isInSight)) scrollToRange(ranges[0]);
    return ranges.length;
  }

  /** After the page was read again: the same words at their new places. */
  renew(reading: ArticleReading | undefined): void {
    if (this.#words) this.#highlighter.setExtra('marked', this.#find(this.#words, reading));
  }

  clear(): boolean {
    const had = this.#words !== '';
    this.#words = '';
    this.#highlighter.setExtra('marked', []);
    return had;
  }

  #find(words: string, reading: ArticleReading | undefined): StaticRange[] {
    if (reading) {
      const { article, sources, repeats } = reading;
      const again = repeats.flatMap(({ block }) => article.blocks[block] ?? []);
      return findWords(words, [...article.blocks, ...again], [...sources, ...repeats.map(({ source }) => source)]);
    }
    const blocks = readBlocks(live.body, () => false);
    return findWords(
      words,
      blocks.map(({ block }) => block),
      blocks.map(({ source }) => source),
    );
  }
}

function isInSight(range: StaticRange): boolean {
  const rect = rectOf(range);
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}

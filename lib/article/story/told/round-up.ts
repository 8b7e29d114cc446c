import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { isLinkLine } from '../../clutter/block-boxes.ts';
import { CLUTTER_LINES } from '../../words/clutter-lines.ts';
import { BOX_HEADINGS } from '../../words/conventions.ts';
import { ruleFor } from '../../words/rule-for.ts';

/** Subheads that lead to the stories that they sum up, lines in bold that do, for two of them are related ones, paragraphs that may stand before the first of them in and above the column, letters of one below. */
const ROUND_UP = { subheads: 2, lines: 3, before: 1, told: 60 };

/**
 * The blocks of a page that sums up other stories, its linked subheads as words like others: "Bắc Nguyên giải tán Quốc hội" leads to what was told
 * of it, and below it stands what this page tells. Elsewhere a linked headline with a teaser is another story. All of them stand side by side
 * in the story's column, nothing but the lead and a paragraph before them; cards of other stories have boxes of their own, lists a label.
 * @param vouched the page says that it is an article, or its portal does
 */
export function asRoundUp(blocks: readonly SourcedBlock[], vouched: boolean): readonly SourcedBlock[] {
  if (!vouched) return blocks;
  // Between a subhead and what it heads there may be a picture.
  const texts = blocks.filter(({ block }) => block.kind !== 'caption');
  const headed = texts.filter(
    (one, i) => isLinkLine(one) && isBelow(one, texts[i + 1]) && !ruleFor(one.block.text, CLUTTER_LINES),
  );
  const column = headed[0] && columnOf(headed[0]);
  if (!column) return blocks;
  const heads = new Set(headed.filter((one) => columnOf(one) === column));
  const above = texts.slice(0, texts.indexOf(headed[0]!));
  const isLabelled = above.length > 0 && ruleFor(above.at(-1)!.block.text, BOX_HEADINGS) !== undefined;
  const [inside, outside] = [true, false].map((own) =>
    above.filter((one) => isText(one) && (columnOf(one) === column) === own),
  );
  const least = headed[0]!.source.element.closest('h2, h3, h4') ? ROUND_UP.subheads : ROUND_UP.lines;
  if (heads.size < least || isLabelled) return blocks;
  if (inside!.length > ROUND_UP.before || outside!.length > ROUND_UP.before) return blocks;
  return blocks.map((one) =>
    columnOf(one) === column ? { ...one, linked: heads.has(one) ? 0 : one.linked, summedUp: true as const } : one,
  );
}

/** Does a paragraph stand below a subhead, in the same column? */
const isBelow = (head: SourcedBlock, next: SourcedBlock | undefined): boolean =>
  next !== undefined && isText(next) && columnOf(head) !== undefined && columnOf(next) === columnOf(head);

const isText = ({ block: { kind, text }, linked }: SourcedBlock): boolean =>
  kind !== 'heading' && linked < 0.5 && text.length >= ROUND_UP.told;

const columnOf = ({ source }: SourcedBlock): Element | undefined =>
  source.element.closest('h2, h3, h4, p')?.parentElement ?? undefined;

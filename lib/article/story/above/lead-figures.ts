import { comesBefore } from '../../blocks/comes-before.ts';
import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import type { Portal } from '../../portals/portal.ts';
import { CLUTTER_LINES } from '../../words/clutter-lines.ts';
import { isDateLine } from '../../words/published-date.ts';
import { ruleFor } from '../../words/rule-for.ts';
import type { StoryPlace } from '../place/story-place.ts';

/** Lines above a headline among which the words below the cover stand, and their letters: section and kicker come behind them. */
const COVER = { lines: 3, letters: 15 };

/** The words below a picture right above the headline. */
export const captionOfCover = (above: readonly SourcedBlock[]): SourcedBlock[] =>
  above
    .slice(-COVER.lines)
    .filter(
      ({ block: { kind, text }, linked, source }) =>
        kind === 'caption' && linked === 0 && text.length >= COVER.letters && !source.element.closest('a, nav'),
    );

/** The pictures between headline and story, and their captions. */
export function leadFigures(
  doc: Document,
  { root, start }: StoryPlace,
  between: readonly SourcedBlock[],
  portal: Portal | undefined,
): { captions: SourcedBlock[]; elements: Element[] } {
  const figures = new Set<Element>();
  for (const { selector } of portal?.figure ?? []) {
    for (const element of doc.querySelectorAll(selector))
      if (!root.contains(element) && !element.contains(root)) figures.add(element);
  }
  const captions: SourcedBlock[] = [];
  const elements: Element[] = [];
  if (figures.size === 0) {
    for (const { source } of between) {
      const figure = source.element.closest('figure');
      if (figure && !figure.contains(root)) figures.add(figure);
    }
  }
  // Old CMS set picture and caption as rows of a table.
  for (const one of between) {
    const { kind, text } = one.block;
    if (kind !== 'caption' || one.linked >= 0.6 || isDateLine(text) || ruleFor(text, CLUTTER_LINES)) continue;
    if ([...figures].some((f) => f.contains(one.source.element))) continue;
    captions.push(one);
    elements.push(one.source.element.closest('table') ?? one.source.element);
  }
  for (const figure of figures) {
    elements.push(figure);
    for (const one of readBlocks(figure, () => false)) {
      if (one.linked < 0.6 && comesBefore(figure, start))
        captions.push({ ...one, block: { kind: 'caption', text: one.block.text } });
    }
  }
  return { captions, elements };
}

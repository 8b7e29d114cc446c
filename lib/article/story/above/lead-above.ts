import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { bare, foldBare, isOneOf, type PageFacts } from '../../facts/page-facts.ts';
import { isDateLine, printedDate } from '../../words/published-date.ts';
import { BYLINE_NAME } from '../signed/byline.ts';
import { isOfficeOf } from '../signed/date-line.ts';
import { nearName } from './near-name.ts';

/** Not "leading-8": so Tailwind calls the height of a line. */
const LEAD_NAME =
  /sapo|summary|desc|(?:^|[\s_-])des(?:$|[\s_-])|chapp?eau|lead(?!ing-)|lede|intro|standfirst|sub-?title|(?:^|[\s_-])dec?k(?:$|[\s_-])|abstract|tom[-_]?tat|mo[-_]?ta|excerpt|trich[-_]?(?:dan|yeu)|hometext/i;

/** The lead among the lines between headline and body: by its wording, else by its place. */
export const leadAbove = (between: readonly SourcedBlock[], facts: PageFacts): SourcedBlock | undefined =>
  leadByWording(between, facts) ?? leadByPlace(between);

function leadByWording(between: readonly SourcedBlock[], facts: PageFacts): SourcedBlock | undefined {
  const isDescription = isOneOf(facts.descriptions.map(bare));
  return between.find(
    ({ block, linked }) => linked < 0.6 && isDescription(bare(block.text)) && foldBare(block.text).length >= 20,
  );
}

/** The first run of prose between headline and body, best where its class calls it a lead. */
function leadByPlace(between: readonly SourcedBlock[]): SourcedBlock | undefined {
  const prose = between.filter(
    ({ block, linked }, i) =>
      linked < 0.3 &&
      (block.text.length >= 60 || (block.text.length >= 40 && /[.!?…]$/.test(block.text))) &&
      block.kind !== 'caption' &&
      !isAboutStory(block.text) &&
      !isOfficeOf(between[i]!, between[i - 1]),
  );
  return (
    prose.find(({ source }) => nearName(source.element, LEAD_NAME)) ??
    prose.find(
      ({ block, source }) =>
        block.text.length >= 60 && block.kind !== 'list-item' && !nearName(source.element, BYLINE_NAME),
    )
  );
}

/** Who wrote it, the school and the day on one line, which is no sentence. */
const isAboutStory = (text: string): boolean =>
  isDateLine(text) || (text.length < 160 && !/[.!?…:]["”]?$/.test(text) && printedDate(text)?.includes('T') === true);

/** Does the markup call this block the lead? */
export function isLeadByName({ block, source }: SourcedBlock): boolean {
  return block.text.length >= 40 && nearName(source.element, LEAD_NAME);
}

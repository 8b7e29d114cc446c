import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { type Evidence, UNVOUCHED } from './evidence.ts';
import { isOffer } from './for-sale.ts';
import type { Measures } from './measures.ts';
import { sentencesTogether } from './sentences.ts';
import { opensAsNews, paragraphsTold, saysWho } from './told-in-one.ts';

/** What a story must hold that prints no day beside it. */
const LEAST = { prose: 5, letters: 700 };
/** Entries of a report that tell the hour. */
const HOURS = 3;
const HOUR = /^\d{1,2}[:h]\d\d$/;
const A_DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}(?!\d)|ngày \d/i;

/** A story that prints no day beside it but names one, paragraphs side by side, or a report whose entries tell the hour. */
export function isUndatedNews(blocks: readonly SourcedBlock[], body: Measures, evidence: Evidence): boolean {
  const { headed, ownAddress, lead } = evidence;
  if (!headed || !ownAddress || body.headlines > 0 || body.dates > 0 || blocks.some(isOffer)) return false;
  const texts = [...(lead ? [lead] : []), ...blocks.map(({ block }) => block.text)];
  // "Chiều 5/11, Sở … cho biết": less of it suffices.
  const isPlain = opensAsNews(texts, evidence) && saysWho(texts);
  const least = isPlain ? UNVOUCHED : LEAST;
  const letters = body.told + lead.length;
  if (letters < least.letters) return false;
  if (isPlain || body.prose < LEAST.prose)
    return texts.some(namesDay) && paragraphsTold(blocks, body, evidence) >= least.prose;
  if (blocks.filter(({ block }) => HOUR.test(block.text)).length >= HOURS) return true;
  return texts.some(namesDay) && sentencesTogether(blocks, body.told) >= LEAST.prose;
}

const namesDay = (text: string): boolean => A_DAY.test(text);

import type { SourcedBlock } from '../blocks/read-blocks.ts';
import type { Evidence } from './evidence.ts';
import { isOffer } from './for-sale.ts';
import type { Measures } from './measures.ts';
import { sentencesTogether } from './sentences.ts';

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
  if (body.prose < LEAST.prose || body.told + lead.length < LEAST.letters) return false;
  if (blocks.filter(({ block }) => HOUR.test(block.text)).length >= HOURS) return true;
  const isOfADay = A_DAY.test(lead) || blocks.some(({ block }) => A_DAY.test(block.text));
  return isOfADay && sentencesTogether(blocks, body.told) >= LEAST.prose;
}

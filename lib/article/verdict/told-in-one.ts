import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { bare } from '../facts/page-facts.ts';
import type { Evidence } from './evidence.ts';
import { isOffer, sells } from './for-sale.ts';
import { type Measures, PROSE } from './measures.ts';
import { saysWhen } from './says-when.ts';
import { sentencesIn } from './sentences.ts';
import { opensWithNews, tellsAge } from './tells-news.ts';

/** Letters of a paragraph of some length. */
const USUAL = 200;
/** Days before and behind its publication of which a story tells. */
const DAYS = 7;
/** Letters of a paragraph that are looked at: pages can be made of one. */
const ASKED = 10_000;
/** Letters among which a story says when: "Theo TTXVN, sáng 5/3, tại xã …". */
const OPENING = 80;
const A_DAY =
  /(?:^|[,–-] )(?:vào |trong )?(?:(?:rạng )?sáng|trưa|chiều|tối|đêm|khuya|ngày)(?: ngày)? \d{1,2}(?:[/.-]| tháng )\d{1,2}(?![\d/.-])|(?:sáng|trưa|chiều|tối|đêm) nay|hôm (?:nay|qua)/iu;
/** Who says so, and no reader who is asked to. */
const SAID = /(?<!(?:vui lòng|xin|hãy|để|sẽ) )cho (?:biết|hay)(?!\p{L})|(?<!\p{L})khai (?:nhận|báo)(?!\p{L})/u;

/**
 * How many paragraphs of prose a page could have: old CMSs set a whole story in one or two, as loose text or between `<p>` and `</p>`. So
 * terms of use and what is said of goods are set, too: a giant paragraph counts as several where somebody signed it, where it opens with a day
 * or tells who said what.
 */
export function paragraphsTold(blocks: readonly SourcedBlock[], body: Measures, evidence: Evidence): number {
  const { headed, ownAddress, lead } = evidence;
  if (!headed || !ownAddress || body.headlines > 1 || body.dates > 1) return body.prose;
  if (blocks.some((one) => isOffer(one) || sells(one))) return body.prose;
  const told = blocks.filter(({ block, linked }) => linked < 0.5 && block.text.length >= PROSE);
  const texts = [lead, ...told.map(({ block }) => block.text)].filter((text) => text !== '');
  if (!evidence.signed && !opensAsNews(texts, evidence) && !saysWho(texts)) return body.prose;
  return told.reduce((sum, { block }) => sum + worthOf(block.text), 0);
}

/** Does one of the texts tell who said it, or how old somebody is? */
export const saysWho = (texts: readonly string[]): boolean =>
  texts.map((text) => text.slice(0, ASKED)).some((text) => SAID.test(text) || tellsAge(text));

/** Does the lead or the first text open with a day near its publication, or with what somebody has just done? */
export function opensAsNews(texts: readonly string[], { published }: Evidence): boolean {
  return texts.slice(0, 2).some((text) => {
    const opening = bare(text).slice(0, OPENING);
    const day = A_DAY.exec(opening)?.[0];
    return opensWithNews(opening) || (day !== undefined && (!published || saysWhen([day], published, DAYS, DAYS)));
  });
}

/** By its length, and no more than it has sentences. */
function worthOf(text: string): number {
  return text.length < 2 * USUAL ? 1 : Math.min(Math.floor(text.length / USUAL), sentencesIn(text.slice(0, ASKED)));
}

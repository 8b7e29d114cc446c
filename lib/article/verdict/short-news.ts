import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { bare } from '../facts/page-facts.ts';
import { type Evidence, LEAD_ALONE, SIGNED, UNVOUCHED } from './evidence.ts';
import { isOffer, sells } from './for-sale.ts';
import type { Measures } from './measures.ts';
import { saysWhen } from './says-when.ts';
import { isSentence, sentencesIn, sentencesTogether } from './sentences.ts';
import { opensWithNews, tellsNews } from './tells-news.ts';
import { isVerse } from './verse.ts';

/** Letters of two paragraphs under a headline by its markup, with the hour and, in the text, the day: offices tell no more of who was found in the woods. */
const IN_TWO = 180;
/** Letters of a few paragraphs, and of those that more than one thing proves to be news. */
const LETTERS = { usual: 350, proven: 240 };
/** Sentences side by side, and those of news: printed with its hour, and signed, led or naming its day. */
const SENTENCES = { usual: 5, ofNews: 2 };
/** Sentences of one paragraph that tell by themselves what happened. */
const IN_ONE = 3;
/** Days after which an office still tells of something as news, and before which it announces it. */
const NEWS = 3;
const AHEAD = 7;

/** What is printed word by word, however short: telegrams, obituaries, corrections. */
const NOTICE =
  /^(?:tin buồn|cáo phó|lời cảm ơn|(?:đính|cải) chính|nói lại cho rõ)(?!\p{L})|(?:^|(?:gửi|có) )(?:điện|thư) (?:chúc )?(?:mừng|chia buồn|thăm hỏi|cảm ơn|khen)(?!\p{L})/iu;
const NOTICE_LETTERS = 150;

/** Does a text open with a day right before its publication ("Sáng 18/11, …")? So news does where the day alone is printed, and nothing that is sold. */
const opensWithDay = (text: string, published: string): boolean =>
  saysWhen([OPENING_DAY.exec(bare(text))?.[0] ?? ''], published, NEWS);
const OPENING_DAY =
  /^(?:vào |trong )?(?:(?:rạng )?sáng|trưa|chiều|tối|đêm|khuya|ngày)(?: ngày)? \d{1,2}(?:[/.-]| tháng )\d{1,2}(?!\d)/iu;

/** Short news on one page of its own whose paragraphs are single sentences, no longer than a teaser's, or a notice or a poem. */
export function isShortNews(blocks: readonly SourcedBlock[], body: Measures, evidence: Evidence): boolean {
  const { ownAddress, published, title, lead, signed, headed } = evidence;
  if (!ownAddress || !published || body.dates > 1) return false;
  const letters = body.told + lead.length;
  const together = sentencesTogether(blocks, body.told);
  if (body.headlines === 0) {
    if (NOTICE.test(title) && letters >= NOTICE_LETTERS && together > 0) return true;
    if (signed && isVerse(blocks)) return true;
  }
  if (title.length < (signed ? SIGNED : UNVOUCHED).title || letters < IN_TWO) return false;

  const isOffered = blocks.some(isOffer);
  const isSold = blocks.some(sells);
  const toTheHour = published.includes('T') && !isOffered;
  const texts = [lead, ...blocks.map(({ block }) => block.text)];
  const ofItsDays = saysWhen(texts, published, NEWS, AHEAD);
  const first = blocks.find(({ block: { kind } }) => kind === 'paragraph')?.block.text ?? '';
  const isLed = lead.length >= LEAD_ALONE;
  const isFew = letters < LETTERS.proven;
  const isClear = headed && body.headlines === 0;

  const isUnsold = !isFew && !isOffered && !isSold;
  const isOfItsDay = toTheHour && saysWhen(texts, published) && !(isFew && isSold);
  const isBrief =
    isClear && (isOfItsDay || (isUnsold && (opensWithDay(lead || first, published) || opensWithNews(lead || first))));
  const tells = (one: SourcedBlock) => sentencesIn(one.block.text) >= IN_ONE && !sells(one);
  if (isBrief && blocks.some(tells) && !evidence.filmed()) return true;

  // Two proofs out of four, or three where parts of the story have boxes of their own: entries of a report, turns of a talk.
  const proofs = [toTheHour, signed, ofItsDays, isLed].filter(Boolean).length;
  const isProven = (toTheHour || signed) && proofs >= (together >= IN_ONE ? 2 : 3);
  if (isClear && isProven && isUnsold && blocks.filter(isSentence).length + (isLed ? 1 : 0) >= IN_ONE) return true;

  const isTold = (toTheHour || signed) && proofs + (tellsNews(texts) ? 1 : 0) >= (isFew ? 3 : 2);
  if (isClear && isTold && !isOffered && !isSold && together + (isLed ? 1 : 0) >= SENTENCES.ofNews) return true;

  const isNews = isBrief || (toTheHour && (signed || isLed || ofItsDays));
  const least = Math.max(isNews ? SENTENCES.ofNews : SENTENCES.usual, body.headlines * 3);
  return (letters >= LETTERS.usual || isBrief) && together + (isLed ? 1 : 0) >= least;
}

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

/** A few lines on a page of their own, and what tells whether they are news. */
interface Few {
  blocks: readonly SourcedBlock[];
  body: Measures;
  evidence: Evidence;
  published: string;
  /** Letters, those of the lead included. */
  letters: number;
  /** Sentences that stand side by side. */
  together: number;
  /** Lead and all blocks. */
  texts: readonly string[];
  /** The text with which it opens: the lead, or the first paragraph. */
  opening: string;
  isFew: boolean;
  isLed: boolean;
  isOffered: boolean;
  isSold: boolean;
  /** Printed with the hour, as nothing that is sold is. */
  toTheHour: boolean;
  /** Names a day near its publication. */
  ofItsDays: boolean;
  /** Under a headline by its markup, with no more than one headline of another story. */
  isClear: boolean;
  /** How many of these hold: hour, signature, a day near its own, lead. */
  proofs: number;
}

/** Short news on one page of its own whose paragraphs are single sentences, no longer than a teaser's, or a notice or a poem. */
export function isShortNews(blocks: readonly SourcedBlock[], body: Measures, evidence: Evidence): boolean {
  const { ownAddress, published, title, signed } = evidence;
  if (!ownAddress || !published || body.dates > 1) return false;
  const few = readFew(blocks, body, evidence, published);
  if (isNotice(few) || isSignedVerse(few)) return true;
  if (title.length < (signed ? SIGNED : UNVOUCHED).title || few.letters < IN_TWO) return false;
  return KINDS.some((isOfKind) => isOfKind(few));
}

function readFew(blocks: readonly SourcedBlock[], body: Measures, evidence: Evidence, published: string): Few {
  const { lead, signed, headed } = evidence;
  const letters = body.told + lead.length;
  const texts = [lead, ...blocks.map(({ block }) => block.text)];
  const isOffered = blocks.some(isOffer);
  const toTheHour = published.includes('T') && !isOffered;
  const ofItsDays = saysWhen(texts, published, NEWS, AHEAD);
  const isLed = lead.length >= LEAD_ALONE;
  return {
    blocks,
    body,
    evidence,
    published,
    letters,
    together: sentencesTogether(blocks, body.told),
    texts,
    opening: lead || (blocks.find(({ block: { kind } }) => kind === 'paragraph')?.block.text ?? ''),
    isFew: letters < LETTERS.proven,
    isLed,
    isOffered,
    isSold: blocks.some(sells),
    toTheHour,
    ofItsDays,
    isClear: headed && body.headlines <= 1,
    proofs: [toTheHour, signed, ofItsDays, isLed].filter(Boolean).length,
  };
}

/** "Điện chúc mừng Quốc khánh nước …" above a sentence. */
const isNotice = ({ body, evidence, letters, together }: Few): boolean =>
  body.headlines === 0 && NOTICE.test(evidence.title) && letters >= NOTICE_LETTERS && together > 0;

const isSignedVerse = ({ body, evidence, blocks }: Few): boolean =>
  body.headlines === 0 && evidence.signed && isVerse(blocks);

/** What a few lines may be to be news; one suffices. */
const KINDS: readonly ((few: Few) => boolean)[] = [tellsInOne, isProven, isTold, standsTogether];

/** One paragraph that tells by itself what happened: "Ngày 5/11, Công an xã … bắt giữ …. Từ tháng 9, …. Công an đã …". */
function tellsInOne(few: Few): boolean {
  const tells = (one: SourcedBlock) => sentencesIn(one.block.text) >= IN_ONE && !sells(one);
  return isBrief(few) && few.blocks.some(tells) && !few.evidence.filmed();
}

/** Two proofs out of four, or three where parts of the story have boxes of their own: entries of a report, turns of a talk. */
function isProven(few: Few): boolean {
  const needed = few.together >= IN_ONE ? 2 : 3;
  if (!few.isClear || !isVouched(few) || few.proofs < needed || !isUnsold(few)) return false;
  return few.blocks.filter(isSentence).length + led(few) >= IN_ONE;
}

/** Two sentences of news, nothing of them for sale. */
function isTold(few: Few): boolean {
  if (!few.isClear || !isVouched(few) || few.isOffered || few.isSold) return false;
  const proofs = few.proofs + (tellsNews(few.texts) ? 1 : 0);
  return proofs >= (few.isFew ? 3 : 2) && few.together + led(few) >= SENTENCES.ofNews;
}

/** Sentences side by side, more of them where headlines of other stories stand between. */
function standsTogether(few: Few): boolean {
  const { letters, toTheHour, ofItsDays, isLed, evidence } = few;
  const brief = isBrief(few);
  const isNews =
    brief || (toTheHour && (evidence.signed || isLed || ofItsDays)) || (isLed && ofItsDays && isUnsold(few));
  const least = Math.max(isNews ? SENTENCES.ofNews : SENTENCES.usual, few.body.headlines * 3);
  return (letters >= LETTERS.usual || brief) && few.together + led(few) >= least;
}

/** Does it tell of the day on which it came out, or open as news does? */
function isBrief(few: Few): boolean {
  const { isClear, toTheHour, texts, published, opening, isFew, isSold } = few;
  if (!isClear) return false;
  if (toTheHour && saysWhen(texts, published) && !(isFew && isSold)) return true;
  return isUnsold(few) && (opensWithDay(opening, published) || opensWithNews(opening));
}

const isVouched = ({ toTheHour, evidence }: Few): boolean => toTheHour || evidence.signed;

/** Long enough to tell that nothing of it is for sale. */
const isUnsold = ({ isFew, isOffered, isSold }: Few): boolean => !isFew && !isOffered && !isSold;

/** A lead counts as a sentence. */
const led = ({ isLed }: Few): number => (isLed ? 1 : 0);

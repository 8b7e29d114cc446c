import type { DateRef, Entities, Mention } from '../entities/entities.ts';
import type { MainEvent } from './card.ts';
import type { Material } from './material.ts';
import { type Sentence, syllables } from './sentence-list.ts';
import { overlap } from './sentence-score.ts';
import { isCaption, isHalfQuotation } from './stands-alone.ts';
import { openingNoun, openingSubject } from './statements/find-source.ts';
import { opensNoun } from './statements/head-body.ts';
import { opensPredicate } from './statements/predicates.ts';
import { quotations } from './statements/quotations.ts';
import { opensWithVerb } from './statements/reporting-verbs.ts';

/** Sentences from the top in which the event is looked for: the lead, and the first of the body. */
const LOOKED_AT = 3;
/** A longer predicate is no line: letters. */
const LONGEST_WHAT = 260;
/** A shorter one says nothing: "cho biết". */
const FEWEST_SYLLABLES = 4;
/** Share of the headline's syllables that the event must hold to be the one that the headline is about; the lead is nearly always about it. */
const OF_HEADLINE = 0.35;
const OF_HEADLINE_IN_LEAD = 0.15;
/** "việc ông Lam tới thăm xã", "mặc dù ông Lam": what somebody did, and not somebody. */
const IS_NO_WHO = /^(?:một |các |những |nhiều )?(?:việc|sự|vụ|chuyện|tin|thông tin|chuyến|cuộc|lời|bài|khi|do) /iu;
/** "đã gửi tỉnh kế hoạch mở con đường này": a line that only the text explains; "nước này" is the one just named. */
const POINTS_BACK =
  /(?<!(?:nước|phố|quốc gia|hãng|hôm|ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|dịp|mùa|lần|thời gian|thế giới|đời)) (?:này|ấy|nói trên|kể trên|như trên)(?![\p{L}\p{M}])/iu;

function pointsBack(who: string, what: string): boolean {
  const at = what.search(POINTS_BACK);
  const [, before = '', noun] = /^(.*)( \S+)$/u.exec(`${who} ${what.slice(0, Math.max(0, at))}`) ?? [];
  // "đã mở cây cầu, dù cầu này …"
  return at >= 0 && !`${before} `.includes(`${noun} `);
}

/** What the words under a picture do without, where no day stands in front. */
const TENSE = /(?:^|\s)(?:đã|vừa|mới|sẽ|đang)(?=\s)/u;
/** "phản ứng về vụ nổ tại Lào", "đại sứ tại Lào": where something else is; nor what stands far behind. */
const OF_ANOTHER = / (?:vụ|cuộc|trận|đại sứ|dự án|người|ra) [^,]*$|^.{140}|["“]/iu;
/** What stands before the place of an event. */
const AT = /(?:^|[\s,(])(tại|ở) (?:\p{Ll}+ ){0,2}$/iu;

/**
 * Who did what, when and where: from the first sentence whose subject is named and opens it, where it tells what the headline tells.
 * Each line stands in that sentence; what the sentence does not tell is left out, and without such a sentence all of it. A lead that shares
 * little with the headline, or tells who somebody is, counts only where no sentence behind it does better.
 */
export function mainEvent({ article, entities, sentences, speakers }: Material): MainEvent {
  const title = new Set(syllables(article.title));
  let unsure: MainEvent | undefined;
  for (const sentence of sentences.slice(0, LOOKED_AT)) {
    const { kind, text } = article.blocks[sentence.block]!;
    const isLead = kind === 'lead';
    if (isSpeech(sentence.text) || (!isLead && isCaption(sentence.text))) continue;
    const masked = sentence.text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
    const clause = { block: sentence.block, start: sentence.start, masked };
    const named = openingSubject(clause, speakers);
    const subject = named ?? openingNoun(clause, speakers, article.title.toLowerCase());
    if (!subject) continue;
    const from = subject.end + toldOf(masked.slice(subject.end - sentence.start));
    // "Theo báo Tin Chiều, …", "Trong khi xã chờ, …": not whom this is about; "Ông Lam, trong một lá thư, …": what he did stands further on.
    if (/(?:theo|trong khi) $/iu.test(text.slice(0, subject.start)) || /^\s*[,;:(–—-]/u.test(text.slice(from)))
      continue;
    if (IS_NO_WHO.test(text.slice(subject.start))) continue;
    const { what, day } = predicate(sentence, from, text, entities);
    if (IS_NO_WHAT.test(what) || what.length > LONGEST_WHAT) continue;
    const who = text.slice(subject.start, subject.end);
    if (NOBODY.test(who) || isHalfQuotation(who) || (!named && !isWhole(who, what))) continue;
    if (syllables(what).length < FEWEST_SYLLABLES || pointsBack(who, what)) continue;
    const share = overlap(title, new Set(syllables(text.slice(subject.start, sentence.end))));
    if (share < (isLead ? OF_HEADLINE_IN_LEAD : OF_HEADLINE)) continue;
    if (MEDIA.test(`${who} ${what}`) && !article.title.includes(who.split(' ').at(-1)!)) continue;
    const shown = text.slice(0, sentence.start) + masked;
    const lines = whenAndWhere(sentence, subject, opensWithVerb(what), shown, entities);
    if (!isLead && !lines.when && !day && !TENSE.test(what) && !opensWithVerb(what)) continue;
    const event = { who, what, ...lines, ...(!lines.when && day && { when: day }) };
    if (share >= OF_HEADLINE && !what.startsWith('là ')) return event;
    unsure ??= event;
  }
  return unsure ?? {};
}

/** "Ông tới thăm", "Người còn lại": nobody knows who; "Công an xác định ông Lam": two. */
const NOBODY = /^(?:ông|bà|anh|chị|cô|người)$|^(?:đưa|buộc) | (?:khi|vì|dù|rằng|mà|xác định)(?: |$)/iu;

/** "Sở Y tế (Quảng Bắc)" */
const ASIDE = /\([^()]*\)/gu;
/** "Ông Lam | - phó ban - | làm …" */
const BETWEEN_DASHES = /^ *,? [-–] [^–;:]{3,110}? [-–],?(?= )/u;
/** "Ông Lam | , 52 tuổi, quê …" */
const OF_WHOM = /^(?:\d+ tuổi|quê|ngụ|trú|người|từng|một|huyện|tỉnh|TP)[ ,]/iu;
const LONGEST_TOLD = 300;

/** Letters behind a subject in which something is told of it before what it did: "Ông Lam |, 52 tuổi, Giám đốc Sở, | được …" */
function toldOf(behind: string): number {
  const dashes = BETWEEN_DASHES.exec(behind)?.[0].length;
  if (dashes) return dashes;
  const { 0: opens, 1: sign } = /^ *(,| [-–])? /u.exec(behind) ?? [''];
  const list = behind.slice(opens.length);
  if (sign && (OF_WHOM.test(list) || opensNoun(list.toLowerCase().split(/[ ,]+/))))
    for (const { index } of list.slice(0, LONGEST_TOLD).matchAll(/, /gu))
      if (opensPredicate(list.slice(index + 2))) return opens.length + index + 1;
  return sign ? 0 : Math.max(0, opens.length - 1);
}

/** "Bộ Giao thông xin lùi việc | hoàn thành trạm": what it did has begun; "Chồng tôi", "nước này": whose, which? */
const HANGS = /(?:^| )(?:việc|và|để|cho|của|là|bị|nhiều|mới|tôi|này|đó)$/u;
/** What surely opens a predicate: behind a small word no other is sure. */
const STRONG =
  /^(?:đã|vừa|đang|sẽ|bị|được|có|cũng|vẫn|đều|tiếp tục|hôm|ngày|không|chưa|quyết định|tổ chức|công bố|thông qua|phát hiện) /u;

/** Whether a noun stands there in full, and for somebody in particular. */
const isWhole = (who: string, what: string): boolean =>
  !HANGS.test(who) && (/ [\p{Lu}\d][\p{L}\p{M}.\d-]*$/u.test(who) || STRONG.test(what) || opensWithVerb(what));

/** "… và bà Hạnh làm việc này", "nói: …", "nói đây là chợ lớn", "diễn ra lễ mở chợ", "ở Lào đóng chợ", "có thể tự đi", "…; Đội chèo thắng trận": no predicate, or several stories in one sentence. */
const IS_NO_WHAT =
  /^(?:(?:\S+ ){1,4}đ(?:ây|ó) (?:là|sẽ)|(?:đã )?diễn ra (?:lễ|cuộc|buổi)|(?:mới )?(?:ở|tại) |có thể |\P{Ll}|và |với |của |cùng (?!.*đã )|[^,.]{1,20}:)|[Ảả]nh\s*:|; ?\p{Lu}|là những tin |\?$/u;

/** Words of a quotation that are no name and no single word in marks. */
const LONGEST_MARKED = 8;

/** Whether a sentence is somebody's words for a good part, or a mark of it stays open. */
const isSpeech = (text: string): boolean =>
  quotations(text).some(
    ({ start, end, closed }) => !closed || start === 0 || syllables(text.slice(start, end)).length > LONGEST_MARKED,
  );

/** Who tells what others did, unless the headline names them. */
const MEDIA = /^(?:tờ|báo|hãng|kênh|đài|truyền thông|.*nguồn) .*(?:cho |nói)|đưa tin |dẫn lời /iu;

/** What the subject did, without the day that opens it ("hôm 24/10 thông qua dự luật") and the source that closes it (", theo Tin Chiều"). */
function predicate(
  sentence: Sentence,
  from: number,
  text: string,
  entities: Entities,
): { what: string; day: string | undefined } {
  let start = from;
  let day: string | undefined;
  const first = mentionsIn(sentence, entities.dates.filter(isDay)).find((one) => one.start >= from);
  if (first && /^\s*(?:(?:vào|hôm|trong) )?$/iu.test(text.slice(from, first.start))) {
    day = first.text;
    start = first.end;
  }
  const what = text
    .slice(start, sentence.end)
    .replace(/^[\s,]+|[\s.…]+$/gu, '')
    // "…, báo Tin Chiều đưa tin hôm 3/1", "…, Sở Y tế cho biết"
    .replace(
      /(?:,? theo \p{Lu}[^,;]{1,40}|, [^,;]{2,60} (?:đưa tin|cho biết|cho hay|tuyên bố|nói)(?: [^,;]{1,20})?)$/u,
      '',
    );
  return { what, day };
}

const isDay = ({ value, grain }: DateRef) => value !== null && grain === 'day';

/** The mentions of some entities that lie in a sentence, in reading order. */
function mentionsIn({ block, start, end }: Sentence, list: readonly { mentions: readonly Mention[] }[]): Mention[] {
  return list
    .flatMap(({ mentions }) => mentions.filter((one) => one.block === block && one.start >= start && one.end <= end))
    .sort((a, b) => a.start - b.start);
}

/** Day and place that stand in front of the subject, or the place behind "tại": those further on may belong to what somebody said or planned. */
function whenAndWhere(
  sentence: Sentence,
  { start: subjectAt, end: subjectEnd }: { start: number; end: number },
  isSaid: boolean,
  text: string,
  entities: Entities,
): Pick<MainEvent, 'when' | 'where'> {
  const day = mentionsIn(sentence, entities.dates.filter(isDay)).find(({ end }) => end <= subjectAt);
  const place = mentionsIn(sentence, entities.places).find(({ start }) => {
    const before = AT.exec(text.slice(Math.max(sentence.start, start - 24), start))?.[1];
    // "Phó đại sứ Lào tại Cần Thơ tới …": who that is.
    if (start >= subjectAt && start < subjectEnd) return false;
    // "Chào mừng bạn ở thăm tại Lào, ông Lam …": where others are.
    const isOwn = /(?:^|, |\d |(?:qua|nay|này|trước|ngày) )(?:tại|ở) [^,]*$/iu.test(text.slice(sentence.start, start));
    const isBehind = !isSaid && !OF_ANOTHER.test(text.slice(subjectEnd, start)) && before?.toLowerCase() === 'tại';
    return before && (start < subjectAt ? isOwn : isBehind);
  });
  return { ...(day && { when: day.text }), ...(place && { where: place.text }) };
}

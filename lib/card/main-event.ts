import type { DateRef, Entities, Mention } from '../entities/entities.ts';
import type { MainEvent } from './card.ts';
import type { Material } from './material.ts';
import { type Sentence, syllables } from './sentence-list.ts';
import { overlap } from './sentence-score.ts';
import { isCaption } from './stands-alone.ts';
import { openingNoun, openingSubject } from './statements/find-source.ts';
import { opensNoun } from './statements/head-body.ts';
import { quotations } from './statements/quotations.ts';
import { opensWithVerb } from './statements/reporting-verbs.ts';

/** Sentences from the top in which the event is looked for: the lead, and the first of the body. */
const LOOKED_AT = 3;
/** A longer predicate is no line: letters. */
const LONGEST_WHAT = 220;
/** A shorter one says nothing: "cho biết". */
const FEWEST_SYLLABLES = 4;
/** Share of the headline's syllables that the event must hold to be the one that the headline is about. */
const OF_HEADLINE = 0.35;
/** "việc ông Lam tới thăm xã", "mặc dù ông Lam": what somebody did, and not somebody. */
const IS_NO_WHO =
  /^(?:một |các |những |nhiều )?(?:việc|sự|vụ|chuyện|câu chuyện|tin|thông tin|chuyến|cuộc|lời|bài|mặc dù|dù|tuy|khi|nếu|sau|trước|vì|do|để|trong) /iu;
/** Share of a speaker's name and title that the headline must hold. */
const OF_SPEAKER = 0.4;
const SAYS =
  /^(?:[\p{L}\d/-]+ ){0,9}(?:cho biết|cho hay|cho rằng|đưa tin|nói|khẳng định|cảnh báo|tuyên bố|nhận định)(?![\p{L}\p{M}])/u;
/** "cho biết đã khởi tố vụ án": what the subject did itself. */
const OF_ITSELF = /^(?:[\p{L}\d/-]+ ){0,3}(?:cho biết|cho hay|khẳng định|tuyên bố),? (?:đã|vừa|đang|sẽ) /u;
/** "đã gửi tỉnh kế hoạch mở con đường này": a line that only the text explains; "nước này" is the one just named. */
const POINTS_BACK =
  /(?<!(?:nước|hôm|ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|dịp|mùa|lần|thời gian|thế giới|đời)) (?:này|ấy|nói trên|kể trên|như trên)(?![\p{L}\p{M}])/iu;
/** What the words under a picture do without, where no day stands in front. */
const TENSE = /(?:^|\s)(?:đã|vừa|mới|sẽ|đang)(?=\s)/u;
/** "phản ứng về vụ nổ tại Lào", "đại sứ tại Lào": where something else is. */
const OF_ANOTHER =
  /(?:^|\s)(?:vụ|cuộc|trận|sự cố|đại sứ|đại sứ quán|dự án|người|diễn ra|xảy ra)(?:\s[^,]{0,60})? tại [^,]{0,16}$/u;
/** What stands before the place of an event. */
const AT = /(?:^|[\s,(])(tại|ở) (?:thủ đô |thành phố |tp\.? ?|tỉnh |huyện |quận |xã |nước )?$/iu;

/**
 * Who did what, when and where: from the first sentence whose subject is named and opens it, where it tells what the headline tells.
 * Each line stands in that sentence; what the sentence does not tell is left out, and without such a sentence all of it.
 */
export function mainEvent({ article, entities, sentences, speakers }: Material): MainEvent {
  const title = new Set(syllables(article.title));
  for (const sentence of sentences.slice(0, LOOKED_AT)) {
    const isLead = article.blocks[sentence.block]?.kind === 'lead';
    if (isSpeech(sentence.text) || (!isLead && isCaption(sentence.text))) continue;
    const masked = sentence.text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
    const clause = { block: sentence.block, start: sentence.start, masked };
    const named = openingSubject(clause, speakers);
    const subject = named ?? openingNoun(clause, speakers);
    if (!subject) continue;
    const text = article.blocks[sentence.block]?.text ?? '';
    const from = subject.end + toldOf(sentence.text.slice(subject.end - sentence.start));
    // "Theo báo Tin Chiều, …", "Trong khi xã chờ, …": not whom this is about; "Ông Lam, trong một lá thư, …": what he did stands further on.
    if (/(?:theo|trong khi) $/iu.test(text.slice(0, subject.start))) continue;
    if (/^\s*[,;:(–—-]/u.test(text.slice(from, sentence.end))) continue;
    if (IS_NO_WHO.test(text.slice(subject.start))) continue;
    const { what, day } = predicate(sentence, from, text, entities);
    if (IS_LIST.test(what) || !/^\p{Ll}/u.test(what) || what.length > LONGEST_WHAT) continue;
    if (/^(?:và|với|của) |ảnh\s*:/iu.test(what) || (what.startsWith('cùng ') && !TENSE.test(what))) continue;
    const who = text.slice(subject.start, subject.end);
    if (NOBODY.test(who) || (!named && !isWhole(who, what))) continue;
    if (syllables(what).length < FEWEST_SYLLABLES || POINTS_BACK.test(what) || /^[^,.]{1,20}:/u.test(what)) continue;
    if (!isOfHeadline(article.title, title, who, what)) continue;
    const lines = whenAndWhere(
      sentence,
      subject,
      opensWithVerb(what),
      text.slice(0, sentence.start) + masked,
      entities,
    );
    if (!isLead && !lines.when && !day && !TENSE.test(what) && !opensWithVerb(what)) continue;
    return { who, what, ...lines, ...(!lines.when && day && { when: day }) };
  }
  return {};
}

/** "Ông tới thăm", "Người còn lại": nobody knows who; "Công an xác định ông Lam": two. */
const NOBODY = /^(?:ông|bà|anh|chị|cô|người)$| (?:khi|vì|rằng|mà|xác định) /iu;

/** "Sở Y tế (Quảng Bắc)" */
const ASIDE = /\([^()]*\)/gu;
/** What is told of a subject before what it did: "Ông Lam | (52 tuổi) - phó ban - | làm …", "Ông Lam |, 52 tuổi, Giám đốc Sở, | được …" */
const TOLD =
  /^(?: \([^()]*\))?(?:,? [-–] [^–;:]{3,110}? [-–],?|((?:, [^,.;:()]{3,110}){1,4}),(?= (?:đã|vừa|sẽ|được|bị|cho|nói|khẳng|hôm|ngày) ))?(?= )/u;

/** Letters behind a subject in which something is told of it. */
function toldOf(behind: string): number {
  const { 0: all = '', 1: list } = TOLD.exec(behind) ?? [];
  return !list ||
    /^, (?:\d+ tuổi|quê|ngụ|trú|người) /u.test(`${list} `) ||
    opensNoun(list.slice(2).toLowerCase().split(' '))
    ? all.length
    : 0;
}

/** "Chính quyền | mới ở Lào đóng chợ": the name goes on. */
const GOES_ON = /^(?:mới )?(?:tại|ở|thuộc|từ) /u;
/** "Bộ Giao thông xin lùi việc | hoàn thành trạm": what it did has begun; "Chồng tôi", "nước này": whose, which? */
const HANGS = /(?:^| )(?:việc|khả năng|và|để|cho|của|là|bị|nhiều|mới|tôi|này|đó)$/u;
/** "Người dùng có thể tự kiểm tra …": advice, where nobody in particular is told of. */
const MAY = /^(?:có thể|nên|cần|phải|thường|hay)(?![\p{L}\p{M}])/u;
/** What surely opens a predicate: behind a small word no other is sure. */
const STRONG =
  /^(?:đã|vừa|đang|sẽ|bị|được|có|cũng|vẫn|đều|tiếp tục|hôm|ngày|không|chưa|quyết định|tổ chức|công bố|thông qua|phát hiện)(?![\p{L}\p{M}])/u;

/** Whether a noun stands there in full, and for somebody in particular. */
const isWhole = (who: string, what: string): boolean =>
  !HANGS.test(who) &&
  !GOES_ON.test(what) &&
  (/\p{Lu}/u.test(who.slice(1)) || !MAY.test(what)) &&
  (/[\p{Lu}\d][\p{L}\p{M}.\d-]*$/u.test(who) || STRONG.test(what) || opensWithVerb(what));

/** "…; Đội chèo thắng trận": several stories in one sentence. */
const IS_LIST = /;\s*\p{Lu}|là những tin |\?$/u;

/** Words of a quotation that are no name and no single word in marks. */
const LONGEST_MARKED = 8;

/** Whether a sentence is somebody's words for a good part, or a mark of it stays open. */
const isSpeech = (text: string): boolean =>
  quotations(text).some(
    ({ start, end, closed }) => !closed || start === 0 || syllables(text.slice(start, end)).length > LONGEST_MARKED,
  );

/** Whether the headline tells the same; of what somebody says, that it is this somebody: not "Tin Chiều đưa tin …". */
function isOfHeadline(written: string, title: ReadonlySet<string>, who: string, what: string): boolean {
  if (overlap(title, new Set(syllables(`${who} ${what}`))) < OF_HEADLINE) return false;
  if (!SAYS.test(what) || OF_ITSELF.test(what)) return true;
  const names = syllables(who);
  const [opens = ''] = title;
  // As it is written: "Nghị" is not in "đề nghị".
  return (
    written.includes(who.split(' ').at(-1)!) || names.includes(opens) || overlap(new Set(names), title) >= OF_SPEAKER
  );
}

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
    .replace(/,? theo \p{Lu}[^,;]{1,40}$/u, '')
    // "…, báo Tin Chiều đưa tin hôm 3/1", "…, Sở Y tế cho biết"
    .replace(
      /, [^,;]{2,60} (?:đưa tin|cho biết|cho hay|tuyên bố|nói)(?: (?:hôm|ngày|sáng|chiều|tối) [^,;]{1,20})?$/u,
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
    const isOther = OF_ANOTHER.test(text.slice(subjectAt, start));
    // "Chào mừng bạn ở thăm tại Lào, ông Lam …": where others are.
    const isOwn = /(?:^|, |\d |(?:qua|nay|này|trước|ngày) )(?:tại|ở) [^,]*$/iu.test(text.slice(sentence.start, start));
    const isBehind = !isSaid && !isOther && before?.toLowerCase() === 'tại';
    return before && (start < subjectAt ? isOwn : isBehind);
  });
  return { ...(day && { when: day.text }), ...(place && { where: place.text }) };
}

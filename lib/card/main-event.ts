import { startsWithCapital } from '../text/tokens.ts';
import type { MainEvent, Statement } from './card.ts';
import { happeningIn } from './happening.ts';
import { isSpeech } from './is-speech.ts';
import { ledDelegation } from './led-delegation.ts';
import type { Material } from './material.ts';
import { type Sentence, syllables } from './sentence-list.ts';
import { overlap } from './sentence-score.ts';
import { isCaption, isHalfQuotation } from './stands-alone.ts';
import { ALL_AT_ONCE, BARE, MOVES, openingNoun, openingSubject, SURELY } from './statements/opening-subject.ts';
import { onlyAdverbs } from './statements/predicates.ts';
import { opensWithVerb } from './statements/reporting-verbs.ts';
import type { Source } from './statements/source.ts';
import { toldOf } from './told-of-subject.ts';
import { LONGEST_WHAT, predicate } from './what-was-done.ts';
import { whenAndWhere } from './when-and-where.ts';
import { wholeSubject } from './whole-subject.ts';

/** Sentences from the top in which the event is looked for: the lead, and the first of the body; so many of them at least. */
const LOOKED_AT = 3;
const OF_BODY = 2;
/** A shorter one says nothing: "cho biết". */
const FEWEST_SYLLABLES = 4;
/** "thăm Lào", "vừa qua đời": but these are all there is to say. */
const SHORT = /^(?:(?:đã|vừa|sẽ) )?thăm | (?:qua đời|từ trần|từ chức|đắc cử)$/u;
/** "đã khởi động": the same, right behind who did it. */
const DONE = /^(?:đã|vừa|sẽ) (?!\d|ghi nhận)/u;
/** Share of the headline's syllables that the event must hold to be the one that the headline is about; the lead is nearly always about it. */
const OF_HEADLINE = 0.35;
const OF_HEADLINE_IN_LEAD = 0.15;
/** The same of what was done on a day with which the sentence opens: where nothing is surer. */
const OF_DAY = 0.2;
/** The same where somebody met somebody: headlines tell what they spoke of. */
const OF_MEETING = 0.2;
/** "đã có buổi tiếp đoàn", "vừa hội đàm với" */
const MEETS =
  /^(?:đã |vừa )(?:có )?(?:các |buổi |cuộc )?(?:đón |đến )?(?:tiếp|hội đàm|hội kiến|gặp|làm việc|chào xã giao|thăm|điện đàm)(?= )/iu;
/** "việc ông Lam tới thăm xã", "mặc dù ông Lam": what somebody did, and not somebody. */
const IS_NO_WHO =
  /^(?:một |các |những |nhiều )?(?:việc|màn|giúp|quá trình|bản tin|(?:bộ |loạt |hình )?ảnh|sự|vụ|chuyện|tin|thông tin|chuyến|cuộc|lời|bài|khi|do) /iu;
/** "đã gửi tỉnh kế hoạch mở con đường này": a line that only the text explains; "nước này" is the one just named. */
const POINTS_BACK =
  /(?<!(?:nước|phố|quốc gia|hãng|hôm|ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|dịp|mùa|lần|thời gian|thế giới|đời|cơ quan|đơn vị|tổ chức|công ty|tập đoàn|mặt hàng|khu vực|địa phương)) (?:này|ấy|nói trên|kể trên|như trên)(?![\p{L}\p{M}])/iu;

function pointsBack(who: string, what: string): boolean {
  const at = what.search(POINTS_BACK);
  const [, before = '', noun] = /^(.*)( \S+)$/u.exec(` ${who} ${what.slice(0, Math.max(0, at))}`.toLowerCase()) ?? [];
  // "đã mở cây cầu, dù cầu này …"
  // "cáo buộc xã đóng chợ, nhưng huyện đã bác | tin này": what stands before the comma.
  if (/,.* (?:điều|việc|tin|cáo buộc)$/u.test(what.slice(0, Math.max(0, at)))) return false;
  return at >= 0 && !`${before} `.includes(`${noun} `);
}

/** "xác định có rác tại trường": where and when that was. */
const FINDS = /^(?:đã |vừa )?xác định /u;

/** What the words under a picture do without, where no day stands in front. */
const TENSE = /(?:^|\s)(?:đã|vừa|mới|sẽ|đang)(?=\s)/u;
/** A subject, and where in the block what it did begins. */
interface Subject extends Source {
  from: number;
  /** Unless it is somebody, or a body by its name. */
  isNoun: boolean;
}

/** What one sentence tells. */
interface Told {
  event: MainEvent;
  /** The whole name of who did it. */
  name: string | undefined;
  /** Somebody said something, and did nothing else. */
  isSaid: boolean;
  /** Enough of it is in the headline to take it where nothing better comes; to look no further. */
  isLikely: boolean;
  isSure: boolean;
  /** Of a thing, or of somebody without a name. */
  isNoun: boolean;
  /** Somebody named, or a body by its name, did it in the first sentence of the lead: taken where the headline speaks of nothing else that is found. */
  opensLead: boolean;
}

/**
 * Who did what, when and where: from the first sentence whose subject opens it or says what it reports, where it tells what the headline tells.
 * Each line stands in that sentence; what the sentence does not tell is left out, and without such a sentence all of it. A lead that shares
 * little with the headline, or tells who somebody is, counts only where no sentence behind it does better.
 */
export function mainEvent(material: Material, statements: readonly Statement[]): MainEvent {
  const title = new Set(syllables(material.article.title));
  let unsure: MainEvent | undefined;
  let said: Told | undefined;
  let last: MainEvent | undefined;
  let held: MainEvent | undefined;
  const isLead = ({ block }: Sentence) => material.article.blocks[block]!.kind === 'lead';
  const lead = material.sentences.filter(isLead);
  const first = lead.slice(0, LOOKED_AT);
  for (const sentence of [...first, ...material.body.slice(0, Math.max(OF_BODY, LOOKED_AT - first.length))])
    for (const told of toldIn(sentence, material, title, statements)) {
      const { event, name, isSaid } = told;
      // "Ông Lam mong thêm tàu." is said where somebody meets somebody: "Chiều 1/3, tại Cần Thơ, ông Lam đã tiếp …".
      if (said && !isSaid && name === said.name && name && event.when && TENSE.test(event.what ?? '')) return event;
      if (told.opensLead) last ??= event;
      if (!told.isLikely) continue;
      if (told.isSure && !isSaid && !said) {
        // "Trụ sở đã xong. Ông Lam dự lễ mở cửa.": him, where the headline names him.
        if (held && !(name && material.article.title.includes(name.split(' ').at(-1)!))) return held;
        if (!told.isNoun || !isLead(sentence)) return event;
        held = event;
        continue;
      }
      if (told.isSure) said ??= told;
      unsure ??= event;
    }
  return held ?? said?.event ?? unsure ?? last ?? {};
}

function toldIn(
  sentence: Sentence,
  material: Material,
  title: ReadonlySet<string>,
  statements: readonly Statement[],
): Told[] {
  const isLead = material.article.blocks[sentence.block]!.kind === 'lead';
  if (isSpeech(sentence.text) || (!isLead && isCaption(sentence.text))) return [];
  const masked = withoutAsides(sentence.text);
  const told = [opensIt(sentence, masked, material), saysIt(sentence, statements)].flatMap(
    (subject) => (subject && toldOfIt(subject, sentence, masked, material, title)) ?? [],
  );
  const visit = announcedVisit(sentence, material, title);
  if (visit) return [visit, ...told];
  return told.length > 0 ? told : tookPlace(sentence, masked, material, title);
}

/** What takes place with nobody who does it: "Tại Cần Thơ đã diễn ra lễ mở chợ". */
function tookPlace(
  sentence: Sentence,
  masked: string,
  { article, entities }: Material,
  title: ReadonlySet<string>,
): Told[] {
  const found = happeningIn(masked);
  if (!found) return [];
  const { kind, text } = article.blocks[sentence.block]!;
  const from = sentence.start + found.from;
  const { what } = predicate(sentence, from, text, entities);
  if (what.length > LONGEST_WHAT || what.endsWith('?') || pointsBack('', what)) return [];
  const shown = text.slice(0, sentence.start) + masked;
  const lines = whenAndWhere(sentence, { start: from, end: sentence.start + found.verb }, false, shown, entities);
  const share = overlap(title, new Set(syllables(what)));
  const isSure = share >= OF_HEADLINE;
  const isLikely = isSure || (kind === 'lead' && share >= OF_HEADLINE_IN_LEAD);
  return [
    { event: { what, ...lines }, name: undefined, isSaid: false, isLikely, opensLead: false, isSure, isNoun: false },
  ];
}

const withoutAsides = (text: string) => text.replace(UNSAID, (aside) => ' '.repeat(aside.length));

/** "Bộ Ngoại giao thông báo: | Nhận lời mời của …, ông Lam sẽ thăm Lào" */
const ANNOUNCES = /^.*? (?:cho biết|cho hay|thông báo|công bố)(?: rằng)?[,:]? /u;
const VISITS =
  /^(?:sẽ |sắp |đã )?(?:có chuyến |cùng .* |dẫn đầu .* )?(?:sang |tới |đến )?(?:thăm|dự|tham dự|công du) /u;

/** Who visits whom, where a ministry tells so and the headline names the visitor: it is the event, and not that it was told. */
function announcedVisit(sentence: Sentence, material: Material, title: ReadonlySet<string>): Told | undefined {
  const from = ANNOUNCES.exec(sentence.text)?.[0].length ?? 0;
  const announced = { ...sentence, start: sentence.start + from, text: sentence.text.slice(from) };
  const masked = withoutAsides(announced.text);
  const subject = from > 0 ? opensIt(announced, masked, material) : undefined;
  const told = subject && toldOfIt(subject, announced, masked, material, title);
  const { who = '', what = '' } = told?.event ?? {};
  return VISITS.test(what) &&
    who.split(' ').some((word) => startsWithCapital(word) && material.article.title.includes(word))
    ? told
    : undefined;
}

function opensIt({ block, start }: Sentence, masked: string, { speakers, article }: Material): Subject | undefined {
  const clause = { block, start, masked };
  const led = ledDelegation(masked);
  if (led)
    return { start: start + led.start, end: start + led.end, person: null, from: start + led.did, isNoun: false };
  const named = openingSubject(clause, speakers);
  const subject = named ?? openingNoun(clause, speakers, article.title);
  if (!subject) return undefined;
  const end = wholeSubject(clause, subject, speakers);
  return { ...subject, end, from: end + toldOf(masked.slice(end - start)), isNoun: !named };
}

/** "Ông Lam, Cục trưởng Cục Kênh | cho biết …" */
function saysIt({ block, start, text }: Sentence, statements: readonly Statement[]): Subject | undefined {
  const one = statements.find((other) => other.block === block && other.start === start && !other.direct);
  const at = one ? text.indexOf(one.who) : -1;
  if (!one || at < 0 || /^(?:theo|đưa tin)$/.test(one.verb)) return undefined;
  const end = at + one.who.length;
  const verb = text.indexOf(one.verb, end);
  const between = text.slice(end, verb);
  return verb > 0 && (/^ ?[,(–-]/u.test(between) || onlyAdverbs(between))
    ? { start: start + at, end: start + end, person: one.speaker, from: start + verb, isNoun: true }
    : undefined;
}

function toldOfIt(
  subject: Subject,
  sentence: Sentence,
  masked: string,
  { article, entities }: Material,
  title: ReadonlySet<string>,
): Told | undefined {
  const { kind, text } = article.blocks[sentence.block]!;
  const isLead = kind === 'lead';
  const { from } = subject;
  if (IS_BEHIND.test(masked.slice(0, subject.start - sentence.start)) || IS_NO_WHO.test(text.slice(subject.start)))
    return undefined;
  // "Ông Lam, trong một lá thư, …": what he did stands further on.
  if (/^\s*[,;:(–—-]/u.test(text.slice(from))) return undefined;
  const { what, day } = predicate(sentence, from, text, entities);
  const who = text.slice(subject.start, subject.end);
  if (
    IS_NO_WHAT.test(what) ||
    what.length > LONGEST_WHAT ||
    (syllables(what).length < FEWEST_SYLLABLES && !SHORT.test(what) && !(from - subject.end < 2 && DONE.test(what)))
  )
    return undefined;
  if (
    NOBODY.test(who) ||
    isHalfQuotation(who + what) ||
    (subject.isNoun && !isWhole(who, day ? `hôm ${what}` : what)) ||
    pointsBack(who, what)
  )
    return undefined;
  const isInHeadline = article.title.includes(who.split(' ').at(-1)!);
  if (MEDIA.test(`${who} ${what}`) && !isInHeadline) return undefined;
  const isSaid = opensWithVerb(what);
  const shown = text.slice(0, sentence.start) + masked;
  const told = { ...sentence, end: text.indexOf(what, from) + what.length };
  const lines = whenAndWhere(told, { start: subject.start, end: from }, isSaid || FINDS.test(what), shown, entities);
  if (!isLead && !lines.when && !day && !TENSE.test(what) && !isSaid) return undefined;
  const name = entities.people.find(({ id }) => id === subject.person)?.name;
  const isRole = name && !name.split(' ').some((word) => who.includes(word));
  const share = overlap(title, new Set(syllables(`${name ?? ''} ${text.slice(subject.start, sentence.end)}`)));
  const opensBlock = isLead && !isSaid && sentence.start === 0;
  const opensWithDay = lines.when !== undefined && text.startsWith(lines.when, sentence.start);
  const enough = MEETS.test(what) ? OF_MEETING : OF_HEADLINE;
  return {
    event: { who, ...(isRole && { subject: name }), what, ...(day && { when: day }), ...lines },
    name,
    isSaid,
    isLikely:
      share >= (isLead ? OF_HEADLINE_IN_LEAD : opensWithDay && !what.startsWith('là ') ? OF_DAY : enough) ||
      (isLead && overlap(title, new Set(syllables(sentence.text))) >= OF_HEADLINE) ||
      // "Kenzo mặc vest": who opens the lead is in the headline by name.
      (opensBlock && !subject.isNoun && isInHeadline && !IS_LASTING.test(what)),
    opensLead:
      opensBlock && (!subject.isNoun || ENDS_NAME.test(who)) && (opensWithDay || /^(?:vừa|đã|sẽ) /u.test(what)),
    isSure: share >= enough && !what.startsWith('là '),
    isNoun: subject.isNoun,
  };
}

/** "Theo báo Tin Chiều, …", "Trong khi xã chờ, …": not whom this is about; "hội nghị Lào - | Thái diễn ra": a half of a pair. */
const IS_BEHIND = /(?:theo|trong khi|dù|\p{L} [-–]) $/iu;

/** "Ông tới thăm", "Người còn lại": nobody knows who; "Công an xác định ông Lam": two. */
const NOBODY =
  /^(?:ông|bà|anh|chị|cô|(?:những |các )?người|hãng|đơn vị|\d+)$|^(?:đưa|buộc|thu hút) | (?:khi|vì|dù|rằng|mà|xác định)(?: |$)/iu;

/** "Sở Y tế (Quảng Bắc)"; "Theo Tin Chiều, …", where that is read; "Nhận lời mời của Chủ tịch nước Lào, | ông Lam thăm", "…, | đoàn do bà Hạnh dẫn đầu": who asked them. */
const UNSAID =
  /\([^()]*\)|^[\p{Lu}.]{2,} [-–] |^Theo (?:báo |tờ |hãng tin )?\p{Lu}[^,]{1,40}, |(?<=^|, )(?:[Nn]hận|[Tt]heo) lời mời (?:(?! (?:(?<![Tt]ự )do|sẽ|đã|sang|tới|đến|thăm|dự|tham dự|dẫn đầu|rời|lên đường|bắt đầu|có chuyến|[Pp]hu nhân|từ ngày|ngày|sáng|chiều) ).)*, (?!Phu )/gu;
/** "Bộ Giao thông xin lùi việc | hoàn thành trạm": what it did has begun; "Chồng tôi", "nước này": whose, which? */
const HANGS =
  /(?:^| )(?:việc|và|để|cho|của|là|bị|nhiều|những|lời|nhưng|song|hẳn|chấp nhận|nhận|mới|làm|tôi|này|đó)$| ['"‘“]$/u;
/** What surely opens a predicate: behind a small word no other is sure. */
const STRONG = new RegExp(
  `^(?:đã|vừa|đang|sẽ|bị|được|có|cũng|vẫn|đều|hiện|lại(?= (?:bị|được|tiếp|có|vừa|đã) )|${ALL_AT_ONCE}|hôm|ngày|không|chưa|ra quân|${MOVES}|liên tục|phổ biến|dự báo|đưa ra|quyết định|tổ chức|công bố|thông qua|phát hiện|dường như|từng|dự kiến|sắp|${SURELY}|${BARE}|đồng tình|nhiều lần) `,
  'u',
);

/** Whether a noun stands there in full, and for somebody in particular. */
const isWhole = (who: string, what: string): boolean =>
  !HANGS.test(who) && (ENDS_NAME.test(who) || STRONG.test(what) || opensWithVerb(what));

/** "sinh năm 1990 ở Lào", "thường đi chợ", "có ba con": what somebody is, and no event. */
const IS_LASTING = /^(?:là|có|sinh|thường|luôn|vốn|từng|không|chưa) /u;

const ENDS_NAME = / [\p{Lu}\d][\p{L}\p{M}.\d-]*$/u;

/** "… và bà Hạnh làm việc này", "nói: …", "nói đây là chợ lớn", "diễn ra lễ mở chợ", "ở Lào đóng chợ", "từ Lào nói", "nhận được tin báo có …", "có thể tự đi", "…; Đội chèo thắng trận": no predicate, or several stories in one sentence. */
const IS_NO_WHAT =
  /^(?:(?:\S+ ){1,4}đ(?:ây|ó) (?:là|sẽ)|(?:đã )?diễn ra (?:lễ|cuộc|buổi)|(?:mới )?(?:ở|tại|trên|lúc) |(?:trú|ngụ|quê) |có thể |(?:cho (?:biết|hay)|nói|thông báo)(?: vào)? (?:hôm|ngày) [^ ,]+$|\P{Ll}|và |mà |lẫn |với |của |từ (?!chối|chức|bỏ|trần)|(?:tiếp )?nhận (?:được )?(?:tin|thông tin|trình báo|đơn) |cùng (?!.*(?:đã|thăm|dự|về (?=\p{Lu})|đến|tới|sang|tham gia|tổ chức|ký|trao|bị) )|[^,.]{1,20}:)|[Ảả]nh\s*:|; ?\p{Lu}|là những tin |\?$/u;

/** Who tells what others did, unless the headline names them. */
const MEDIA = /^(?:tờ|báo|hãng|kênh|đài|truyền thông|.*nguồn) .*(?:cho |nói)|đưa tin |dẫn lời /iu;

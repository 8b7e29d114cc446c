import type { Material } from '../../material.ts';
import { type Sentence, storyStart, syllables } from '../../sentences/sentence-list.ts';
import { overlap } from '../../sentences/sentence-score.ts';
import { isHalfQuotation } from '../../sentences/stands-alone.ts';
import { DEEDS_IN_OFFICE } from '../../verbs/clause-words.ts';
import { BARE, DEED, endOf, MOVE, OFFICIAL, SUDDEN, SURELY } from '../../verbs/deeds.ts';
import { opensWithVerb } from '../../verbs/reporting-verbs.ts';
import { isLate } from '../when/day-of-act.ts';
import { whenAndWhere } from '../when/when-and-where.ts';
import { isNoWhat } from '../words/no-what.ts';
import { pointsBack } from '../words/points-back.ts';
import { OF_HEADLINE, OF_HEADLINE_IN_LEAD, type Subject, TENSE, type Told } from '../words/told.ts';
import { LONGEST_WHAT, predicate } from './what-was-done.ts';

/** A shorter one says nothing: "cho biết". */
const FEWEST_SYLLABLES = 4;
/** "thăm Lào", "vừa qua đời": but these are all there is to say. */
const SHORT =
  /^(?:(?:đã|vừa|sẽ) )?(?:thăm |(?:gửi \S+ (?:mừng|chia buồn)|hội đàm|điện đàm|hội kiến)$)|(?:^| )(?:qua đời|từ trần|từ chức|(?:tái )?đắc cử|(?:thắng|thất|trúng) cử|nhậm chức|tuyên thệ|sụp đổ|về (?:nhất|nhì|đích)|(?:thắng|thua) (?:áp đảo|đậm|lớn|sít sao))$/u;
/** "thả bà Hạnh": the same of somebody. */
const OF_SOMEBODY = /^(?!(?:đến|tới|về|từ|sang|có) )\p{Ll}.* \p{Lu}\S*$/u;
/** "đã khởi động": the same, right behind who did it. */
const DONE = /^(?:đã|vừa|sẽ) (?!\d|ghi nhận)/u;
/** "Hướng tới năm mới, |", "Tại Cần Thơ, |" */
const IN_FRONT =
  /^(?:Nhân|Hướng tới|Kỷ niệm|Chào mừng|Hưởng ứng|Thực hiện|Trong khuôn khổ|Tại) [^,;:]{4,140}, (?:vào )?$/u;
/** The same of what was done on a day with which the sentence opens: where nothing is surer. */
const OF_DAY = 0.2;
/** The same where somebody met somebody: headlines tell what they spoke of. */
const OF_MEETING = 0.2;
/** "đã có buổi tiếp đoàn", "vừa hội đàm với" */
const MEETS =
  /^(?:đã |vừa )(?:có )?(?:các |buổi |cuộc )?(?:đón |đến )?(?:tiếp|hội đàm|hội kiến|gặp|làm việc|chào xã giao|thăm|điện đàm)(?= )/iu;
/** "việc ông Lam tới thăm xã", "mặc dù ông Lam": what somebody did, and not somebody. */
const IS_NO_WHO =
  /^(?:một |các |những |nhiều )?(?:việc|màn|giúp|khiến|gây|đánh dấu|quá trình|bản tin|(?:bộ |loạt |hình )?ảnh|sự|vụ|chuyện|tin|thông tin|chuyến|cuộc|lời|bài|khi|do) /iu;
/** "khai mạc lễ", "tuyên bố chiến thắng": done, whatever the verb. */
const NOT_SAID =
  /^(?:khai (?:mạc|giảng|trương|hội|thác)|tuyên bố (?:(?:chiến|đắc) thắng|thắng cử|tranh cử|độc lập|phá sản|tình trạng|chiến tranh|ngừng bắn|thành lập)) /u;
/** "xác định có rác tại trường": where and when that was. */
const FINDS = /^(?:đã |vừa )?xác định /u;

/** What a subject did by one sentence, and how far it is what the headline tells; nothing where that cannot be told in a line of its own. */
export function toldOfIt(
  subject: Subject,
  sentence: Sentence,
  masked: string,
  material: Material,
  title: ReadonlySet<string>,
): Told | undefined {
  const { article, entities } = material;
  const block = article.blocks[sentence.block]!;
  const { kind, text } = block;
  const isLead = kind === 'lead' || kind === 'title';
  const isFirst = kind === 'lead' && sentence.start === storyStart(article, block);
  const { from } = subject;
  const line = lineOf(subject, sentence, masked, material);
  if (!line) return undefined;
  const { who, what, day, isInHeadline } = line;
  const isSaid = opensWithVerb(what) && !NOT_SAID.test(what);
  const shown = text.slice(0, sentence.start) + masked;
  const told = { ...sentence, end: text.indexOf(what, from) + what.length };
  const lines = whenAndWhere(told, { start: subject.start, end: from }, isSaid || FINDS.test(what), shown, entities);
  if (!isLead && !lines.when && !day && !TENSE.test(what) && !isSaid) return undefined;
  const name = entities.people.find(({ id }) => id === subject.person)?.name;
  const isRole = name && !name.split(' ').some((word) => who.includes(word));
  const share = overlap(title, new Set(syllables(`${name ?? ''} ${text.slice(subject.start, sentence.end)}`)));
  const opensBlock = isFirst && !isSaid;
  const dayAt = lines.when === undefined ? -1 : text.indexOf(lines.when, sentence.start);
  // "Hướng tới năm mới, sáng 1/3, xã mở chợ"
  const opensWithDay =
    dayAt === sentence.start ||
    (dayAt > 0 && dayAt < subject.start && IN_FRONT.test(text.slice(sentence.start, dayAt)));
  const isLasting = what.startsWith('là ');
  const enough = MEETS.test(what) ? OF_MEETING : OF_HEADLINE;
  const least = isLead ? OF_HEADLINE_IN_LEAD : (opensWithDay || day) && !isLasting ? OF_DAY : enough;
  return {
    event: { who, ...(isRole && { subject: name }), what, ...(day && { when: day }), ...lines },
    name,
    isSaid,
    isLikely:
      share >= least ||
      (isLead && overlap(title, new Set(syllables(sentence.text))) >= OF_HEADLINE) ||
      // "Kenzo mặc vest": who opens the lead is in the headline by name.
      (opensBlock && !subject.isNoun && isInHeadline && !IS_LASTING.test(what)),
    opensLead:
      isFirst &&
      (!subject.isNoun || ENDS_NAME.test(who) || ENDS_AGE.test(who)) &&
      // "Nhận lời mời của Đảng Lao động, ngày 1/3, ông Lam thăm Lào": the day stands ahead of who did it.
      (isSaid
        ? !isRole
        : (dayAt >= 0 && dayAt < subject.start) || BECAME.test(what) || endOf(DEED, what) > 0 || IN_OFFICE.test(what)),
    isOnDay:
      !subject.isNoun &&
      opensWithDay &&
      !isLasting &&
      (subject.person === null || isSaid || TENSE.test(what) || IN_OFFICE.test(what)) &&
      isLate(lines.when, material),
    isSure: share >= enough && !isLasting,
    isNoun: subject.isNoun,
  };
}

/** Who, and what they did, as they stand in the text. */
interface Line {
  who: string;
  what: string;
  /** The day on which it was done, where the predicate opens with it. */
  day?: string | undefined;
  /** The last word of `who` is in the headline. */
  isInHeadline: boolean;
}

function lineOf(
  subject: Subject,
  sentence: Sentence,
  masked: string,
  { article, entities }: Material,
): Line | undefined {
  const { kind, text } = article.blocks[sentence.block]!;
  const { start, end, from } = subject;
  // "Chủ tịch xã - ông Lam - đã …": the dash is closed.
  const isApart = /^ [-–—]$/u.test(text.slice(end, from));
  if ((!isApart && IS_BEHIND.test(masked.slice(0, start - sentence.start))) || IS_NO_WHO.test(text.slice(start)))
    return undefined;
  // "Ông Lam, trong một lá thư, …": what he did stands further on.
  if (/^\s*[,;:(–—-]/u.test(text.slice(from))) return undefined;
  const { what, day } = predicate(sentence, from, text, entities);
  // "Hàng nghìn người dân | hôm nay | đi bỏ phiếu"
  const who = text.slice(start, end).replace(/ hôm (?:nay|qua)$/u, '');
  if (!saysEnough(what, from - end)) return undefined;
  if (MADE_BY.test(who) && MAKES.test(what)) return undefined;
  if (NOBODY.test(who) || isHalfQuotation(who + what)) return undefined;
  const opensLead = kind === 'lead' && sentence.start === 0;
  if (pointsBack(who, what, opensLead, opensLead ? article.title : '')) return undefined;
  // "Nissan", "EU": nothing of a name is left behind it.
  const isName = () =>
    !who.includes(' ') &&
    entities.organisations.some(({ mentions }) =>
      mentions.some((one) => one.block === sentence.block && one.start === start && one.end === end),
    );
  // "Bộ trưởng Bộ Xây dựng | thống nhất …"
  const endsBody = () =>
    entities.organisations.some(({ mentions }) =>
      mentions.some((one) => one.block === sentence.block && one.start > start && one.end === end),
    );
  if (subject.isNoun && !isWhole(who, day ? `hôm ${what}` : what) && !isName() && !endsBody()) return undefined;
  const isInHeadline = article.title.includes(who.split(' ').at(-1)!);
  if (OPINION.test(`${who} ${what}`)) return undefined;
  return MEDIA.test(`${who} ${what}`) && !isInHeadline ? undefined : { who, what, day, isInHeadline };
}

/** @param gap letters between who did it and what was done */
function saysEnough(what: string, gap: number): boolean {
  if (isNoWhat(what) || what.length > LONGEST_WHAT) return false;
  const { length } = syllables(what);
  return (
    length >= FEWEST_SYLLABLES ||
    (length > 2 && OF_SOMEBODY.test(what)) ||
    SHORT.test(what) ||
    (gap < 2 && DONE.test(what))
  );
}

/** "Theo báo Tin Chiều, …", "Trong khi xã chờ, …": not whom this is about; "hội nghị Lào - | Thái diễn ra": a half of a pair. */
const IS_BEHIND = /(?:theo|trong khi|dù|\p{L} [-–—]) $/iu;

/** "Ông tới thăm", "Người còn lại", "Đại biểu", "Công ty TNHH | giấy": nobody knows who; "Công an xác định ông Lam": two. */
const NOBODY =
  /^(?:ông|bà|anh|chị|cô|đại biểu|ý kiến|(?:những |các )?người|hãng|đơn vị|hai (?:bên|nước)|\d+|công ty (?:CP|TNHH|cổ phần))$|^(?:đưa|buộc|thu hút) | (?:khi|suýt|(?:sau|trước) trận|vì(?! (?:dân|hòa bình|tự do|công lý|tiến bộ|môi trường|sự phát triển))|dù|rằng|mà|giúp|được cho là|xác định)(?: |$)/iu;

/** "Hội thảo do Sở Y tế | tổ chức bàn về thuốc", "Công văn do ông Lam | ký yêu cầu …": half of what it is. */
const MADE_BY = / do [^,]{2,80}$/u;
const MAKES = /^(?:(?:đã|vừa|mới) )?(?:tổ chức|chủ trì|ký|ban hành|thực hiện|sản xuất|phát hành|đầu tư) /u;

/** "Bộ Giao thông xin lùi việc | hoàn thành trạm": what it did has begun; "Chồng tôi", "nước này": whose, which? */
const HANGS =
  /(?:^| )(?:việc|và|để|cho|của|là|bị|(?<![Tt]ự )do|nhiều|những|lời|nhưng|song|hẳn|chấp nhận|nhận|mới|làm|tôi|này|đó|rồi)$| ['"‘“]$/u;
/** What surely opens a predicate: behind a small word no other is sure. */
const STRONG =
  /^(?:đã|vừa|đang|sẽ|bị|được|có|cũng|vẫn|đều|hiện|lại(?= (?:bị|được|tiếp|có|vừa|đã) )|hôm|ngày|không|chưa|ra quân|liên tục|phổ biến|dự báo|đưa ra|quyết định|tổ chức|công bố|thông qua|phát hiện|dường như|từng|dự kiến|sắp|dự|tiếp|trao(?! đổi)|gửi|đồng tình|nhiều lần|cùng (?:tăng|giảm)|bắt(?! (?:đầu|nguồn|tay|chước|buộc|mắt))|khởi tố|tạm (?:giữ|giam)|triệt phá|cấm|lên tiếng|xác định(?! (?:danh|lại|giá))|truy (?:tìm|bắt)|vây bắt) /u;
const isStrong = (what: string): boolean =>
  STRONG.test(what) || [MOVE, SUDDEN, SURELY, BARE, DEED, OFFICIAL].some((deed) => endOf(deed, what) > 0);

/** Whether a noun stands there in full, and for somebody in particular. */
const isWhole = (who: string, what: string): boolean =>
  !HANGS.test(who) && (ENDS_NAME.test(who) || isStrong(what.toLowerCase()) || opensWithVerb(what));

/** "sinh năm 1990 ở Lào", "thường đi chợ", "có ba con": what somebody is, and no event. */
const IS_LASTING = /^(?:là|có|sinh|thường|luôn|vốn|từng|không|chưa) /u;

/** "Tiền đạo 30 tuổi" */
const ENDS_AGE = / \d+ tuổi$/u;
const ENDS_NAME = / [\p{Lu}\d][\p{L}\p{M}.\d-]*$/u;

/** What came about, be it not in the headline at all: "đã mở chợ", "được vinh danh". */
const BECAME =
  /^(?:vừa|đã|sẽ|trở thành|tiếp tục|chính thức|bị|được(?! (?:xem|coi|ví|biết|đánh giá|cho|gọi|mệnh danh|kỳ vọng) )) /u;

/** The same of what people in office do: "thăm và làm việc tại Lào", "lên đường dự Đại hội". */
const IN_OFFICE = new RegExp(
  `^(?:${DEEDS_IN_OFFICE}|lên đường|gửi (?:điện|thư)|có (?:buổi|cuộc) |công du |dự (?=(?:Đại hội|lễ) )|khởi tố|tạm (?:giữ|giam)|bắt (?:giữ|tạm|khẩn|quả|\\d)|truy tố|thu hồi|phê duyệt|ban hành|quyết định |công bố|xử phạt|đình chỉ|thông qua|phê chuẩn|ký )`,
  'u',
);

/** "Nhiều người lo ngại xã sẽ đóng chợ": what some think, and nothing that came about. */
const OPINION =
  /^(?:(?:nhiều|một số|không ít|có) (?:người|ý kiến|chuyên gia)|dư luận|giới (?:chuyên gia|quan sát|phân tích)) (?:[^,]{1,20} )?(?:lo ngại|lo lắng|lo sợ|e ngại|cho rằng|tin rằng|hy vọng|băn khoăn|nghi ngờ|kỳ vọng) /iu;

/** Who tells what others did, unless the headline names them; not "Báo Tin Chiều tổ chức lễ cho xã". */
const MEDIA =
  /^(?:tờ|báo|hãng|kênh|đài|truyền thông|(?:\S+ ){0,2}nguồn(?: tin)?) (?!(?:(?!cho |nói).)* tổ chức ).*(?:cho |nói)|(?<!(?:để|đến|tới|đi) )đưa tin |dẫn (?:lời |tài liệu |(?:\S+ )?nguồn )|giới thiệu (?:nội dung |toàn văn )/iu;

import type { DateRef, Entities, Mention } from '../../../entities/entities.ts';
import type { MainEvent } from '../../card.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import { venueIn } from '../words/venues.ts';

/** "phản ứng về vụ nổ tại Lào", "đại sứ tại Lào", "bà Hạnh, trú tại Lào", "họp về lễ hội, diễn ra tại Lào": where something else is; nor what stands far behind. */
const OF_ANOTHER =
  / (?:về [^,]{2,80}, diễn ra|(?:sang|đang) thăm|căng thẳng|xung đột|chiến sự|vụ|cuộc|trận|đại sứ|lãnh sự|dự án|người|(?<!(?:bán|nội|ngoại) )trú|ngụ|quê(?= (?:ở|tại|quán) )|(?<!diễn |xảy )ra|sau|trước khi|theo (?:thỏa thuận|kế hoạch|thông tin|lời)) [^,]*$|^.{140}|["“]/iu;
/** "thăm chợ sau cơn lũ | ngày 1/3": when something else was; but "thắng ở lượt về | ngày 1/3". */
const BESIDE_EVENT =
  /(?<! lượt) (?:sau|trước|so với|khi|từ(?! trần| chức| chối| bỏ)|từng|vì|do|vụ|hành vi|chuyến|bị|nếu|rằng|về|đợt|kể|tính|mà|nhằm|để|của|theo|chờ|dù|hết) /u;
/** "dự lễ của Lào tại Cần Thơ | ngày 1/3": both are told of what was done. */
const BEHIND_PLACE = / tại (?:\p{Lu}\S* )+(?:vào )?$/u;
/** "Từ ngày 1/3, …", "Sau cuộc họp ngày 1/3, …": not the day itself. */
const OF_OTHER_TIME =
  /(?:^|, )(?:(?:ngay )?sau|(?:nhận )?được tin|trước|(?:kể )?từ|ngoài|liên quan|dù|mặc dù|tuy|vì|do|như|căn cứ|(?:nhân (?:dịp )?)?(?:kỷ niệm|chào mừng)|nhân(?: dịp)? (?:ngày|lễ|quốc khánh))(?= )[^,]*$|(?:từ|đến|tới|trước|sau|lễ|dịp|hết) $/iu;
/** "Từ | 8h sáng 1/3, các trạm đã mở cửa" */
const HOUR = /^\d{1,2} ?(?:h|giờ)/u;
/** "từ | ngày 1 đến 3/3", "Trong hai | ngày 1 và 2/3", "Trong 2 | …"; at the start "| Ngày 1-2/3, tại …", "Các | ngày 1 và 2/3" */
const SINCE = /(?:^|từ |^các |trong (?:các|hai|ba|bốn|\d) )$/iu;
/** Before a day in brackets that is the event's own: "sáng nay | (1/3)". */
const OWN_ASIDE = /(?:nay|qua|mai|kia|thứ \p{Ll}+|nhật|sáng|trưa|chiều|tối|đêm)\s+$/iu;
/** A day with its hour or word is one too: "(9 giờ ngày 1/3)". */
const IN_WORDS = /^\D|giờ|h/u;
/** What stands before the place of an event; "tại Luang Namtha | (Lào)", where brackets are blank, is that town. */
const AT = /(?:^|[\s,(])(tại|ở) ((?:\p{Ll}+ ){0,2}|(?:\p{L}+ ){1,3} )$/iu;
/** Words of those before a place that say how it is: "tại | vùng biển | Lào". */
const OF_KIND = /^(?:chính|ngay|gần|khắp|toàn|khu vực|các|những|nhiều|địa bàn|địa phận|của|và|một)(?= )/u;

/** "Sáng nay, tại | Cần Thơ, …", "Trong khuôn khổ hội nghị tổ chức tại | Cần Thơ, …" */
const OWN_PLACE =
  /(?:^|, |\d |(?:qua|nay|này|trước|ngày) |^(?:trong khuôn khổ|bên lề) [^,]* (?:tổ chức|diễn ra|họp) )(?:tại|ở) [^,]*$/iu;

/** "ông Lam thăm Lào | ngày 1-3/3": all of its days. */
const BEHIND_VISIT = /^ (?:đã |sẽ |sắp |dự kiến )?(?:đi |sang |tới )?(?:thăm|công du)(?: [^,;:.]*)? (?:từ )?$/u;

/** A day, be its year unknown: "ngày 1/12". */
export const isDay = ({ value, grain, mentions }: DateRef) =>
  grain === 'day' && (value !== null || mentions.some(({ text }) => /\d/.test(text)));

/** "Đội chèo thắng trận cuối giải Bản Mế|, tối 1/3|." */
const CLOSES = /, (?:vào )?$/u;
const ENDED = /^[\s.…]*$/u;

/** "ngày 1 đến 3/3" */
export const isStretch = ({ value, grain, mentions }: DateRef) =>
  grain === 'interval' &&
  (value === null ? mentions.some(({ text }) => /\d.*\d\/\d/.test(text)) : /-\d\d\/.*-\d\d$/.test(value));

/** The mentions of some entities that lie in a sentence, in reading order. */
export function mentionsIn(
  { block, start, end }: Sentence,
  list: readonly { mentions: readonly Mention[] }[],
): Mention[] {
  return list
    .flatMap(({ mentions }) => mentions.filter((one) => one.block === block && one.start >= start && one.end <= end))
    .sort((a, b) => a.start - b.start);
}

/** Day and place that stand in front of the subject, or the place behind "tại": those further on may belong to what somebody said or planned. */
export function whenAndWhere(
  sentence: Sentence,
  subject: Stretch,
  isSaid: boolean,
  text: string,
  entities: Entities,
): Pick<MainEvent, 'when' | 'where'> {
  const told: Told = {
    sentence,
    subject,
    text,
    isSaid,
    isAnothers: (start) => isSaid || OF_ANOTHER.test(text.slice(subject.end, start)),
  };
  const when = whenOf(told, entities.dates);
  const where = whereOf(told, entities.places);
  return { ...(when && { when }), ...(where && { where }) };
}

interface Stretch {
  start: number;
  end: number;
}

/** A sentence with its subject, as offsets into the text of its block. */
interface Told {
  sentence: Sentence;
  subject: Stretch;
  text: string;
  /** Somebody says it: what stands further on is of what he speaks about. */
  isSaid: boolean;
  /** Does what begins there tell of something else than the event? */
  isAnothers(start: number): boolean;
}

function whenOf({ sentence, subject, text, isSaid, isAnothers }: Told, dates: readonly DateRef[]): string | undefined {
  const day = mentionsIn(sentence, dates.filter(isDay)).find(
    ({ start, end, text: words }) =>
      (!OF_OTHER_TIME.test(text.slice(sentence.start, start)) || (HOUR.test(words) && start < sentence.start + 4)) &&
      !isOfFeast(text.slice(sentence.start, start), text[start], words) &&
      (end <= subject.start ||
        (!isSaid && CLOSES.test(text.slice(subject.end, start)) && ENDED.test(text.slice(end, sentence.end))) ||
        (!isAnothers(start) &&
          (BEHIND_PLACE.test(text.slice(subject.end, start)) || !BESIDE_EVENT.test(text.slice(subject.end, start))))),
  );
  if (day) return allDays(day, text.slice(sentence.start, sentence.end), sentence.start);
  if (isSaid) return undefined;
  for (const { start, text: days } of mentionsIn(sentence, dates.filter(isStretch))) {
    const since = SINCE.exec(text.slice(sentence.start, start));
    if (since) return since[0] + days;
    if (start > subject.end && BEHIND_VISIT.test(text.slice(subject.end, start)) && !isAnothers(start)) return days;
  }
  return undefined;
}

/** "Trong | các ngày 1/3 và 2/3 |, …": the first is found, all are told. */
function allDays({ start, end, text }: Mention, sentence: string, from: number): string {
  const many = /(?<=^|[ ,])(?:[Cc]ác|[Hh]ai|[Bb]a) $/u.exec(sentence.slice(0, start - from))?.[0];
  const rest =
    many && /^(?:, (?:ngày )?\d[\d/.-]*)* và (?:ngày )?\d[\d/.-]*(?<=\d)/u.exec(sentence.slice(end - from))?.[0];
  return rest ? many + text + rest : text;
}

/** "60 năm Quốc khánh (| 1/3/1960 - 1/3/2020)": brackets are blank here. */
const isOfFeast = (before: string, here: string | undefined, words: string): boolean =>
  here === ' ' && !IN_WORDS.test(words) && !OWN_ASIDE.test(before);

function whereOf(told: Told, places: readonly { mentions: readonly Mention[] }[]): string | undefined {
  const { sentence, subject, text, isAnothers } = told;
  const before = (start: number) => AT.exec(text.slice(Math.max(sentence.start, start - 24), start));
  const place = mentionsIn(sentence, places).find(({ start }) => {
    const at = before(start)?.[1];
    // "Phó đại sứ Lào tại Cần Thơ tới …": who that is.
    if (start >= subject.start && start < subject.end) return false;
    // "Chào mừng bạn ở thăm tại Lào, ông Lam …": where others are.
    const isOwn = OWN_PLACE.test(text.slice(sentence.start, start));
    const isBehind = !isAnothers(start) && at?.toLowerCase() === 'tại';
    return at && (start < subject.start ? isOwn : isBehind);
  });
  const venue = venueOf(told);
  // "Tại Trụ sở Trung ương Đảng, ông Lam tiếp ông Hà, nhân dịp ông Hà làm việc tại Lào.": the house is told first.
  if (venue && place && place.start > subject.end && text.slice(sentence.start, subject.start).includes(venue))
    return venue;
  // "Đài tưởng niệm Anh hùng dân | tộc Lào": a name that was cut short.
  if (!place || venue?.startsWith(place.text)) return venue;
  const kind = before(place.start)?.[2] ?? '';
  if (kind.endsWith('  ')) return kind.trim();
  return (OF_KIND.test(kind) ? '' : kind) + place.text;
}

/** Where somebody sits or plays: in front of the subject where a comma or the hour follows, else behind it. */
function venueOf({ sentence, subject, text, isAnothers }: Told): string | undefined {
  const front = venueIn(text.slice(sentence.start, subject.start));
  // "Ngay sau lễ đón tại Phủ Chủ tịch, …": where the other was.
  if (
    front &&
    !/(?:^|, )(?:ngay )?sau (?:lễ|buổi|cuộc|phiên) [^,]*$/iu.test(
      text.slice(sentence.start, sentence.start + front.start),
    )
  ) {
    const rest = text.slice(sentence.start + front.end, subject.start);
    // "tại Nhà khách Hoa Mai, Cần Thơ, |"
    if (/^, (?:(?:thay mặt [^,]*|\p{Lu}[^,]{2,40}), )?$|^ (?:sáng|chiều|tối|ngày) /u.test(rest)) return front.name;
  }
  const behind = venueIn(text.slice(subject.end, sentence.end));
  return behind && !isAnothers(subject.end + behind.start) ? behind.name : undefined;
}

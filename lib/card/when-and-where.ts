import type { DateRef, Entities, Mention } from '../entities/entities.ts';
import type { MainEvent } from './card.ts';
import type { Sentence } from './sentence-list.ts';

/** "phản ứng về vụ nổ tại Lào", "đại sứ tại Lào", "họp về lễ hội, diễn ra tại Lào": where something else is; nor what stands far behind. */
const OF_ANOTHER =
  / (?:về [^,]{2,80}, diễn ra|(?:sang|đang) thăm|căng thẳng|xung đột|chiến sự|vụ|cuộc|trận|đại sứ|lãnh sự|dự án|người|(?<!diễn |xảy )ra|sau|trước khi|theo (?:thỏa thuận|kế hoạch|thông tin|lời)) [^,]*$|^.{140}|["“]/iu;
/** "thăm chợ sau cơn lũ | ngày 1/3": when something else was; but "thắng ở lượt về | ngày 1/3". */
const BESIDE_EVENT =
  /(?<! lượt) (?:sau|trước|khi|từ|từng|vì|do|vụ|hành vi|chuyến|bị|nếu|rằng|về|đợt|kể|tính|mà|nhằm|để|của|theo|chờ|dù|hết) /u;
/** "Từ ngày 1/3, …", "Sau cuộc họp ngày 1/3, …": not the day itself. */
const OF_OTHER_TIME =
  /(?:^|, )(?:(?:ngay )?sau|trước|(?:kể )?từ|ngoài|liên quan|dù|mặc dù|tuy|vì|do|như)(?= )[^,]*$|(?:từ|đến|tới|trước|sau|lễ|dịp|hết) $/iu;
/** "từ | ngày 1 đến 3/3", "Trong hai | ngày 1 và 2/3" */
const SINCE = /(?:từ|trong (?:các|hai|ba)) $/iu;
/** What stands before the place of an event. */
const AT = /(?:^|[\s,(])(tại|ở) ((?:\p{Ll}+ ){0,2})$/iu;
/** Words of those before a place that say how it is: "tại | vùng biển | Lào". */
const OF_KIND = /^(?:chính|ngay|gần|khắp|toàn|khu vực|các|những|nhiều|địa bàn|địa phận|của|và|một)(?= )/u;
/** "tại trụ sở Thành ủy Cần Thơ", "trên sân Bản Mế": where somebody sits or plays, and no place by its name. */
const VENUE =
  /(?<![\p{L}\d])(?:tại|trên(?= sân (?!khấu|khách|chơi|(?:nhà|cỏ)(?:[,.]| (?:thuộc|trước|trong|với|và|ở|vòng|khi|của|sau|để|vào|lúc|tối|chiều|hôm|ngày) )))) ((?:trụ sở|hội trường|nhà khách|khách sạn|nhà hát|nhà văn hóa|nhà quốc hội|phủ chủ tịch|cung|trung tâm|sân|quảng trường|công viên|bảo tàng|đại sứ quán|bệnh viện|trường|học viện|văn phòng)(?= )(?:(?! (?:vào|hôm|ngày|sáng|trưa|chiều|tối|đêm|trong|để|nhằm|với|và(?! \p{Lu})|về|sau|trước|khi|nơi|do|cho|diễn|đã|ở|làm|khiến|gây) | {2}|[,;:("“▪]|\.(?!\p{L})).){2,60})(?=[,;( ]|\.(?!\p{L})|$)/iu;

/** A day, be its year unknown: "ngày 1/12". */
export const isDay = ({ value, grain, mentions }: DateRef) =>
  grain === 'day' && (value !== null || mentions.some(({ text }) => /\d/.test(text)));

/** "ngày 1 đến 3/3" */
const isStretch = ({ value, grain }: DateRef) => grain === 'interval' && /-\d\d\/.*-\d\d$/.test(value ?? '');

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
  { start: subjectAt, end: subjectEnd }: { start: number; end: number },
  isSaid: boolean,
  text: string,
  entities: Entities,
): Pick<MainEvent, 'when' | 'where'> {
  const isAnothers = (start: number) => isSaid || OF_ANOTHER.test(text.slice(subjectEnd, start));
  const day = mentionsIn(sentence, entities.dates.filter(isDay)).find(
    ({ start, end }) =>
      !OF_OTHER_TIME.test(text.slice(sentence.start, start)) &&
      (end <= subjectAt || (!isAnothers(start) && !BESIDE_EVENT.test(text.slice(subjectEnd, start)))),
  );
  let when = day?.text;
  for (const { start, text: days } of mentionsIn(sentence, entities.dates.filter(isStretch))) {
    const since = SINCE.exec(text.slice(sentence.start, start));
    if (since && !isSaid) when ??= since[0] + days;
  }
  const before = (start: number) => AT.exec(text.slice(Math.max(sentence.start, start - 24), start));
  const place = mentionsIn(sentence, entities.places).find(({ start }) => {
    const at = before(start)?.[1];
    // "Phó đại sứ Lào tại Cần Thơ tới …": who that is.
    if (start >= subjectAt && start < subjectEnd) return false;
    // "Chào mừng bạn ở thăm tại Lào, ông Lam …": where others are.
    const isOwn = /(?:^|, |\d |(?:qua|nay|này|trước|ngày) )(?:tại|ở) [^,]*$/iu.test(text.slice(sentence.start, start));
    const isBehind = !isAnothers(start) && at?.toLowerCase() === 'tại';
    return at && (start < subjectAt ? isOwn : isBehind);
  });
  const venue = () => {
    const front = VENUE.exec(text.slice(sentence.start, subjectAt));
    if (
      front &&
      /^, $|^ (?:sáng|chiều|tối|ngày) /u.test(
        text.slice(sentence.start + front.index + front[0].length, subjectAt).slice(0, 6),
      )
    )
      return front[1];
    const told = VENUE.exec(text.slice(subjectEnd, sentence.end));
    return told && !isAnothers(subjectEnd + told.index) ? told[1] : undefined;
  };
  const kind = (place && before(place.start)?.[2]) ?? '';
  const where = place ? (OF_KIND.test(kind) ? '' : kind) + place.text : venue();
  return { ...(when && { when }), ...(where && { where }) };
}

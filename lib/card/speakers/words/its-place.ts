import { opensPredicate } from '../../verbs/predicates.ts';

/** "Một bác sĩ | tại bệnh viện Bản Mế | cho biết", "Các ngân hàng | ở Lào | đang phản đối …, cho rằng": where those are who have no name. */
const ITS_PLACE =
  /^ (?:tại|ở|thuộc) (?!(?:cuộc|buổi|phiên|hội nghị|hội thảo|họp|lễ|chuyến|trận|kỳ|đó|đây|tòa|phòng|diễn đàn|sự kiện)(?= ))(?:(?!(?:nơi|mà|khi|người|và|để|cho|sau|trong|do|là|được|bị|đã|sẽ|đang|về|với|từ|hôm|ngày) )[\p{L}\d.]+ ){0,6}?\p{Lu}[\p{L}.]*(?: (?:\p{Lu}[\p{L}.]*|\d+))*(?= )/u;

/** Letters of the place that stands between somebody without a name and what they do; 0 where none does. */
export function itsPlace(behind: string, opens: (rest: string) => boolean = opensPredicate): number {
  const length = ITS_PLACE.exec(behind)?.[0].length ?? 0;
  const rest = behind.slice(length).trimStart();
  return rest === '' || opens(rest) ? length : 0;
}

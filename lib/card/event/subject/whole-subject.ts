import { endOfList } from '../../speakers/heads/listed-subjects.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { itsPlace } from '../../speakers/words/its-place.ts';
import type { Source } from '../../speakers/words/source.ts';
import { BLANK, type Clause } from '../../verbs/clause.ts';
import { BARE, DEED, endOf, SUDDEN, SURELY } from '../../verbs/deeds.ts';
import { opensWithVerb, reportingVerbs } from '../../verbs/reporting-verbs.ts';
import { withOthers } from '../words/with-others.ts';

/** "Trạm thuế | tại Lào | đã đóng cửa": where a body or a thing is, or whose; and not where it did so. */
const ITS_PLACE =
  /^(?: nhiệm kỳ [\d–—-]+(?= (?:đã|vừa|sẽ) )| (?:tại|ở|của|trên|thuộc) (?!(?:cuộc|buổi|phiên|hội|lễ|chuyến|trận|kỳ|đó|đây)(?= ))(?:(?!(?:nơi|mà|khi|người|và|để|cho|sau|trong|do|là|được) )[\p{L}\d.-]+ ){0,8}(?:\p{Lu}[\p{L}.-]*|\d[\d.]*)(?= +(?:đã|vừa|sẽ|bị|được|đang) ))/u;

/** "Đội cứu hộ | tại Lào | tạm dừng tìm kiếm" */
const DOES = /^(?:phát hiện|tổ chức|mở|đóng cửa|bắt|khởi tố|công bố|ra mắt) /u;
export const doesThere = (rest: string): boolean =>
  DOES.test(rest) || [BARE, SURELY, SUDDEN, DEED].some((deed) => endOf(deed, rest) > 0);

/** "Tiền đạo | người Na Uy | ghi bàn", "Thủ môn | 22 tuổi | ký": who that is. */
const WHENCE = /^ (?:(?:người|gốc) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*|sinh năm \d{4}|\d+ tuổi)(?= \p{Ll})/u;

/** "Ông Lam | ở xã Bản Mế, tỉnh Quảng Bắc | bị bắt": where he lives. */
const LIVES =
  /^ (?:ở|ngụ|trú|quê)(?: (?:ở|tại))? (?:(?:thôn|bản|ấp|xã|phường|khu phố|huyện|quận|thị xã|thành phố|tỉnh|TP|tổ \d+),? )*\p{Lu}[\p{L}.]*(?:,? (?:(?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh|TP) )?\p{Lu}[\p{L}.]*){0,8}(?= (?!(?:và|là|nơi|vào|từ|trong|ngày|hôm|khi|lúc|cũ|nay) )\p{Ll})/u;

/** "Đảng Hoa Mai (HM) | cầm quyền | mít tinh", "Ứng cử viên Lam | của đảng Hoa Mai (HM) đối lập | đã thắng" */
const OF_PARTY =
  /^(?: +(?:cầm quyền|đối lập)(?= )| (?:của|thuộc) (?:[Đđ]ảng|phe|[Ll]iên minh) [^,;:“”]{2,70}?(?= (?:đã|vừa|sẽ|bị|được|giành|tái đắc cử) ))/u;

/** Where the subject of a sentence ends with all that belongs to it, an offset in the block. */
export function wholeSubject(clause: Clause, subject: Source, speakers: Speakers): number {
  const { end, person } = subject;
  const behind = clause.masked.slice(end - clause.start);
  const others = withOthers(behind);
  if (others > 0) return end + others;
  const party = OF_PARTY.exec(behind)?.[0].length ?? 0;
  if (party > 0) return end + party;
  if (!person) {
    const place = ITS_PLACE.exec(behind)?.[0] ?? '';
    if (place) return reportingVerbs(place, BLANK).length > 0 ? end : end + place.length;
    return end + itsPlace(behind, (rest) => rest !== '' && (doesThere(rest) || opensWithVerb(rest)));
  }
  const isNamed = / \p{Lu}\S*$/u.test(clause.masked.slice(0, end - clause.start));
  const whence = isNamed ? 0 : (WHENCE.exec(behind)?.[0].length ?? 0);
  if (whence > 0) return end + whence;
  const home = LIVES.exec(behind)?.[0].length ?? 0;
  if (home > 0) return end + home;
  const named = speakers.within(clause.block, clause.start, clause.start + clause.masked.length);
  return endOfList(clause, subject, named, speakers) ?? end;
}

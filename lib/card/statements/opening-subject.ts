import { isVietnameseSyllable } from '../../entities/people/tagger/syllable.ts';
import { BLANK, type Clause, type Segment, segmentsOf, textOf, trimmed } from './clause.ts';
import { namedIn } from './find-source.ts';
import { bodyIn, isPartOf, opensNoun, withPlaces } from './head-body.ts';
import { PLACE, personIn } from './head-person.ts';
import { endOfList } from './listed-subjects.ts';
import { onlyAdverbs, opensPredicate } from './predicates.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import type { Source } from './source.ts';
import type { Named, Speakers } from './speakers.ts';

/** Times, places and occasions in front of a subject; what it did besides: "Lợi dụng trời tối, nhóm trộm đã …". */
export const OPENS_BESIDE =
  /^(?:ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm|tại|trong|theo|sau|trước|nhân(?! viên| dân)|khi|với|từ|vào|ở|trên|nhiệm kỳ|khóa|thay mặt|để|nhằm|bên lề|ngoài|sắp|mới đây|dù|không chỉ|liên quan|đầu|trả lời|do|vì|đến|thừa ủy quyền|thực hiện|lợi dụng|ứng phó|kết thúc|phát biểu|hưởng ứng|chào mừng|kỷ niệm|căn cứ|bất chấp|tiếp nhận|nhận (?:được|tin)|giữa|bên cạnh|nhờ|bằng|qua|đúng|suốt|dưới|thông qua|giải trình|lo ngại|phản ứng|nói về|lúc|đánh bại|gác lại|vượt qua|sở hữu|đi|vứt|từng|giành|thua|thắng(?! cảnh| lợi))(?!\p{L})|^(?:(?:khoảng|gần|hơn) )?\d+(?:h| (?:giờ|phút|ngày|tuần|tháng|năm)(?!\p{L}))|^\d/iu;

/** "Tỉnh" in "Tỉnh Quảng Bắc", and nothing in "Lào". */
const OF_PLACE = /^(?:(?:tỉnh|huyện|xã|phường|quận|thành phố|tp) )?$/iu;

/** Behind the whole name of a body: what it does, whatever the verb ("Lào | đóng cửa chợ"), and nothing that goes on with the name ("Lào | và Cuba"). */
const DOES =
  /(?<=[\p{Lu}\d][\p{L}\d.]*) +(?!(?:của|ở|tại|và|với|thuộc|tối cao|đặc khu|cùng|trong|nơi|cho|về|là|khi|hay|mới|từ|theo|để|vì|như|khóa|đại|qua|phía|giữa|hơn|trên|sau|trước|làm|ngành|giấu|gốc|gồm|(?:hai|các|những)(?! lần))(?!\p{L}))\p{Ll}/uy;

/** "Bộ trưởng | hai nước gặp nhau": no single one. */
const MANY = /^ *(?:hai|các|những) (?!lần)/u;

/** What a segment holds behind somebody, adverbs aside. */
const behind = ({ start, masked }: Clause, segment: Segment, { end }: Source): boolean =>
  !onlyAdverbs(masked.slice(end - start, segment.end));

/** The first segments; a word in marks parts none: "Liên quan vụ bắt “trùm” cát, | xã …". */
const openSegments = ({ masked }: Clause): Segment[] => segmentsOf(masked.replaceAll(BLANK, '.')).slice(0, 6);

/** "ở xã Trà Linh, | huyện Pá Vi": more of where that is, and nobody. */
function isAddress(clause: Clause, segment: Segment, before: Segment | undefined, named: readonly Named[]): boolean {
  if (!before) return false;
  // "ở thành phố Mây, | Lào"
  if (/ (?:tại|ở) (?:thành phố|thủ đô|bang|tỉnh|vùng)(?: \p{Lu}[^ ]*)+$/u.test(textOf(clause, before))) return true;
  if (!PLACE.test(textOf(clause, segment))) return false;
  // "Tại chợ Bản Mế, | huyện mở lễ"
  if (/^(?:tại|ở) (?!.*(?:xã|phường|huyện|quận|thôn|bản|ấp) )/iu.test(textOf(clause, before))) return false;
  const end = clause.start + before.end;
  return (
    /(?:^| )\p{Lu}[\p{L}.]*$/u.test(textOf(clause, before)) &&
    !named.some((one) => one.person !== null && one.end === end)
  );
}

/** "vì tranh chấp Cuba - Lào, | ông Lam …": a land, and nobody. */
function isHalfOfPair(
  { start, masked }: Clause,
  segment: Segment,
  before: Segment | undefined,
  named: readonly Named[],
) {
  return (
    before !== undefined &&
    / [-–] $/u.test(masked.slice(before.end, segment.start)) &&
    masked[segment.end] === ',' &&
    named.some((one) => one.kind === 'body' && one.start === start + segment.start && one.end === start + segment.end)
  );
}

/** The subject with which a sentence opens, behind times and places: a person, or a body by its name. */
export function openingSubject(clause: Clause, speakers: Speakers): Source | undefined {
  const segments = openSegments(clause);
  const all = namedIn(clause, { start: 0, end: clause.masked.length }, speakers);
  const named = all.filter(({ start }) => clause.masked[start - clause.start] !== BLANK);
  for (const [at, segment] of segments.entries()) {
    const { start } = trimmed(clause, segment);
    const person = personIn(clause, segment, named, speakers);
    if (person?.person && person.start <= clause.start + start)
      return MANY.test(clause.masked.slice(person.end - clause.start)) ? undefined : person;
    // "Tại công viên mang tên ông Lam, | xã mở lễ": a place, and not who did it.
    if (person?.person && OPENS_BESIDE.test(textOf(clause, segment)) && !behind(clause, segment, person)) continue;
    if (person?.person) return undefined;
    if (isAddress(clause, segment, segments[at - 1], named)) continue;
    if (isHalfOfPair(clause, segment, segments[at - 1], named)) continue;
    // "Tỉnh | Quảng Bắc"
    const body = named.find(
      (one) =>
        one.kind === 'body' &&
        one.start >= clause.start + start &&
        OF_PLACE.test(clause.masked.slice(start, one.start - clause.start)),
    );
    // "Phòng Hình sự, | Công an tỉnh Quảng Bắc"
    if (isPartOf(clause, segment, segments[at + 1])) continue;
    const part = body && at > 0 && isPartOf(clause, segments[at - 1]!, segment) ? at - 1 : at;
    // What follows must be known to open a predicate: a name that was cut short ("Ủy ban Thường" for "Ủy ban Thường vụ") goes on.
    const list = body && endOfList(clause, { ...body, person: null }, named, speakers);
    DOES.lastIndex = (list ?? body?.end ?? 0) - clause.start;
    const end = list ?? (body ? withPlaces(clause, body.end) : 0);
    if (body && !DOES.test(clause.masked) && !opensPredicate(clause.masked.slice(end - clause.start).trimStart()))
      return undefined;
    if (body && segments.slice(0, part).every((one) => OPENS_BESIDE.test(textOf(clause, one))))
      return { start: clause.start + trimmed(clause, segments[part]!).start, end, person: null };
  }
  return undefined;
}

/** "Nhịp cầu | bất ngờ đổ sập": behind it whatever verb. */
export const ALL_AT_ONCE =
  '(?:(?:bất ngờ|đột ngột|liên tiếp)(?! (?:sau|trước|khi|vào|ở|tại|từ|trong|và|với|do|vừa|nhưng|của) )|đồng loạt|chính thức|lần đầu(?: tiên)?|tiếp tục|chuẩn bị|bắt đầu)';

/** What prices and numbers do. */
export const MOVES =
  'tăng|giảm|đạt|vượt|chạm|rơi|lao dốc|suy giảm|sụt|đi ngang|lập (?:kỷ lục|đỉnh|đáy)|mất|bật|quay đầu|hạ|neo|duy trì|giữ|biến động|đứng|trượt|đảo chiều|(?:tiếp|tiếp tục) đà';

/** "Cây cầu treo | đã thông xe": things, and people without a name. */
const TOLD_OF_THINGS = new RegExp(
  `^((?:[^,:;"“]|,(?=\\d)){3,90}?(?:, khóa [IVX]+)?) (?=(?:(?:sắp|dự kiến|nhiều khả năng|chỉ|cũng|vẫn|mới|dường như|từng|hiện|đều|lại|cuối cùng) ){0,2}(?:đã|vừa(?! qua)|sẽ|đang|bị|được|chết|tử vong|qua đời|bốc cháy|phát nổ|gặp nạn|diễn ra|khai mạc|bế mạc|thông xe|ra mắt|${ALL_AT_ONCE} \\p{Ll}+|phải (?:nhập viện|cấp cứu|sơ tán|hoãn|hủy|đóng cửa|dừng|hầu tòa|ra tòa|nghỉ học|di dời)) )`,
  'u',
);

/** "Giá vàng trong nước | tăng nhẹ": what is measured. */
const MEASURED = new RegExp(
  `^((?:tổng |mức )?(?:giá|tỷ giá|chỉ số|VN-Index|lợi nhuận|doanh thu|nhu cầu|số(?! liệu| phận)|tỷ lệ|GDP|CPI|lạm phát|xuất khẩu|nhập khẩu|kim ngạch|nguồn thu|thu nhập|lượng|sản lượng|doanh số|vốn hóa|tài sản)(?: (?!(?:khiến|làm|là|có|lúc|sau|khi|rồi|nhưng|để|mà|hôm|ngày)(?= ))(?:[^ ,:;"“]|,(?=\\d))+){0,12}?) (?=(?:(?:tiếp tục|bất ngờ|đồng loạt|vẫn|đã|vừa|sẽ|cũng|chỉ|mạnh|liên tục|chính thức|phổ biến|dự báo|lần đầu|hôm nay|ngày [\\d./-]+) )*(?:${MOVES}) )`,
  'iu',
);

/** They open headlines, and no thing; behind others nothing is told of it. */
const NO_THING =
  /^(?:thu|cấm|mở|tìm|vì|không|có|cùng|nhìn|thấy|giữa|vừa|đây|vài|mời|dự kiến|tổng cộng|nỗi|phát hiện|tại|tôi|chào|mừng|lần đầu|xung quanh) | (?:khiến|gây|nên|nếu|có|là|vẫn|cho thấy|tiếp tục|nằm|gặp|cho|giúp|lao|tông|đâm|húc|câu|làm|thấy|để|bùng phát|góp mặt|lan truyền|suy yếu|- một|(?<!(?:phòng|hàng) )không(?! (?:dây|khí|gian|quân|phận|người|lưu))|chưa)(?= |$)|(?:chưa|không|lần đầu|có thể|thường|luôn|phải|đều|mới đây|chuẩn|thiết|trang|kiếm|đo|tìm|nhặt|nhận|bắt|lấy|mua|bán|thời gian|khu vực|lúc|khi)$/iu;
const HOW_MANY = /^(?:(?:một|hai|ba|các|những|nhiều|chiếc|hơn|gần|khoảng|toàn bộ) )*/u;

/** "Kenzo Rivers | thắng đậm": a name with what it did, and not what it is. */
const NAME =
  /^\p{Lu}[\p{L}\d&'’./-]*(?: \p{Lu}[\p{L}\d&'’./-]*){0,5}(?= (?!(?:còn|luôn|thường|cao|dài|rộng|trong|do|có|mang|không chỉ|của|ở|tại|và|với|là|hay|mới|từ) )\p{Ll})/u;

/** "6 công tố viên", "100% hộ dân"; no time: "6 ngày" */
const COUNTED = /^\d[\d.]*%? (?!(?:giờ|phút|ngày|tuần|tháng|năm|phiếu)(?!\p{L}))\p{Ll}/u;

/**
 * The same where nobody and no body is named: "Chính quyền xã đã đóng chợ", "Sáng nay, thủ tướng tới thăm".
 * @param title a thing is told of where two words of it stand in the thing
 */
export function openingNoun(clause: Clause, speakers: Speakers, title: string): Source | undefined {
  const named = namedIn(clause, { start: 0, end: clause.masked.length }, speakers);
  const segments = openSegments(clause);
  const small = title.toLowerCase();
  for (const [at, segment] of segments.slice(0, 5).entries()) {
    const isCounted = COUNTED.test(textOf(clause, segment));
    if ((OPENS_BESIDE.test(textOf(clause, segment)) && !isCounted) || isPartOf(clause, segment, segments[at + 1]))
      continue;
    const isWhole = at > 0 && isPartOf(clause, segments[at - 1]!, segment);
    const start =
      clause.start +
      (isCounted ? clause.masked.indexOf(textOf(clause, segment), segment.start) : trimmed(clause, segment).start);
    const body = bodyIn(clause, segment, named, speakers, 'core', 'opens');
    if (body?.pronoun) return undefined;
    if (body?.start === start) {
      const end = endOfList(clause, { ...body, person: null }, named, speakers) ?? withPlaces(clause, body.end);
      // "Lãnh đạo tỉnh Quảng Bắc | tặng quà": whatever it does, behind a whole name.
      DOES.lastIndex = end - clause.start;
      const isNamed = end < clause.start + segment.end && named.some((one) => one.end === end);
      if (opensPredicate(clause.masked.slice(end - clause.start).trimStart()) || (isNamed && DOES.test(clause.masked)))
        return { ...body, end, ...(isWhole && { start: clause.start + trimmed(clause, segments[at - 1]!).start }) };
    }
    const measured = MEASURED.exec(clause.masked.slice(start - clause.start))?.[1] ?? '';
    if (measured) return { start, end: start + measured.length, person: null };
    const things = TOLD_OF_THINGS.exec(clause.masked.slice(start - clause.start))?.[1] ?? '';
    const told = things.toLowerCase();
    const counted = told.replace(HOW_MANY, '').split(' ');
    const isTold = counted.some((word, i) => i > 0 && small.includes(`${counted[i - 1]} ${word}`));
    // "Lão nông 56 tuổi | bị bắt": somebody, whatever the headline calls him.
    const isThing =
      (isTold || opensNoun(told.split(' ')) || / \d+ tuổi$/u.test(things)) &&
      !NO_THING.test(things) &&
      !reportingVerbs(things, BLANK).length;
    if (isThing) return { start, end: start + things.length, person: null };
    const name = NAME.exec(clause.masked.slice(start - clause.start))?.[0] ?? '';
    const words = name.split(' ');
    // A word that is none of ours, and the first of them in the headline.
    const isNamed = title.includes(words[0]!) && words.some((word) => !isVietnameseSyllable(word.toLowerCase()));
    return isNamed && name !== '' ? { start, end: start + name.length, person: null } : undefined;
  }
  return undefined;
}

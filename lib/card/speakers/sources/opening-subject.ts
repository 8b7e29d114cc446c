import { isVietnameseSyllable } from '../../../entities/people/tagger/syllable.ts';
import { BLANK, type Clause, type Segment, segmentsOf, textOf, trimmed } from '../../verbs/clause.ts';
import { DEED, DOERS, endOf, SURELY } from '../../verbs/deeds.ts';
import { onlyAdverbs, opensPredicate } from '../../verbs/predicates.ts';
import { reportingVerbs } from '../../verbs/reporting-verbs.ts';
import { bodyIn, isPartOf, opensNoun, withPlaces } from '../heads/head-body.ts';
import { PLACE, personIn } from '../heads/head-person.ts';
import { endOfList, startOfList } from '../heads/listed-subjects.ts';
import { namedIn } from '../known/named-in.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import { COUNTRIES } from '../known/who-can-speak.ts';
import { measuredIn } from '../words/measured.ts';
import { isNoThing } from '../words/no-things.ts';
import { OPENS_BESIDE } from '../words/opens-beside.ts';
import type { Source } from '../words/source.ts';
import { thingsToldOf } from '../words/things-told-of.ts';

/** "Tỉnh" in "Tỉnh Quảng Bắc", and nothing in "Lào". */
const OF_PLACE = /^(?:(?:tỉnh|huyện|xã|phường|quận|thành phố|tp) )?$/iu;

/** Behind the whole name of a body: what it does, whatever the verb ("Lào | đóng cửa chợ", "Quốc hội | bước vào kỳ họp"), and nothing that goes on with the name ("Lào | và Cuba"). */
const DOES =
  /(?<=[\p{Lu}\d][\p{L}\d.]*|Quốc hội|Chính phủ|Bộ (?:Chính trị|Y tế|Ngoại giao|Quốc phòng|Tài chính|Nội vụ|Xây dựng|Tư pháp|Công an)|Ban Bí thư|và (?:Công nghệ|Môi trường|Đào tạo|Du lịch|Tôn giáo|Truyền thông|Phát triển nông thôn|Xã hội)|Bộ (?:Giáo dục|Công thương|Nông nghiệp)|Giao thông vận tải|Nhà nước|Kiểm tra [Tt]rung ương|[Tt]ối cao) +(?!(?:nước|kiến tạo|điện tử|số|liên bang|lâm thời|liên minh|đương nhiệm|nhiệm kỳ|của|ở|tại|và|với|thuộc|tối cao|đặc khu|cùng|trong|nơi|tòa|cho(?! ý kiến)|về(?! (?:nhất|nhì|ba|đích) )|là|khi|hay|mới|từ|theo|để|vì|như|khóa|đại|qua|phía|giữa|hơn|trên|sau|trước|làm|ngành|giấu|gốc|gồm|(?:hai|các|những)(?! lần))(?!\p{L}))\p{Ll}/uy;

/** "Bộ trưởng | hai nước gặp nhau": no single one. */
const MANY = /^ *(?:hai|các|những) (?!lần)/u;

/** What a segment holds behind somebody, adverbs aside. */
const behind = ({ start, masked }: Clause, segment: Segment, { end }: Source): boolean =>
  !onlyAdverbs(masked.slice(end - start, segment.end));

/** "Đảng Bảo thủ | giành 40 ghế" */
const isDone = (text: string): boolean => [DEED, SURELY].some((deed) => endOf(deed, text) > 0);

/** The first segments; a word in marks parts none, nor a comma or dash of a name: "Liên quan vụ bắt “trùm” cát, | xã …", "Ngày Thương binh - Liệt sĩ, | xã …". */
function openSegments({ masked, start }: Clause, named: readonly Named[]): Segment[] {
  let text = masked.replaceAll(BLANK, '.');
  for (const one of named) {
    const name = text.slice(one.start - start, one.end - start);
    if (one.kind === 'body' && /, | - /u.test(name))
      text =
        text.slice(0, one.start - start) +
        name.replace(/,(?= )| -(?= )/gu, (cut) => '.'.repeat(cut.length)) +
        text.slice(one.end - start);
  }
  return segmentsOf(text).slice(0, 9);
}

/** A body with what it does right behind its whole name. */
function isDoer({ start, masked }: Clause, { kind, end }: Named): boolean {
  DOES.lastIndex = end - start;
  return kind === 'body' && DOES.test(masked);
}

/** "ở xã Trà Linh, | huyện Pá Vi": more of where that is, and nobody. */
function isAddress(clause: Clause, segment: Segment, before: Segment | undefined, named: readonly Named[]): boolean {
  if (!before) return false;
  // "ở thành phố Mây, | Lào"
  if (/ (?:tại|ở) (?:thành phố|thủ đô|bang|tỉnh|vùng)(?: \p{Lu}[^ ]*)+$/u.test(textOf(clause, before))) return true;
  // "trong kỳ họp thứ năm, | Quốc hội khóa XV, | ông Lam"
  if (/^(?:Quốc hội|HĐND)[^,]* [Kk]hóa [IVX\d]+$/u.test(textOf(clause, segment)))
    return / họp /u.test(textOf(clause, before));
  if (!PLACE.test(textOf(clause, segment))) return false;
  // "Tại chợ Bản Mế, | huyện mở lễ"
  if (/^(?:tại|ở) (?!.*(?:xã|phường|huyện|quận|thôn|bản|ấp) )/iu.test(textOf(clause, before))) return false;
  const end = clause.start + before.end;
  return (
    /(?:^| )\p{Lu}[\p{L}.]*$/u.test(textOf(clause, before)) &&
    !named.some((one) => one.person !== null && one.end === end)
  );
}

/** "hội nghị tại Luang Prabang", "vì tranh chấp Cuba - " */
const BEFORE_LAND = /(?:^| )(?:[Tt]ại|[Ởở])(?: \p{Lu}[^ ,]*)+, ?$| [-–—] $/u;

/** "tại Luang Prabang, Lào, | ông Lam …", "vì tranh chấp Cuba - Lào, | ông Lam …": a land, and nobody. */
function isLand(clause: Clause, segment: Segment): boolean {
  const text = textOf(clause, segment);
  return (
    clause.masked[segment.end] === ',' &&
    COUNTRIES.has(text.toLowerCase()) &&
    BEFORE_LAND.test(clause.masked.slice(0, segment.end - text.length))
  );
}

/** "Bác đơn của ông Lam, | bà Hạnh, | tòa phúc thẩm đã tuyên án": bodies are nobody's title. */
const BODY_DOES =
  /^(?:HĐXX|[Hh]ội đồng|[Tt]òa|TAND|VKS|Viện (?:[Kk]iểm sát|KSND)|Quốc hội|HĐND|UBND|Ủy ban|Chính phủ|Bộ (?!trưởng)|Sở|Công an|[Cc]ơ quan|[Hh]ội nghị|Đại hội|Trung ương) [^,;:]*?(?:đã|vừa|sẽ|tiến hành|quyết định|tuyên|thông qua|biểu quyết|khai mạc|bế mạc|xem xét)(?= )/u;

/** Whether a name that fills its segment belongs to a list or to the titles before it: "của ông Lam, | bà Hạnh |", in front of a body that does something. */
const isInFront = (clause: Clause, segments: readonly Segment[], at: number): boolean =>
  at > 0 &&
  / của [^,]*\p{Lu}[^,]*$/u.test(textOf(clause, segments[at - 1]!)) &&
  OPENS_BESIDE.test(textOf(clause, segments[at - 1]!)) &&
  segments[at + 1] !== undefined &&
  BODY_DOES.test(textOf(clause, segments[at + 1]!));

/** "Ngay sau khi nhận tin", "Trước cảnh dân chen chân", "Liên quan vụ cháy" */
const CLAUSE_AHEAD =
  /^(?:ngay )?(?:sau khi|khi|trước(?! (?:đó|đây|\d))|liên quan|(?:tiếp )?nhận|phát hiện|xuất phát|thấy|lợi dụng|để|nhằm|vì|do|tại dự (?:án|thảo)|mở rộng|căn cứ|thực hiện|(?:trong|theo) (?:dự thảo|nghị quyết|nghị định|công văn|báo cáo|văn bản|quyết định)) /iu;

/** "Sau khi nghe tin có người cầm dao, | chém hai khách ở chợ, | Công an xã đã …": more of what comes before, and nobody who does it. */
const goesOn = (clause: Clause, segments: readonly Segment[], at: number): boolean =>
  at > 0 &&
  CLAUSE_AHEAD.test(textOf(clause, segments[0]!)) &&
  /^(?!(?:đã|vừa|sẽ|đang) )\p{Ll}/u.test(textOf(clause, segments[at]!)) &&
  !opensNoun(textOf(clause, segments[at]!).split(' ')) &&
  !/ (?:đã|vừa|sẽ|đang) /u.test(textOf(clause, segments[at]!));

/** "UBND xã Bản Mế|, tỉnh Quảng Bắc|, mở chợ": what a comma closes. */
export const CLOSES = /, (?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh|TP|thuộc)[ .][^,]*$/u;

/** The subject with which a sentence opens, behind times and places: a person, or a body by its name. */
export function openingSubject(clause: Clause, speakers: Speakers): Source | undefined {
  const all = namedIn(clause, { start: 0, end: clause.masked.length }, speakers);
  const segments = openSegments(clause, all);
  const named = all.filter(({ start }) => clause.masked[start - clause.start] !== BLANK);
  for (const [at, segment] of segments.entries()) {
    const { start } = trimmed(clause, segment);
    const person = personIn(clause, segment, named, speakers);
    if (person?.person && !behind(clause, segment, person) && isInFront(clause, segments, at)) continue;
    if (person?.person && person.start <= clause.start + start)
      return MANY.test(clause.masked.slice(person.end - clause.start))
        ? undefined
        : { ...person, start: startOfList(clause, segments.slice(0, at + 1), named, speakers) ?? person.start };
    // "Tại công viên mang tên ông Lam, | xã mở lễ": a place, and not who did it.
    if (person?.person && OPENS_BESIDE.test(textOf(clause, segment)) && !behind(clause, segment, person)) continue;
    // "UBND tỉnh Quảng Bắc | trồng cây nhớ ơn cụ Lam": the body did.
    if (person?.person && !named.some((one) => one.start === clause.start + start && isDoer(clause, one)))
      return undefined;
    if (isAddress(clause, segment, segments[at - 1], named)) continue;
    if (isLand(clause, segment)) continue;
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
    // "UBND xã Bản Mế, tỉnh Quảng Bắc|, mở chợ"
    const isPlaced = body && CLOSES.test(clause.masked.slice(body.end - clause.start, end - clause.start));
    const rest = clause.masked.slice(end - clause.start).replace(isPlaced ? /^,? +/u : /^ +/u, '');
    if (body && !DOES.test(clause.masked) && !opensPredicate(rest) && !isDone(rest)) return undefined;
    const isBeside = (one: Segment, i: number) =>
      OPENS_BESIDE.test(textOf(clause, one)) || isInFront(clause, segments, i) || goesOn(clause, segments, i);
    if (body && segments.slice(0, part).every(isBeside))
      return { start: clause.start + trimmed(clause, segments[part]!).start, end, person: null };
  }
  return undefined;
}

const HOW_MANY =
  /^(?:(?:một|hai|ba|các|những|nhiều|chiếc|hơn|gần|khoảng|ít nhất|(?:hàng )?(?:chục|trăm|nghìn)|toàn bộ|\d[\d.]*) )*/u;

/** What begins, with no small word before it. */
const BEGINS = 'chính thức|ra mắt|bắt đầu';

/** In front of what came about. */
const JUST = /^ (?:(?:cũng|đều|vừa|mới) )*/u;
/** "Cây cầu treo | đã thông xe", and no custom or opinion: "Món này | được xem là lành". */
const CAME_ABOUT = new RegExp(
  `${JUST.source}(?:${BEGINS}|(?:đã|vừa|sẽ|sắp|bị|được)(?! (?:xem|coi|ví|biết|đánh giá|cho|gọi|dự (?:báo|đoán)|kỳ vọng|không|có|là|phải|luôn|như|\\d+) )) `,
  'u',
);
const cameAbout = (behind: string): boolean =>
  CAME_ABOUT.test(behind) || endOf(SURELY, behind, JUST.exec(behind)?.[0].length) > 0;

/** Behind a name, and a day in front, this is told of it whatever the headline tells. */
const HAS_DONE = new RegExp(`^ (?:đã|vừa|${BEGINS}) `, 'u');

/** "Kenzo Rivers | thắng đậm": a name with what it did, and not what it is. */
const NAME =
  /^\p{Lu}[\p{L}\d&'’./-]*(?: \p{Lu}[\p{L}\d&'’./-]*){0,5}(?= (?!(?:còn|luôn|thường|cao|dài|rộng|trong|do|có|mang|không chỉ|của|ở|tại|và|với|là|hay|mới|từ) )\p{Ll})/u;

/** "6 công tố viên", "100% hộ dân"; no time: "6 ngày" */
const COUNTED = /^\d[\d.]*%? (?!(?:giờ|phút|ngày|tuần|tháng|năm|phiếu)(?!\p{L}))\p{Ll}/u;

/** "Hàng chục trai làng đuổi bắt ông Lam | suốt đêm", "Hàng trăm lính | cùng ba thuyền được điều tới": the noun went on past what it does, or ends too soon. */
const isCutAmiss = ({ start, masked }: Clause, { end }: Source, told: number, things: string): boolean =>
  MANY_OF.test(things) &&
  (told < end || (told > end && /^ ?(?:(?:cùng|họp) |(?:tại|ở) [^,]+,)/u.test(masked.slice(end - start))));
const MANY_OF = /^(?:hàng|gần|hơn|khoảng|ít nhất|nhiều|các|một số|\d) ?/iu;

/**
 * The same where nobody and no body is named: "Chính quyền xã đã đóng chợ", "Sáng nay, thủ tướng tới thăm".
 * @param title a thing is told of where two words of it stand in the thing
 * @param isFirst of the lead: what came about is told there, whatever the headline calls it
 */
export function openingNoun(clause: Clause, speakers: Speakers, title: string, isFirst = false): Source | undefined {
  const named = namedIn(clause, { start: 0, end: clause.masked.length }, speakers);
  const segments = openSegments(clause, named);
  const small = title.toLowerCase();
  for (const [at, segment] of segments.slice(0, 8).entries()) {
    const isCounted = COUNTED.test(textOf(clause, segment));
    if ((OPENS_BESIDE.test(textOf(clause, segment)) && !isCounted) || isPartOf(clause, segment, segments[at + 1]))
      continue;
    if (isAddress(clause, segment, segments[at - 1], named) || isInFront(clause, segments, at)) continue;
    // "Trong đó có những công trình lớn: | cầu Bản Mế sẽ …": one of several.
    if (at > 0 && clause.masked.slice(segments[at - 1]!.end, segment.start).includes(':')) return undefined;
    const isWhole = at > 0 && isPartOf(clause, segments[at - 1]!, segment);
    const start =
      clause.start +
      (isCounted ? clause.masked.indexOf(textOf(clause, segment), segment.start) : trimmed(clause, segment).start);
    const body = bodyIn(clause, segment, named, speakers, 'core', 'opens');
    if (body?.pronoun) return undefined;
    const things = thingsToldOf(clause.masked.slice(start - clause.start));
    // "Giám đốc Ban Quản lý dự án đầu tư | xây dựng": within the name of his body.
    const cut = body && named.find((one) => one.kind === 'body' && one.start < body.end && one.end > body.end);
    if (body && cut && cut.start > body.start) body.end = cut.end;
    if (body?.start === start && !isCutAmiss(clause, body, start + things.length, things)) {
      const end = endOfList(clause, { ...body, person: null }, named, speakers) ?? withPlaces(clause, body.end);
      // "Lãnh đạo tỉnh Quảng Bắc | tặng quà": whatever it does, behind a whole name.
      DOES.lastIndex = end - clause.start;
      const isNamed = end < clause.start + segment.end && named.some((one) => one.end === end);
      const rest = clause.masked.slice(end - clause.start).trimStart();
      // "Những thành phố nổi | với sức chứa lớn đang …": more of what it is.
      if ((opensPredicate(rest) && !rest.startsWith('với ')) || (isNamed && DOES.test(clause.masked)))
        return { ...body, end, ...(isWhole && { start: clause.start + trimmed(clause, segments[at - 1]!).start }) };
    }
    const measured = measuredIn(clause.masked.slice(start - clause.start));
    if (measured) return { start, end: start + measured.length, person: null };
    const hasDone = (who: string) => at > 0 && HAS_DONE.test(clause.masked.slice(start - clause.start + who.length));
    const told = things.toLowerCase();
    const counted = told.replace(HOW_MANY, '').split(' ');
    const isTold = counted.some((word, i) => i > 0 && small.includes(`${counted[i - 1]} ${word}`));
    // "Lão nông 56 tuổi | bị bắt": somebody, whatever the headline calls him.
    const isThing =
      (isTold ||
        // "Sáng 1/3, Truyền hình cáp STV | đã ra mắt": by its name.
        (hasDone(things) && named.some(({ kind, end }) => kind === 'body' && end === start + things.length)) ||
        opensNoun(counted) ||
        DOERS.test(`${counted.join(' ')} `) ||
        (isFirst && counted.length > 1 && cameAbout(clause.masked.slice(start - clause.start + things.length))) ||
        / \d+ tuổi$/u.test(things)) &&
      !isNoThing(things) &&
      !reportingVerbs(things, BLANK).length;
    if (isThing) return { start, end: start + things.length, person: null };
    const name = NAME.exec(clause.masked.slice(start - clause.start))?.[0] ?? '';
    const words = name.split(' ');
    // A word that is none of ours, and the first of them in the headline, or what it has done behind a day.
    const isNamed =
      (title.includes(words[0]!) || hasDone(name)) && words.some((word) => !isVietnameseSyllable(word.toLowerCase()));
    if (isNamed && name !== '') return { start, end: start + name.length, person: null };
    if (!goesOn(clause, segments, at)) return undefined;
  }
  return undefined;
}

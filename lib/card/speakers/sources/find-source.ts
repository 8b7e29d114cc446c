import { BLANK, type Clause, type Segment, segmentsBefore, textOf, trimmed } from '../../verbs/clause.ts';
import { goesOnWith, isFrom, leadsOn, onlyAdverbs, withOthers } from '../../verbs/predicates.ts';
import type { VerbKind } from '../../verbs/verb-kinds.ts';
import { endsInAnothers, isApposition, startsWithNoun } from '../heads/apposition.ts';
import { behindSemicolon } from '../heads/behind-semicolon.ts';
import { bodyIn, isPartOf, opensPaper } from '../heads/head-body.ts';
import { PLACE, personIn } from '../heads/head-person.ts';
import { aloneOrNot, jointly, LONGEST_ADDRESS, otherBehind, startOfOther } from '../heads/joint-speakers.ts';
import { startOfList, startOfWholeList, withListed } from '../heads/listed-subjects.ts';
import { calledAgain } from '../known/called-again.ts';
import { namedIn } from '../known/named-in.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import { fromQuoted } from '../words/from-quoted.ts';
import { OPENS_BESIDE } from '../words/opens-beside.ts';
import type { Source } from '../words/source.ts';
import { nameOfIt } from './name-of-it.ts';

/** Opens what is told of somebody or some place right before. */
const TELLS_OF_WHOM =
  /^(?:nơi|(?:là )?người (?:được|bị|đã|sẽ|đang|sắp|vừa|mới|từng|dự kiến|có|luôn|trực tiếp|chứng kiến|thay|kế nhiệm|đánh bại|dẫn dắt|phụ trách)) /iu;

/** A clause with its verb, on the way back to who says it. */
interface Way {
  clause: Clause;
  /** Its parts before the verb. */
  segments: readonly Segment[];
  named: readonly Named[];
  speakers: Speakers;
  kind: VerbKind;
  /** Do words stand right before the verb that may be its subject? */
  leads: boolean;
  /** "… đưa tin": who brings the news. */
  isNews: boolean;
  /** May a body say it, too? */
  isBody: boolean;
}

/** "20 nghị sĩ - | trong đó có ông Lam | - lập luận" */
const withoutExamples = (clause: Clause, segments: readonly Segment[]): Segment[] =>
  segments.filter(
    (one, at) =>
      at === 0 || at === segments.length - 1 || !/^(?:trong (?:số )?đó|bao gồm|kể cả) /u.test(textOf(clause, one)),
  );

/** The head of the subject of a verb at `verbAt`, an offset in the sentence; nothing where it is not safe. */
export function subjectOf(clause: Clause, verbAt: number, speakers: Speakers, kind: VerbKind): Source | undefined {
  const named = namedIn(clause, { start: 0, end: verbAt }, speakers);
  const segments = withWhomMet(clause, withoutExamples(clause, segmentsBefore(clause.masked, verbAt)), named);
  const last = segments.at(-1)!;
  // "Ông Lam không nêu tên, nhưng | nói rằng"
  const joined = clause.masked.slice(last.start, last.end).replace(/^ (?:nhưng|song)(?= )/u, '');
  const isMore = kind === 'core' && last.start > 0 && goesOnWith(joined, clause.masked.slice(0, verbAt));
  const leads = !isMore && !onlyAdverbs(joined) && !isOfPaper(clause, segments);
  // "Bà Hạnh, phó ban, Tin Chiều đưa tin"
  const isNews = leads && clause.masked.startsWith('đưa tin', verbAt) && !clause.masked.includes(BLANK);
  const isBody = kind === 'core' || kind === 'public';
  const way: Way = { clause, segments, named, speakers, kind, leads, isNews, isBody };
  const source = headOf(way);
  if (!source || source.person || source.pronoun) return source;
  const list = withListed(clause, source, named, speakers);
  if (!list) return undefined;
  return onlyAdverbs(clause.masked.slice(list.end - clause.start, verbAt)) ? list : source;
}

function headOf(way: Way): Source | undefined {
  const { clause, segments, named, speakers, kind, leads, isNews, isBody } = way;
  const last = segments.at(-1)!;
  const opener = leads ? undefined : behindSemicolon(clause, segments, named, speakers);
  if (opener) return opener;
  const { found, unnamed, isNobody } = personBefore(way);
  if (found || isNobody) return found;
  // "Đảng Hoa Mai - đảng lớn ở Lào nhưng không cầm quyền - | cho biết"
  const dashed =
    isBody && onlyAdverbs(textOf(clause, last)) && DASHED.test(clause.masked.slice(0, last.start))
      ? segments.at(-3)
      : undefined;
  const apart = dashed && bodyIn(clause, dashed, named, speakers, kind, 'whole');
  if (apart) return apart;
  const direct = isBody || leads ? withPart(clause, segments, bodyIn(clause, last, named, speakers, kind)) : undefined;
  // "…, cố vấn của ông Lam, đồng tác giả, Tin Chiều cho hay": who closes the sentence, and not whom it tells of.
  const isNext = direct && kind === 'core' && !startsWithNoun(clause, last) && !PLACE.test(textOf(clause, last));
  if (unnamed && !(isNext && unnamed.end < clause.start + last.start)) return isBody ? unnamed : undefined;
  // Nor where somebody is.
  const placed = isBody && leads && !isNews ? ofPlaces(clause, segments, named, speakers, kind) : undefined;
  if (placed) return placed;
  if (direct) return isBody || isOne(clause, direct) ? direct : undefined;
  return leads && (kind !== 'core' || segments.length < 2 || endsInAnothers(clause, last)) ? undefined : openerOf(way);
}

/** "…, ông Lam, Giám đốc Sở, cho biết": a name that fills its segment, and what is said of it up to the verb; or who has no name. */
function personBefore({ clause, segments, named, speakers, kind, leads, isNews }: Way): {
  found?: Source;
  unnamed?: Source;
  isNobody?: true;
} {
  let unnamed: Source | undefined;
  const last = segments.at(-1)!;
  for (let at = isNews ? -1 : segments.length - (leads ? 1 : 2); at >= 0; at--) {
    // "Sâm, trưởng thôn Bản Mế, nơi bà Hạnh ở, cho biết": not who lives there.
    // "Ông Lam - người sắp giúp việc ông Bình - cho biết": nor whom that one serves.
    const head =
      at > 0 && TELLS_OF_WHOM.test(textOf(clause, segments[at]!))
        ? undefined
        : personIn(clause, segments[at]!, named, speakers);
    if (!head || isTold(clause, segments, at, named)) continue;
    const rest = clause.masked.slice(head.end - clause.start, segments[at]!.end);
    // "…, người phát ngôn của ông Lam, cho biết": said of somebody named before, or of nobody named.
    if (!head.person) {
      // "Thông báo của ông Lam làm dấy lên | chỉ trích": what a paper does, and no report of its own.
      if (isPaper(clause, head) && !leadsOn(rest, kind)) return { isNobody: true };
      // "Vợ của ông Lam thì bà Hạnh | khẳng định"
      const end = clause.start + segments[at]!.end;
      if (!named.some((one) => one.kind === 'name' && one.person && one.start >= head.end && one.end <= end))
        unnamed ??= head;
      continue;
    }
    const other = otherBehind(clause, segments[at]!, head, named);
    if (at === segments.length - 1) {
      if (leadsOn(rest, kind) || (OF_HIM.test(rest) && clause.masked.startsWith('cho ', last.end))) {
        const first = at > 0 ? startOfWholeList(clause, segments, named, speakers, head) : undefined;
        const start = first ?? startOfOther(clause, segments, named, speakers, head);
        return { found: aloneOrNot(clause, head, start, head.end + withOthers(rest), named) };
      }
      // "Ông Lam và Bí thư Hạnh | cùng khẳng định": two, and not the first alone.
      if (other) return { found: jointly(startOfList(clause, segments, named, speakers) ?? head.start, other.end) };
      continue;
    }
    const isSaidOf = () =>
      !endsInAnothers(clause, last) && segments.slice(at + 1).every((one) => isApposition(clause, one));
    // "Đại diện hai xã, ông Lam và bà Hạnh, | cho biết"
    if (other && isSaidOf()) return { found: jointly(head.start, other.end) };
    if (!onlyAdverbs(rest) && !isFrom(rest)) break;
    if (isSaidOf()) {
      // "Bà Hạnh, 61 tuổi, và ông Lam, 67 tuổi, nói": two, and not the last alone.
      const first = textOf(clause, segments[at]!).startsWith('và ') && personIn(clause, segments[0]!, named, speakers);
      if (first) return { found: jointly(first.start, head.end) };
      return { found: (at > 0 && namedBefore(clause, segments[at - 1]!, head, named)) || head };
    }
  }
  return unnamed ? { unnamed } : {};
}

const DASHED = / [-–—] \p{Ll}[^,;:▪–—]{3,120} [-–—] $/u;

/** "Ông Lam | có hai sào lúa ở Bản Mế | cho biết": what he is or has, and nobody else in it. */
const OF_HIM =
  /^ (?:có|đang|sống|người) (?!(?:.* )?(?:nhưng|khiến|để|cho|khi|sau|và|được|bị|ông|bà|anh|chị|đã) )[^,;:▪]{3,90}$/u;

/** "Tổng Bí thư Lam điểm lại …, nhấn mạnh …": the verb opens its segment, its subject opened the clause. */
function openerOf({ clause, segments, named, speakers, kind, leads, isBody }: Way): Source | undefined {
  for (let at = segments.length - 2; at >= Math.max(0, segments.length - 5); at--) {
    // "Quân đội, theo Tin Chiều, từng nói": where that is read.
    if (/^(?:cũng )?theo /iu.test(textOf(clause, segments[at]!)) || isTold(clause, segments, at, named)) continue;
    const head = leads ? undefined : personIn(clause, segments[at]!, named, speakers);
    // "Ông Lam bị công an phát hiện, yêu cầu dừng lại": they do.
    if (kind === 'directive' && / bị /u.test(textOf(clause, segments[at]!))) return undefined;
    // "Báo chí gọi vụ bắt bà Hạnh là sai, đồng thời cảnh báo": not whom the clause only names.
    if (head && head.start <= clause.start + trimmed(clause, segments[at]!).start) {
      const other = startOfOther(clause, segments, named, speakers, head);
      return other === undefined ? head : jointly(other, head.end);
    }
    // "Đại biểu hai huyện sẽ thăm kênh, đề xuất …": a plan.
    if (kind === 'public' && / sẽ /u.test(textOf(clause, segments[at]!))) return undefined;
    const name = leads ? undefined : nameOfIt(clause, segments, at, named, speakers);
    if (name) return name;
    const other = bodyIn(clause, segments[at]!, named, speakers, kind, leads ? 'whole' : 'opens');
    // "Bà ngã trên kênh, khiến nhiều người | cho rằng": not she.
    if (other && !(leads && other.pronoun) && (isBody || isOne(clause, other))) return other;
    if (leads) break;
  }
  return undefined;
}

/** "Thủ tướng yêu cầu …": of an office that one holds at a time nobody needs the name. */
const OFFICE =
  /^(?:phó )?(?:(?:tổng )?bí thư|chủ tịch|thủ tướng|tổng thống|(?:bộ|ngoại|thị|cục|vụ|viện) trưởng|thống đốc|quốc vương|giáo hoàng)(?: \S+){0,8}$/iu;

/** "Ông Lam hội đàm với | Phó Chủ tịch": whose bearer the next segment names. */
const MEETS = / (?:với|gặp|tiếp|đón|thăm|mời) (\p{Lu}[^,]{2,60})$/u;

/** "Báo cáo với Phó Chủ tịch, | Bí thư Lam | cho biết": a clause without a subject. */
const SPEAKS_WITH =
  /^(?:hội (?:đàm|kiến)|điện đàm|báo cáo|chia sẻ|làm việc|nói(?: chuyện)?|thông tin|trao đổi|trình bày) với /iu;

/** "Ông Lam hội đàm với Phó Chủ tịch, Đại tướng Sokha, | mong muốn …": the second office goes on with the first, and is no subject. */
function withWhomMet(clause: Clause, segments: readonly Segment[], named: readonly Named[]): Segment[] {
  const joined: Segment[] = [];
  const isNamed = (from: number, to: number) =>
    named.some(({ kind, start, end }) => kind === 'name' && start >= clause.start + from && end <= clause.start + to);
  for (const segment of segments) {
    const before = joined.at(-1);
    const office = (before && MEETS.exec(clause.masked.slice(before.start, before.end))?.[1]) ?? '';
    const goesOn =
      before &&
      OFFICE.test(office) &&
      // "Trong cuộc gặp với Phó Chủ tịch, | Đại tướng Sokha | cho biết": a time, and who spoke then.
      !OPENS_BESIDE.test(textOf(clause, before)) &&
      !office.includes(' và ') &&
      !(segment === segments.at(-1) && SPEAKS_WITH.test(textOf(clause, before))) &&
      !isNamed(before.end - office.length, before.end) &&
      isNamed(segment.start, segment.end);
    if (goesOn) joined[joined.length - 1] = { ...before, end: segment.end };
    else joined.push(segment);
  }
  return joined;
}

const wordsOf = ({ start, masked }: Clause, source: Source) => masked.slice(source.start - start, source.end - start);

const isOne = (clause: Clause, source: Source): boolean =>
  source.person !== null ||
  source.pronoun !== undefined ||
  OFFICE.test(wordsOf(clause, source)) ||
  calledAgain(wordsOf(clause, source).toLowerCase()) !== undefined ||
  isPaper(clause, source);

const isPaper = ({ start, masked }: Clause, source: Source): boolean =>
  opensPaper(
    masked
      .slice(source.start - start)
      .toLowerCase()
      .split(' '),
  );

/** "Ông Lam có bài phát biểu, trong đó | nhấn mạnh": who speaks or writes says it. */
const isOfPaper = (clause: Clause, segments: readonly Segment[]): boolean =>
  segments.length > 1 &&
  textOf(clause, segments.at(-1)!) === 'trong đó' &&
  /(?:văn bản|phát biểu|tuyên bố|thư|bài viết|kháng cáo)(?: \S+){0,5}$/u.test(textOf(clause, segments.at(-2)!));

/** "Ông Lam nhắc tới chuyến thăm của bà Hạnh, Chủ tịch Đảng, đồng thời | nhấn mạnh": he says it, and not she of whom he told. */
function isTold(clause: Clause, segments: readonly Segment[], at: number, named: readonly Named[]): boolean {
  const before = segments[at - 1];
  if (!before || textOf(clause, segments.at(-1)!) !== 'đồng thời') return false;
  const from = clause.start + trimmed(clause, before).start + LONGEST_ADDRESS;
  return named.some(({ person, start, end }) => person !== null && start > from && end === clause.start + before.end);
}

/** "Hạnh, người phát ngôn tập đoàn Hoài Lam, nói": a name that stands alone before a role, whose name is another's. */
function namedBefore(clause: Clause, segment: Segment, head: Source, named: readonly Named[]): Source | undefined {
  if (!/^\p{Ll}/u.test(clause.masked.slice(head.start - clause.start))) return undefined;
  const start = clause.start + trimmed(clause, fromQuoted(clause, segment)).start;
  const end = clause.start + segment.end;
  const one = named.find(
    (name) => name.kind === 'name' && name.start >= start && name.start < start + LONGEST_ADDRESS && name.end === end,
  );
  return one && one.person !== head.person ? { start, end, person: one.person } : undefined;
}

/** "Chính quyền xã Trà Linh, huyện Nam Sơn, Quảng Bắc cho hay": places behind a body say where it is. */
function ofPlaces(
  clause: Clause,
  segments: readonly Segment[],
  named: readonly Named[],
  speakers: Speakers,
  kind: VerbKind,
): Source | undefined {
  for (let at = segments.length - 1; at > 0; at--) {
    const { start } = trimmed(clause, segments[at]!);
    const isPlace =
      PLACE.test(clause.masked.slice(start)) ||
      named.some((one) => one.kind === 'body' && one.start === clause.start + start);
    const before = segments[at - 1]!;
    if (!isPlace || clause.masked.slice(before.end, segments[at]!.start).trim() !== ',') return undefined;
    const body = bodyIn(clause, before, named, speakers, kind, 'whole');
    const parted = withPart(clause, segments.slice(0, at), body);
    if (parted !== body) return parted;
    // Its part says nothing alone: the last segment is asked with it.
    if (at === segments.length - 1 && isPartOf(clause, fromQuoted(clause, before), segments[at])) return undefined;
    // "Theo Hãng tin Mây, Sở Y tế …": where the news is from, and not who is at that place.
    if (body && startsWithNoun(clause, before) && !/^theo /i.test(textOf(clause, before))) return body;
  }
  return undefined;
}

/** "Phòng Hình sự, | Công an tỉnh Quảng Bắc": the body of the last segment with its part that stands before it. */
function withPart(clause: Clause, segments: readonly Segment[], body: Source | undefined): Source | undefined {
  const part = segments.length > 1 ? fromQuoted(clause, segments.at(-2)!) : undefined;
  return body && part && isPartOf(clause, part, segments.at(-1))
    ? { ...body, start: clause.start + trimmed(clause, part).start, person: null }
    : body;
}

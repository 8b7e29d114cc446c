import { BLANK, type Clause, fromQuoted, type Segment, segmentsBefore, textOf, trimmed, wordsIn } from './clause.ts';
import { bodyIn, isPartOf, opensNoun, opensPaper } from './head-body.ts';
import { PLACE, personIn } from './head-person.ts';
import { isFrom, leadsOn, onlyAdverbs, withOthers } from './predicates.ts';
import type { VerbKind } from './reporting-verbs.ts';
import type { Source } from './source.ts';
import type { Named, Speakers } from './speakers.ts';
import { COUNTRIES, DOCUMENTS, PAPERS } from './who-can-speak.ts';

/** Who and what is named in a part of a clause, asides in brackets left out. */
export function namedIn(clause: Clause, { start, end }: Segment, speakers: Speakers): Named[] {
  const list = speakers.within(clause.block, clause.start + start, clause.start + end);
  return list.filter((one) => clause.masked[one.start - clause.start] !== ' ');
}

/** Opens what is told of somebody or some place right before. */
const TELLS_OF_WHOM =
  /^(?:nơi|(?:là )?người (?:được|bị|đã|sẽ|đang|sắp|vừa|mới|từng|dự kiến|có|luôn|trực tiếp|chứng kiến)) /iu;

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

/** The head of the subject of a verb at `verbAt`, an offset in the sentence; nothing where it is not safe. */
export function subjectOf(clause: Clause, verbAt: number, speakers: Speakers, kind: VerbKind): Source | undefined {
  const named = namedIn(clause, { start: 0, end: verbAt }, speakers);
  const segments = withWhomMet(clause, segmentsBefore(clause.masked, verbAt), named);
  const last = segments.at(-1)!;
  // "Ông Lam không nêu tên, nhưng | nói rằng"
  const joined = clause.masked.slice(last.start, last.end).replace(/^ (?:nhưng|song)(?= )/u, '');
  const leads = !onlyAdverbs(joined) && !isOfPaper(clause, segments);
  // "Bà Hạnh, phó ban, Tin Chiều đưa tin"
  const isNews = leads && clause.masked.startsWith('đưa tin', verbAt) && !clause.masked.includes(BLANK);
  const isBody = kind === 'core' || kind === 'public';
  const way: Way = { clause, segments, named, speakers, kind, leads, isNews, isBody };
  const { found, unnamed } = personBefore(way);
  if (found) return found;
  const direct = isBody || leads ? withPart(clause, segments, bodyIn(clause, last, named, speakers, kind)) : undefined;
  // "…, cố vấn của ông Lam, đồng tác giả, Tin Chiều cho hay": who closes the sentence, and not whom it tells of.
  const isNext = direct && kind === 'core' && !startsWithNoun(clause, last) && !PLACE.test(textOf(clause, last));
  if (unnamed && !(isNext && unnamed.end < clause.start + last.start)) return isBody ? unnamed : undefined;
  // Nor where somebody is.
  const placed = isBody && leads && !isNews ? ofPlaces(clause, segments, named, speakers, kind) : undefined;
  if (placed) return placed;
  if (direct) return isBody || isOne(clause, direct) ? direct : undefined;
  return leads && (kind !== 'core' || segments.length < 2) ? undefined : openerOf(way);
}

/** "…, ông Lam, Giám đốc Sở, cho biết": a name that fills its segment, and what is said of it up to the verb; or who has no name. */
function personBefore({ clause, segments, named, speakers, kind, leads, isNews }: Way): {
  found?: Source;
  unnamed?: Source;
} {
  let unnamed: Source | undefined;
  for (let at = isNews ? -1 : segments.length - (leads ? 1 : 2); at >= 0; at--) {
    // "Sâm, trưởng thôn Bản Mế, nơi bà Hạnh ở, cho biết": not who lives there.
    // "Ông Lam - người sắp giúp việc ông Bình - cho biết": nor whom that one serves.
    const head =
      at > 0 && TELLS_OF_WHOM.test(textOf(clause, segments[at]!))
        ? undefined
        : personIn(clause, segments[at]!, named, speakers);
    if (!head || isTold(clause, segments, at, named)) continue;
    // "…, người phát ngôn của ông Lam, cho biết": said of somebody named before, or of nobody named.
    if (!head.person) {
      unnamed ??= head;
      continue;
    }
    const rest = clause.masked.slice(head.end - clause.start, segments[at]!.end);
    if (at === segments.length - 1) {
      if (leadsOn(rest, kind)) return { found: { ...head, end: head.end + withOthers(rest) } };
      // "Ông Lam và Bí thư Hạnh | cùng khẳng định": two, and not the first alone.
      const other = rest.startsWith(' và ') && named.find(({ person, end }) => person && end > head.end);
      if (
        other &&
        other.person !== head.person &&
        onlyAdverbs(clause.masked.slice(other.end - clause.start, segments[at]!.end))
      )
        return { found: { ...head, end: other.end, person: null } };
      continue;
    }
    if (!onlyAdverbs(rest) && !isFrom(rest)) break;
    if (segments.slice(at + 1).every((one) => isApposition(clause, one))) {
      // "Bà Hạnh, 61 tuổi, và ông Lam, 67 tuổi, nói": two, and not the last alone.
      const first = textOf(clause, segments[at]!).startsWith('và ') && personIn(clause, segments[0]!, named, speakers);
      if (first) return { found: { ...first, end: head.end, person: null } };
      return { found: (at > 0 && namedBefore(clause, segments[at - 1]!, head, named)) || head };
    }
  }
  return unnamed ? { unnamed } : {};
}

/** "Tổng Bí thư Lam điểm lại …, nhấn mạnh …": the verb opens its segment, its subject opened the clause. */
function openerOf({ clause, segments, named, speakers, kind, leads, isBody }: Way): Source | undefined {
  for (let at = segments.length - 2; at >= Math.max(0, segments.length - 5); at--) {
    // "Quân đội, theo Tin Chiều, từng nói": where that is read.
    if (/^(?:cũng )?theo /iu.test(textOf(clause, segments[at]!)) || isTold(clause, segments, at, named)) continue;
    const head = leads ? undefined : personIn(clause, segments[at]!, named, speakers);
    // "Báo chí gọi vụ bắt bà Hạnh là sai, đồng thời cảnh báo": not whom the clause only names.
    if (head && head.start <= clause.start + trimmed(clause, segments[at]!).start) return head;
    // "Đại biểu hai huyện sẽ thăm kênh, đề xuất …": a plan.
    if (kind === 'public' && / sẽ /u.test(textOf(clause, segments[at]!))) return undefined;
    const name = leads ? undefined : nameOfIt(clause, segments, at, named, speakers);
    if (name) return name;
    const other = bodyIn(clause, segments[at]!, named, speakers, kind, leads ? 'whole' : 'opens');
    if (other && (isBody || isOne(clause, other))) return other;
    if (leads) break;
  }
  return undefined;
}

/** "Hội Mây, | đơn vị mở chợ nổi, | cho biết": what a body is, behind its name. */
const WHAT_IT_IS =
  /^(?:một |là )?(?:đơn vị|cơ quan|công ty|hãng|tập đoàn|tổ chức|tờ báo|nhà (?:sản xuất|phát triển|cung cấp|tổ chức)|chủ (?:đầu tư|sở hữu)|ngân hàng|quỹ|nền tảng) (?!này(?!\p{L}))\p{Ll}/u;

/** The name before what a segment tells of a body, places behind it left out. */
function nameOfIt(
  clause: Clause,
  segments: readonly Segment[],
  at: number,
  named: readonly Named[],
  speakers: Speakers,
): Source | undefined {
  if (at === 0 || !WHAT_IT_IS.test(textOf(clause, segments[at]!))) return undefined;
  const isPlace = (segment: Segment, place: Segment) => {
    const { start, end } = trimmed(clause, segment);
    if (COUNTRIES.has(textOf(clause, segment).toLowerCase())) return true;
    if (!/(?:^| )\p{Lu}\S*$/u.test(textOf(clause, place))) return false;
    return named.some(
      (one) => one.kind === 'body' && one.start === clause.start + start && one.end === clause.start + end,
    );
  };
  let before = at - 1;
  while (before > 0 && isPlace(segments[before]!, segments[before - 1]!)) before--;
  const { start, end } = segments[before]!;
  const source = /^\p{Lu}/u.test(textOf(clause, segments[before]!))
    ? sourceAt(clause, start, end, speakers)
    : undefined;
  return source?.end === clause.start + end ? source : undefined;
}

/** "Thủ tướng yêu cầu …": of an office that one holds at a time nobody needs the name. */
const OFFICE =
  /^(?:phó )?(?:(?:tổng )?bí thư|chủ tịch|thủ tướng|tổng thống|(?:bộ|ngoại|thị) trưởng|thống đốc|quốc vương|giáo hoàng)(?: \S+){0,8}$/iu;

/** "Ông Lam hội đàm với | Phó Chủ tịch": whose bearer the next segment names. */
const MEETS = / (?:với|gặp|tiếp|đón|thăm|mời) (\p{Lu}[^,]{2,60})$/u;

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
      !office.includes(' và ') &&
      !isNamed(before.end - office.length, before.end) &&
      isNamed(segment.start, segment.end);
    if (goesOn) joined[joined.length - 1] = { ...before, end: segment.end };
    else joined.push(segment);
  }
  return joined;
}

const isOne = ({ start, masked }: Clause, source: Source): boolean =>
  source.person !== null ||
  source.pronoun !== undefined ||
  OFFICE.test(masked.slice(source.start - start, source.end - start));

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

/** Letters of "chị ". */
const LONGEST_ADDRESS = 5;

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

function startsWithNoun(clause: Clause, segment: Segment): boolean {
  return opensNoun(wordsIn(clause, trimmed(clause, segment)).map(({ text }) => text.toLowerCase()));
}

/** What is said of somebody between commas: titles, ages, places, adverbs; no clause of its own. */
function isApposition(clause: Clause, segment: Segment): boolean {
  const { start, end } = trimmed(clause, segment);
  const text = clause.masked.slice(start, end);
  // "…, người được dân bản tin cậy, nói": what is told of "người" is told of the name before.
  return (
    onlyAdverbs(text) ||
    /^(?:một (?!là )|chủ |(?:người|chàng trai|cô gái|nơi) )/iu.test(text) ||
    !/^(?:(?:(?:sau|trước|trong) )?khi|về) |(?:^|\s)(?:thì|nhưng|mà|rằng|dẫn|đã(?! (?:trở thành|nghỉ hưu|về hưu))|sẽ|đang|bị|được|(?<! (?:và|hiện|từng|vốn) )là)(?:\s|$)/iu.test(
      text,
    )
  );
}

const MOST_WORDS = 24;

/** What is told, before whose it is: "thống kê mới nhất của | Sở Y tế". */
const WHOSE =
  /^(?!(?:\p{Ll}+ ){0,2}(?:mời|yêu cầu|lệnh|phân công|gợi ý|hướng dẫn|quan niệm|quan sát|ghi nhận|kinh nghiệm|sự|ý|nguyện vọng) )(?:[\p{Ll}\d]+ ){1,7}?(?:của|từ) /u;
const TOLD = new RegExp(
  `^(?:một |các )?(?:${PAPERS.join('|')}|thông tin|tin|điều tra(?! viên)|nghiên cứu|tài liệu) `,
  'u',
);

/** The source behind "theo": a person, a role that stands for one, somebody or some body that can speak. */
export function sourceAt(clause: Clause, from: number, to: number, speakers: Speakers): Source | undefined {
  const segment = trimmed(clause, { start: from, end: to });
  const words = wordsIn(clause, segment);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const lower = words.map(({ text }) => text.toLowerCase());
  // "thông tin từ bà Hạnh", "thống kê của Sở Y tế": whose it is; but "cố vấn của bà Hạnh" is another.
  const text = textOf(clause, segment);
  const isTold = TOLD.test(text) || !(opensNoun(lower) || DOCUMENTS.has(lower[0]!));
  const owned = isTold ? (WHOSE.exec(text)?.[0].length ?? 0) : 0;
  const owner = owned ? sourceAt(clause, segment.start + owned, to, speakers) : undefined;
  if (owner) return owner;
  if (DOCUMENTS.has(lower.slice(0, 2).join(' ')) || (DOCUMENTS.has(lower[0]!) && !opensNoun(lower))) return undefined;
  // "Theo thông báo, …": whose it is nobody tells.
  if (opensPaper(lower) && !/ (?:của|do|từ) \p{Lu}/u.test(text)) return undefined;
  const named = namedIn(clause, segment, speakers);
  const head = personIn(clause, segment, named, speakers);
  if (head) return head;
  const body = bodyIn(clause, segment, named, speakers, 'core');
  // "nguồn tin thân cận | với Nhà Trắng"
  if (body && clause.masked.startsWith(' với ', body.end - clause.start))
    return { ...body, end: clause.start + segment.end };
  if (body) return body;
  const opens = named.find((one) => one.start === clause.start + segment.start);
  const isNameOfOne = words.length <= 5 && words.every(({ text }) => /^[\p{Lu}\d]/u.test(text));
  if (opens || isNameOfOne || opensNoun(lower))
    return { start: clause.start + segment.start, end: clause.start + untilSaid(clause, segment), person: null };
  return undefined;
}

/** "Liên Hợp Quốc | công bố hôm qua", "NBC | hồi tuần trước", "báo Tin Chiều (Anh) | chính phủ sẽ …" without its comma */
function untilSaid(clause: Clause, { start, end }: Segment): number {
  const cut = clause.masked
    .slice(start, end)
    .search(
      / (?:vào|hồi|trong|từ khi|sau khi|hôm|ngày|công bố|đăng|nói) | {4,}(?!của |tại |ở |và |thuộc |tỉnh |thành phố |huyện |quận |xã |phường )\p{Ll}/u,
    );
  return cut > 0 ? start + cut : end;
}

import { type Clause, type Segment, textOf, trimmed } from '../../verbs/clause.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import { OPENS_BESIDE } from '../words/opens-beside.ts';
import type { Source } from '../words/source.ts';
import { bodyIn } from './head-body.ts';
import { personIn } from './head-person.ts';

const MOST = 8;
/** Letters of a title before a name, with its comma. */
const LONGEST = 110;
const JOINT = /,? và |, (?=\p{Lu}|(?:ông|bà|các|nguyên|cựu) )/uy;
/** "Chủ tịch Quốc hội | Lò Thị Hạnh" */
const TITLE = /^(?:(?!(?:của|nơi|do|cho|mà|được|bị|tiếp|gặp|đón|đã|vừa|sẽ) )[^ ,;:"“”]+ )*$/u;
/** What they did: " đã mở chợ". */
const DID = /^ (?!(?:nơi|mà|của|ở|tại|là|và|với|hay|hoặc|thời|lúc|hồi|năm|khi) )\p{Ll}/u;

/** "Các lãnh đạo khác như | Thủ tướng Lam, bà Hạnh": those of whom some are named. */
const SUCH_AS = /^(?:các|những|nhiều|một số|hàng loạt) [^,;:]{2,60}? (?:như|gồm) /iu;

/** Where a list begins whose last two were found: "Các nghị sĩ như ông Lam, | bà Hạnh và ông Sâm | cùng khẳng định". An offset in the block. */
export function startOfList(
  clause: Clause,
  segments: readonly Segment[],
  named: readonly Named[],
  speakers: Speakers,
): number | undefined {
  let start: number | undefined;
  for (let at = segments.length - 2; at >= 0; at--) {
    const segment = segments[at]!;
    const from = trimmed(clause, segment).start;
    const last = named.find(({ kind, end }) => kind === 'name' && end === clause.start + segment.end);
    if (!last || clause.masked.slice(segment.end, segments[at + 1]!.start).trim() !== ',') break;
    if (SUCH_AS.test(clause.masked.slice(from, segment.end))) return clause.start + from;
    const head = personIn(clause, segment, named, speakers);
    if (head?.person !== last.person || head.start > clause.start + from) break;
    start = head.start;
  }
  return start;
}

/** The same where nothing but time and place stands before: "Sáng 1/3, Thủ tướng Lam, | Chủ tịch Quốc hội Hạnh | chúc mừng", without "và". */
export function startOfWholeList(
  clause: Clause,
  segments: readonly Segment[],
  named: readonly Named[],
  speakers: Speakers,
  last: Source,
): number | undefined {
  const start = startOfList(clause, segments, named, speakers);
  if (start === undefined) return undefined;
  // "Ông Lam, Tổng giám đốc của Hội Mây | cho biết": one man and his office.
  if (named.some((one) => one.kind === 'name' && one.person === last.person && one.end < last.start)) return undefined;
  const before = segments.findLast((one) => clause.start + one.end < start);
  return before && !OPENS_BESIDE.test(textOf(clause, before)) ? undefined : start;
}

/** Where a list of those who do something together ends, or nothing: "Quốc hội, Chủ tịch nước, Chính phủ | tổ chức lễ", "Thủ tướng Lam, Chủ tịch Quốc hội Hạnh | dự lễ". */
export function endOfList(
  clause: Clause,
  { start: opens, end, person }: Source,
  named: readonly Named[],
  speakers: Speakers,
): number | undefined {
  const { start, masked } = clause;
  // "Lời của ông Lam, | bà Hạnh": in the midst of another list; not so "Tại Lào, | bà Hạnh".
  const before = masked.slice(0, Math.max(0, opens - start - ', '.length));
  const part = before.slice(before.lastIndexOf(',') + 1).trimStart();
  // An aside is blanks: "Nhân dịp Quốc khánh Lào, | Thủ tướng Lam, Chủ tịch Quốc hội Hạnh | gửi điện mừng".
  const isBeside = part === '' || OPENS_BESIDE.test(part);
  if (!isBeside && named.some((one) => one.kind !== 'role' && one.end === opens - ', '.length)) return undefined;
  const people = new Set([person]);
  let at = end;
  for (let count = 0; count < MOST; count++) {
    JOINT.lastIndex = at - start;
    const joint = JOINT.exec(masked)?.[0];
    if (!joint) return count > 0 && DID.test(masked.slice(at - start)) ? at : undefined;
    const from = at + joint.length;
    const next = nextIn(clause, from, named, speakers);
    // "Ông Lam, Trưởng ban, …": one man and his office.
    if (!next || (next.person && people.has(next.person))) return undefined;
    // "Ông Lam, nguyên Phó Chủ tịch tỉnh": his own office.
    if (!next.person && /^(?:nguyên|cựu) /u.test(masked.slice(from - start))) return undefined;
    if (person !== null && !next.person && people.size === 1 && joint === ', ') return undefined;
    people.add(next.person);
    at = next.end;
  }
  return undefined;
}

/**
 * "Sở Y tế, | Sở Xây dựng |, Công an huyện cho biết": a body with those beside it in a list; nothing where something is done with all of them:
 * "Đề nghị Sở Y tế, | Sở Xây dựng |, Công an huyện khẳng định …".
 */
export function withListed(
  clause: Clause,
  source: Source,
  named: readonly Named[],
  speakers: Speakers,
): Source | undefined {
  const { masked } = clause;
  let { start } = source;
  let front = '';
  let part = '';
  while (part === '') {
    const before = named.find((one) => one.kind === 'body' && one.end === start - ', '.length);
    if (!before) break;
    front = masked.slice(0, before.start - clause.start);
    part = front
      .slice(front.lastIndexOf(', ') + 1)
      .trimStart()
      .replace(/^.* (?:nhưng|song|còn|trong khi) (?=nhiều |các |một số )/u, '');
    if (part === '') start = before.start;
  }
  // "các | Đảng Hoa Mai, Đảng Cúc Vàng | ca ngợi"
  const isGroup = SUCH_AS.test(part) || part === 'các ';
  if (isGroup) start = clause.start + front.length - part.length;
  // "ở Viêng Chăn, Lào, | bà Hạnh": where that is.
  else if (part !== '' || /\p{Lu}\S*, $/u.test(front)) start = source.start;
  const isAnothers = part !== '' && !isGroup && !OPENS_BESIDE.test(part);
  const end = endOfList(clause, { ...source, start: isAnothers ? clause.start : start }, named, speakers);
  if (isAnothers) return end === undefined ? source : undefined;
  return { ...source, start, end: end ?? source.end };
}

function nextIn(clause: Clause, from: number, named: readonly Named[], speakers: Speakers): Source | undefined {
  const { start, masked } = clause;
  const near = named.filter((one) => one.start >= from && one.start < from + LONGEST);
  const name = near.find(({ kind }) => kind === 'name');
  // "… và Phó Thủ tướng, kiêm Bộ trưởng Ngoại giao X"
  const title = name ? masked.slice(from - start, name.start - start).replace(', kiêm ', ' ') : '';
  if (name && TITLE.test(title)) return { start: from, end: name.end, person: name.person };
  const place = near.find((one) => one.kind === 'body' && one.start === from);
  if (place) return { start: from, end: place.end, person: null };
  const comma = masked.slice(from - start).search(/[,;:]| và /u);
  const to = comma < 0 ? masked.length : from - start + comma;
  const body = bodyIn(clause, { start: from - start, end: to }, named, speakers, 'core', comma < 0 ? 'opens' : 'whole');
  return body && !body.pronoun && body.start === from ? { ...body, person: null } : undefined;
}

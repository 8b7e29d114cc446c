import { type Clause, type Segment, textOf, trimmed } from '../../verbs/clause.ts';
import { sourceAt } from '../heads/source-at.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import { COUNTRIES } from '../known/who-can-speak.ts';
import type { Source } from '../words/source.ts';

/** "Hội Mây, | đơn vị mở chợ nổi, | cho biết": what a body is, behind its name. */
const WHAT_IT_IS =
  /^(?:một |là )?(?:đơn vị|cơ quan|công ty|hãng|tập đoàn|tổ chức|nhóm|phong trào|tờ báo|nhà (?:sản xuất|phát triển|cung cấp|tổ chức)|chủ (?:đầu tư|sở hữu)|ngân hàng|quỹ|nền tảng|đối tác|nhà đầu tư|thành viên|công cụ|ứng dụng) (?!này(?!\p{L}))\p{Ll}/u;

/** The name before what a segment tells of a body, places behind it left out. */
export function nameOfIt(
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
  const { start } = segments[before]!;
  // "Hội Mây (Lào) - đơn vị …": brackets are blank.
  const end = start + clause.masked.slice(start, segments[before]!.end).trimEnd().length;
  const source = /^\p{Lu}/u.test(textOf(clause, segments[before]!))
    ? sourceAt(clause, start, end, speakers)
    : undefined;
  return source?.end === clause.start + end ? source : undefined;
}

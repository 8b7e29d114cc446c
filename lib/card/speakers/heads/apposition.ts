import { type Clause, type Segment, textOf, trimmed, wordsIn } from '../../verbs/clause.ts';
import { onlyAdverbs } from '../../verbs/predicates.ts';
import { opensNoun } from './head-body.ts';

/** A clause of its own: "bác sĩ đã chữa cho ông"; and what may be told of somebody: "sinh viên đang học năm hai". */
const CLAUSE =
  /^(?:(?:(?:sau|trước|trong) )?khi|về) |(?:^|\s)(?:thì|nhưng|mà|rằng|dẫn|đã(?! (?:trở thành|nghỉ hưu|về hưu))|sẽ|(?<! (?:và|hiện|từng|vốn) )là)(?:\s|$)/iu;
const DOING = /(?:^|\s)(?:đang|bị|được)(?:\s|$)/iu;

/** "Ông Lam, bà Hạnh, | Sâm cùng Sokha | chúc mừng": two more, though their names be unknown. */
const TWO_MORE = /^\p{Lu}\S*(?: \p{Lu}\S*){0,5} cùng (?:với )?\p{L}/u;

/** "các bác sĩ đang chữa cho ông", "nước này đang chờ": others. */
const OTHERS = /^(?:\P{Ll}|các |những |nhiều |một số |hai |ba |mọi )| này(?: |$)/u;

/** Whether a segment opens with a noun that can speak, times and connectors aside. */
export const startsWithNoun = (clause: Clause, segment: Segment): boolean =>
  opensNoun(wordsIn(clause, trimmed(clause, segment)).map(({ text }) => text.toLowerCase()));

/** What is said of somebody between commas: titles, ages, places, adverbs; no clause of its own. */
export function isApposition(clause: Clause, segment: Segment): boolean {
  const { start, end } = trimmed(clause, segment);
  const text = clause.masked.slice(start, end);
  if (TWO_MORE.test(text)) return false;
  // "…, người được dân bản tin cậy, nói": what is told of "người" is told of the name before.
  return (
    onlyAdverbs(text) ||
    /^(?:một (?!là )|chủ |(?:người|chàng trai|cô gái|nơi) )/iu.test(text) ||
    (!CLAUSE.test(text) && (!DOING.test(text) || (!OTHERS.test(text) && startsWithNoun(clause, segment))))
  );
}

/** "Ông Lam, phó ban, | từ chức sau khi phe đối lập | cáo buộc …": a segment right before a verb that is another's. */
export const endsInAnothers = (clause: Clause, segment: Segment): boolean =>
  /\S (?:sau|trước|trong) khi \p{L}/u.test(textOf(clause, segment));

import type { Quotation } from '../../sentences/quotations.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import type { Report } from '../../speakers/words/source.ts';
import { BLANK, type Clause, textOf, trimmed } from '../../verbs/clause.ts';
import { reportingVerbs } from '../../verbs/reporting-verbs.ts';
import { reportIn } from './find-report.ts';
import { clauseOf, touching } from './masked.ts';

/** "Huyện nói kênh đã sạch, | trong khi | bà Hạnh cho rằng …", "Lào nói kênh đã sạch; | Cuba bác bỏ tin này", "Trong khi Lào nói …, | Cuba bác bỏ …"; a mark of quotation is a blank where it is masked. */
const JOINS =
  /[,;▪"”]\s*(?:trong (?:khi|lúc)(?: đó)?|còn|nhưng|song|ngược lại|trái lại),? |; |(?<=^[Tt]rong khi [^,]*), /gu;

/** "Khi bà Hạnh nói …, nhưng", "Xã nói, dù kênh cạn, nhưng …": what the other half hangs on, and no half of its own. */
const HANGS = /^(?:khi|nếu|sau khi|trước khi|trước|vì|do|bởi|tuy)(?!\p{L})|(?<!\p{L})dù(?!\p{L})/iu;

/** A sentence with more joints is a list, in which each joint would ask for all of it once more. */
const MOST_JOINTS = 12;

/** "nhưng | phó chủ tịch xã, | ông Sâm, cho rằng …": what somebody is, before his name. */
const OFFICE = /^[^,;:▪]{3,70},$/u;

/** Letters that are said at least. */
const SHORTEST = 12;

/** The sentences, of which those whose two halves have each its own speaker and its own verb of report are parted; numbered anew. */
export function inHalves(
  sentences: readonly Sentence[],
  quoted: ReadonlyMap<number, Quotation[]>,
  speakers: Speakers,
): Sentence[] {
  return sentences
    .flatMap((sentence) => {
      if (sentence.text.search(JOINS) < 0) return sentence;
      const whole = clauseOf(sentence, touching(quoted.get(sentence.block)!, sentence), speakers);
      return cutsOf(whole, speakers).map(([from, to]) => ({
        ...sentence,
        start: sentence.start + from,
        end: sentence.start + to,
        text: sentence.text.slice(from, to),
      }));
    })
    .map((sentence, index) => ({ ...sentence, index }));
}

/** Where the halves of a sentence begin and end. */
function cutsOf(whole: Clause, speakers: Speakers): [number, number][] {
  const part = (from: number, to?: number): Clause => ({
    ...whole,
    start: whole.start + from,
    masked: whole.masked.slice(from, to),
  });
  const joints = [...whole.masked.matchAll(JOINS)];
  if (joints.length > MOST_JOINTS) return [[0, whole.masked.length]];
  const cuts: [number, number][] = [];
  let from = 0;
  for (const { 0: joint, index } of joints) {
    const end = joint.startsWith(BLANK) ? index + 1 : index;
    const next = index + joint.length;
    if (!tellBoth(part(from, end), part(next), speakers)) continue;
    cuts.push([from, end]);
    from = next;
  }
  return [...cuts, [from, whole.masked.length]];
}

function tellBoth(first: Clause, second: Clause, speakers: Speakers): boolean {
  if (HANGS.test(first.masked)) return false;
  const other = reportIn(second, speakers);
  // "…, nhưng ông cũng nói rằng …": the same.
  if (!other || other.source.pronoun || !isSafe(second, other)) return false;
  const opens = trimmed(second, { start: 0, end: second.masked.length }).start;
  const before = { start: opens, end: Math.max(opens, other.source.start - second.start) };
  if (before.start < before.end && !(other.source.person && OFFICE.test(textOf(second, before)))) return false;
  const one = reportIn(first, speakers);
  return (
    one !== undefined &&
    isSafe(first, one) &&
    (one.source.person === null || one.source.person !== other.source.person) &&
    writtenIn(first, one) !== writtenIn(second, other)
  );
}

const writtenIn = ({ start, masked }: Clause, { source }: Report): string =>
  masked.slice(source.start - start, source.end - start).toLowerCase();

/** Whether the verb is hardly ever anything but a report, and what is said stands in the same half. */
function isSafe({ start: from, masked }: Clause, { source, verb }: Report): boolean {
  const one = reportingVerbs(masked, BLANK).find((other) => other.verb === verb && other.start >= source.end - from);
  const isSaid = one && (masked.startsWith(BLANK) || masked.length - one.start - verb.length > SHORTEST);
  return isSaid === true && (one.kind === 'core' || one.kind === 'public');
}

import type { Speakers } from '../speakers/known/speakers.ts';
import { subjectOf } from '../speakers/sources/find-source.ts';
import { thatIs } from '../speakers/sources/that-is.ts';
import type { Report } from '../speakers/words/source.ts';
import { BLANK, type Clause } from '../verbs/clause.ts';
import { opensWithVerb, reportingVerbs } from '../verbs/reporting-verbs.ts';

/** "Thông tin này được | ông Lam đưa ra tại chợ", "Đó là chỉ đạo được | ông Lam đưa ra" */
const BY = /^(?:(?:Đó|Đây) (?:cũng )?là )?(\p{L}+ \p{Ll}+)(?: (?:này|trên))? (?:được|do) (?!(?:đưa|nêu|cho) )/u;
const TELLS = /(?<= |\))(?:đưa ra|nêu|cho biết|chia sẻ|khẳng định|nhấn mạnh|tiết lộ|xác nhận)(?!\p{L})/u;
/** What is said, besides the verbs of report: "Đề nghị được bà Hạnh đưa ra". */
const SAYING = /^(?:ý kiến|quan điểm|thông điệp)$/iu;

/** Where in a sentence whoever says what stands before it is named, and the verb behind: "Thông tin này được | ông Lam | đưa ra". */
export function tellerIn(text: string): { at: number; verb: string; verbAt: number } | undefined {
  const { 0: front = '', 1: noun = '' } = BY.exec(text) ?? [];
  const at = front.length;
  const tells = at > 0 && (SAYING.test(noun) || opensWithVerb(noun)) && TELLS.exec(text.slice(at));
  return tells ? { at, verb: tells[0], verbAt: at + tells.index } : undefined;
}

/** Who said what stands in the sentence before: "Thông tin này được ông Lam đưa ra tại chợ.", "Đó là nhận định của ông Lam." */
export function toldBefore(clause: Clause, speakers: Speakers): Report | undefined {
  const { masked } = clause;
  const that = thatIs(clause, speakers);
  if (that?.opens) return that;
  const teller = tellerIn(masked);
  if (!teller) return undefined;
  const { at, verb, verbAt } = teller;
  const source = subjectOf({ ...clause, masked: ' '.repeat(at) + masked.slice(at) }, verbAt, speakers, 'core');
  return source && !source.pronoun ? { source, verb } : undefined;
}

/** "Ông Lam | nhấn mạnh như vậy tại chợ", "Ông Lam | nêu vấn đề này tại chợ": of the first sentence of a story, that is its headline. */
const SO =
  /(?<= )(nói|nêu|cho biết|cho hay|chia sẻ|thông tin|khẳng định|nhấn mạnh|nhận định|đề nghị|phát biểu|thừa nhận|yêu cầu|lưu ý|đề xuất|kiến nghị)(?: như (?:vậy|thế|trên)| (?:vấn đề|điều|nội dung|thông tin|quan điểm|ý kiến|đề xuất|kiến nghị)(?: này| trên))(?!\p{L})/u;

/**
 * Who says what the headline tells, where the story opens with that: "Ông Lam nói như vậy tại chợ.", "Đó là nhận định của ông Lam."
 * @returns with whether the sentence says more than that
 */
export function toldByHeadline(clause: Clause, speakers: Speakers): (Report & { saysMore: boolean }) | undefined {
  const before = toldBefore(clause, speakers);
  if (before) return { ...before, saysMore: false };
  const so = SO.exec(clause.masked);
  const source = so ? subjectOf(clause, so.index, speakers, 'core') : undefined;
  if (!so || !source || source.pronoun) return undefined;
  const rest = clause.masked.slice(so.index + so[0].length);
  return { source, verb: so[1]!, saysMore: reportingVerbs(rest, BLANK).length > 0 };
}

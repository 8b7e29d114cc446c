import { subjectOf } from '../speakers/find-source.ts';
import type { Report } from '../speakers/source.ts';
import type { Speakers } from '../speakers/speakers.ts';
import { thatIs } from '../speakers/that-is.ts';
import type { Clause } from '../verbs/clause.ts';
import { opensWithVerb } from '../verbs/reporting-verbs.ts';

/** "Thông tin này được | ông Lam đưa ra tại chợ" */
const BY = /^(\p{L}+ \p{Ll}+)(?: (?:này|trên))? (?:được|do) (?!(?:đưa|nêu|cho) )/u;
const TELLS = /(?<= |\))(?:đưa ra|nêu|cho biết|chia sẻ|khẳng định|nhấn mạnh|tiết lộ|xác nhận)(?!\p{L})/u;
/** What is said, besides the verbs of report: "Đề nghị được bà Hạnh đưa ra". */
const SAYING = /^(?:ý kiến|quan điểm|thông điệp) /iu;

/** Where in a sentence whoever says what stands before it is named, and the verb behind: "Thông tin này được | ông Lam | đưa ra". */
export function tellerIn(text: string): { at: number; verb: string; verbAt: number } | undefined {
  const at = BY.exec(text)?.[0].length ?? 0;
  const tells = at > 0 && (SAYING.test(text) || opensWithVerb(text)) && TELLS.exec(text.slice(at));
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

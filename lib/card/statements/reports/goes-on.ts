import type { Statement } from '../../card.ts';
import type { Report } from '../../speakers/words/source.ts';
import { BLANK, type Clause } from '../../verbs/clause.ts';
import { reportingVerbs } from '../../verbs/reporting-verbs.ts';

/** Behind these a verb may open what is left of a sentence. */
const GOES_ON = /^(?:đồng thời|ngoài ra|bên cạnh đó|đặc biệt|từ đó|qua đó)[\s,]+(?:còn |cũng |đã |tiếp tục )*/iu;

/** Who "họ" in the next sentence are. */
const MANY = /^(?:các|những|nhiều|một số|một nhóm|nhóm|hai|ba|bốn|giới|\d+|cả hai|đông đảo|hàng \p{L}+) /iu;
const THEY = /^Họ (?:cũng |còn |đã |đều |tiếp tục |đồng thời )*/u;

const I = /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|chúng em)(?!\p{L})/iu;
/** "Ông Lam nói: Kênh đã cạn. | Chúng tôi sẽ đào thêm.": words of his without marks, and what goes on with them. */
const isUnquoted = ({ direct, text }: Statement): boolean =>
  !direct && !/["“]/u.test(text) && (/\p{L}: \p{Lu}/u.test(text) || I.test(text));

/** "Đồng thời nhấn mạnh …", "Họ nhấn mạnh …": a sentence without a subject of its own goes on with what the one before it reports. */
export function goesOn({ block, masked }: Clause, before: Statement | undefined): Report | undefined {
  if (before?.block !== block) return undefined;
  if (isUnquoted(before) && I.test(masked) && !masked.includes(BLANK) && reportingVerbs(masked, BLANK).length === 0)
    return { source: { start: 0, end: 0, person: before.speaker }, verb: before.verb, who: before.who };
  const they = MANY.test(before.who) ? THEY.exec(masked)?.[0] : undefined;
  const opening = GOES_ON.exec(masked)?.[0] ?? they;
  if (opening === undefined) return undefined;
  const verb = reportingVerbs(masked, BLANK).find(({ start }) => start === opening.length)?.verb;
  return verb ? { source: { start: 0, end: 0, person: before.speaker }, verb, who: before.who } : undefined;
}

import type { Statement } from '../../card.ts';
import type { Material } from '../../material.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import { opensNoun } from '../../speakers/heads/head-body.ts';
import { CLOSES, openingNoun, openingSubject } from '../../speakers/sources/opening-subject.ts';
import { isFrom, onlyAdverbs, opensPredicate } from '../../verbs/predicates.ts';
import type { Subject } from '../words/told.ts';
import { withOthers } from '../words/with-others.ts';
import { joinedPeople } from './joined-people.ts';
import { ledDelegation } from './led-delegation.ts';
import { toldOf } from './told-of-subject.ts';
import { wholeSubject } from './whole-subject.ts';

/**
 * Who opens a sentence and does something, with all that is told of them before it.
 * @param isUnnamed the same where somebody named is not whom it tells of
 */
export function opensIt(
  { block, start }: Sentence,
  masked: string,
  { speakers, article }: Material,
  isUnnamed = false,
): Subject | undefined {
  const clause = { block, start, masked };
  const led = ledDelegation(masked);
  if (led)
    return { start: start + led.start, end: start + led.end, person: null, from: start + led.did, isNoun: false };
  const named = isUnnamed ? undefined : openingSubject(clause, speakers);
  const subject =
    named ?? openingNoun(clause, speakers, article.title, start === 0 && article.blocks[block]!.kind === 'lead');
  if (!subject) return undefined;
  const joined = joinedPeople(clause, subject, speakers.within(block, start, start + masked.length));
  if (joined) {
    const all = joined + withOthers(masked.slice(joined - start));
    const behind = masked.slice(all - start);
    const did = toldOf(behind);
    const chairs = CHAIRS.exec(masked.slice(0, subject.start - start))?.[0] ?? '';
    if (did > 0 || /^ \p{Ll}/u.test(behind))
      return { start: subject.start - chairs.length, end: all, person: null, from: all + did, isNoun: false };
  }
  const others = WRITE_TOO.exec(masked.slice(0, subject.start - start))?.[0] ?? '';
  if (others) subject.start -= others.length;
  const end = wholeSubject(clause, subject, speakers);
  const behind = masked.slice(end - start);
  // "Chủ tịch xã - ông Lam - | đã mở chợ"
  const dash = /[-–—] $/u.test(masked.slice(0, subject.start - start))
    ? (/^ [-–—](?= )/u.exec(behind)?.[0].length ?? 0)
    : 0;
  const title = dash ? '' : (BEFORE_DASH.exec(masked.slice(0, subject.start - start))?.[0] ?? '');
  if (title && opensNoun(title.toLowerCase().split(' '))) subject.start -= title.length;
  // "UBND xã Bản Mế, tỉnh Quảng Bắc|, mở chợ"
  const closes = CLOSES.test(masked.slice(0, end - start)) && behind.startsWith(', ');
  const told = dash || toldOf(behind) || (closes && opensPredicate(behind.slice(2)) ? 1 : 0);
  return { ...subject, end, from: end + told, isNoun: !named };
}

/** "Cựu tiền đạo Lào - | ông Lam | khuyên …": what he is, in front of a dash. */
const BEFORE_DASH = /(?<=^ *|, )\p{Lu}[^,;:“”▪]{3,80} [-–—] $/u;

/** "Các đồng chí: | ông Lam, phó ban; bà Hạnh, trưởng ban" */
const CHAIRS = /(?:Các |các )?[Đđ]ồng chí: $/u;

/** "Hội Mây; Hội Sông; | Chủ tịch Hội Hoa Mai Trịnh Hoài Lam | đã gửi thư": bodies in front of the last of a list. */
const WRITE_TOO = /(?=\p{Lu})(?<=^ *|, )(?:\p{Lu}[^,;:“”"▪]{3,120}; ){1,8}(?:và )?$/u;

/** "kết quả kiểm phiếu của huyện | cho biết": what it tells is the event. */
const COUNTS = /^(?:kết quả|số liệu|thống kê|thăm dò) /iu;

/** "Ông Lam, Cục trưởng Cục Kênh | cho biết …" */
export function saysIt({ block, start, text }: Sentence, statements: readonly Statement[]): Subject | undefined {
  const one = statements.find((other) => other.block === block && other.start === start && !other.direct);
  const at = one ? text.indexOf(one.who) : -1;
  if (!one || at < 0 || /^(?:theo|đưa tin)$/.test(one.verb) || (one.verb === 'cho biết' && COUNTS.test(one.who)))
    return undefined;
  const end = at + one.who.length;
  const verb = text.indexOf(one.verb, end);
  const between = text.slice(end, verb);
  return verb > 0 && (/^ ?[,(–—-]/u.test(between) || onlyAdverbs(between) || isFrom(between))
    ? { start: start + at, end: start + end, person: one.speaker, from: start + verb, isNoun: true }
    : undefined;
}

import { startsWithCapital } from '../../text/tokens.ts';
import { ADVERBS, PREDICATES } from './clause-words.ts';
import { opensWithVerb } from './reporting-verbs.ts';
import type { VerbKind } from './verb-kinds.ts';

const ADVERB = new RegExp(`^(?:${ADVERBS})(?=\\s|$)\\s*`, 'iu');
const PREDICATE = new RegExp(`^(?:${PREDICATES})(?![\\p{L}\\p{M}])`, 'iu');

/** A capital opens a name: "Cần Thơ", "Ra Lan". */
export const opensPredicate = (text: string) =>
  !startsWithCapital(text) && (PREDICATE.test(text) || ADVERB.test(text) || opensWithVerb(text));

export function withoutAdverbs(text: string): string {
  let rest = text.replace(/^[\s,–—-]+/, '');
  for (let match = ADVERB.exec(rest); match; match = ADVERB.exec(rest)) rest = rest.slice(match[0].length);
  return rest.trim();
}

export const onlyAdverbs = (text: string) => withoutAdverbs(text) === '';

/** "ông Lam | từ Đại học Đồng Tháp", "cây bút Lam | của Tin Chiều", "luật sư Lam | bào chữa cho ông Bình" */
export const isFrom = (text: string) =>
  /^\s*(?:từ(?! chối)|thuộc|đến từ|của|ở|ngụ|quê|(?:tham gia )?bào chữa cho|bảo vệ quyền (?:và )?lợi (?:ích )?(?:hợp pháp )?(?:cho|của)) [^,]{2,70}$/iu.test(
    text,
  );

/** "ông Lam | gửi điện | chia buồn", "Trung ương Đảng | có Điện mừng | nêu rõ" */
const SENDS =
  /^(?:gửi|có) (?:bức |lá )?(?:điện|thư|thông điệp|lời|lẵng hoa|vòng hoa)(?: (?:chúc )?mừng| thăm hỏi| chia buồn)?$/iu;

/** "ông Lam | và nhóm tác giả của Sở | cho rằng" */
const WITH_OTHERS = /^(?:và|cùng) (?:nhóm|một số|nhiều|các|những|cộng sự|đồng sự|đồng nghiệp|đội ngũ) [^,]{0,60}$/u;

/** Letters of those who say it with somebody: "ông Lam | và nhóm tác giả của Sở | đều cho rằng" */
export function withOthers(text: string): number {
  const others = text.trimEnd().replace(/(?: (?:cũng|đều|đã|vừa|còn|cùng|từng|vẫn|lại))+$/u, '');
  return WITH_OTHERS.test(others.trimStart()) ? others.length : 0;
}

/** Between a person and the verb: adverbs, a short stretch before a safe verb, or what the same person does besides ("tiếp đoàn và khẳng định"). */
export function leadsOn(text: string, kind: VerbKind): boolean {
  const rest = withoutAdverbs(text);
  // "ông Lam | từng ở đó nhưng xã phủ nhận và | cho biết": another's clause.
  if (/ (?:nhưng|song) (?!đã|vẫn|cũng|không)/u.test(rest)) return false;
  // "ông Lam | xin được sẽ cho phép ông đào kênh và": what lets him.
  if (/ (?:cho phép|giúp|khiến|buộc) (?:ông|bà|anh|chị|cô|họ) /u.test(rest)) return false;
  if (isFrom(rest) || SENDS.test(rest)) return true;
  if (!rest || /(?:^|\s)(?:và|rồi|để|nhưng|song|đồng thời)$/iu.test(rest)) return true;
  if (kind !== 'directive' && WITH_OTHERS.test(rest)) return true;
  const words = rest.split(/\s+/);
  return kind === 'core' && words.length <= 4 && !words.some((word) => startsWithCapital(word));
}

/** "hết sức bất bình và": the verb before has the same subject, unless it tells what has to be done. */
export const joinsOn = (gap: string) =>
  /(?:^|\s)(?:và|đồng thời)$/iu.test(gap.trim()) &&
  !/^(?:cần|phải|nên|sẽ|đang|có|là|được|bị|tỏ|ra|chỉ)(?![\p{L}\p{M}])/iu.test(gap.trim());

/** "Ông Lam tiếp thu, | ghi nhận các ý kiến và | khẳng định": more of what he did, and no plan. */
export const goesOnWith = (text: string, all: string): boolean =>
  !/ sẽ /u.test(all) &&
  /^ \p{Ll}[^,;:]* (?:và|đồng thời)$/u.test(text.trimEnd()) &&
  (opensWithVerb(text.trim()) || opensPredicate(text.trim()));

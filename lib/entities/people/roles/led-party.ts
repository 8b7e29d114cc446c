import type { Mention } from '../../entities.ts';
import type { BlockWords } from '../words/read-block.ts';

/** Posts that a party has, and that say nothing of which. */
const POST =
  /^(?:nguyên |quyền |đồng )?(?:phó )?(?:(?:tổng )?bí thư(?: thứ nhất| toàn quốc)?|chủ tịch(?: danh dự)?|tổng thư ký|lãnh đạo|thủ lĩnh)$/i;
/** Between party and post: "do đồng chí". */
const LED_BY = /^,? do (?:(?:ông|bà|đồng chí|đ\/c|ngài) )?$/;
/** Who is led: "Đoàn đại biểu cấp cao …". Letters between are few. */
const DELEGATION = /[Đđ]oàn(?: [^,.;:]{0,40})?$/u;
const FAR = 60;

/**
 * The party whose delegation the bearer of a bare post leads: "đoàn đại biểu Đảng Lao động Lam do | Tổng Bí thư | Otto Weiss dẫn đầu".
 * @param start of the post, a UTF-16 offset in the block
 * @param parties those of the block
 */
export function ledParty(
  { text }: BlockWords,
  start: number,
  title: string,
  parties: readonly Mention[],
): Mention | undefined {
  if (!POST.test(title)) return undefined;
  return parties.find(
    (one) =>
      one.end < start &&
      start - one.end < FAR &&
      LED_BY.test(text.slice(one.end, start).replace(/^ ?\([^()]{1,30}\)/, '')) &&
      DELEGATION.test(text.slice(Math.max(0, one.start - FAR), one.start)),
  );
}
